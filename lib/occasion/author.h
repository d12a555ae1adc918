// Who speaks as "I" outside of all quotations: the person whom a byline names ("Anna Holm, Secretary of State"), or
// the headline after "by" ("Statement by President Anna Holm"); else the body that a byline names.
//
//   int author = author_of(text, layout, tree, actors);   // index into Actors::list; -1: nobody
//
//   is_dialogue(text, tree);   // whether several speak as "I": "HOLM: …", "ORR: …"
//
// Linear in the text.
#pragma once

#include "actor/actors.h"
#include "layout/layout.h"
#include "syntax/tree.h"
#include "text/text.h"

namespace verbale {

int author_of(const Text& text, const Layout& layout, const Tree& tree, const Actors& actors);

bool is_dialogue(const Text& text, const Tree& tree);

}  // namespace verbale
