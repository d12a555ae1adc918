#include "agreement/own_dates.h"

#include <algorithm>
#include <map>

namespace verbale {
namespace {

// Whether `a` has the better claim to a date than `b`: the inner one, or the outer one.
bool claims(const InstrumentMention& a, const InstrumentMention& b, bool outermost) {
  const std::size_t of_a = a.words.end - a.words.begin, of_b = b.words.end - b.words.begin;
  return outermost ? of_a > of_b : of_a < of_b;
}

// The year that is written with a number: "187 (1964)", else that of the table of years; empty: neither.
std::string year_of(const InstrumentReading& reading, const InstrumentMention& mention) {
  for (const MentionDate& d : mention.dates) {
    const Date& date = reading.dates[d.date];
    if (date.basis == DateBasis::explicit_ && date.value.size() == 4) return date.value;
  }
  return mention.table_year > 0 ? std::to_string(mention.table_year) : std::string();
}

// "187 (1964) of 13 March": the day is of that year, not of the one nearest to the document.
Date in_year(Date date, const std::string& year) {
  const bool reckoned = date.basis == DateBasis::relative && date.value.size() > year.size();
  if (reckoned && !year.empty()) date.value.replace(0, year.size(), year);
  return date;
}

}  // namespace

void settle_dates(std::vector<InstrumentMention>& drafts) {
  std::map<int, std::pair<int, bool>> owners;  // date → draft, and whether the outermost one
  for (int k = 0; k < static_cast<int>(drafts.size()); ++k)
    for (const MentionDate& d : drafts[k].dates) {
      const auto [owner, first] = owners.try_emplace(d.date, k, d.outermost);
      if (!first && claims(drafts[k], drafts[owner->second.first], owner->second.second || d.outermost))
        owner->second.first = k;
    }
  for (int k = 0; k < static_cast<int>(drafts.size()); ++k) {
    InstrumentMention& draft = drafts[k];
    std::erase_if(draft.dates, [&](const MentionDate& d) {
      const int owner = owners[d.date].first;
      if (owner == k) return false;
      // Only the name that the date closes keeps its words.
      if (d.words.end == draft.words.end && !draft.words.contains(drafts[owner].words) &&
          d.words.begin > draft.head.begin)
        draft.words.end = d.words.begin;
      return true;
    });
  }
}

std::optional<Date> date_of(const InstrumentReading& reading, const InstrumentMention& draft) {
  const Date* best = nullptr;  // the most precise
  for (const MentionDate& d : draft.dates) {
    const Date& date = reading.dates[d.date];
    if (!best || date.value.size() > best->value.size()) best = &date;
  }
  if (best) return in_year(*best, year_of(reading, draft));
  if (draft.table_year > 0) return Date{std::to_string(draft.table_year), std::nullopt, DateBasis::table};
  if (draft.known < 0 || draft.rule == "named_part") return std::nullopt;
  const std::string_view date = reading.words.known(draft.known).date;
  if (date.empty()) return std::nullopt;
  return Date{std::string(date), std::nullopt, DateBasis::table};
}

}  // namespace verbale
