// The names of the tokens brought up to what tables and document tell: what CoNLL-U and kept trees show.
//
//   mark_names(lexicon.actors, text, layout, syntax);
//   syntax.tokens[4].name;   // NameType::organisation
//
// After syntax, for those who print tokens. The stages of records read Names instead, and the model's own marks.
#pragma once

#include "layout/layout.h"
#include "lexicon/actor_lexicon.h"
#include "text/text.h"
#include "verbale/syntax.h"

namespace verbale {

// Marks what stands within a name too, the outermost of it. Replaces the model's persons, organisations, places and
// nationalities by those of find_names; events, documents and dates stay where no name overlaps them, and all stays
// where no records are sought (links, time lines).
void mark_names(const ActorLexicon& lexicon, const Text& text, const Layout& layout, Syntax& syntax);

}  // namespace verbale
