// The content of a statement: what was said, by the slots of its cue and by quotation marks.
//
//   find_content(reading, extent, draft);   // fills draft.content
#pragma once

#include "statement/draft.h"
#include "statement/extent.h"
#include "statement/reading.h"

namespace verbale {

// Fills the content of a draft whose cue and source are known; leaves it empty where there is none.
void find_content(const Reading& reading, const Extent& extent, Draft& draft);

}  // namespace verbale
