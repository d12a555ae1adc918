// Every phrase of the table is looked at where it stands. A noun ("call") takes its participants from the
// phrases around it and from the clause that holds it or is said at it; a verb ("met") from its own
// arguments (acts.h). What a phrase needs to open an event (OccasionNeed) is checked here, case by case; one that
// falls short may still refer back to an event that was opened before. Covered by find_occasions_test.cc.
#include "occasion/occasion_mentions.h"

#include <algorithm>
#include <functional>
#include <optional>

#include "occasion/acts.h"
#include "occasion/circumstances.h"
#include "occasion/find_occasions.h"
#include "occasion/participants.h"
#include "text/utf8.h"

namespace verbale {
namespace {

constexpr int kRoster = 8;  // words between a meeting and the list of those present

using Need = OccasionNeed;
using Word = OccasionWord;

class Finder {
 public:
  Finder(const OccasionLexicon& lexicon, const Text& text, const Tree& tree, const std::vector<Date>& dates,
         const Actors& actors, int author)
      : lexicon_(lexicon),
        text_(text),
        tree_(tree),
        actors_(actors),
        guests_(lexicon, text, tree, actors, author),
        around_(text, tree, dates, actors, guests_),
        acts_(tree, actors, guests_, around_) {}

  std::vector<OccasionMention> find();

 private:
  bool names_actor(TokenRange tokens) const;
  bool fits(const OccasionPhrase& row, TokenRange tokens) const;
  std::optional<OccasionMention> mention_of(const OccasionPhrase& row, TokenRange tokens) const;
  void add_author(OccasionMention& m) const;
  bool event(const OccasionPhrase& phrase, OccasionMention& m) const;
  void apply_mode(const OccasionPhrase& phrase, TokenRange tokens, std::vector<OccasionMention>& mentions) const;

  bool has(int token, Word role) const { return guests_.has(token, role); }
  int head_of(TokenRange tokens) const;
  int reporting_case(int noun, int verb) const;
  bool is_echo(const OccasionMention& m) const;
  bool is_of_others(int noun, const std::vector<int>& named) const;
  bool has_visitor(const OccasionMention& m) const;
  bool attends(int noun, int verb, const std::vector<int>& named) const;
  void meets_media(OccasionMention& m) const;
  bool takes_place(int noun, int verb) const;
  std::vector<int> told_of(const OccasionPhrase& phrase, const OccasionMention& m) const;
  std::vector<int> of_clause(const OccasionPhrase& phrase, int noun, int verb) const;
  bool opens(const OccasionPhrase& phrase, const OccasionMention& m, int verb, bool linked) const;
  bool titles(const OccasionMention& m, bool linked) const;
  std::vector<int> roster(int noun) const;

  const OccasionLexicon& lexicon_;
  const Text& text_;
  const Tree& tree_;
  // A predicate of actors, by index.
  auto is_person() const { return std::bind_front(&Actors::is_person, &actors_); }

