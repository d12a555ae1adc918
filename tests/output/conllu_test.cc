#include "output/conllu.h"

#include <doctest/doctest.h>

using namespace verbale;

TEST_CASE("tokens alone are printed with ranges, spacing and empty columns") {
  Syntax syntax;
  for (Span span : {Span{0, 2}, Span{2, 5}, Span{6, 8}, Span{8, 9}}) syntax.tokens.emplace_back().span = span;
  syntax.tokens[1].continues_word = true;
  syntax.sentences.push_back({0, 4, true});
  CHECK(to_conllu("Don't go.", syntax) ==
        "# newpar\n# sent_id = 1\n# text = Don't go.\n"
        "1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_\n"
        "1\tDo\t_\t_\t_\t_\t_\t_\t_\t_\n"
        "2\tn't\t_\t_\t_\t_\t_\t_\t_\t_\n"
        "3\tgo\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
        "4\t.\t_\t_\t_\t_\t_\t_\t_\t_\n\n");
}

TEST_CASE("trees and names are printed") {
  Syntax syntax;
  Token& name = syntax.tokens.emplace_back();
  name = {.span = {0, 3}, .lemma = "Roe", .upos = Upos::PROPN, .xpos = "NNP", .deprel = "nsubj", .head = 1};
  name.name = NameType::person;
  name.name_begin = true;
  syntax.tokens.push_back({.span = {4, 8}, .lemma = "speak", .upos = Upos::VERB, .xpos = "VBD", .deprel = "root"});
  syntax.sentences.push_back({0, 2, false});
  CHECK(to_conllu("Roe\nsays", syntax) ==
        "# sent_id = 1\n# text = Roe says\n"
        "1\tRoe\tRoe\tPROPN\tNNP\t_\t2\tnsubj\t_\tNE=B-person\n"
        "2\tsays\tspeak\tVERB\tVBD\t_\t0\troot\t_\t_\n\n");
}

TEST_CASE("bytes that are not UTF-8 are replaced") {
  Syntax syntax;
  syntax.tokens.emplace_back().span = {0, 2};
  syntax.sentences.push_back({0, 1, false});
  CHECK(to_conllu("a\xFF", syntax) == "# sent_id = 1\n# text = a\uFFFD\n1\ta\uFFFD\t_\t_\t_\t_\t_\t_\t_\t_\n\n");
}
