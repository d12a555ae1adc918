// Names in a row, by the order of the words: a parser often knows but some of them.
//
//   listed(reading, range);   // "Deputy Secretary Ek and Minister Roth": both
#pragma once

#include <vector>

#include "statement/draft.h"
#include "statement/reading.h"

namespace verbale {

// The mentions of a range that is nothing but a list of them, with commas and conjunctions between. Fewer than two: it
// is no such list.
std::vector<Party> listed(const Reading& reading, TokenRange range);

// A source with the names before and behind it of the list that it is a part of.
TokenRange with_list(const Reading& reading, TokenRange source);

}  // namespace verbale
