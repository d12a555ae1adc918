// Events that a verb tells of: "X met Y", "X visited Seoul", "X told reporters".
//
//   const OccasionActs acts(tree, actors, guests, around);
//   if (acts.read(phrase, mention)) …   // participants, kind, place and date of the mention are filled in
//
// Read by find_occasion_mentions().
#pragma once

#include <functional>

#include "actor/actors.h"
#include "lexicon/occasion_lexicon.h"
#include "occasion/circumstances.h"
#include "occasion/occasion_mentions.h"
#include "occasion/participants.h"
#include "syntax/tree.h"

namespace verbale {

class OccasionActs {
 public:
  // Requires: all of them outlive this.
  OccasionActs(const Tree& tree, const Actors& actors, const Participants& guests, const Circumstances& around)
      : tree_(tree), actors_(actors), guests_(guests), around_(around) {}

  // Whether the verb at which the mention begins tells of an event.
  bool read(const OccasionPhrase& phrase, OccasionMention& m) const;

 private:
  bool counterpart(int subjects, int others, OccasionMention& m) const;
  bool convene(int subjects, int others, const OccasionMention& m) const;
  bool are_several(const OccasionMention& m) const;
  bool speak_together(const OccasionMention& m) const;
  bool calls_on(int verb) const;
  bool meets(const OccasionPhrase& phrase, int subjects, int others, OccasionMention& m) const;
  void meets_press(OccasionMention& m) const;
  void visited(int object, OccasionMention& m) const;
  bool is_joined(OccasionMention& m) const;
  bool is_headline_present(int verb) const;
  bool has(int token, OccasionWord role) const { return guests_.has(token, role); }

  // A predicate of actors, by index.
  auto is_person() const { return std::bind_front(&Actors::is_person, &actors_); }

  const Tree& tree_;
  const Actors& actors_;
  const Participants& guests_;
  const Circumstances& around_;
};

}  // namespace verbale
