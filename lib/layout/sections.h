// The sections of a story's body and their headings.
//
//   std::vector<Section> sections = find_sections(text, layout.blocks);   // marks headings
//
// Last step of the layout stage.
#pragma once

#include <string_view>
#include <vector>

#include "layout/layout.h"

namespace verbale {

// Marks paragraphs that are headings; a section runs from its heading, which it takes in, to the end
// of its last block. The body's blocks before the first heading are a section without one.
std::vector<Section> find_sections(std::string_view text, std::vector<Block>& blocks);

}  // namespace verbale
