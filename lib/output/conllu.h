// Tokens and trees as CoNLL-U, the exchange format of Universal Dependencies.
//
//   std::string rows = to_conllu(document.text, document.syntax);
//   // # sent_id = 1
//   // # text = Don't go.
//   // 1-2	Don't	_ ...
//
// Columns that the syntax leaves empty are printed as _. Names stand in MISC: NE=B-person; those within them:
// Inner=B-place.
#pragma once

#include <string>
#include <string_view>

#include "verbale/syntax.h"

namespace verbale {

// Requires: `syntax` was read from `text`. Bytes that are not UTF-8 become U+FFFD.
std::string to_conllu(std::string_view text, const Syntax& syntax);

}  // namespace verbale
