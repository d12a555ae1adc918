#include "syntax/lemma.h"

#include <doctest/doctest.h>

namespace verbale {

TEST_CASE("exceptions come before endings, and the longest ending counts") {
  ModelWriter writer("test", 1);
  writer.add_list("lemmas.exceptions", {"VBD\twent\tgo", "PRP\ti\tI"});
  writer.add_list("lemmas.endings", {"VBD\ted\t2\t", "VBD\tsed\t1\t", "NNS\ts\t1\t", "NNS\ties\t3\ty"});
  const std::string bytes = writer.finish();
  const auto file = ModelFile::open(bytes, "test", 1);
  REQUIRE(file.ok());
  const auto lemmatiser = Lemmatiser::load(*file, "lemmas");
  REQUIRE(lemmatiser.ok());
  struct Row {
    const char *form, *xpos, *lemma;
  };
  for (const auto& [form, xpos, lemma] : {Row{"went", "VBD", "go"},
                                          {"Warned", "VBD", "warn"},
                                          {"pleased", "VBD", "please"},
                                          {"treaties", "NNS", "treaty"},
                                          {"I", "PRP", "I"},
                                          {"Kyiv", "NNP", "Kyiv"},
                                          {"", "NN", ""}})
    CHECK(lemmatiser->lemma(form, xpos) == lemma);
}

}  // namespace verbale
