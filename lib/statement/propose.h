// All that may be a statement: what the rules find, with the words that the tagger corrects, and what only it found.
//
//   std::vector<Draft> drafts = propose_statements(reading, quotations);
//
// Many of them are none: drop_doubtful() decides.
#pragma once

#include <vector>

#include "statement/draft.h"
#include "statement/quotations.h"
#include "statement/reading.h"

namespace verbale {

// In the order of their anchors; each has content.
std::vector<Draft> propose_statements(const Reading& reading, const std::vector<Quotation>& quotations);

}  // namespace verbale
