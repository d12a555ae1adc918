#include "lexicon/token_lexicon.h"

#include <doctest/doctest.h>

#include "lexicon/lexicon.h"

using namespace verbale;

TEST_CASE("words that rules of spelling cannot cut") {
  const Lexicon lexicon = *Lexicon::load({});
  const TokenLexicon& tokens = lexicon.tokens;
  CHECK(tokens.contraction("cannot") == 3);
  CHECK(tokens.contraction("Cannot") == 3);
  CHECK(tokens.contraction("cannon") == 0);
  CHECK(tokens.contraction("") == 0);
  CHECK(tokens.abbreviation("Gen.") == AbbreviationKind::title);
  CHECK(tokens.abbreviation("No.") == AbbreviationKind::number);
  CHECK(tokens.abbreviation("etc.") == AbbreviationKind::plain);
  CHECK(tokens.abbreviation("talks.") == AbbreviationKind::none);
  CHECK(tokens.is(WordClass::prefix, "Anti"));
  CHECK_FALSE(tokens.is(WordClass::suffix, "anti"));
  CHECK(tokens.is(WordClass::emoticon, ":)"));
}

TEST_CASE("a wrong row is named by file and line") {
  TokenLexicon tokens;
  CHECK(tokens.add("contractions", "mine.tsv", "word\tparts\ncannot\tcan|nott\n").message() ==
        "mine.tsv:2: the two parts do not make the word");
  CHECK_FALSE(tokens.add("abbreviations", "mine.tsv", "abbreviation\tkind\nGen.\trank\n").ok());
  CHECK_FALSE(tokens.add("word_classes", "mine.tsv", "word\tclass\nthe\tarticle\n").ok());
  CHECK(tokens.add("contractions", "mine.tsv", "word\tparts\nlemme\tlem|me\n").ok());
  CHECK(tokens.contraction("lemme") == 3);
}
