// The date normaliser, row by row: dates.tsv holds text, reference date and what must be found.
#include "date/find_dates.h"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

#include "data/embedded.h"

namespace verbale {
namespace {

DateLexicon loaded() {
  DateLexicon lexicon;
  for (std::string_view table : DateLexicon::tables()) {
    const std::string file = std::string(table) + ".tsv";
    const absl::Status status = lexicon.add(table, file, embedded(file));
    REQUIRE_MESSAGE(status.ok(), status.message().data());
  }
  return lexicon;
}

const DateLexicon& lexicon() {
  static const DateLexicon kLexicon = loaded();
  return kLexicon;
}

// "June 10=2020-06-10; Wednesday~2020-06-10": = explicit, ~ relative; "-" for none.
std::string dump(std::string_view text, std::string_view reference) {
  std::string out;
  for (const Date& d : find_dates(lexicon(), cut(text), parse_date(reference))) {
    if (!out.empty()) out += "; ";
    out += std::string(text.substr(d.span->begin, d.span->size())) + (d.basis == DateBasis::explicit_ ? "=" : "~") +
           d.value;
  }
  return out.empty() ? "-" : out;
}

std::string table_of_rows() {
  std::ifstream in(VERBALE_TESTS_DIR "/date/dates.tsv");
  std::ostringstream content;
  content << in.rdbuf();
  return std::move(content).str();
}

TEST_CASE("every row of the date table") {
  const std::string content = table_of_rows();
  const auto table = Table::parse("dates.tsv", content, {"text", "reference", "dates"});
  REQUIRE_MESSAGE(table.ok(), table.status().message().data());
  CHECK(table->rows().size() >= 300);
  for (const Row& row : table->rows()) {
    INFO("dates.tsv:", row.line, ": ", row[0]);
    CHECK(dump(row[0], row[1]) == row[2]);
  }
}

TEST_CASE("every date pattern matches its example as a whole") {
  for (std::size_t k = 0; k < lexicon().readings().size(); ++k) {
    const std::string& example = lexicon().readings()[k].example;
    const Pieces pieces = cut(example);
    INFO("pattern ", k, ": ", example);
    bool found = false;
    for (std::size_t at = 0; at < pieces.size() && !found; ++at) {
      const auto match = lexicon().patterns().longest(pieces, at);
      found = match && lexicon().readings()[match->pattern].kind == lexicon().readings()[k].kind;
    }
    CHECK(found);
  }
}

TEST_CASE("any bytes are read in one piece") {
  for (std::string_view bytes :
       {std::string_view("\xff\xfe June 10\x80, 2020 \xc3", 19), std::string_view("\0 June", 6)})
    for (const Date& d : find_dates(lexicon(), cut(bytes), std::nullopt)) CHECK(d.span->end <= bytes.size());
}

}  // namespace
}  // namespace verbale
