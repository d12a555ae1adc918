// What "it" and "they" take up: not who is prominent, but the subject that stands before them.
//
//   antecedent_of_it(refs, t);     // the IMF, for "The IMF said |it ..."; -1 for "The report said |it ..."
//   antecedent_of_they(refs, t);   // the two, for "Anna Ek and Liam Orr said |they ..."
//
// Used in resolving pronouns; needs trees.
#pragma once

#include "actor/references.h"

namespace verbale {

// Requires: the words are tagged, and `t` is the pronoun or its possessive.
Resolved antecedent_of_it(const References& refs, int t);
Resolved antecedent_of_they(References& refs, int t);

}  // namespace verbale
