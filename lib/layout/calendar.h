// Dates and times as headers and datelines write them.
//
//   std::optional<Stamp> stamp = read_stamp(lexicon, "June 10, 2020, 18:25");
//   stamp->iso();   // "2020-06-10T18:25"
//   stamp->size;    // 20, the bytes read
//
// Part of the layout stage; the dates of running text are the date stage's.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "lexicon/layout_lexicon.h"

namespace verbale {

struct Stamp {
  int year = 0, month = 0, day = 0;  // 0: not stated
  std::string time;                  // "18:25", "18:25:10Z"; empty: not stated
  std::size_t size = 0;              // bytes read

  // ISO 8601 as precise as stated: 2020-06-10T18:25, 2020-06-10, 2020-06; --06-10 without a year.
  std::string iso() const;
};

// The date, with its weekday and time if they are there, that opens a text; nothing if none does.
std::optional<Stamp> read_stamp(const LayoutLexicon& lexicon, std::string_view text);

// Whether a line is a date, a time of day or both, and nothing else.
bool is_stamp(const LayoutLexicon& lexicon, std::string_view line);

}  // namespace verbale
