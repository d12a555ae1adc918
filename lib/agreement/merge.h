// Mentions made into records: which mentions are of one instrument.
//
//   std::vector<InstrumentRecord> records = merge(reading, drafts);
//   records[0].drafts;   // {0, 3}: the full name, then "the Protocol"
//
// By symbol, by row of the table, by the words of the name, and, for "the Treaty" and "the deal", the last
// compatible instrument before; a nominal without one is no mention.
#pragma once

#include <vector>

#include "agreement/instrument_mention.h"

namespace verbale {

struct InstrumentRecord {
  std::vector<int> drafts;  // in the order of the text
  int name = 0;             // the draft with the fullest form
};

// Sets InstrumentMention::record of every draft that became part of a record.
std::vector<InstrumentRecord> merge(const InstrumentReading& reading, std::vector<InstrumentMention>& drafts);

}  // namespace verbale
