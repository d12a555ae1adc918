#include "pattern/pieces.h"

#include <doctest/doctest.h>

namespace verbale {
namespace {

// Keys with a blank where white space stands and a bar at the border of a block.
std::string dump(std::string_view text) {
  std::string out;
  for (const TextPiece& p : cut(text)) {
    out += p.gap == Gap::block ? "|" : p.gap == Gap::space ? " " : "+";
    out += p.key;
  }
  return out;
}

TEST_CASE("text in pieces") {
  struct Row {
    const char *text, *pieces;
  };
  for (const Row& row : {
           Row{"June 10, 2020.", "|june 10+, 2020+."},
           Row{"the U.N. Charter", "|the un charter"},
           Row{"U.S.-Israel", "|us+-+israel"},
           Row{"Türkiye’s", "|turkiye+'+s"},
           Row{"35,000 and 3.5", "|35,000 and 3.5"},
           Row{"10.06.2020", "|10+.+06+.+2020"},
           Row{"S/RES/2510 (2020)", "|s+/+res+/+2510 (+2020+)"},
           Row{"one\ntwo\n\nthree", "|one two|three"},
           Row{"“G7” – 10th", "|\"+g7+\" - 10th"},
           Row{"", ""},
           Row{" \n\n ", ""},
       }) {
    INFO(row.text);
    CHECK(dump(row.text) == row.pieces);
  }
}

TEST_CASE("pieces by byte") {
  const Pieces pieces = cut("one two");
  CHECK(piece_at(pieces, 0) == 0);
  CHECK(piece_at(pieces, 2) == 0);
  CHECK(piece_at(pieces, 3) == 1);
  CHECK(piece_at(pieces, 7) == 2);
}

}  // namespace
}  // namespace verbale
