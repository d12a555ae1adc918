// A verb takes its participants from its own arguments; what it needs to open an event is checked here, case by case.
// Covered by find_occasions_test.cc.
#include "occasion/acts.h"

#include <algorithm>

namespace verbale {

using Need = OccasionNeed;
using Word = OccasionWord;

// A talk with reporters is a briefing, one with a newspaper an interview.
bool OccasionActs::counterpart(int subjects, int others, OccasionMention& m) const {
  if (guests_.is_press(others)) {
    m.kinds = {OccasionKind::press_conference};
    return true;
  }
  const ActorRef* ref = guests_.ref_over(others);
  for (int t = others; !ref && t < std::min(others + 6, guests_.sentence_end(others)); ++t) ref = guests_.ref_over(t);
  const ActorKind kind = ref && ref->actor >= 0 ? actors_.list[ref->actor].kind : ActorKind::state;
  const bool media = std::any_of(m.participants.begin() + subjects, m.participants.end(),
                                 [&](int a) { return actors_.list[a].kind == ActorKind::media; });
  if (media) m.kinds = {OccasionKind::interview};
  return m.participants.size() > 1 && (media || kind == ActorKind::person || kind == ActorKind::group);
}

// "X and Y convened".
bool OccasionActs::convene(int subjects, int others, const OccasionMention& m) const {
  return subjects > 1 && others < 0 && !tree_.has_child(m.head, {"nsubj:pass"});
}

// "The ministers met": a group is several.
bool OccasionActs::are_several(const OccasionMention& m) const {
  const int subject = tree_.child(m.head, {"nsubj"});
  return m.participants.size() == 1 && subject >= 0 && tree_.token(subject).xpos == "NNS" &&
         actors_.list[m.participants[0]].kind == ActorKind::group;
}

// "Today, X, Y and Z spoke about …": with one another, where the sentence says of what and on which day.
bool OccasionActs::speak_together(const OccasionMention& m) const {
  const auto tells_of = [&](int c) { return tree_.is(c, {"obl"}) && has(tree_.child(c, {"case"}), Word::matter); };
  return m.participants.size() > 1 && std::ranges::all_of(m.participants, is_person()) &&
         std::ranges::any_of(tree_.children(m.head), tells_of) && around_.date_of(m.tokens, m.head, m.head, false) >= 0;
}

// "called on Y to leave": words rather than a call.
bool OccasionActs::calls_on(int verb) const {
  const bool preposition = verb + 1 < guests_.sentence_end(verb) && tree_.token(verb + 1).upos == Upos::ADP;
  return preposition || tree_.has_child(verb, {"xcomp", "ccomp"});
}

bool OccasionActs::meets(const OccasionPhrase& phrase, int subjects, int others, OccasionMention& m) const {
  const int all = static_cast<int>(m.participants.size());
  const bool two = all > 1;
  switch (phrase.need) {
    case Need::two:
      if (phrase.with) return two || (others < 0 && are_several(m));
      return subjects > 0 && (all > subjects || convene(subjects, others, m));  // "X hosted Y"
    case Need::counterpart:
      return others >= 0 ? counterpart(subjects, others, m) : speak_together(m);
    case Need::press:
      return subjects > 0 && others >= 0 && guests_.is_press(tree_.subtree(others).begin);
    case Need::audience:
      return subjects > 0 && others >= 0 && has(others, Word::audience);
    case Need::place:
      return subjects > 0 && !m.place.empty();
    case Need::call:
      return two && others >= 0 && !calls_on(m.head) && !tree_.has_child(m.head, {"nsubj:pass"});
    case Need::welcomed:
      return two && !m.place.empty() && std::ranges::all_of(m.participants, is_person()) && guests_.ref_over(others);
    default:
      return subjects > 0;
  }
}

// Who meets reporters, and nobody else, gives a press conference.
void OccasionActs::meets_press(OccasionMention& m) const {
  const auto is_press = [&](int c) { return tree_.is(c, {"obj", "obl"}) && has(c, Word::press); };
  const auto found = std::ranges::find_if(tree_.children(m.head), is_press);
  if (m.kinds[0] == OccasionKind::meeting && found != tree_.children(m.head).end() &&
      !tree_.has_child(*found, {"conj"}))
    m.kinds = {OccasionKind::press_conference};
}

// What is visited: a person takes part, anything else is the place.
void OccasionActs::visited(int object, OccasionMention& m) const {
  const std::vector<int> hosts = guests_.phrase(object);
  if (!hosts.empty() && std::ranges::all_of(hosts, is_person()))
    unite(m.participants, hosts);
  else if (m.place.empty())
    m.place = around_.place_at(tree_.subtree(object).begin + (tree_.has_child(object, {"det"}) ? 1 : 0),
                               guests_.sentence_end(object));
}

// "Ek was joined by Orr": at the event that is spoken of.
bool OccasionActs::is_joined(OccasionMention& m) const {
  if (!tree_.has_child(m.head, {"nsubj:pass"})) return false;
  const std::vector<int> newcomers = guests_.agent_of(m.head);
  if (newcomers.empty() || !std::ranges::all_of(newcomers, is_person())) return false;
  m.participants = guests_.subject_of(m.head);
  unite(m.participants, newcomers);
  m.joins = m.definite = true;
  return true;
}

// "Ek Visits Norway" above a text: ahead or over.
bool OccasionActs::is_headline_present(int verb) const {
  return tree_.token(verb).sentence == 0 && tree_.token(verb).xpos == "VBZ";
}

bool OccasionActs::read(const OccasionPhrase& phrase, OccasionMention& m) const {
  const int verb = m.tokens.begin;
  m.head = verb;
  if (around_.is_unreal(verb)) return false;
  if (phrase.need == Need::joined) return is_joined(m);
  m.participants = guests_.subject_of(verb);
  const int subjects = static_cast<int>(m.participants.size());
  int others = tree_.child(verb, {"obj", "iobj"});
  if (phrase.object || phrase.need == Need::press) unite(m.participants, guests_.object_of(verb));
  if (phrase.with) {
    const int last = std::max(verb, m.tokens.end - 2);  // "meet with" holds its preposition
    unite(m.participants, guests_.after_with(last, phrase.to));
    if (others < 0) others = guests_.partner(last, phrase.to);
  }
  if (tree_.has_child(verb, {"nsubj:pass"})) unite(m.participants, guests_.agent_of(verb));
  if (phrase.place || phrase.need == Need::welcomed) m.place = around_.place_after(verb, true);
  if (phrase.place && others >= 0) visited(others, m);
  m.opens = meets(phrase, subjects, others, m);
  meets_press(m);
  around_.add_to(m, verb);
  m.timeless = is_headline_present(verb);
  return m.opens;
}

}  // namespace verbale
