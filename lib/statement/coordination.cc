#include "statement/coordination.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "statement/parties.h"
#include "statement/subjects.h"

namespace verbale {
namespace {

// Steps from an infinitive up to the verb whose speaker it would obey.
constexpr int kSteps = 4;

// What is done by saying so.
constexpr Act kPerformed[] = {Act::urge,    Act::demand,      Act::request, Act::welcome,         Act::criticise,
                              Act::stress,  Act::acknowledge, Act::reject,  Act::express_concern, Act::reaffirm,
                              Act::condole, Act::warn};

bool is_performed(Act act) { return std::ranges::find(kPerformed, act) != std::end(kPerformed); }

// "noted that the plan gave hope and |called for more": the reporter of a clause whose subject cannot speak. -1: none.
int reporter_beside(const Reading& reading, int beside, int verb) {
  const Tree& tree = reading.tree;
  const int clause = tree.is(beside, {"ccomp"}) ? beside : tree.child(beside, {"ccomp"});
  const int subject = clause < 0 || clause > verb ? -1 : own_subject(tree, clause);
  if (subject < 0 || can_speak(reading, subject)) return -1;
  const int reporter = tree.head(clause), speaker = reporter < 0 ? -1 : subject_of(tree, reporter);
  return speaker >= 0 && can_speak(reading, speaker) ? reporter : -1;
}

bool performs(const Reading& reading, int predicate) {
  const CueLexicon& cues = reading.lexicon.cues;
  const auto performed = [](const CueEntry& entry) { return is_performed(entry.act); };
  return std::ranges::any_of(cues.with_lemma(reading.tree.token(predicate).lemma, CuePos::verb), performed) ||
         std::ranges::any_of(cues.with_lemma(reading.lower(predicate), CuePos::adjective), performed);
}

bool is_plain_form(const Tree& tree, int verb) {
  const std::string& tag = tree.token(verb).xpos;
  return tag == "VB" || tag == "VBP";
}

// "We reject the use of force to close the strait and |call on both to talk": the predicate in the present that
// performs, as the coordinated verb does, and not the infinitive, or a verb of another form. -1: none.
int performer_above(const Reading& reading, int beside, const CueMention& cue) {
  const Tree& tree = reading.tree;
  const bool obeys = !is_plain_form(tree, beside) || tree.has_child(beside, {"mark"});
  if (!obeys || !is_plain_form(tree, cue.head) || !is_performed(cue.act())) return -1;
  for (int t = tree.head(beside), k = 0; t >= 0 && k < kSteps; t = tree.head(t), ++k)
    if (tense_of(tree, t) == "VBP") return performs(reading, t) ? t : -1;
  return -1;
}

// Subjects and objects of one person: nobody thanks himself as "her".
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kPersons = {
    {{"i", "me"}, {"we", "us"}, {"he", "him"}, {"she", "her"}, {"they", "them"}}};

// "congratulated Ek as she took office and |thanked her": the verb above a clause whose subject the object names.
// -1: none.
int thanker_above(const Reading& reading, int beside, int verb) {
  const Tree& tree = reading.tree;
  const int subject = own_subject(tree, beside), object = tree.child(verb, {"obj", "iobj"});
  if (subject < 0 || object < 0 || !tree.is(beside, {"advcl", "ccomp"})) return -1;
  const std::string one = reading.lower(subject), other = reading.lower(object);
  const bool same = std::ranges::any_of(kPersons, [&](auto p) { return p.first == one && p.second == other; });
  return same ? tree.head(beside) : -1;
}

bool is_predicate(const CueMention& cue) {
  return cue.entry->pos == CuePos::verb || cue.entry->pos == CuePos::adjective;
}

}  // namespace

int neighbour_of(const Reading& reading, const CueMention& cue) {
  const Tree& tree = reading.tree;
  if (!is_predicate(cue) || !tree.is(cue.head, {"conj"}) || own_subject(tree, cue.head) >= 0) return -1;
  const int beside = tree.head(cue.head);
  if (const int reporter = reporter_beside(reading, beside, cue.head); reporter >= 0) return reporter;
  if (const int thanker = thanker_above(reading, beside, cue.head); thanker >= 0) return thanker;
  if (const int performer = performer_above(reading, beside, cue); performer >= 0) return performer;
  return tree.has_child(beside, {"ccomp", "xcomp"}) ? -1 : beside;
}

}  // namespace verbale
