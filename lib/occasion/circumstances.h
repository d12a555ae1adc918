// What the words around an event say of it besides its participants: whether it is planned, where and when
// it takes place, and on whose initiative.
//
//   const Circumstances around(text, tree, dates, actors, guests);
//   around.is_planned(visit, verb);      // "will visit", "the upcoming visit"
//   around.place_after(meeting, false);  // "Seoul"
//
// Read by find_occasion_mentions(). Every look reaches a bounded number of words.
#pragma once

#include <string>
#include <vector>

#include "actor/actors.h"
#include "occasion/occasion_mentions.h"
#include "occasion/participants.h"
#include "syntax/tree.h"
#include "text/text.h"
#include "verbale/date.h"

namespace verbale {

class Circumstances {
 public:
  // Requires: all of them outlive this.
  Circumstances(const Text& text, const Tree& tree, const std::vector<Date>& dates, const Actors& actors,
                const Participants& guests)
      : text_(text), tree_(tree), dates_(dates), actors_(actors), guests_(guests) {}

  void add_to(OccasionMention& m, int verb) const;
  bool is_planned(int head, int verb) const;  // an event with this head, held by this verb; -1: by none
  bool is_ahead(int verb) const;              // "they will say"
  bool is_unreal(int verb) const;             // "did not meet", "refused to meet", "invited Y to meet"
  int initiator(int token) const;             // actor that the sentence says it was; -1: none
  std::string place_at(int token, int end) const;
  std::string place_after(int token, bool of_verb) const;  // empty: none
  std::string place_before(int verb) const;                // empty: none

  // Index into the dates of the one that hangs from an event or its verb, or else stands near; -1: none.
  int date_of(TokenRange tokens, int head, int verb, bool near) const;

 private:
  bool is_date(int token) const;
  int token_at(std::size_t byte) const;

  const Text& text_;
  const Tree& tree_;
  const std::vector<Date>& dates_;
  const Actors& actors_;
  const Participants& guests_;
};

}  // namespace verbale
