#include "statement/nesting.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "statement/carriers.h"
#include "statement/first_person.h"
#include "statement/parties.h"
#include "statement/second_person.h"

namespace verbale {
namespace {

// How many earlier statements of the same speakers are compared for restatement.
constexpr std::size_t kRestatements = 24;

// Share of the content words of the shorter that two restatements have in common.
constexpr double kRestated = 0.6;

// Fewer content words than this may recur by chance.
constexpr std::size_t kLeastWords = 3;

int size_of(const Draft& draft) {
  int size = 0;
  for (TokenRange range : draft.content) size += range.end - range.begin;
  return size;
}

bool nests(const Draft& outer, const Draft& inner) {
  return outer.holds(anchor_of(inner)) && (inner.cue.head >= 0 || size_of(inner) < size_of(outer)) &&
         !inner.content.empty() && outer.holds(inner.content.front().begin);
}

// "continues to call for": the first verb of a cue of several.
int first_verb(const Reading& reading, int verb) {
  const int carrier = carrier_of(reading, verb);
  return carrier >= 0 ? carrier : verb;
}

bool is_finite(const Tree& tree, int verb) {
  const std::string& tag = tree.token(verb).xpos;
  return tag == "VBD" || tag == "VBZ" || tag == "VBP" || tag == "MD" || tree.has_child(verb, {"aux", "cop", "nsubj"});
}

int actor_at(const Reading& reading, int token) {
  const ActorRef* ref = reading.actors.at(token);
  return ref ? ref->actor : -1;
}

bool same_source(const Reading& reading, const Draft& a, const Draft& b) {
  if (a.sources.empty() || b.sources.empty()) return false;
  const int x = a.sources.front().head, y = b.sources.front().head;
  return x == y || (actor_at(reading, x) >= 0 && actor_at(reading, x) == actor_at(reading, y));
}

// Whether a noun is an object of the cue, alone or in a list.
bool governs(const Tree& tree, int cue, int noun) {
  while (tree.is(noun, {"conj"})) noun = tree.head(noun);
  return cue >= 0 && tree.head(noun) == cue && tree.is(noun, {"obj", "obl"});
}

// "his", "their": the speaker's own, unless the pronoun is known to mean another.
bool held_by_pronoun(const Reading& reading, const Draft& outer, const Draft& noun) {
  const int holder = noun.sources.front().head;
  if (reading.tree.token(holder).upos != Upos::PRON) return false;
  if (reading.lower(holder) == "their" && governs(reading.tree, outer.cue.head, noun.cue.head)) return true;
  const ActorRef* ref = reading.actors.at(holder);
  return !ref || ref->actor < 0 || same_source(reading, outer, noun);
}

// "[Blinken] reaffirmed the U.S. commitment to …": the state that the speaker speaks for.
bool held_by_own_state(const Reading& reading, const Draft& outer, const Draft& noun) {
  const int holder = actor_at(reading, noun.sources.front().head);
  if (holder < 0 || reading.actors.list[holder].kind != ActorKind::state) return false;
  return std::ranges::any_of(outer.sources, [&](const Party& party) {
    const int speaker = actor_at(reading, party.head);
    return speaker >= 0 && reading.actors.list[speaker].country == reading.actors.list[holder].country;
  });
}

bool opens(const Draft& outer, const Draft& noun) {
  return noun.cue.head - outer.content.front().begin <= 4 && outer.holds(noun.cue.head);
}

// "voiced support for", "reiterated their commitment to": the noun is the content of the speaker's own cue.
bool carried_by(const Reading& reading, const Draft& outer, const Draft& noun) {
  if (!noun.cue.entry || noun.cue.entry->pos != CuePos::noun || outer.content.empty()) return false;
  return (opens(outer, noun) || governs(reading.tree, outer.cue.head, noun.cue.head)) &&
         (noun.sources.empty() || held_by_pronoun(reading, outer, noun) || same_source(reading, outer, noun) ||
          held_by_own_state(reading, outer, noun));
}

bool echoes(const Reading& reading, const Draft& outer, const Draft& inner) {
  if (carried_by(reading, outer, inner)) return true;
  if (inner.cue.head < 0 || !inner.cue.entry || inner.cue.entry->pos != CuePos::verb) return false;
  return !is_finite(reading.tree, first_verb(reading, inner.cue.head)) && same_source(reading, outer, inner);
}

// "to veto", "would have allowed", "if it wanted": what the text does not say was done.
bool is_unrealised(const Tree& tree, int verb) {
  const int mark = tree.child(verb, {"mark"}), be = tree.child(verb, {"aux:pass"});
  return tree.token(verb).xpos == "VB" || (be >= 0 && tree.token(be).xpos == "VB") ||
         (mark >= 0 && tree.token(mark).lemma == "if");
}

// "would like to thank", "could not accept": said, or an attitude that somebody has, all the same.
bool is_wish(const Reading& reading, const Draft& draft) {
  const Category category = draft.cue.category();
  const int verb = first_verb(reading, draft.cue.head);
  return (verb != draft.cue.head || category == Category::attitude || category == Category::intention) &&
         reading.tree.has_child(verb, {"aux"});
}

// An actor, a name, "I" and "we"; not "it", "they" of nobody and things.
bool is_somebody(const Reading& reading, int head) {
  if (actor_at(reading, head) >= 0 || reading.tree.token(head).upos == Upos::PROPN) return true;
  return reading.tree.token(head).xpos == "PRP" && reading.is_first_person(head);
}

// Within what somebody says, a verb that tells of no expression: "its status must be kept", "the change would
// require consent", "to extradite suspects".
bool is_mere_deed(const Reading& reading, const Draft& inner) {
  if (inner.cue.head < 0 || !inner.cue.entry || inner.cue.entry->pos != CuePos::verb) return false;
  if (inner.implicit_participants && is_unrealised(reading.tree, inner.cue.head)) return true;
  if (inner.sources.empty())
    return inner.cue.passive && !inner.implicit_participants && inner.content.front().end <= inner.cue.head;
  if (is_unrealised(reading.tree, first_verb(reading, inner.cue.head)) && !is_wish(reading, inner)) return true;
  return inner.cue.category() != Category::evidence && !is_somebody(reading, inner.sources.front().head);
}

std::set<std::string> content_words(const Reading& reading, const Draft& draft) {
  std::set<std::string> words;
  for (TokenRange range : draft.content)
    for (int t = range.begin; t < range.end; ++t) {
      const Upos upos = reading.tree.token(t).upos;
      if (upos == Upos::NOUN || upos == Upos::VERB || upos == Upos::PROPN || upos == Upos::ADJ || upos == Upos::NUM)
        words.insert(to_lower(reading.tree.token(t).lemma));
    }
  return words;
}

bool restates(const std::set<std::string>& a, const std::set<std::string>& b) {
  const std::size_t least = std::min(a.size(), b.size());
  if (least < kLeastWords) return false;
  const auto shared = std::ranges::count_if(a, [&](const std::string& word) { return b.contains(word); });
  return static_cast<double>(shared) >= kRestated * static_cast<double>(least);
}

std::string speaker_key(const Statement& statement) {
  std::set<std::string> actors;
  for (const Speaker& speaker : statement.speakers) actors.insert(speaker.actor);
  std::string key;
  for (const std::string& actor : actors) key += actor + ' ';
  return key;
}

void link_restatements(const Reading& reading, const std::vector<Draft>& drafts, std::vector<Statement>& statements) {
  struct Earlier {
    std::size_t index;
    std::set<std::string> words;
  };
  std::map<std::string, std::vector<Earlier>> by_speaker;
  for (std::size_t k = 0; k < statements.size(); ++k) {
    const std::string key = speaker_key(statements[k]);
    if (key.empty() || key == " ") continue;
    Earlier now{k, content_words(reading, drafts[k])};
    std::vector<Earlier>& earlier = by_speaker[key];
    for (const Earlier& e : earlier) {
      const bool same_act = statements[e.index].category == statements[k].category;
      if (!same_act || statements[e.index].id == statements[k].parent || !restates(e.words, now.words)) continue;
      statements[k].same_as = statements[e.index].id;
      break;
    }
    if (statements[k].same_as.empty() && earlier.size() < kRestatements) earlier.push_back(std::move(now));
  }
}

void speak_like(const Statement& parent, Statement& statement) {
  for (const Speaker& speaker : parent.speakers)
    statement.speakers.push_back({speaker.actor, std::nullopt, SpeakerBasis::implicit});
}

}  // namespace

int anchor_of(const Draft& draft) { return draft.cue.head >= 0 ? draft.cue.head : draft.content.front().begin; }

std::vector<int> parents_of(const std::vector<Draft>& drafts) {
  std::vector<int> parents(drafts.size(), -1);
  for (int j = 0; j < static_cast<int>(drafts.size()); ++j)
    for (TokenRange range : drafts[j].content)
      for (auto k = std::ranges::lower_bound(drafts, range.begin, {}, anchor_of) - drafts.begin();
           k < std::ssize(drafts) && anchor_of(drafts[k]) < range.end; ++k) {
        if (k == j || !nests(drafts[j], drafts[k]) || nests(drafts[k], drafts[j])) continue;
        if (parents[k] < 0 || size_of(drafts[j]) < size_of(drafts[parents[k]])) parents[k] = j;
      }
  return parents;
}

void drop_echoes(const Reading& reading, std::vector<Draft>& drafts) {
  const std::vector<int> parents = parents_of(drafts);
  std::vector<Draft> kept;
  for (std::size_t k = 0; k < drafts.size(); ++k)
    if (parents[k] < 0 ? !drafts[k].implicit_author
                       : !(echoes(reading, drafts[parents[k]], drafts[k]) || is_mere_deed(reading, drafts[k])))
      kept.push_back(drafts[k]);
  drafts = std::move(kept);
}

void link_statements(const Reading& reading, const std::vector<Draft>& drafts, std::vector<Statement>& statements) {
  const std::vector<int> parents = parents_of(drafts);
  const FirstPerson first_person(reading);
  const SecondPerson second_person(reading);
  for (std::size_t k = 0; k < drafts.size(); ++k) {
    const Statement* parent = parents[k] < 0 ? nullptr : &statements[parents[k]];
    if (parent) statements[k].parent = parent->id;
    if (parent && drafts[k].implicit_author) speak_like(*parent, statements[k]);
    first_person.resolve(drafts[k], parent, statements[k]);
    second_person.resolve(drafts[k], parent, statements[k]);
  }
  link_restatements(reading, drafts, statements);
}

}  // namespace verbale
