// Who is the source: the subject of a verb, the agent of a passive, the holder of a noun, what a fixed phrase
// introduces.
#include "statement/sources.h"

#include <algorithm>
#include <string_view>

#include "statement/cues.h"
#include "statement/lists.h"
#include "statement/parties.h"
#include "statement/subjects.h"

namespace verbale {

bool is_purpose(const Reading& reading, const CueMention& cue) {
  return cue.entry->category == Category::interaction && reading.preposition(cue.head) == "for";
}

namespace {

int agent_of(const Tree& tree, int predicate) {
  if (const int agent = tree.child(predicate, {"obl:agent"}); agent >= 0) return agent;
  for (int c : tree.children(predicate))
    if (tree.is(c, {"obl"}) && c > predicate)
      if (const int by = tree.child(c, {"case"}); by >= 0 && tree.token(by).lemma == "by") return c;
  return -1;
}

// "the hopes of Y [for peace]": a noun whose content another preposition opens.
bool hopes(const Reading& reading, const CueMention& cue) {
  const Category category = cue.category();
  if (category != Category::attitude && category != Category::intention) return false;
  return std::ranges::any_of(reading.tree.children(cue.head), [&](int c) {
    return c > cue.head && reading.tree.is(c, {"nmod"}) && reading.preposition(c) == "for" && cue.entry->takes("for");
  });
}

// "the intention of Y [to leave]": a noun of an infinitive has its holder behind "of".
bool intends(const Reading& reading, const CueMention& cue) {
  const int clause = cue.entry->takes("inf") ? reading.tree.child(cue.head, {"acl"}) : -1;
  const int to = clause < 0 ? -1 : reading.tree.child(clause, {"mark"});
  return to >= 0 && reading.tree.token(to).lemma == "to";
}

// "|Holm met officials for [talks] on …": who comes for an exchange holds it. -1: it is no purpose.
int purpose_holder(const Reading& reading, const CueMention& cue) {
  const Tree& tree = reading.tree;
  const int verb = tree.head(cue.head);
  if (verb < 0 || !tree.is(cue.head, {"obl"}) || tree.token(verb).upos != Upos::VERB) return -1;
  return is_purpose(reading, cue) ? subject_of(tree, verb) : -1;
}

// "Y's demand", "a call by Y", "the demands of Y": the holder of a noun.
int holder_of(const Reading& reading, const CueMention& cue) {
  const Tree& tree = reading.tree;
  if (const int owner = tree.child(cue.head, {"nmod:poss"}); owner >= 0) return owner;
  for (int c : tree.children(cue.head)) {
    if (!tree.is(c, {"nmod", "obl"})) continue;
    const std::string word = reading.preposition(c);
    if (word == "by" || (word == "from" && !cue.entry->takes("from"))) return c;
    if (word == "of" && can_speak(reading, c) && (intends(reading, cue) || hopes(reading, cue))) return c;
  }
  // "objections from conservatives", hung on the verb.
  if (const int next = cue.head + 1; next < reading.sentence_of(cue.head).end && tree.is(next, {"case"}))
    if (const std::string word = reading.lower(next); (word == "by" || word == "from") && tree.head(next) > next)
      return tree.head(next);
  if (const int holder = purpose_holder(reading, cue); holder >= 0) return holder;
  // An adjective of nationality or a name as its first word: "the US decision", "Turkish demands".
  for (int c : tree.children(cue.head))
    if (c < cue.head && tree.is(c, {"compound", "amod", "nmod:desc"}))
      if (const ActorRef* ref = reading.actors.at(c); ref && ref->form != MentionForm::nominal) return c;
  return -1;
}

int verb_source(const Reading& reading, const CueMention& cue) {
  if (cue.passive) return agent_of(reading.tree, cue.head);
  return subject_of(reading.tree, cue.neighbour >= 0 ? cue.neighbour : cue.head);
}

int source_head(const Reading& reading, const CueMention& cue) {
  if (!cue.entry) return -1;
  switch (cue.entry->pos) {
    case CuePos::verb:
      return verb_source(reading, cue);
    case CuePos::adjective:
      if (cue.passive) return -1;  // "the border was the topic of discussion"
      return subject_of(reading.tree, cue.head);
    case CuePos::noun:
      return holder_of(reading, cue);
    case CuePos::phrase:
      return -1;
  }
  return -1;
}

// "in [his] view": the pronoun within a fixed phrase; -1: none.
int possessor_in(const Tree& tree, TokenRange phrase) {
  for (int t = phrase.begin; t < phrase.end; ++t)
    if (tree.token(t).xpos == "PRP$") return t;
  return -1;
}

// The noun phrase that a fixed phrase introduces: "according to [the Kremlin press service]". Plain words up
// to the first verb or comma; with an apposition where the tree has one that ends at a comma.
TokenRange introduced(const Reading& reading, TokenRange phrase) {
  const int limit = reading.sentence_of(phrase.begin).end;
  TokenRange range{phrase.end, phrase.end};
  while (range.end < limit && is_nominal(reading, range.end)) ++range.end;
  if (range.empty()) return range;
  const int head = head_of(reading.tree, range);
  for (int c : reading.tree.children(head)) {
    const TokenRange apposition = reading.tree.subtree(c);
    const bool closed = apposition.end < limit && reading.form(apposition.end) == ",";
    if (apposition.begin == range.end && reading.tree.is(c, {"appos"}) && closed) range.end = apposition.end;
  }
  return range;
}

bool is_utterance(const Reading& reading, int noun) {
  const CueLexicon& cues = reading.lexicon.cues;
  const std::string& lemma = reading.tree.token(noun).lemma;
  const ChannelWord* channel = cues.channel_word(lemma);
  return (channel && !channel->hearers) || !cues.with_lemma(lemma, CuePos::noun).empty();
}

int author_of(const Tree& tree, int document) {
  if (const int owner = tree.child(document, {"nmod:poss"}); owner >= 0) return owner;
  for (int c : tree.children(document))
    if (const int by = tree.is(c, {"nmod", "obl"}) ? tree.child(c, {"case"}) : -1;
        by >= 0 && (tree.token(by).lemma == "by" || tree.token(by).lemma == "from"))
      return c;
  return -1;
}

// The relative pronoun that is the subject of a verbal cue: "who warned …". -1: none.
int relative_of(const Tree& tree, const CueMention& cue) {
  if (cue.entry->pos != CuePos::verb || cue.passive) return -1;
  const int subject = own_subject(tree, cue.head);
  return subject >= 0 && is_relative(tree, subject) ? subject : -1;
}

bool is_mark(const Reading& reading, int t) { return reading.tree.token(t).upos == Upos::PUNCT; }

}  // namespace

bool is_nominal(const Reading& reading, int t) {
  switch (reading.tree.token(t).upos) {
    case Upos::NOUN:
    case Upos::PROPN:
    case Upos::PRON:
    case Upos::ADJ:
    case Upos::DET:
    case Upos::NUM:
    case Upos::ADP:
    case Upos::CCONJ:
      return true;
    case Upos::PART:
      return reading.lower(t) != "to" && reading.lower(t) != "not";
    case Upos::PUNCT:
      return reading.form(t) == "-" || reading.form(t) == "[" || reading.form(t) == "]";
    default:
      return false;
  }
}

int head_of(const Tree& tree, TokenRange range) {
  for (int t = range.begin; t < range.end; ++t)
    if (!range.contains(tree.head(t)) && tree.token(t).upos != Upos::PUNCT) return t;
  return range.begin;
}

TokenRange phrase_of(const Reading& reading, int head) {
  const Tree& tree = reading.tree;
  TokenRange range = tree.subtree(head);
  for (int c : tree.children(head)) {
    if (!tree.is(c, {"acl:relcl", "advcl", "parataxis", "ccomp"})) continue;
    if (c > head) range.end = std::min(range.end, tree.subtree(c).begin);
    if (c < head) range.begin = std::max(range.begin, tree.subtree(c).end);
  }
  while (range.end > head + 1 && is_mark(reading, range.end - 1) && reading.form(range.end - 1) != "]" &&
         reading.form(range.end - 1) != ")")
    --range.end;
  while (range.begin < head && is_mark(reading, range.begin) && reading.form(range.begin) != "[") ++range.begin;
  for (int c : tree.children(head))  // "by", "according to": the cue's, not the source's
    if (c < head && c == range.begin && tree.is(c, {"case"})) range.begin = tree.subtree(c).end;
  return range;
}

std::vector<Party> parties_of(const Reading& reading, int head) {
  return parties_of(reading, head, phrase_of(reading, head));
}

std::vector<Party> parties_of(const Reading& reading, int head, TokenRange own) {
  std::vector<Party> parties = listed(reading, own);
  if (parties.size() > 1) return parties;
  parties.clear();
  const Tree& tree = reading.tree;
  std::vector<int> others;
  const ActorRef* ref = reading.actors.at(head);  // "the envoys of Sweden and Ireland": one party
  for (int c : tree.children(head))
    if (tree.is(c, {"conj"}) && c > head && !(ref && ref->tokens.contains(c))) others.push_back(c);
  if (!others.empty()) own.end = std::max(head + 1, std::min(own.end, tree.subtree(others.front()).begin));
  parties.push_back({head, own});
  for (int c : others) parties.push_back({c, phrase_of(reading, c)});
  return parties;
}

void set_source(const Reading& reading, TokenRange source, Draft& draft) {
  draft.source = source;
  draft.sources = parties_of(reading, head_of(reading.tree, source), source);
  for (Party& party : draft.sources)
    party.tokens = {std::max(party.tokens.begin, source.begin), std::min(party.tokens.end, source.end)};
  std::erase_if(draft.sources, [](const Party& party) { return party.tokens.empty(); });
}

// A document or utterance speaks for its author: "a tweet on Monday by Holm", "Holm's statement".
void speak_for_author(const Reading& reading, Draft& draft) {
  if (draft.sources.size() != 1) return;
  const int document = draft.sources.front().head;
  if (!is_utterance(reading, document)) return;
  const int author = author_of(reading.tree, document);
  if (author >= 0 && reading.actors.at(author)) draft.sources = parties_of(reading, author);
}

void find_source(const Reading& reading, Draft& draft) {
  if (draft.cue.entry && draft.cue.entry->takes("around")) return;  // "reportedly": nobody is named
  if (draft.cue.entry && draft.cue.entry->pos == CuePos::phrase) {
    if (const int holder = possessor_in(reading.tree, draft.cue.tokens); holder >= 0)
      return set_source(reading, {holder, holder + 1}, draft);
    if (const TokenRange source = introduced(reading, draft.cue.tokens); !source.empty())
      set_source(reading, source, draft);
    return speak_for_author(reading, draft);
  }
  const int head = source_head(reading, draft.cue);
  if (head < 0) return;
  draft.source = with_list(reading, phrase_of(reading, head));
  draft.sources = parties_of(reading, head, draft.source);
  speak_for_author(reading, draft);
  if (const int pronoun = relative_of(reading.tree, draft.cue); pronoun >= 0) draft.source = {pronoun, pronoun + 1};
}

}  // namespace verbale
