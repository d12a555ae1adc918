// Mentions of occasions merged to events: one a call or meeting, however often it is mentioned.
//
//   OccasionEvents events = merge_occasions(mentions, dates, tree, actors, opening);
//   events.list[0].participants;   // actor ids
//   events.event_of[2];            // the event of mentions[2]; -1: none
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "actor/actors.h"
#include "occasion/occasion_mentions.h"
#include "verbale/date.h"
#include "verbale/occasion.h"

namespace verbale {

struct OccasionEvents {
  std::vector<Occasion> list;  // by first mention
  std::vector<int> event_of;   // by mention: index into list; -1: it opened none and refers back to none
};

// Where a document tells what it is about, and the day on which what it tells there took place.
struct Opening {
  std::size_t end = 0;  // byte
  std::string day;      // ISO 8601; empty: unknown
};

// Linear in the mentions for documents with a bounded number of events.
OccasionEvents merge_occasions(const std::vector<OccasionMention>& mentions, const std::vector<Date>& dates,
                               const Tree& tree, const Actors& actors, const Opening& opening);

}  // namespace verbale
