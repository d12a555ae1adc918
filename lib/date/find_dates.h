// Dates that the text states, as ISO 8601 values.
//
//   std::vector<Date> dates = find_dates(text, layout, syntax);
//   dates[0];  // {"2020-06-10", {610, 619}, DateBasis::relative}  "Wednesday"
//
// Reads Text, Layout (for the reference date) and tokens. Ordered by place, disjoint.
#pragma once

#include <vector>

#include "layout/layout.h"
#include "text/text.h"
#include "verbale/date.h"
#include "verbale/syntax.h"

namespace verbale {

std::vector<Date> find_dates(const Text& text, const Layout& layout, const Syntax& syntax);

}  // namespace verbale
