// Days, months and years as ISO 8601 values, and the arithmetic between them.
//
//   CalendarDate d = *parse_date("2020-06-10");
//   to_iso(shifted_days(d, -1));        // "2020-06-09"
//   weekday_of(d);                      // 3: Wednesday
//
// Proleptic Gregorian calendar; a month or day of 0 is not stated.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace verbale {

struct CalendarDate {
  int year = 0, month = 0, day = 0;

  auto operator<=>(const CalendarDate&) const = default;
};

// Nothing for what is no day of the calendar, no month or no year from 1000 to 2099.
std::optional<CalendarDate> valid_date(int year, int month, int day);

// The date at the head of "2020-06-10T18:25", "2020-06", "2020"; nothing for anything else.
std::optional<CalendarDate> parse_date(std::string_view iso);

// As precise as stated: "2020-06-10", "2020-06", "2020".
std::string to_iso(const CalendarDate& date);

// Requires a whole day.
int weekday_of(const CalendarDate& date);  // 1: Monday, 7: Sunday
CalendarDate shifted_days(const CalendarDate& date, int days);
int days_between(const CalendarDate& from, const CalendarDate& to);

// Requires a month. The result has no day.
CalendarDate shifted_months(const CalendarDate& date, int months);

}  // namespace verbale
