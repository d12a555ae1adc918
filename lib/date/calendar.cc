#include "date/calendar.h"

#include <charconv>
#include <chrono>
#include <cstdio>

namespace verbale {
namespace {

constexpr int kFirstYear = 1000, kLastYear = 2099;

std::chrono::sys_days days_of(const CalendarDate& d) { return std::chrono::year(d.year) / d.month / d.day; }

// Reads `size` digits at `at`; -1 where they are not there.
int digits(std::string_view text, std::size_t at, std::size_t size) {
  int value = -1;
  if (at + size > text.size()) return -1;
  const auto [end, error] = std::from_chars(text.data() + at, text.data() + at + size, value);
  return error == std::errc() && end == text.data() + at + size ? value : -1;
}

}  // namespace

std::optional<CalendarDate> valid_date(int year, int month, int day) {
  if (year < kFirstYear || year > kLastYear || month < 0 || month > 12 || day < 0 || day > 31) return std::nullopt;
  if (day > 0 && !(std::chrono::year(year) / month / day).ok()) return std::nullopt;
  return CalendarDate{year, month, day};
}

std::optional<CalendarDate> parse_date(std::string_view iso) {
  const bool month = iso.size() >= 7 && iso[4] == '-', day = month && iso.size() >= 10 && iso[7] == '-';
  return valid_date(digits(iso, 0, 4), month ? digits(iso, 5, 2) : 0, day ? digits(iso, 8, 2) : 0);
}

std::string to_iso(const CalendarDate& d) {
  char out[32];
  if (d.month == 0)
    std::snprintf(out, sizeof out, "%04d", d.year);
  else if (d.day == 0)
    std::snprintf(out, sizeof out, "%04d-%02d", d.year, d.month);
  else
    std::snprintf(out, sizeof out, "%04d-%02d-%02d", d.year, d.month, d.day);
  return out;
}

int weekday_of(const CalendarDate& date) {
  return static_cast<int>(std::chrono::weekday(days_of(date)).iso_encoding());
}

CalendarDate shifted_days(const CalendarDate& date, int days) {
  const std::chrono::year_month_day d = days_of(date) + std::chrono::days(days);
  return {static_cast<int>(d.year()), static_cast<int>(static_cast<unsigned>(d.month())),
          static_cast<int>(static_cast<unsigned>(d.day()))};
}

int days_between(const CalendarDate& from, const CalendarDate& to) {
  return static_cast<int>((days_of(to) - days_of(from)).count());
}

CalendarDate shifted_months(const CalendarDate& date, int months) {
  const int count = date.year * 12 + date.month - 1 + months;
  return {count / 12, count % 12 + 1, 0};
}

}  // namespace verbale
