#include "pattern/pattern.h"

#include <doctest/doctest.h>

namespace verbale {
namespace {

// "begin-end" of the longest match of one pattern at the first piece that has one; "-" for none.
std::string dump(std::string_view pattern, std::string_view text) {
  PatternSet set;
  set.add_word("june", "month", 6);
  REQUIRE(set.add(pattern, 0).ok());
  const Pieces pieces = cut(text);
  for (std::size_t at = 0; at < pieces.size(); ++at)
    if (const auto m = set.longest(pieces, at)) {
      const Span span = span_of(pieces, m->begin, m->end);
      return std::string(text.substr(span.begin, span.size()));
    }
  return "-";
}

TEST_CASE("elements of patterns") {
  struct Row {
    const char *pattern, *text, *found;
  };
  for (const Row& row : {
           Row{"{month} {day} ,? {year}", "on June 10, 2020.", "June 10, 2020"},
           Row{"{month} {day} ,? {year}", "on June 10 2020.", "June 10 2020"},
           Row{"{day} ~- {day}", "10 - 12", "-"},
           Row{"{day} ~- {day}", "10-12", "10-12"},
           Row{"=<in {year}", "in 2020", "2020"},
           Row{"=<in {year}", "of 2020", "-"},
           Row{"{year} !>people", "2020 people", "-"},
           Row{"{year} !>people", "2020 pupils", "2020"},
           Row{"{year} !<no", "No 2020", "-"},
           Row{"a|b c", "b c", "b c"},
           Row{"{number} ( {roman} )", "2793 (XXVI)", "2793 (XXVI)"},
           Row{"{number} ( {roman} )", "2793\n\n(XXVI)", "-"},
           Row{"{number} ( {roman} )", "2793\n(XXVI)", "2793\n(XXVI)"},
       }) {
    INFO(row.pattern, " in ", row.text);
    CHECK(dump(row.pattern, row.text) == row.found);
  }
}

TEST_CASE("what is no pattern is refused with its reason") {
  PatternSet set;
  for (const char* pattern : {"", "!<in", "a?", "{nothing}", "{day"}) CHECK_FALSE(set.add(pattern, 0).ok());
}

}  // namespace
}  // namespace verbale
