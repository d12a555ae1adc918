// Quotations: what stands between quotation marks, straight, curly, doubled or guillemets, also where
// a mark is missing.
//
//   std::vector<Quotation> quotations = find_quotations(text, layout, syntax);
//   quotations[0].tokens;   // from the opening to the closing mark
//
// A quotation ends with its block; news style reopens the marks in the next one.
#pragma once

#include <span>
#include <vector>

#include "layout/layout.h"
#include "syntax/tree.h"
#include "text/text.h"

namespace verbale {

struct Quotation {
  TokenRange tokens;   // marks included
  bool closed = true;  // false: the block ended before a closing mark came
  bool inner = false;  // stands inside another quotation
  int reach = 0;       // the furthest end of this one and all before it

  bool operator==(const Quotation&) const = default;
};

// In the order of the text; an inner quotation follows the one that holds it. Linear.
std::vector<Quotation> find_quotations(const Text& text, const Layout& layout, const Syntax& syntax);

// The quotations from the first on that ends after a token; all before it end at the token or earlier.
// Logarithmic. Requires: quotations as find_quotations() gives them; the span lives as long as they.
std::span<const Quotation> reaching_past(const std::vector<Quotation>& quotations, int token);

}  // namespace verbale
