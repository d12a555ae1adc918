// Instruments that the text names: those of the table, and those that their nouns tell.
//
//   std::vector<InstrumentMention> drafts = find_mentions(reading, citations);
//
// Citations come in as they are; names and nouns inside them are not read again. Mentions nest: in
// "Additional Protocol to the Sochi Memorandum" both are there. In the order of the text, the longer first.
#pragma once

#include <vector>

#include "agreement/citations.h"
#include "agreement/instrument_mention.h"

namespace verbale {

std::vector<InstrumentMention> find_mentions(const InstrumentReading& reading, Citations citations);

}  // namespace verbale
