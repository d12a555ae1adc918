// Tokens and sentences, by rules, after the conventions of UD English.
//
//   Syntax syntax = tokenize(text, layout);
//   syntax.tokens[0].span;  // tags, lemmas and heads are still empty
//
// Third in the way of the data; reads Text and Layout. No sentence crosses a block; every block,
// boilerplate too, has its tokens.
#pragma once

#include "layout/layout.h"
#include "text/text.h"
#include "verbale/syntax.h"

namespace verbale {

Syntax tokenize(const Text& text, const Layout& layout);

}  // namespace verbale
