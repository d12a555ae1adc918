// How a news story or readout is laid out: its blocks in the order of the text, and what the
// headline, time line and dateline say about the document.
//
//   Layout layout = lay_out(lexicon.layout, text, metadata);
//   layout.blocks[0].kind;      // BlockKind::headline
//   layout.dateline->place;     // "MOSCOW"
//   layout.reference_date();    // "2020-06-10": relative dates are reckoned from it
//
// Second in the way of the data; reads Text.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lexicon/layout_lexicon.h"
#include "text/text.h"
#include "verbale/document.h"

namespace verbale {

enum class BlockKind {
  headline,
  rubric,    // section name, time line, byline, office: "Russian Politics & Diplomacy June 10, 2020, 18:25"
  lead,      // a summary above the dateline
  dateline,  // "MOSCOW, June 10. /TASS/."; the paragraph it opens follows as a block of its own
  heading,   // heading of a section
  paragraph,
  boilerplate,  // links, share buttons, "Read more": never a source of records
};

// A run of lines that is read as one piece. Spans are trimmed of white space, in order, disjoint.
struct Block {
  Span span;
  BlockKind kind = BlockKind::paragraph;

  bool operator==(const Block&) const = default;
};

struct Layout {
  std::vector<Block> blocks;
  std::optional<Dateline> dateline;
  std::optional<Span> headline;
  std::optional<Span> lead;
  std::vector<Section> sections;
  std::vector<Span> boilerplate;
  std::string publisher;  // "TASS"; empty: unknown
  std::string published;  // ISO 8601 as precise as stated; empty: unknown

  // The block that holds a byte, or null between blocks. Logarithmic.
  const Block* block_at(std::size_t byte) const;

  // The dateline's date completed with the year of `published`, else `published`'s day; empty: none.
  std::string reference_date() const;

  bool operator==(const Layout&) const = default;
};

// Total: any text has a layout. Metadata wins over what the text says.
Layout lay_out(const LayoutLexicon& lexicon, const Text& text, const Metadata& metadata = {});

}  // namespace verbale
