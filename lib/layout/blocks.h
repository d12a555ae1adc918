// The blocks of a text: paragraphs, headings and single lines, before anything is known of them.
//
//   std::vector<Span> blocks = find_blocks(text);
//   text.substr(blocks[0].begin, blocks[0].size());   // "Putin stresses importance ..."
//
// First step of the layout stage.
#pragma once

#include <string_view>
#include <vector>

#include "verbale/span.h"

namespace verbale {

// Spans trimmed of white space, in order, disjoint; together they hold every character that is no
// white space. A blank line ends a block; so does a line break, unless the lines were broken to
// fit a page's width.
std::vector<Span> find_blocks(std::string_view text);

}  // namespace verbale
