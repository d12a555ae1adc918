// Mends what a greedy parser gets wrong against the grammar of UD itself.
//
//   mend(syntax.tokens, sentence);   // "discussed it with Anna": with ←obj Anna  becomes  with ←case— Anna
//
// A preposition heads no object in UD: it is the case of its noun, which hangs where the preposition hung.
#pragma once

#include <vector>

#include "verbale/syntax.h"

namespace verbale {

// Requires: heads and relations of the sentence are filled in.
void mend(std::vector<Token>& tokens, const Sentence& sentence);

}  // namespace verbale
