// Recognition and coreference of actors.
//
//   Actors actors = find_actors(lexicon, text, layout, tree, dates);
#pragma once

#include <vector>

#include "actor/actors.h"
#include "layout/layout.h"
#include "lexicon/lexicon.h"
#include "syntax/tree.h"
#include "text/text.h"
#include "verbale/date.h"

namespace verbale {

Actors find_actors(const Lexicon& lexicon, const Text& text, const Layout& layout, const Tree& tree,
                   const std::vector<Date>& dates);

}  // namespace verbale
