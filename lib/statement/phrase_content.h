// The content of fixed phrases and adverbs: the clause that they stand in or beside.
//
//   draft.content = content_of_phrase(reading, extent, draft);   // "According to X, [<content>]"
#pragma once

#include <vector>

#include "statement/draft.h"
#include "statement/extent.h"
#include "statement/reading.h"

namespace verbale {

// Requires: the cue is a phrase, its source is known.
std::vector<TokenRange> content_of_phrase(const Reading& reading, const Extent& extent, const Draft& draft);

}  // namespace verbale
