// The knowledge tables and weights that are linked into verbale::model.
//
//   std::string_view states = embedded("states.tsv");   // empty: no such file
#pragma once

#include <string_view>

namespace verbale {

// Valid for the whole run of the program; aligned to 64 bytes.
std::string_view embedded(std::string_view file);

}  // namespace verbale