  const Actors& actors_;
  Participants guests_;
  Circumstances around_;
  OccasionActs acts_;
};

// The token of a phrase that hangs from outside it.
int Finder::head_of(TokenRange tokens) const {
  for (int t = tokens.end - 1; t >= tokens.begin; --t)
    if (tree_.head(t) < 0 || !tokens.contains(tree_.head(t))) return t;
  return tokens.end - 1;
}

// Whether words are part of an actor's own name ("Harbour Conference"), and not what a body holds ("NATO summit").
bool Finder::names_actor(TokenRange tokens) const {
  const ActorRef* ref = guests_.ref_over(tokens.end - 1);
  if (!ref || ref->actor < 0 || ref->form != MentionForm::name || ref->tokens.begin > tokens.begin) return false;
  return to_lower(actors_.list[ref->actor].name).find(guests_.lower(tokens.end - 1)) != std::string::npos;
}

// Whether a row fits the word class of its words: nouns for events, verbs for acts. The table has the plurals that
// denote one event; others ("meetings") denote none in particular. A name that is held or attended is one of an event.
bool Finder::fits(const OccasionPhrase& row, TokenRange tokens) const {
  if (row.frame == OccasionFrame::mode) return true;
  if (row.frame == OccasionFrame::act) return tree_.token(tokens.begin).upos == Upos::VERB;
  const int head = head_of(tokens);
  const Upos upos = tree_.token(head).upos;
  return (upos == Upos::NOUN || upos == Upos::PROPN) && row.phrase.ends_with(guests_.lower(tokens.end - 1)) &&
         (!names_actor(tokens) || takes_place(head, guests_.verb_of(head)));
}

std::optional<OccasionMention> Finder::mention_of(const OccasionPhrase& row, TokenRange tokens) const {
  OccasionMention m{.tokens = tokens, .head = head_of(tokens), .kinds = row.kinds};
  if (row.frame == OccasionFrame::event ? event(row, m) : acts_.read(row, m)) return m;
  return std::nullopt;
}

// The preposition under which something is said at an event ("during a call"), or -1; nothing was said at one that is
// yet to come.
int Finder::reporting_case(int noun, int verb) const {
  const int preposition = tree_.child(noun, {"case"});
  return verb >= 0 && has(preposition, Word::at) && !around_.is_planned(noun, -1) ? preposition : -1;
}

// "the call", "their meeting": a noun that leans on an event spoken of before, and names none.
bool Finder::is_echo(const OccasionMention& m) const {
  bool leans = false;
  for (int c : tree_.children(m.head)) {
    if (m.tokens.contains(c)) continue;
    const bool determines = tree_.is(c, {"det", "nmod:poss"});
    leans = leans || (determines && has(c, Word::definite));
    if (!determines && tree_.is(c, {"compound", "nmod", "flat"}) && !has(tree_.child(c, {"case"}), Word::at))
      return false;
    if (tree_.is(c, {"amod"}) && tree_.token(c).upos == Upos::PROPN) return false;
  }
  return leans;
}

// "The participants in the meeting were A, B and C", "the meeting was attended by A, B and C": lists too
// long for the tree, read from the word that opens them.
std::vector<int> Finder::roster(int noun) const {
  const int head = tree_.head(noun);
  const bool attended = head >= 0 && has(head, Word::attend);
  const int end = guests_.sentence_end(noun);
  for (int t = noun + 1; attended && t + 1 < std::min(end, noun + kRoster); ++t) {
    const bool lists = tree_.is(noun, {"nsubj"}) ? guests_.lower(t) == "by" : has(t, Word::list);
    if (lists) return guests_.roster(t + 1);
  }
  return {};
}

// Those whom the phrases around a noun name: "X's call with Y", "a visit by X", "a letter to Y", "talks hosted by Z".
std::vector<int> Finder::told_of(const OccasionPhrase& phrase, const OccasionMention& m) const {
  const int last = m.tokens.end - 1;
  std::vector<int> found = guests_.before(m.tokens.begin);
  unite(found, guests_.after_with(last));
  for (std::string_view preposition : {"of", "by"}) unite(found, guests_.after(last, preposition));
  if (phrase.need == Need::sent) unite(found, guests_.after_with(last, true));
  if (phrase.kinds[0] == OccasionKind::phone_call) unite(found, guests_.after(last, "to"));
  if (found.empty() && tree_.token(last).sentence == 0 && tree_.head(m.head) >= 0) found = guests_.above(m.head);
  for (int c : tree_.children(m.head))
    if (tree_.is(c, {"acl"}) && has(c, Word::hold)) unite(found, guests_.agent_of(c));
  return found;
}

// "At Ek's meeting with Orr, Holm said …": who speaks of it need not take part.
bool Finder::is_of_others(int noun, const std::vector<int>& named) const {
  return named.size() > 1 && std::ranges::any_of(guests_.before(noun), is_person());
}

// "During Ek's visit, Orr said …": who comes is named.
bool Finder::has_visitor(const OccasionMention& m) const {
  return m.kinds[0] == OccasionKind::visit && !guests_.before(m.tokens.begin).empty();
}

// "X joined the call", "Y opened the summit": who attends or holds an event that was spoken of takes part in it.
bool Finder::attends(int noun, int verb, const std::vector<int>& named) const {
  if (!takes_place(noun, verb)) return false;
  return has(verb, Word::attend) || (named.empty() && tree_.is(noun, {"obj"}));
}

// "in remarks to the Weekly": what is said to one medium is an interview.
void Finder::meets_media(OccasionMention& m) const {
  if (m.kinds[0] != OccasionKind::speech) return;
  const std::vector<int> hearers = guests_.after(m.tokens.end - 1, "to");
  if (hearers.empty() || actors_.list[hearers[0]].kind != ActorKind::media) return;
  m.kinds = {OccasionKind::interview};
  unite(m.participants, hearers);
}

// Whether the clause says that an event is held, attended, sent, or that it begins.
bool Finder::takes_place(int noun, int verb) const {
  if (verb < 0 || tree_.head(noun) != verb) return false;
  return tree_.is(noun, {"nsubj"}) || (tree_.is(noun, {"obj", "obl"}) && has(verb, Word::hold));
}

// Those who take part by the clause of a noun: "X held a call", "Y said at a meeting", "attended by Z".
std::vector<int> Finder::of_clause(const OccasionPhrase& phrase, int noun, int verb) const {
  std::vector<int> found;
  if (verb < 0) return found;
  const bool said = reporting_case(noun, verb) >= 0;
  const bool held = takes_place(noun, verb) && !tree_.is(noun, {"nsubj"});
  if (held || said || (phrase.need == Need::sent && has(verb, Word::send))) found = guests_.subject_of(verb);
  const bool told = tree_.has_child(verb, {"xcomp", "ccomp"});  // "urged Y to leave": the object hears it
  if (said && (told || phrase.kinds[0] == OccasionKind::interview)) unite(found, guests_.object_of(verb));
  return found;
}

bool Finder::opens(const OccasionPhrase& phrase, const OccasionMention& m, int verb, bool linked) const {
  const std::vector<int>& all = m.participants;
  if (all.empty() || (m.definite && !linked)) return false;
  const bool said = reporting_case(m.head, verb) >= 0, placed = takes_place(m.head, verb);
  // Talks between states are often only hoped for: they must be said to take place.
  if (tree_.head(m.head) >= 0 && !said && !placed && std::ranges::none_of(all, is_person())) return false;
  switch (phrase.need) {
    case Need::echo:
      return false;
    case Need::linked:
      return linked || placed;
    case Need::at:
      return said || placed || titles(m, linked);
    case Need::sent:
      return all.size() > 1 && (said || (verb >= 0 && has(verb, Word::send)));
    default:
      return true;
  }
}

// "Briefing with Ek": a headline that is no more than the event.
bool Finder::titles(const OccasionMention& m, bool linked) const {
  return linked && m.kinds[0] == OccasionKind::press_conference && tree_.head(m.head) < 0 &&
         tree_.token(m.head).sentence == 0;
}

// "Press Availability", "Remarks After a Meeting with X" above what somebody wrote: he is the other side.
void Finder::add_author(OccasionMention& m) const {
  if (guests_.author() < 0 || tree_.token(m.head).sentence > 0) return;
  const bool briefs = m.kinds[0] == OccasionKind::press_conference && tree_.head(m.head) < 0;
  const bool meets = m.participants.size() == 1 && guests_.before(m.tokens.begin).empty() &&
                     guests_.partner(m.tokens.end - 1, false) >= 0;
  if (briefs || meets) unite(m.participants, {guests_.author()});
}

bool Finder::event(const OccasionPhrase& phrase, OccasionMention& m) const {
  const int noun = m.head, verb = guests_.verb_of(noun);
  const bool held = takes_place(noun, verb);
  if (held && around_.is_unreal(verb)) return false;
  const std::vector<int> named = told_of(phrase, m), present = roster(noun);
  m.definite = is_echo(m) && tree_.token(noun).sentence > 0;
  const int article = tree_.child(noun, {"det"});
  m.indefinite = article >= 0 && tree_.token(article).lemma == "a";
  m.joins = m.definite && (attends(noun, verb, named) || !present.empty());
  if ((!m.definite || !named.empty() || m.joins) && (held || !is_of_others(noun, named)) && !has_visitor(m))
    m.participants = of_clause(phrase, noun, verb);
  unite(m.participants, named);
  unite(m.participants, present);
  if (verb < 0) add_author(m);
  m.opens = opens(phrase, m, verb, !named.empty());
  if (m.opens && m.participants.size() > 1 && std::ranges::all_of(m.participants, is_person()))
    m.kinds[0] = phrase.among_persons;
  m.timeless = verb < 0;
  meets_media(m);
  around_.add_to(m, held ? verb : -1);
  const bool talked = reporting_case(noun, verb) >= 0 && !is_monologue(m.kinds[0]);
  m.planned = m.planned || (talked && around_.is_ahead(verb));
  return true;
}

// "spoke by video link": the event of the sentence that stands nearest is of that kind.
void Finder::apply_mode(const OccasionPhrase& phrase, TokenRange tokens, std::vector<OccasionMention>& mentions) const {
  for (auto m = mentions.rbegin(); m != mentions.rend(); ++m) {
    if (tree_.token(m->head).sentence != tree_.token(tokens.begin).sentence) return;
    if (std::ranges::find(m->kinds, phrase.kinds[0]) == m->kinds.end()) continue;
    m->kinds[0] = phrase.kinds[0];
    return;
  }
}

std::vector<OccasionMention> Finder::find() {
  std::vector<OccasionMention> mentions;
  for (const PhraseHit& hit : lexicon_.phrases().find(text_, tree_.syntax())) {
    for (int value : hit.values) {
      const OccasionPhrase& row = lexicon_.row(value);
      if (!fits(row, hit.tokens)) continue;
      if (row.frame == OccasionFrame::mode) {
        apply_mode(row, hit.tokens, mentions);
      } else if (std::optional<OccasionMention> m = mention_of(row, hit.tokens)) {
        mentions.push_back(*std::move(m));
        break;
      }
    }
  }
  return mentions;
}

}  // namespace

std::vector<OccasionMention> find_occasion_mentions(const OccasionLexicon& lexicon, const Text& text, const Tree& tree,
                                                    const std::vector<Date>& dates, const Actors& actors, int author) {
  return Finder(lexicon, text, tree, dates, actors, author).find();
}

}  // namespace verbale
