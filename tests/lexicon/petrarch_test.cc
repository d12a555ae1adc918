#include "lexicon/petrarch.h"

#include <doctest/doctest.h>

#include "lexicon/actor_lexicon.h"

namespace verbale {
namespace {

std::string joined(const std::vector<std::string>& parts) {
  std::string out;
  for (const std::string& part : parts) out += (out.empty() ? "" : "|") + part;
  return out;
}

// "ANNA EK|A. EK: SWEGOV 2015-01-01.. SWE"
std::string dump(std::string_view content) {
  const auto entries = read_petrarch("my.actors", content);
  if (!entries.ok()) return std::string(entries.status().message());
  std::string out;
  for (const PetrarchEntry& e : *entries) {
    if (!out.empty()) out += "; ";
    out += joined(e.names) + ":";
    for (const DatedCode& c : e.codes)
      out += " " + c.code + (c.from.empty() && c.until.empty() ? "" : " " + c.from + ".." + c.until);
  }
  return out;
}

TEST_CASE("dictionaries of PETRARCH and TABARI as they are") {
  struct Row {
    std::string_view content, wanted;
  };
  const Row rows[] = {
      {"SWEDEN_ [SWE] ; the state\n+SWEDISH_\n# a comment\n", "SWEDEN|SWEDISH: SWE"},
      {"ANNA_EK_\n+A._EK_\n\t[SWEGOV 20150101-20190630]\n\t[SWE]\n",
       "ANNA EK|A. EK: SWEGOV 2015-01-01..2019-06-30 SWE"},
      {"LIAM_ORR [IRLGOV <911201][IRLELI >120630]\n", "LIAM ORR: IRLGOV ..1991-12-01 IRLELI 2012-06-30.."},
      {"CHILD {CHILDREN} [~CVL]\n", "CHILD: ~CVL"},
      {"!MINIST! = MINISTER, MINISTERS\nDEFENSE_!MINIST!_ [~GOVMIL]\n", "DEFENSE MINISTER|DEFENSE MINISTERS: ~GOVMIL"},
      {"+EK_\n", "my.actors:1: a synonym (+) needs a name on a line before it"},
      {"EK_\nORR_ [IRL]\n", "my.actors:1: \"EK\" has no code in brackets"},
      {"EK_ [SWE\n", "my.actors:1: a bracket [ does not close"},
      {"EK_ [SWE 2015]\n", "my.actors:1: \"2015\" is no date: YYYYMMDD or YYMMDD"},
      {"HEAD_OF_!X! [~GOV]\n", "my.actors:1: !X! is listed nowhere above: !X! = ..."},
  };
  for (const Row& row : rows) {
    CAPTURE(row.content);
    CHECK(dump(row.content) == row.wanted);
  }
}

TEST_CASE("their names and codes join the lexicon, by date") {
  ActorLexicon lexicon;
  REQUIRE(
      lexicon.add("petrarch", "my.actors", "ANNA_EK_\n+MADAM_EK_\n\t[SWEGOV 20150101-20190630]\n\t[SWEELI >20190701]\n")
          .ok());
  const int sense = lexicon.sense_at(lexicon.phrases().find("Madam Ek"));
  REQUIRE(sense >= 0);
  const int ek = lexicon.sense(sense).index;
  CHECK(lexicon.known(ek).name == "Anna Ek");
  CHECK(lexicon.known(ek).country == "SWE");
  CHECK(lexicon.code_of(ek, "2016-05-01") == "SWEGOV");
  CHECK(lexicon.code_of(ek, "2020") == "SWEELI");
}

}  // namespace
}  // namespace verbale
