// How the instruments of a document stand to each other.
//
//   relate(reading, drafts, records, agreements);
//   agreements[0].relations;   // {endorsed_by, "g2"}
//
// From the words between two names (relation_words.tsv): "A approved by B", "Protocol to the Memorandum",
// "agreements, including the Protocol"; and, for known instruments both of which are there, from their table.
#pragma once

#include <vector>

#include "agreement/instrument_mention.h"
#include "agreement/merge.h"

namespace verbale {

void relate(const InstrumentReading& reading, const std::vector<InstrumentMention>& drafts,
            const std::vector<InstrumentRecord>& records, std::vector<Agreement>& agreements);

}  // namespace verbale
