#include "layout/calendar.h"

#include <doctest/doctest.h>

#include "lexicon/lexicon.h"

using namespace verbale;

namespace {

const LayoutLexicon& lexicon() {
  static const Lexicon kLexicon = *Lexicon::load({});
  return kLexicon.layout;
}

// "value|rest of the text", or "-".
std::string read(std::string_view text) {
  const auto stamp = read_stamp(lexicon(), text);
  return stamp ? stamp->iso() + '|' + std::string(text.substr(stamp->size)) : "-";
}

}  // namespace

TEST_CASE("dates and times of headers") {
  struct Row {
    std::string_view text, value;
  };
  const Row rows[] = {
      {"June 10, 2020, 18:25", "2020-06-10T18:25|"},
      {"Wednesday, January 23, 2019", "2019-01-23|"},
      {"10 June 2020 they met", "2020-06-10| they met"},
      {"2024-12-26 14:28:10", "2024-12-26T14:28:10|"},
      {"26.12.2024", "2024-12-26|"},
      {"12/26/2024", "2024-12-26|"},
      {"3/4/2024", "-"},  // the third or the fourth?
      {"Sept. 3", "--09-03|"},
      {"March 2022", "2022-03|"},
      {"July 21, 2021 at 2:32 p.m. EDT", "2021-07-21T14:32-04:00|"},
      {"July 21, 2021 | 12:05 AM", "2021-07-21T00:05|"},
      {"5 May 2021 18:00 GMT", "2021-05-05T18:00Z|"},
      {"1st of May, 2020", "2020-05-01|"},
      {"May", "-"},
      {"Marching on", "-"},
      {"", "-"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(read(row.text) == row.value);
  }
}

TEST_CASE("lines that are dates and times and nothing else") {
  for (std::string_view line : {"June 10, 2020, 18:25", "2:32 p.m. EDT", "2021-07-22"})
    CHECK(is_stamp(lexicon(), line));
  for (std::string_view line : {"On June 10, 2020", "June 10, 2020 was a day of talks", "2:32 p.m. they met", ""})
    CHECK_FALSE(is_stamp(lexicon(), line));
}
