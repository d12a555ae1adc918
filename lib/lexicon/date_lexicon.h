// Knowledge of how dates are written: words of the calendar and patterns over them.
//
//   std::optional<Match> match = lexicon.dates.patterns().longest(pieces, at);
//   lexicon.dates.reading(*match).kind;   // DateReading::Kind::calendar
//
// Immutable after loading. See lib/date/find_dates.cc for what the readings mean.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "lexicon/table.h"
#include "pattern/pattern.h"

namespace verbale {

// What a pattern's captures say: which computation gives the date, and values that the words imply.
struct DateReading {
  enum class Kind { calendar, slashed, weekday, shifted, shifted_month, anchored_month, chained };

  Kind kind = Kind::calendar;
  std::vector<std::pair<std::string, int>> given;  // "s=-1": yesterday
  std::string example;                             // words that the pattern must match
};

class DateLexicon {
 public:
  // Names of the tables that this part reads, without ".tsv".
  static const std::vector<std::string_view>& tables();

  // Adds the rows of one table. InvalidArgument: a row that is wrong, by file and line.
  absl::Status add(std::string_view table, std::string_view file, std::string_view content);

  const PatternSet& patterns() const { return patterns_; }
  const std::vector<DateReading>& readings() const { return readings_; }
  const DateReading& reading(const Match& match) const { return readings_[match.pattern]; }

 private:
  absl::Status add_words(const Table& table);
  absl::Status add_patterns(const Table& table);

  PatternSet patterns_;
  std::vector<DateReading> readings_;  // by pattern number
};

}  // namespace verbale
