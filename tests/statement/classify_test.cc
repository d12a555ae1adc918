// By which channel a statement was made, and when: by the words about its cue, else by its occasion or its document.
#include <doctest/doctest.h>

#include <string>
#include <utility>

#include "verbale/verbale.h"

namespace {

TEST_CASE("the channel of the first statement") {
  static const auto kExtractor = verbale::Extractor::create();
  REQUIRE(kExtractor.ok());
  using enum verbale::Channel;
  const std::pair<std::string, std::optional<verbale::Channel>> rows[] = {
      {"\"The border will stay open,\" Anna Holm said.", std::nullopt},
      {"\"The border will stay open,\" wrote Anna Holm on Twitter.", social_media},
      {"\"The border will stay open,\" according to a tweet by Anna Holm.", social_media},
      {"Anna Holm told The Harbour Post that the border would stay open.", std::nullopt},
      {"Anna Holm said in a televised statement that the border would stay open.", broadcast},
      {"Anna Holm, addressing the press, said that the border would stay open.", press_conference},
      {"Reporters said that the border would stay open.", std::nullopt},
      {"The statement said that the border would stay open.", written_statement},
      {"Anna Holm said on BBC News that the border would stay open.", broadcast},
      {"Anna Holm said on TV that the border would stay open.", broadcast},
      {"Anna Holm said on social media that the border would stay open.", social_media},
      {"Anna Holm wrote to Sven Orr, asking him to open the border.", letter},
      {"Anna Holm wrote on Wednesday that the border would stay open.", written_statement},
      {"In a court filing, Norway said that the border would stay open.", written_statement},
      {"Anna Holm pressed for an open border.", std::nullopt},
      {"Anna Holm, addressing a ceremony in Oslo, said that the border would stay open.", speech},
      {"In remarks to The Harbour Post, Anna Holm said that the border would stay open.", interview},
      {"Statement of the Foreign Ministers on the Border\n\nWe demand that the border stay open.", written_statement},
      {"Anna Holm spoke today by phone with Sven Orr.\n\nShe described her meeting with Erik Lund in Oslo.", phone},
      {"At an election rally, Anna Holm said that the border would stay open.", speech},
  };
  for (const auto& row : rows) {
    CAPTURE(row.first);
    const verbale::Document d = kExtractor->extract(row.first);
    REQUIRE(!d.statements.empty());
    CHECK(d.statements[0].channel == row.second);
  }
}

TEST_CASE("the date of the first statement, by a text of Thursday, 24 June 2021") {
  static const auto kExtractor = verbale::Extractor::create();
  REQUIRE(kExtractor.ok());
  const std::pair<std::string, std::string> rows[] = {
      {"Anna Holm said on Wednesday that the border would stay open.", "2021-06-23"},
      {"On July 31, Anna Holm said that the border would stay open.", "2021-07-31"},
      {"In December, Anna Holm said that the border would stay open.", "2020-12"},
      {"Anna Holm said that the border would stay open.", "2021-06-24"},
  };
  for (const auto& [text, wanted] : rows) {
    CAPTURE(text);
    const verbale::Document d = kExtractor->extract(text, {.id = "", .publisher = "", .published = "2021-06-24"});
    REQUIRE(!d.statements.empty());
    REQUIRE(d.statements[0].date);
    CHECK(d.statements[0].date->value == wanted);
  }
}

}  // namespace
