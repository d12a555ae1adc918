#include "syntax/tree.h"

#include <doctest/doctest.h>

#include <array>

namespace verbale {

TEST_CASE("whatever the heads, a token of a relation other than root has one") {
  // Two that hang on each other, one that hangs out of its sentence, one on itself
  constexpr std::array<int, 4> kHeads = {1, 0, 7, 3};
  Syntax syntax;
  syntax.sentences.push_back({0, 4, false});
  for (const int head : kHeads) {
    Token& token = syntax.tokens.emplace_back();
    token.head = head, token.deprel = "conj";
  }
  const Tree tree(syntax);
  int roots = 0;
  for (int t = 0; t < 4; ++t) {
    CHECK(tree.is(t, {"conj"}) == (tree.head(t) >= 0));
    CHECK(tree.is(t, {"root"}) == (tree.head(t) < 0));
    roots += tree.head(t) < 0;
  }
  CHECK(roots == 3);
}

}  // namespace verbale
