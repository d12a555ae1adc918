// The agreement stage, row by row, without a model: text, reference date, records.
#include "agreement/find_agreements.h"

#include <doctest/doctest.h>

#include "agreement/known_lexicon.h"

namespace verbale {
namespace {

struct Row {
  const char *text, *reference, *records;
};

void check(std::initializer_list<Row> rows) {
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(dump(row.text, row.reference) == std::string(row.records));
  }
}

TEST_CASE("citations") {
  check({
      {"They recalled Resolution 1701 of the UN Security Council.", "2020-06-10",
       "resolution S/RES/1701 (2006) 2006 [Resolution 1701 of the UN Security Council]"},
      {"They recalled UN Security Council resolutions 242 and 338.", "2020-06-10",
       "resolution S/RES/242 (1967) 1967 [UN Security Council resolutions 242]; resolution S/RES/338 (1973) 1973 "
       "[338]"},
      {"Recalling its resolutions 1160 (1998) of 31 March 1998, 1199 (1998) and 1203 (1998).", "",
       "resolution S/RES/1160 (1998) 1998-03-31 [resolutions 1160 (1998)]; resolution S/RES/1199 (1998) 1998 [1199 "
       "(1998)]; "
       "resolution S/RES/1203 (1998) 1998 [1203 (1998)]"},
      {"Recalling General Assembly resolution 46/182 and resolution 2625 (XXV).", "",
       "resolution A/RES/46/182 [General Assembly resolution 46/182]; resolution A/RES/2625 (XXV) [resolution 2625 "
       "(XXV)]"},
      {"Recalling its resolution 187 (1964) of 13 March.", "1965-03-19",
       "resolution S/RES/187 (1964) 1964-03-13 [resolution 187 (1964) of 13 March]"},
      {"Human Rights Council resolution 16/18 was adopted.", "",
       "resolution A/HRC/RES/16/18 [Human Rights Council resolution 16/18]"},
      {"See S/RES/2202 (2015) and S/PRST/2021/5, not S/2019/321.", "",
       "resolution S/RES/2202 (2015) 2015 [S/RES/2202 (2015)]; presidential_statement S/PRST/2021/5 [S/PRST/2021/5]"},
      {"under Council Regulation (EU) No 833/2014", "", "law Regulation (EU) 833/2014 [Regulation (EU) No 833/2014]"},
      {"House Resolution 109 and 50 U.S.C. 1701", "2020-06-10", "-"},
      {"Government Resolution 719 sets the criteria.", "2020-06-10", "-"},
      {"a resolution of the conflict", "2020-06-10", "-"},
  });
}

TEST_CASE("known instruments") {
  check({
      {"Both reaffirmed the UN Charter.", "2020-06-10", "charter 1945-06-26 [UN Charter]"},
      {"the Budapest memorandum of 1994", "2020-06-10",
       "memorandum 1994 of Russia+Ukraine+United Kingdom+United States [Budapest memorandum of 1994]"},
      {"the 1982 Law of the Sea Convention", "2020-06-10", "convention 1982 [1982 Law of the Sea Convention]"},
      {"the Collective Security Treaty Organisation", "2020-06-10", "-"},
      {"They met at 10 CST today.", "2020-06-10", "-"},
      {"In Minsk is peace.", "2020-06-10", "-"},
      {"They left the INF Treaty.", "2020-06-10", "treaty 1987-12-08 of United States+Soviet Union [INF Treaty]"},
      {"the Kyoto protocol and the UN Framework Convention on Climate Change", "2020-06-10",
       "protocol 1997-12-11 supplements=g2 [Kyoto protocol]; convention 1992-05-09 [UN Framework Convention on Climate "
       "Change]"},
  });
}

TEST_CASE("a date goes to its right owner") {
  check({
      {"an Additional Protocol to the Minsk Memorandum of September 19, 2014, they said", "2020-06-10",
       "protocol supplements=g2 [Additional Protocol to the Minsk Memorandum of September 19, 2014]; memorandum "
       "2014-09-19 "
       "[Minsk Memorandum of September 19, 2014]"},
      {"the Protocol concerning amendments to the Warsaw Convention, signed in Montreal on September 25, 1975.",
       "2005-06-04",
       "protocol 1975-09-25 amends=g2 [Protocol concerning amendments to the Warsaw Convention, signed in Montreal on "
       "September 25, 1975]; convention 1929-10-12 [Warsaw Convention]"},
  });
}

TEST_CASE("unnamed instruments") {
  check({
      {"The ministers discussed the Turkish-Libyan agreement on maritime zones.", "2020-06-10",
       "agreement of Turkey+Libya generic [Turkish-Libyan agreement on maritime zones]"},
      {"They signed a treaty with Iran in Tehran.", "2020-06-10", "treaty of Iran generic [treaty with Iran]"},
      {"We have to deal with Iran.", "2020-06-10", "-"},
      {"They hope to reach a possible agreement on trade.", "2020-06-10", "-"},
      {"The Treaty is in force. The treaty was signed.", "2020-06-10", "treaty [Treaty] [treaty]"},
      {"Under the Treaty, the parties consult. The Treaty lasts ten years.", "2020-06-10", "treaty [Treaty] [Treaty]"},
      {"the decisions of the Vienna International Conference of May 16", "2016-06-10",
       "conference_outcome 2016-05-16 [decisions of the Vienna International Conference of May 16]"},
      {"the relevant resolutions of the UN Security Council", "2020-06-10",
       "resolution generic [relevant resolutions of the UN Security Council]"},
      {"The outcome of the Vienna Congress is known; the results of the summit are good.", "2020-06-10",
       "conference_outcome [outcome of the Vienna Congress]"},
      {"They hailed an agreement delimiting the border between Norway and Sweden.", "2020-06-10",
       "agreement of Norway+Sweden generic [agreement delimiting the border between Norway and Sweden]"},
      {"They discussed the fulfilment of the 2015–2016 general agreement signed on December 3, 2014 between unions and "
       "employers.",
       "2020-06-10", "agreement 2014-12-03 [2015–2016 general agreement]"},
      {"We urge the Council to abide by the UN-negotiated truce.", "2020-06-10",
       "ceasefire generic [UN-negotiated truce]"},
      {"They urged the implementation of the revitalized peace agreement.", "2020-06-10",
       "agreement generic [revitalized peace agreement]"},
      {"They hope for a peace agreement.", "2020-06-10", "-"},
      {"Joint Statement on Fisheries\n\nWe met in Oslo.", "2020-06-10", "-"},
      {"efforts to extend the truce in Sudan", "2020-06-10", "ceasefire generic [truce in Sudan]"},
      {"the President's Memorandum on tariffs", "2020-06-10", "-"},
      {"the Texas Teachers Convention", "2020-06-10", "-"},
      {"the Declaration of Independence", "2020-06-10", "-"},
      {"charter flights and a great deal of protocol", "2020-06-10", "-"},
      {"the Forum of Small Towns and Historical Settlements", "2020-06-10", "-"},
      {"a Disaster Declaration for Iowa, read in the Peace Treaty Room", "2020-06-10", "-"},
      {"the new Lisbon Declaration", "2020-06-10", "declaration [Lisbon Declaration]"},
      {"The agreement reached today is good.", "2020-06-10", "agreement 2020-06-10 generic [agreement reached today]"},
  });
}

TEST_CASE("what was signed") {
  check({
      {"Chile and Peru adopted a joint statement.", "2020-06-10",
       "declaration of Chile+Peru generic [joint statement]"},
      {"Chile and Peru signed a memorandum on visas, a programme of exchanges and a joint statement.", "2020-06-10",
       "memorandum of Chile+Peru generic [memorandum on visas]; plan of Chile+Peru generic [programme of exchanges]; "
       "declaration of Chile+Peru generic [joint statement]"},
      {"The ministers want to adopt a joint statement.", "2020-06-10", "-"},
      {"The ministers discussed the signing of a treaty.", "2020-06-10", "-"},
      {"She signed up for a programme.", "2020-06-10", "-"},
      {"The governor signed the infrastructure deal.", "2020-06-10", "-"},
      {"Gazprom signed an agreement.", "2020-06-10", "-"},
      {"They signed an agreement with Siemens.", "2020-06-10", "-"},
      {"The programme was read. A statement was made.", "2020-06-10", "-"},
      {"They welcomed the UN-brokered truce.", "2020-06-10", "ceasefire generic [UN-brokered truce]"},
      {"He hopes for a UN-brokered truce.", "2020-06-10", "-"},
      {"It was agreed in a 1987 agreement.", "2020-06-10", "agreement 1987 [1987 agreement]"},
  });
}

TEST_CASE("nominals and relations") {
  check({
      {"Russia ratified the CTBT in 2000. It supports the treaty.", "2016-04-11", "treaty 1996-09-10 [CTBT] [treaty]"},
      {"the JCPOA, endorsed by Security Council resolution 2231", "2020-06-10",
       "plan 2015-07-14 of Iran+China+France+Germany+Russia+United Kingdom+United States+European Union endorsed_by=g2 "
       "[JCPOA]; resolution S/RES/2231 (2015) 2015 endorses=g1 [Security Council resolution 2231]"},
      {"The deal is good.", "2020-06-10", "-"},
  });
}

TEST_CASE("any bytes give valid records") {
  for (std::string_view bytes :
       {std::string_view("resolution \xff 12 (19\x80)"), std::string_view("Treaty on \xe2\x80"),
        std::string_view("\0resolutions 1, 2, and", 23), std::string_view("")})
    CHECK_FALSE(dump(bytes, "2020-06-10").empty());
}

}  // namespace
}  // namespace verbale
