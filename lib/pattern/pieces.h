// The text cut into words, numbers and marks, finer than tokens: what patterns are matched against.
//
//   Pieces pieces = cut(text, layout);
//   pieces[4].key;    // "us" for "U.S.", "turkiye" for "Türkiye"
//   pieces[4].span;   // bytes of the original
//
// Reads Text and the blocks of Layout. Dates and instruments read pieces instead of tokens where the
// tokens' conventions (hyphens, symbols, "2018)") would be in the way.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "layout/layout.h"
#include "text/text.h"
#include "verbale/span.h"

namespace verbale {

enum class PieceKind : std::uint8_t { word, number, mark };

// What stands before a piece: nothing, white space within a paragraph, or the border of a block.
enum class Gap : std::uint8_t { none, space, block };

struct TextPiece {
  Span span;
  PieceKind kind = PieceKind::mark;
  Gap gap = Gap::none;
  bool capital = false;  // begins with a capital letter
  bool caps = false;     // has no small letter
  int value = -1;        // of a number of up to nine digits; "35,000" and "3.5" have none
  std::string key;       // folded: lower case, no diacritics, no dots in "U.S.", plain quotes and dashes
};

using Pieces = std::vector<TextPiece>;

// Linear; every byte that is not white space belongs to exactly one piece. Boilerplate is left out; the lines of a
// hard-wrapped paragraph are read as one block.
Pieces cut(const Text& text, const Layout& layout);

// The pieces of one string, for tables and tests.
Pieces cut(std::string_view text);

// From the first piece's begin to the last one's end. Requires: begin < end <= pieces.size().
Span span_of(const Pieces& pieces, std::size_t begin, std::size_t end);

// The first piece that ends after a byte; pieces.size(): none. Logarithmic.
std::size_t piece_at(const Pieces& pieces, std::size_t byte);

}  // namespace verbale
