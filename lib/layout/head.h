// The head of a story: headline, rubric lines, lead and dateline, told apart from its body.
//
//   Head head = read_head(lexicon, text, layout.blocks);   // sets the kinds of the blocks of the head
//   head.published;   // "2020-06-10T18:25"
//
// Part of the layout stage.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "layout/dateline.h"
#include "layout/layout.h"

namespace verbale {

struct Head {
  std::optional<FoundDateline> dateline;
  std::string published;  // of the time line; empty: there is none
  std::string publisher;  // of a rubric; empty: none names it
};

// Sets the kinds of the blocks that open a text; a paragraph with a dateline becomes two blocks.
// Requires: blocks are paragraphs or boilerplate.
Head read_head(const LayoutLexicon& lexicon, std::string_view text, std::vector<Block>& blocks);

}  // namespace verbale
