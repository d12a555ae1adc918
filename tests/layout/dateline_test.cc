#include "layout/dateline.h"

#include <doctest/doctest.h>

#include <string>

#include "lexicon/lexicon.h"

using namespace verbale;

namespace {

// "place|date|agency|rest of the text", or "-" where no dateline is found.
std::string read(std::string_view text) {
  static const Lexicon kLexicon = *Lexicon::load({});
  const auto found = find_dateline(kLexicon.layout, text, {0, text.size()});
  if (!found) return "-";
  const Dateline& d = found->dateline;
  return d.place + '|' + d.date + '|' + d.agency + '|' + std::string(text.substr(d.span.end));
}

}  // namespace

TEST_CASE("datelines") {
  struct Row {
    std::string_view text, fields;
  };
  const Row rows[] = {
      {"MOSCOW, June 10. /TASS/. They met.", "MOSCOW|--06-10|TASS| They met."},
      {"HAVANA, December 26. /TASS/. They met.", "HAVANA|--12-26|TASS| They met."},
      {"WASHINGTON (Reuters) - They met.", "WASHINGTON||Reuters| They met."},
      {"BEIJING, Jan. 3 (Xinhua) -- They met.", "BEIJING|--01-03|Xinhua| They met."},
      {"GENEVA, 24 March 2022 – They met.", "GENEVA|2022-03-24|| They met."},
      {"MEXICO CITY, Feb. 8 (UPI) — They met.", "MEXICO CITY|--02-08|UPI| They met."},
      {"CAMBRIDGE, Mass., Dec. 11 (UPI) — They met.", "CAMBRIDGE, Mass.|--12-11|UPI| They met."},
      {"TALLAHASSEE — They met.", "TALLAHASSEE||| They met."},
      {"TEL AVIV, Israel (AP) — They met.", "TEL AVIV, Israel||AP| They met."},
      {"UNITED NATIONS, May 5 (AFP) - They met.", "UNITED NATIONS|--05-05|AFP| They met."},
      {"ST. PETERSBURG, June 3. /TASS/. They met.", "ST. PETERSBURG|--06-03|TASS| They met."},
      {"WASHINGTON, D.C. -- They met.", "WASHINGTON, D.C.||| They met."},
      {"MOSCOW, Dec 26 - RIA Novosti. They met.", "MOSCOW|--12-26|RIA Novosti| They met."},
      {"Washington (CNN) They met.", "Washington||CNN| They met."},
      {"Brussels, 3 May 2021 – They met.", "Brussels|2021-05-03|| They met."},
      {"June 10 (Reuters) - They met.", "|--06-10|Reuters| They met."},
      {"N'DJAMENA, March 4 (Xinhua) -- They met.", "N'DJAMENA|--03-04|Xinhua| They met."},
      {"The ministers met in Moscow, June 10.", "-"},
      {"Moscow — a city of many talks — waits.", "-"},
      {"The U.S. - a member - voted.", "-"},
      {"QUESTION: Did they meet?", "-"},
      {"On June 10 they met.", "-"},
      {"\"MOSCOW, June 10\" was on the cover.", "-"},
      {"", "-"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(read(row.text) == row.fields);
  }
}
