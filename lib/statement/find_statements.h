// Statements: sources, cues and contents, linked, nested and dated.
//
//   std::vector<Statement> statements = find_statements(lexicon, text, layout, tree, dates, actors, occasions,
//                                                       attribution, within);
//
// Reads everything before it. Sources that were no mention become actors (Actors::mint).
#pragma once

#include <vector>

#include "actor/actors.h"
#include "attribution/attribution.h"
#include "layout/layout.h"
#include "lexicon/lexicon.h"
#include "occasion/find_occasions.h"
#include "syntax/tree.h"
#include "text/text.h"
#include "verbale/date.h"
#include "verbale/statement.h"

namespace verbale {

std::vector<Statement> find_statements(const Lexicon& lexicon, const Text& text, const Layout& layout, const Tree& tree,
                                       const std::vector<Date>& dates, Actors& actors, const Occasions& occasions,
                                       const Attribution& attribution, const Attribution& within);

}  // namespace verbale
