#include "syntax/mend.h"

#include <doctest/doctest.h>

namespace verbale {
namespace {

Token token(Upos upos, int head, const char* deprel) {
  Token t;
  t.upos = upos, t.head = head, t.deprel = deprel;
  return t;
}

}  // namespace

TEST_CASE("a preposition becomes the case of its object") {
  // discussed borders with Anna Berg
  std::vector<Token> tokens = {token(Upos::VERB, -1, "root"), token(Upos::NOUN, 0, "obj"), token(Upos::ADP, 1, "acl"),
                               token(Upos::PROPN, 2, "obj"), token(Upos::PROPN, 3, "flat")};
  mend(tokens, {0, 5, false});
  CHECK(tokens[2].head == 3);
  CHECK(tokens[2].deprel == "case");
  CHECK(tokens[3].head == 1);
  CHECK(tokens[3].deprel == "nmod");
  CHECK(tokens[4].head == 3);
}

TEST_CASE("other trees stay as they are") {
  const std::vector<Token> before = {token(Upos::VERB, -1, "root"), token(Upos::ADP, 2, "case"),
                                     token(Upos::NOUN, 0, "obl"), token(Upos::ADP, 0, "compound:prt")};
  std::vector<Token> after = before;
  mend(after, {0, 4, false});
  CHECK(after == before);
}

}  // namespace verbale
