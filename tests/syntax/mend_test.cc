#include "syntax/mend.h"

#include <doctest/doctest.h>

namespace verbale {
namespace {

Token token(Upos upos, int head, const char* deprel, const char* xpos = "") {
  Token t;
  t.upos = upos, t.head = head, t.deprel = deprel, t.xpos = xpos;
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

TEST_CASE("a coordinated verb hangs on its like") {
  // discussed ways to open borders and ease travel
  std::vector<Token> bare = {token(Upos::VERB, -1, "root", "VBD"), token(Upos::NOUN, 0, "obj"),
                             token(Upos::PART, 3, "mark"),         token(Upos::VERB, 1, "acl", "VB"),
                             token(Upos::NOUN, 3, "obj"),          token(Upos::CCONJ, 6, "cc"),
                             token(Upos::VERB, 0, "conj", "VB"),   token(Upos::NOUN, 6, "obj")};
  mend(bare, {0, 8, false});
  CHECK(bare[6].head == 3);
  // urged Anna to come and left
  std::vector<Token> past = {token(Upos::VERB, -1, "root", "VBD"), token(Upos::PROPN, 0, "obj"),
                             token(Upos::PART, 3, "mark"),         token(Upos::VERB, 0, "xcomp", "VB"),
                             token(Upos::CCONJ, 5, "cc"),          token(Upos::VERB, 3, "conj", "VBD")};
  mend(past, {0, 6, false});
  CHECK(past[5].head == 0);
}

TEST_CASE("a verb in the past without a subject is none of a clause in the present") {
  // said it helps and left
  std::vector<Token> tokens = {token(Upos::VERB, -1, "root", "VBD"), token(Upos::PRON, 2, "nsubj"),
                               token(Upos::VERB, 0, "ccomp", "VBZ"), token(Upos::CCONJ, 4, "cc"),
                               token(Upos::VERB, 2, "conj", "VBD")};
  mend(tokens, {0, 5, false});
  CHECK(tokens[4].head == 0);
}

TEST_CASE("a clause is none of an infinitive, nor a plain verb of one in the third person") {
  // did not want to go , but it was late
  std::vector<Token> clause = {token(Upos::AUX, 1, "aux", "VBD"),  token(Upos::VERB, -1, "root", "VBD"),
                               token(Upos::PART, 3, "mark", "TO"), token(Upos::VERB, 1, "xcomp", "VB"),
                               token(Upos::CCONJ, 7, "cc"),        token(Upos::PRON, 7, "nsubj"),
                               token(Upos::AUX, 7, "cop", "VBD"),  token(Upos::ADJ, 3, "conj", "JJ")};
  mend(clause, {0, 8, false});
  CHECK(clause[7].head == 1);
  // hope it helps and thank
  std::vector<Token> plain = {token(Upos::VERB, -1, "root", "VBP"), token(Upos::PRON, 2, "nsubj"),
                              token(Upos::VERB, 0, "ccomp", "VBZ"), token(Upos::CCONJ, 4, "cc"),
                              token(Upos::VERB, 2, "conj", "VB")};
  mend(plain, {0, 5, false});
  CHECK(plain[4].head == 0);
}

TEST_CASE("a gerund stands beside the object, an example behind what it is one of") {
  // discuss trade and opening borders
  std::vector<Token> gerund = {token(Upos::VERB, -1, "root", "VB"), token(Upos::NOUN, 0, "obj"),
                               token(Upos::CCONJ, 3, "cc"), token(Upos::VERB, 0, "conj", "VBG"),
                               token(Upos::NOUN, 3, "obj")};
  mend(gerund, {0, 5, false});
  CHECK(gerund[3].head == 1);
  // held talks , including one
  std::vector<Token> example = {token(Upos::VERB, -1, "root", "VBD"), token(Upos::NOUN, 0, "obj", "NNS"),
                                token(Upos::PUNCT, 4, "punct"), token(Upos::VERB, 4, "case", "VBG"),
                                token(Upos::NOUN, 0, "obl", "NN")};
  example[3].lemma = "include";
  mend(example, {0, 5, false});
  CHECK(example[4].head == 1);
  CHECK(example[4].deprel == "nmod");
}

TEST_CASE("of two objects a name is the one that gets the other") {
  // wished Anna success
  std::vector<Token> tokens = {token(Upos::VERB, -1, "root", "VBD"), token(Upos::PROPN, 0, "obj"),
                               token(Upos::NOUN, 0, "obj")};
  mend(tokens, {0, 3, false});
  CHECK(tokens[1].deprel == "iobj");
  CHECK(tokens[2].deprel == "obj");
}

TEST_CASE("a participle without a verb beside it is the predicate") {
  // Talks focused on borders .
  std::vector<Token> tokens = {token(Upos::NOUN, -1, "root"), token(Upos::VERB, 0, "acl", "VBN"),
                               token(Upos::ADP, 3, "case"), token(Upos::NOUN, 1, "obl"),
                               token(Upos::PUNCT, 0, "punct")};
  mend(tokens, {0, 5, false});
  CHECK(tokens[1].deprel == "root");
  CHECK(tokens[0].head == 1);
  CHECK(tokens[0].deprel == "nsubj");
  CHECK(tokens[4].head == 1);
}

TEST_CASE("other trees stay as they are") {
  const std::vector<Token> before = {token(Upos::VERB, -1, "root"), token(Upos::ADP, 2, "case"),
                                     token(Upos::NOUN, 0, "obl"), token(Upos::ADP, 0, "compound:prt")};
  std::vector<Token> after = before;
  mend(after, {0, 4, false});
  CHECK(after == before);
}

}  // namespace verbale
