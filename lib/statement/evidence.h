// What the learned tagger adds to the rules: extents, and statements whose cue no table knows.
//
//   weigh_evidence(reading, quotations, drafts);
//
// The tagger sees only the outermost attributions of what it reads; of statements within statements its second reading
// tells, of the contents alone (attribution/within.h).
#pragma once

#include <vector>

#include "statement/draft.h"
#include "statement/quotations.h"
#include "statement/reading.h"

namespace verbale {

// Corrects the words of drafts, and adds drafts for cues that only the tagger found. Without a tagger nothing
// changes. Requires and ensures: drafts in the order of their anchors.
void weigh_evidence(const Reading& reading, const std::vector<Quotation>& quotations, std::vector<Draft>& drafts);

}  // namespace verbale
