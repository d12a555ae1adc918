// Mends what a greedy parser gets wrong against the grammar of UD itself.
//
//   mend(syntax.tokens, sentence);   // "discussed it with Anna": with ←obj Anna  becomes  with ←case— Anna
//
// A preposition heads no object in UD: it is the case of its noun, which hangs where the preposition hung.
// Verbs are coordinated with their like: an infinitive or gerund not with a verb in the past ("discussed ways to open
// it and ease travel"), nor that with one of them or a noun. A sentence whose only verb is a participle has it for its
// predicate.
#pragma once

#include <vector>

#include "verbale/syntax.h"

namespace verbale {

// Requires: heads and relations of the sentence are filled in.
void mend(std::vector<Token>& tokens, const Sentence& sentence);

}  // namespace verbale
