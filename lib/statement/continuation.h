// Quotations that go on without a cue of their own: after an interrupting cue, in the next paragraph.
//
//   continue_quotations(reading, quotations, drafts);
#pragma once

#include <vector>

#include "statement/draft.h"
#include "statement/quotations.h"
#include "statement/reading.h"

namespace verbale {

// Adds quotations that no draft accounts for to the statement they continue, or makes free quotations of
// the last speaker out of them. Requires: drafts in the order of the text.
void continue_quotations(const Reading& reading, const std::vector<Quotation>& quotations, std::vector<Draft>& drafts);

}  // namespace verbale
