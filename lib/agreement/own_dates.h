// Which of several nested instruments a date belongs to.
//
//   settle_dates(reading, drafts);   // each draft keeps the dates that are its own
//
// In "Additional Protocol to the Sochi Memorandum of September 17, 2018" the date is the memorandum's:
// "of" ties it to the innermost name before it. In "Protocol to the Convention, signed in Montreal on
// October 6, 1989" it is the protocol's: the comma closes the inner name.
#pragma once

#include <optional>
#include <vector>

#include "agreement/instrument_mention.h"

namespace verbale {

// Requires: drafts as find_mentions() gives them.
void settle_dates(std::vector<InstrumentMention>& drafts);

// A draft's own date: written with it, else its year of the table of years, else the table's of known
// instruments. Nothing where none is known.
std::optional<Date> date_of(const InstrumentReading& reading, const InstrumentMention& draft);

}  // namespace verbale
