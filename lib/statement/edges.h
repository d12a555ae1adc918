// The ends of ranges: what punctuation belongs to a content and what does not.
//
//   TokenRange content = trimmed(reading, tree.subtree(clause));
#pragma once

#include <vector>

#include "statement/reading.h"

namespace verbale {

// Whether a token is punctuation that separates: a comma, dash, colon, stop, no quotation mark and no bracket.
bool is_edge(const Reading& reading, int t);

// Whether a semicolon has another sentence behind it, and not the next item of a list ("discussed trade; energy; …").
// Requires: a token whose form is ";".
bool ends_clause(const Reading& reading, int semicolon);

// A range without what punctuation does not belong to it at its ends: commas, dashes, a closing full stop.
TokenRange trimmed(const Reading& reading, TokenRange range);

// What is left of a range when a part of it is taken out: at most two ranges, trimmed.
std::vector<TokenRange> without(const Reading& reading, TokenRange range, TokenRange hole);

// The least range that holds both; an empty one does not count.
TokenRange hull(TokenRange a, TokenRange b);

}  // namespace verbale
