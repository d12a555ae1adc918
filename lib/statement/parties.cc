#include "statement/parties.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "statement/lists.h"
#include "statement/sources.h"

namespace verbale {
namespace {

bool is_pronoun(const Reading& reading, int t) { return reading.tree.token(t).upos == Upos::PRON; }

// By coreference: a pronoun, a nominal, a relative pronoun that stands for the party.
SpeakerBasis basis_of(const Draft& draft, const Party& party, const ActorRef* ref) {
  const bool stands_for = draft.sources.size() == 1 && !draft.source.contains(party.head);
  const bool resolved = stands_for || (ref && (ref->form == MentionForm::pronoun || ref->form == MentionForm::nominal));
  return resolved ? SpeakerBasis::coreference : SpeakerBasis::explicit_;
}

// "one of these groups, |the SDF,", "yesterday afternoon, |Anna Ek": the name that explains a head who is nobody,
// or of which he is the first word.
// Null: none does.
const ActorRef* named_beside(const Reading& reading, const Party& party) {
  for (int c : reading.tree.children(party.head)) {
    const ActorRef* ref =
        reading.tree.is(c, {"appos", "flat"}) && party.tokens.contains(c) ? reading.actors.at(c) : nullptr;
    if (ref && ref->actor >= 0 && ref->form == MentionForm::name) return ref;
  }
  return nullptr;
}

// The mention that a party's head stands in; not one that reaches beyond it as a mere part ("Iran's" in
// "Iran's foreign ministry" is no mention of the ministry). A noun that means nobody leaves it to the name beside it.
const ActorRef* mention_of(const Reading& reading, const Party& party) {
  const ActorRef* ref = reading.actors.at(party.head);
  if (ref && (ref->actor >= 0 || ref->form == MentionForm::pronoun)) return ref;
  const ActorRef* named = named_beside(reading, party);
  return named ? named : ref;
}

bool opens_phrase(Upos upos) { return upos == Upos::DET || upos == Upos::CCONJ || upos == Upos::PUNCT; }

// "petitioners |for a ruling": what a group is for is no part of its name.
TokenRange before_purpose(const Tree& tree, const Party& party) {
  TokenRange words = party.tokens;
  if (tree.token(party.head).xpos != "NNS") return words;  // "a spokesman for the ministry"
  for (const int c : tree.children(party.head)) {
    const int preposition = c > party.head && tree.is(c, {"nmod"}) ? tree.child(c, {"case"}) : -1;
    if (preposition > party.head && tree.token(preposition).lemma == "for")
      words.end = std::min(words.end, tree.subtree(c).begin);
  }
  return words;
}

int actor_of(const Reading& reading, const Party& party, const ActorRef* ref) {
  if (ref && ref->actor >= 0) return ref->actor;
  if (ref || is_pronoun(reading, party.head)) return -1;
  TokenRange words = before_purpose(reading.tree, party);
  while (words.end - words.begin > 1 && opens_phrase(reading.tree.token(words.begin).upos)) ++words.begin;
  const std::string name(reading.text[reading.tree.span(words)]);
  return reading.actors.mint(reading.tree, party.tokens, party.head, name, ActorKind::group);
}

std::string id_of(int actor) { return actor < 0 ? std::string() : actor_id(actor); }

// The participants of the occasion, for "it was agreed" and its like.
std::vector<Speaker> participants(const Reading& reading, const Draft& draft) {
  std::vector<Speaker> speakers;
  if (draft.cue.head < 0) return speakers;  // a quotation without a cue
  const int occasion = reading.occasions.of(reading.tree, draft.cue.head);
  if (occasion < 0) return speakers;
  for (const std::string& actor : reading.occasions.list[occasion].participants)
    speakers.push_back({actor, std::nullopt, SpeakerBasis::implicit});
  return speakers;
}

bool speaks(const std::vector<Speaker>& speakers, const std::string& actor) {
  return std::ranges::any_of(speakers, [&](const Speaker& s) { return s.actor == actor; });
}

// Where the slot's noun phrase stands: the cue's object, or what its preposition opens. -1: nowhere.
int slot_head(const Reading& reading, const CueMention& cue, std::string_view slot) {
  const Tree& tree = reading.tree;
  if (slot == "object") return object_of(tree, cue);
  for (int c : tree.children(cue.head)) {
    if (!tree.is(c, {"obl", "nmod"})) continue;
    if (reading.preposition(c) == slot) return c;
  }
  return slot == "with" ? counterpart_of(reading, cue) : -1;
}

// "to reaffirm", "urging": a predicate that leans on another; "will reaffirm" does not.
bool leans(const Tree& tree, int t) {
  const std::string& tag = tree.token(t).xpos;
  if (tag == "VBG") return tree.is(t, {"advcl"}) && !tree.has_child(t, {"mark"});
  return tag == "VB" && !tree.has_child(t, {"aux"});
}

}  // namespace

int matrix_of(const Tree& tree, int predicate) {
  constexpr int kSteps = 6;
  int t = predicate;
  for (int k = 0; k < kSteps && t >= 0 && leans(tree, t); ++k) do
      t = tree.head(t);
    while (t >= 0 && tree.token(t).upos != Upos::VERB);
  return t < 0 ? predicate : t;
}

namespace {

// "stressed X during a call with Y": the other participants of the occasion that the cue's clause names.
// Those who give a press conference together are not its hearers.
std::vector<Addressee> counterparts(const Reading& reading, const Draft& draft, const std::vector<Speaker>& speakers) {
  std::vector<Addressee> out;
  if (speakers.size() != 1 || !draft.cue.entry || draft.cue.entry->pos != CuePos::verb) return out;
  const TokenRange clause = reading.tree.subtree(matrix_of(reading.tree, draft.cue.head));
  for (const OccasionRef& ref : reading.occasions.refs) {
    if (!clause.contains(ref.head) || draft.holds(ref.head)) continue;
    if (reading.occasions.list[ref.occasion].kind == OccasionKind::visit) continue;
    const Occasion& occasion = reading.occasions.list[ref.occasion];
    const std::vector<std::string>& actors = occasion.participants;
    if (std::ranges::find(actors, speakers.front().actor) == actors.end()) continue;
    const bool briefs = occasion.kind == OccasionKind::press_conference;
    for (const std::string& actor : actors)
      if (!speaks(speakers, actor) && !(briefs && reading.actors.is_person(actor_index(actor))))
        out.push_back({actor, std::nullopt});
    return out;
  }
  return out;
}

}  // namespace

int object_of(const Tree& tree, const CueMention& cue) {
  if (cue.passive) return tree.child(cue.head, {"nsubj"});
  if (const int object = tree.child(cue.head, {"iobj", "obj"}); object >= 0) return object;
  const int last = cue.tokens.end - 1;
  if (last > cue.head && tree.token(last).upos == Upos::ADP && tree.head(last) > last) return tree.head(last);
  const int clause = tree.child(cue.head, {"ccomp", "xcomp"});
  const int mark = clause < 0 ? -1 : tree.child(clause, {"mark"});
  return mark >= 0 && tree.token(mark).lemma == "to" ? tree.child(clause, {"nsubj"}) : -1;
}

namespace {

// "discussed trade [with Holm]", not "discussed ties with Sweden"; "held talks [with Sweden]".
bool talks_with(const Reading& reading, const CueMention& cue, const ActorRef& ref) {
  if (ref.actor < 0) return false;
  const ActorKind kind = reading.actors.list[ref.actor].kind;
  return kind == ActorKind::person || kind == ActorKind::group || !cue.entry->tail.empty();
}

}  // namespace

int counterpart_of(const Reading& reading, const CueMention& cue) {
  const int object = reading.tree.child(cue.head, {"obj"});
  if (object < 0 || !cue.entry->addresses("with")) return -1;
  for (const int governor : {object, cue.head})
    for (const int c : reading.tree.children(governor)) {
      if (c < object || !reading.tree.is(c, {"nmod", "obl"}) || reading.preposition(c) != "with") continue;
      const ActorRef* ref = reading.actors.at(c);
      if (ref && talks_with(reading, cue, *ref)) return c;
    }
  return -1;
}

bool may_hear(const Reading& reading, const CueMention& cue, int noun) {
  if (!reading.tree.is(noun, {"obl"}) || !can_speak(reading, noun)) return false;
  const std::string preposition = reading.preposition(noun);
  return !preposition.empty() && cue.entry->addresses(preposition);
}

bool can_speak(const Reading& reading, int head) {
  const Token& token = reading.tree.token(head);
  return reading.actors.at(head) != nullptr || token.upos == Upos::PROPN || token.xpos == "PRP" || token.xpos == "PRP$";
}

namespace {

// "according to |reports", "media |reports said": nobody is named.
bool is_unnamed(const Reading& reading, int head) {
  const Token& token = reading.tree.token(head);
  return token.lemma == "report" && token.xpos == "NNS" && !reading.tree.has_child(head, {"nmod:poss"});
}

// Each of a list of names speaks, though the tree may hold to the first alone.
std::vector<Party> all_parties(const Reading& reading, const Draft& draft) {
  std::vector<Party> all = listed(reading, draft.source);
  return all.size() > draft.sources.size() ? all : draft.sources;
}

}  // namespace

std::vector<Speaker> speakers_of(const Reading& reading, const Draft& draft) {
  if (draft.implicit_participants) return participants(reading, draft);
  std::vector<Speaker> speakers;
  for (const Party& party : all_parties(reading, draft)) {
    const ActorRef* ref = mention_of(reading, party);
    if (!ref && is_unnamed(reading, party.head)) continue;
    const std::string actor = id_of(actor_of(reading, party, ref));
    if (!actor.empty() && speaks(speakers, actor)) continue;
    speakers.push_back({actor, reading.tree.span(draft.source), basis_of(draft, party, ref)});
  }
  return speakers;
}

namespace {

// "an appeal to the people": nouns take their addressee behind "to".
std::vector<std::string> addressee_slots(const CueMention& cue) {
  if (cue.entry->pos == CuePos::verb) return cue.entry->addressee;
  return cue.entry->pos == CuePos::noun ? std::vector<std::string>{"to"} : std::vector<std::string>();
}

// "told the public": whoever the table takes for an audience.
bool is_audience(const Reading& reading, int head) {
  return reading.lexicon.occasions.has(reading.tree.token(head).lemma, OccasionWord::audience);
}

// "encouraged firms to leave": people who are asked to do something can hear, whoever they are.
bool is_asked(const Reading& reading, const Draft& draft, int head) {
  const std::string& tag = reading.tree.token(head).xpos;
  const bool people = tag == "NNS" || reading.actors.at(head) != nullptr;
  return people && reading.tree.token(draft.content.front().begin).xpos == "TO";
}

// "informed his counterpart": the other of two who talked, named by no name here. -1: nobody.
int interlocutor(const Reading& reading, const Draft& draft, const Party& party, const std::vector<Speaker>& speakers) {
  const int occasion = reading.occasions.of(reading.tree, draft.cue.head);
  if (occasion < 0 || speakers.size() != 1 || is_pronoun(reading, party.head)) return -1;
  const std::vector<std::string>& both = reading.occasions.list[occasion].participants;
  if (both.size() != 2 || std::ranges::find(both, speakers.front().actor) == both.end()) return -1;
  return actor_index(both.front() == speakers.front().actor ? both.back() : both.front());
}

}  // namespace

std::vector<Addressee> addressees_of(const Reading& reading, const Draft& draft, const std::vector<Speaker>& speakers) {
  std::vector<Addressee> addressees;
  if (!draft.cue.entry) return addressees;
  for (const std::string& slot : addressee_slots(draft.cue)) {
    const int head = slot_head(reading, draft.cue, slot);
    if (head < 0 || draft.holds(head) || draft.source.contains(head)) continue;
    if (reading.occasions.at(head) >= 0) continue;  // "told the meeting": those who take part
    if (!can_speak(reading, head) && !is_asked(reading, draft, head) && !is_audience(reading, head)) continue;
    for (const Party& party : parties_of(reading, head)) {
      int known = actor_of(reading, party, mention_of(reading, party));
      if (known < 0) known = interlocutor(reading, draft, party, speakers);
      const std::string actor = id_of(known);
      if (!actor.empty() && !speaks(speakers, actor)) addressees.push_back({actor, reading.tree.span(party.tokens)});
    }
    if (!addressees.empty()) break;
  }
  // The list of those who were met is often too long for the tree.
  if (!addressees.empty() && reading.occasions.at(draft.cue.head) < 0) return addressees;
  std::vector<Addressee> present = counterparts(reading, draft, speakers);
  return present.size() > addressees.size() ? present : addressees;
}

}  // namespace verbale
