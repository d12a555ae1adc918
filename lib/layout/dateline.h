// Datelines: where, when and by whom a story was filed.
//
//   auto found = find_dateline(lexicon, text, paragraph);
//   found->dateline;   // "MOSCOW, June 10. /TASS/."
//   found->stamp;      // June 10
//
// Part of the layout stage.
#pragma once

#include <optional>
#include <string_view>

#include "layout/calendar.h"
#include "verbale/document.h"

namespace verbale {

struct FoundDateline {
  Dateline dateline;  // its date still without the document's year
  std::optional<Stamp> stamp;
};

// The dateline that opens a paragraph; its span takes in the dash or stop that closes it.
std::optional<FoundDateline> find_dateline(const LayoutLexicon& lexicon, std::string_view text, Span paragraph);

}  // namespace verbale
