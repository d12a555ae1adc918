// Cutting of a block's tokens into sentences.
//
//   cut_sentences(lexicon, text, {first, last}, syntax);   // appends to syntax.sentences
//   add_sentence({first, last}, true, syntax);             // the whole of a dateline
//
// Called by tokenize(), a block at a time.
#pragma once

#include <string_view>

#include "lexicon/token_lexicon.h"
#include "syntax/tree.h"
#include "verbale/syntax.h"

namespace verbale {

// Appends a range of tokens as one sentence and numbers the tokens by it.
void add_sentence(TokenRange tokens, bool paragraph_begin, Syntax& syntax);

// Appends the sentences of a range of tokens and numbers the tokens by them. Linear.
void cut_sentences(const TokenLexicon& lexicon, std::string_view text, TokenRange block, Syntax& syntax);

}  // namespace verbale
