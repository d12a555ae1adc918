// Dates that the text states, as ISO 8601 values.
//
//   std::vector<Date> dates = find_dates(lexicon, text, layout);
//   dates[0];  // {"2020-06-10", {610, 619}, DateBasis::relative}  "Wednesday"
//
// Reads Text and Layout (blocks and the reference date). Ordered by place, disjoint. A value is a day,
// month or year; of a range it is the first one, and what is none of them ("last week", "the 1990s")
// is left out. A date whose year or day was reckoned from the reference date is of basis relative.
#pragma once

#include <optional>
#include <vector>

#include "date/calendar.h"
#include "layout/layout.h"
#include "lexicon/lexicon.h"
#include "pattern/pieces.h"
#include "text/text.h"
#include "verbale/date.h"

namespace verbale {

std::vector<Date> find_dates(const Lexicon& lexicon, const Text& text, const Layout& layout);

// The same over pieces, with the date that partial and relative dates are reckoned from.
std::vector<Date> find_dates(const DateLexicon& lexicon, const Pieces& pieces,
                             const std::optional<CalendarDate>& reference);

}  // namespace verbale
