// Places where a text speaks of a call, a meeting or another event, before they are merged to events.
//
//   std::vector<OccasionMention> mentions = find_occasion_mentions(lexicon, text, tree, dates, actors);
//   mentions[0].kinds[0];        // OccasionKind::phone_call
//   mentions[0].participants;    // {0, 1}
//
// Reads trees, dates and actors; merge_occasions() reads it.
#pragma once

#include <string>
#include <vector>

#include "actor/actors.h"
#include "lexicon/occasion_lexicon.h"
#include "syntax/tree.h"
#include "text/text.h"
#include "verbale/date.h"
#include "verbale/occasion.h"

namespace verbale {

struct OccasionMention {
  TokenRange tokens;
  int head = 0;                     // token
  std::vector<OccasionKind> kinds;  // what it opens, then what it can refer back to
  bool opens = false;               // enough is known of it for a new event
  bool definite = false;            // "the call", "their meeting": spoken of before
  bool indefinite = false;          // "a meeting"
  bool joins = false;               // its participants are added to those of the event: "X joined the call"
  bool planned = false;
  bool timeless = false;          // a headline without a verb: planned or held
  std::vector<int> participants;  // indices into Actors::list
  int initiated_by = -1;          // actor
  std::string place;              // as the text has it; empty: none
  int date = -1;                  // index into the dates; -1: none

  bool operator==(const OccasionMention&) const = default;
};

// In the order of the text. `author`: who speaks in the first person; -1: nobody.
std::vector<OccasionMention> find_occasion_mentions(const OccasionLexicon& lexicon, const Text& text, const Tree& tree,
                                                    const std::vector<Date>& dates, const Actors& actors, int author);

}  // namespace verbale
