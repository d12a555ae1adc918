// Actor and agent dictionaries of TABARI and PETRARCH, as researchers have them.
//
//   absl::StatusOr<std::vector<PetrarchEntry>> entries = read_petrarch("my.actors.txt", content);
//   entries->front().names;   // {"GEORGE W. BUSH", "PRES. BUSH"}
//   entries->front().codes;   // {{"USAGOV", "2001-01-20", "2009-01-20"}, {"USAELI", "2009-01-20", ""}}
//
// The format: a name with `_` for blanks (a last one only ends the word); codes in brackets behind it or on lines of
// their own, each with dates or none (`20010120-20090120`, `<911201`, `>20090120`); `+` before a synonym; `;` and `#`
// before comments. Agents have codes that begin with `~`, and a plural in braces (`CHILD {CHILDREN} [~CVL]`, `{}` for
// none);
// `!WORD!` takes each form that a line `!WORD! = A, B` lists. TABARI's user manual (Schrodt 2009), chapter 4; the
// dictionaries of openeventdata/Dictionaries.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"

namespace verbale {

// A code with the days from and until which it holds, ISO 8601; empty: open.
struct DatedCode {
  std::string code, from, until;

  bool operator==(const DatedCode&) const = default;
};

struct PetrarchEntry {
  int line = 0;
  std::vector<std::string> names;    // with blanks, in the capitals of the file
  std::vector<std::string> plurals;  // of an agent's names
  std::vector<DatedCode> codes;

  bool agent() const { return !codes.empty() && codes.front().code.starts_with('~'); }
  bool operator==(const PetrarchEntry&) const = default;
};

// InvalidArgument, naming file and line: a bracket that does not close, a date that is none, a synonym or code without
// a name before it, a name without a code, a `!WORD!` that no line lists.
absl::StatusOr<std::vector<PetrarchEntry>> read_petrarch(std::string_view file, std::string_view content);

}  // namespace verbale
