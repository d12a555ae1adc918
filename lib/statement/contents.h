// The content of a statement: what was said, by the slots of its cue and by quotation marks.
//
//   find_content(reading, extent, draft);   // fills draft.content
#pragma once

#include <vector>

#include "statement/draft.h"
#include "statement/extent.h"
#include "statement/reading.h"

namespace verbale {

// Fills the content of a draft whose cue and source are known; leaves it empty where there is none.
void find_content(const Reading& reading, const Extent& extent, Draft& draft);

// A range without what punctuation does not belong to it at its ends: commas, dashes, a closing full stop.
TokenRange trimmed(const Reading& reading, TokenRange range);

// What is left of a range when a part of it is taken out: at most two ranges, trimmed.
std::vector<TokenRange> without(const Reading& reading, TokenRange range, TokenRange hole);

}  // namespace verbale
