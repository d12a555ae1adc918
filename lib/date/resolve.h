// What a matched pattern means on the calendar, given the document's own date.
//
//   DateContext context{*parse_date("2020-06-10"), std::nullopt, false};
//   auto date = resolve(reading, match, context);   // {{2020, 6, 9}, relative} for "yesterday"
//
// Partial dates take the year that brings them nearest to the reference date, rather ahead than behind where the words
// look ahead; weekdays lie behind it,
// the day itself included, unless the words or the tense say that they lie ahead. Of a range the
// first day is kept. What cannot be said as a day, month or year ("last week", "the 1990s") has no date.
#pragma once

#include <optional>

#include "date/calendar.h"
#include "lexicon/date_lexicon.h"
#include "verbale/date.h"

namespace verbale {

// What a date is reckoned from.
struct DateContext {
  std::optional<CalendarDate> reference;  // the document's own date
  std::optional<CalendarDate> last;       // the last date read before this one
  bool ahead = false;                     // the sentence speaks of the future
};

struct ResolvedDate {
  CalendarDate date;
  DateBasis basis = DateBasis::explicit_;
};

// Nothing where the words are no date of the calendar or the reference date is needed and unknown.
std::optional<ResolvedDate> resolve(const DateReading& reading, const Match& match, const DateContext& context);

}  // namespace verbale
