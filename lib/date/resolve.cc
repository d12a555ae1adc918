#include "date/resolve.h"

#include <algorithm>
#include <cstdlib>

namespace verbale {
namespace {

using Result = std::optional<ResolvedDate>;

// The values of a match: those that its words carry, then those that its reading gives.
class Values {
 public:
  Values(const DateReading& reading, const Match& match) : reading_(reading), match_(match) {}

  std::optional<int> operator[](std::string_view name) const {
    if (const Capture* capture = match_.find(name)) return capture->value;
    for (const auto& [given, value] : reading_.given)
      if (given == name) return value;
    return std::nullopt;
  }
  int or_zero(std::string_view name) const { return (*this)[name].value_or(0); }

 private:
  const DateReading& reading_;
  const Match& match_;
};

Result dated(std::optional<CalendarDate> date, DateBasis basis) {
  if (!date) return std::nullopt;
  return ResolvedDate{*date, basis};
}

// A point of the month, so that months compare with days.
CalendarDate point(CalendarDate d) { return {d.year, std::max(d.month, 1), d.day ? d.day : 15}; }

constexpr int kBehind = 3;  // how much further off a day of the past counts where the words look ahead

// The year that brings a month or day nearest to the reference date.
std::optional<CalendarDate> nearest(int month, int day, const CalendarDate& reference, bool ahead) {
  if (reference.month == 0) return valid_date(reference.year, month, day);
  std::optional<CalendarDate> best;
  int best_distance = 0;
  for (int year = reference.year - 1; year <= reference.year + 1; ++year) {
    const std::optional<CalendarDate> date = valid_date(year, month, day);
    if (!date) continue;
    CalendarDate from = reference, to = *date;
    if (day == 0) from.day = 0;
    int distance = days_between(point(from), point(to));
    if (distance < 0) distance = ahead ? -kBehind * distance : -distance;
    if (!best || distance < best_distance) best = date, best_distance = distance;
  }
  return best;
}

// The year of a range belongs to its end: "December 30 - January 2, 2020".
int year_of_begin(const Values& v, int year) {
  const int end_month = v.or_zero("q");
  return end_month > 0 && !v["z"] && end_month < v.or_zero("m") ? year - 1 : year;
}

Result calendar(const Values& v, const DateContext& context) {
  if (v["y"]) return dated(valid_date(year_of_begin(v, *v["y"]), v.or_zero("m"), v.or_zero("d")), DateBasis::explicit_);
  if (!context.reference) return std::nullopt;
  if (v["s"])
    return dated(valid_date(context.reference->year + *v["s"], v.or_zero("m"), v.or_zero("d")), DateBasis::relative);
  return dated(nearest(v.or_zero("m"), v.or_zero("d"), *context.reference, context.ahead), DateBasis::relative);
}

// 06/25/2020 and 25/06/2020 are one day; 06/07/2020 may be two and is none.
Result slashed(const Values& v, const DateContext&) {
  const int a = v.or_zero("a"), b = v.or_zero("b");
  if (a == 0 || b == 0 || (a <= 12 && b <= 12 && a != b)) return std::nullopt;
  return dated(valid_date(v.or_zero("y"), a > 12 ? b : a, a > 12 ? a : b), DateBasis::explicit_);
}

// Back to the nearest such day, or on to it; "last" leaves the day itself out, and "this" looks ahead.
Result weekday(const Values& v, const DateContext& context) {
  if (!context.reference || context.reference->day == 0) return std::nullopt;
  const CalendarDate& reference = *context.reference;
  const int today = weekday_of(reference), wanted = v.or_zero("w");
  if (v["k"]) return dated(shifted_days(reference, wanted - today + 7 * *v["k"]), DateBasis::relative);
  int behind = (today - wanted + 7) % 7;
  const std::optional<int> turn = v["s"];
  if (turn == -1 && behind == 0) behind = 7;
  if (turn.value_or(-1) >= 0 || (!turn && context.ahead)) {
    const int on = (7 - behind) % 7;
    return dated(shifted_days(reference, turn == 1 && on == 0 ? 7 : on), DateBasis::relative);
  }
  return dated(shifted_days(reference, -behind), DateBasis::relative);
}

constexpr int kDays = 0, kMonths = 2, kYears = 3;

Result shifted(const Values& v, const DateContext& context) {
  if (!context.reference || !v["u"]) return std::nullopt;
  const CalendarDate& reference = *context.reference;
  const int steps = v["n"] ? -*v["n"] : v.or_zero("s");
  if (std::abs(steps) > 10000) return std::nullopt;
  if (*v["u"] == kYears) return dated(valid_date(reference.year + steps, 0, 0), DateBasis::relative);
  if (*v["u"] == kMonths && reference.month > 0) {
    const CalendarDate month = shifted_months(reference, steps);
    return dated(valid_date(month.year, month.month, 0), DateBasis::relative);
  }
  if (*v["u"] == kDays && reference.day > 0) return dated(shifted_days(reference, steps), DateBasis::relative);
  return std::nullopt;
}

// "last June" is the one before this month, "next June" the one after it.
Result shifted_month(const Values& v, const DateContext& context) {
  if (!context.reference || context.reference->month == 0) return std::nullopt;
  const int month = v.or_zero("m"), turn = v.or_zero("s"), now = context.reference->month;
  int year = context.reference->year;
  if (turn < 0 && month >= now) --year;
  if (turn > 0 && month <= now) ++year;
  return dated(valid_date(year, month, 0), DateBasis::relative);
}

// "that September": the first one that is not before the last date read.
Result anchored_month(const Values& v, const DateContext& context) {
  if (!context.last) return std::nullopt;
  const int month = v.or_zero("m");
  return dated(valid_date(context.last->year + (month < context.last->month), month, 0), DateBasis::relative);
}

}  // namespace

Result resolve(const DateReading& reading, const Match& match, const DateContext& context) {
  const Values v(reading, match);
  switch (reading.kind) {
    case DateReading::Kind::calendar:
    case DateReading::Kind::chained:
      return calendar(v, context);
    case DateReading::Kind::slashed:
      return slashed(v, context);
    case DateReading::Kind::weekday:
      return weekday(v, context);
    case DateReading::Kind::shifted:
      return shifted(v, context);
    case DateReading::Kind::shifted_month:
      return shifted_month(v, context);
    case DateReading::Kind::anchored_month:
      return anchored_month(v, context);
  }
  return std::nullopt;
}

}  // namespace verbale
