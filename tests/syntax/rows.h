// Rows of the tests of tokens and sentences: a text, and its tokens on one line.
//
//   check_rows({{"They don't. It is.", "They do +n't . / It is ."}});
#pragma once

#include <doctest/doctest.h>

#include <initializer_list>
#include <string>
#include <string_view>

#include "lexicon/lexicon.h"
#include "syntax/tokenize.h"

namespace verbale {

inline const Lexicon& test_lexicon() {
  static const Lexicon kLexicon = *Lexicon::load({});
  return kLexicon;
}

// Tokens with spaces between them, + before the second part of a word, / between sentences.
inline std::string tokens_of(std::string_view bytes) {
  const Text text(bytes);
  const Syntax syntax = tokenize(test_lexicon().tokens, text, lay_out(test_lexicon().layout, text));
  std::string out;
  for (std::size_t t = 0; t < syntax.tokens.size(); ++t) {
    const Token& token = syntax.tokens[t];
    if (t > 0) out += token.sentence != syntax.tokens[t - 1].sentence ? " / " : " ";
    if (token.continues_word) out += '+';
    out += text[token.span];
  }
  return out;
}

struct TokenRow {
  std::string_view text, tokens;
};

inline void check_rows(std::initializer_list<TokenRow> rows) {
  for (const TokenRow& row : rows) {
    CAPTURE(row.text);
    CHECK(tokens_of(row.text) == row.tokens);
  }
}

}  // namespace verbale
