// Calendar values with the words they were read from.
//
//   verbale::Date d{"2020-06-10", verbale::Span{610, 619}, verbale::DateBasis::relative};
//
// Written by the date stage, used by statements, agreements, occasions and the dateline.
#pragma once

#include <optional>
#include <string>

#include "verbale/span.h"

namespace verbale {

// Where a date comes from: written out, reckoned from the reference date ("Wednesday"), the
// document's own date, or a table of known instruments and years.
enum class DateBasis { explicit_, relative, document, table };

struct Date {
  std::string value;         // ISO 8601 day, month or year: 2020-06-10, 2020-06, 2020; empty: unknown
  std::optional<Span> span;  // the words; none where the date was not read at a place of the text
  DateBasis basis = DateBasis::explicit_;

  bool operator==(const Date&) const = default;
};

}  // namespace verbale
