// Tokens and sentences, by rules, after the conventions of UD English.
//
//   Syntax syntax = tokenize(lexicon.tokens, text, layout);
//   syntax.tokens[0].span;  // tags, lemmas and heads are still empty
//
// Third in the way of the data; reads Text and Layout. No sentence crosses a block; every block,
// boilerplate too, has its tokens.
#pragma once

#include "layout/layout.h"
#include "lexicon/token_lexicon.h"
#include "text/text.h"
#include "verbale/syntax.h"

namespace verbale {

Syntax tokenize(const TokenLexicon& lexicon, const Text& text, const Layout& layout);

}  // namespace verbale
