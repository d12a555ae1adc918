// Quotations as contents: the one whose edge touches the clause of a cue, and what a content has of one.
//
//   quotation_beside(reading, quotations, draft);   // {["…,"]} of `"…," he said`
#pragma once

#include <vector>

#include "statement/draft.h"
#include "statement/quotations.h"
#include "statement/reading.h"

namespace verbale {

// The quotation before or after the clause of a verb: `"…," he said`, `he said: "…"`, and both.
std::vector<TokenRange> quotation_beside(const Reading& reading, const std::vector<Quotation>& quotations,
                                         const Draft& draft);

// The quotation after the colon that ends the clause of a verb, whatever the verb else takes: `scolded him: "…"`.
std::vector<TokenRange> quotation_after_colon(const Reading& reading, const std::vector<Quotation>& quotations,
                                              const Draft& draft);

// A quotation that the content meets in part belongs to it as a whole, unless the cue itself is quoted:
// then the content ends where the quotation ends.
TokenRange completed(const Reading& reading, const std::vector<Quotation>& quotations, int cue, TokenRange range);

// Whether a range ends with a quotation.
bool ends_quotation(const std::vector<Quotation>& quotations, TokenRange range);

}  // namespace verbale
