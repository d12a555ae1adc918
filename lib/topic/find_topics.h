// Topics of the document and of its statements.
//
//   std::vector<Topic> topics = find_topics(lexicon, text, layout, tree, actors, occasions, statements);
//
// Reads everything before it; writes topic ids into the statements.
#pragma once

#include <vector>

#include "actor/actors.h"
#include "layout/layout.h"
#include "lexicon/lexicon.h"
#include "occasion/find_occasions.h"
#include "syntax/tree.h"
#include "text/text.h"
#include "verbale/statement.h"
#include "verbale/topic.h"

namespace verbale {

std::vector<Topic> find_topics(const Lexicon& lexicon, const Text& text, const Layout& layout, const Tree& tree,
                               const Actors& actors, const Occasions& occasions, std::vector<Statement>& statements);

}  // namespace verbale
