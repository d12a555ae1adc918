// Instruments that the text names, with dates, parties, relations and stances.
//
//   std::vector<Agreement> agreements =
//       find_agreements(lexicon, text, layout, tree, dates, actors, statements);
//
// Reads everything before it; writes the ids of agreements into the statements that hold their
// mentions. Parties and bodies that were no actors become actors (Actors::mint).
#pragma once

#include <vector>

#include "actor/actors.h"
#include "layout/layout.h"
#include "lexicon/lexicon.h"
#include "syntax/tree.h"
#include "text/text.h"
#include "verbale/agreement.h"
#include "verbale/date.h"
#include "verbale/statement.h"

namespace verbale {

std::vector<Agreement> find_agreements(const Lexicon& lexicon, const Text& text, const Layout& layout, const Tree& tree,
                                       const std::vector<Date>& dates, Actors& actors,
                                       std::vector<Statement>& statements);

}  // namespace verbale
