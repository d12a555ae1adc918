// How those who speak stand to the instruments they speak of.
//
//   take_stances(reading, drafts, statements, agreements);
//   agreements[0].stances;   // {"a1", StanceType::call_to_comply, "s10"}
//
// The words before a name say what is done with it (stance_words.tsv); the statement around says who
// speaks, and its act whether he asks for it or tells it. Writes the agreements' ids into the statements.
#pragma once

#include <vector>

#include "agreement/instrument_mention.h"
#include "verbale/statement.h"

namespace verbale {

void take_stances(const InstrumentReading& reading, const std::vector<InstrumentMention>& drafts,
                  std::vector<Statement>& statements, std::vector<Agreement>& agreements);

}  // namespace verbale
