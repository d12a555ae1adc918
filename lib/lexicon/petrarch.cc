// One pass over the lines. A line begins an entry, adds a synonym (+) or codes ([...]) to the last one, or lists the
// forms of a !WORD!. Tests: tests/lexicon/petrarch_test.cc.
#include "lexicon/petrarch.h"

#include <algorithm>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"

namespace verbale {
namespace {

std::string trimmed(std::string_view text) {
  return std::string(absl::StripAsciiWhitespace(absl::string_view(text.data(), text.size())));
}

// "GEORGE_W._BUSH_" → "GEORGE W. BUSH"
std::string plain(std::string_view name) {
  std::string out(name);
  std::ranges::replace(out, '_', ' ');
  return trimmed(out);
}

bool all_digits(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

// "20010120" or "010120" → "2001-01-20"; empty: no date. Two digits of a year above 30 are of the last century, as in
// TABARI.
std::string iso_date(std::string_view text) {
  if (!all_digits(text) || (text.size() != 6 && text.size() != 8)) return {};
  std::string day(text);
  if (day.size() == 6) day = (day.substr(0, 2) > "30" ? "19" : "20") + day;
  const std::string month = day.substr(4, 2), of_month = day.substr(6, 2);
  if (month < "01" || month > "12" || of_month < "01" || of_month > "31") return {};
  return day.substr(0, 4) + '-' + month + '-' + of_month;
}

class Reader {
 public:
  explicit Reader(std::string_view file) : file_(file) {}

  absl::Status read(std::string_view content) {
    for (absl::string_view raw : absl::StrSplit(absl::string_view(content.data(), content.size()), '\n')) {
      ++line_;
      const std::string line = without_comment(std::string_view(raw.data(), raw.size()));
      if (line.empty()) continue;
      if (absl::Status status = read_line(line); !status.ok()) return status;
    }
    return close();
  }

  std::vector<PetrarchEntry> take() { return std::move(entries_); }

 private:
  absl::Status error(int line, std::string_view message) const {
    return absl::InvalidArgumentError(absl::StrCat(file_, ":", line, ": ", std::string(message)));
  }

  static std::string without_comment(std::string_view line) {
    return trimmed(line.substr(0, line.find_first_of(";#")));
  }

  absl::Status read_line(const std::string& line) {
    if (line[0] == '!' && line.find('=') != std::string::npos) return read_forms(line);
    if (line[0] == '+') {
      if (entries_.empty()) return error(line_, "a synonym (+) needs a name on a line before it");
      return read_entry(line.substr(1), entries_.back());
    }
    if (line[0] == '[') {
      if (entries_.empty()) return error(line_, "a code needs a name on a line before it");
      return read_codes(line, entries_.back());
    }
    if (absl::Status status = close(); !status.ok()) return status;
    entries_.push_back({.line = line_});
    return read_entry(line, entries_.back());
  }

  // The last entry is complete: it must have a code.
  absl::Status close() const {
    if (entries_.empty() || !entries_.back().codes.empty()) return absl::OkStatus();
    return error(entries_.back().line, absl::StrCat("\"", entries_.back().names.front(), "\" has no code in brackets"));
  }

  // "!MINIST! = MINISTER, MINISTERS"
  absl::Status read_forms(const std::string& line) {
    const std::size_t end = line.find('!', 1), equals = line.find('=');
    if (end == std::string::npos || end > equals) return error(line_, "a !WORD! does not close before its \"=\"");
    for (absl::string_view form : absl::StrSplit(line.substr(equals + 1), ','))
      if (const std::string word = plain(std::string_view(form.data(), form.size())); !word.empty())
        forms_[line.substr(0, end + 1)].push_back(word);
    return absl::OkStatus();
  }

  absl::Status read_entry(const std::string& line, PetrarchEntry& entry) {
    const std::size_t braces = line.find('{'), brackets = line.find('[');
    std::vector<std::string> names;
    if (absl::Status s = expand(plain(line.substr(0, std::min(braces, brackets))), names); !s.ok()) return s;
    if (names.empty()) return error(line_, "a code stands where a name is wanted");
    if (absl::Status s = read_plural(line, braces, names, entry); !s.ok()) return s;
    entry.names.insert(entry.names.end(), names.begin(), names.end());
    return brackets == std::string::npos ? absl::OkStatus() : read_codes(line.substr(brackets), entry);
  }

  // "CHILD {CHILDREN}"; "{}" for none; nothing for the plural in S.
  absl::Status read_plural(const std::string& line, std::size_t braces, const std::vector<std::string>& names,
                           PetrarchEntry& entry) const {
    if (braces == std::string::npos) {
      for (const std::string& name : names) entry.plurals.push_back(name + "S");
      return absl::OkStatus();
    }
    const std::size_t end = line.find('}', braces);
    if (end == std::string::npos) return error(line_, "a brace { does not close");
    if (const std::string plural = plain(line.substr(braces + 1, end - braces - 1)); !plural.empty())
      entry.plurals.push_back(plural);
    return absl::OkStatus();
  }

  // Each form in the place of a !WORD!.
  absl::Status expand(const std::string& name, std::vector<std::string>& names) const {
    const std::size_t begin = name.find('!');
    const std::size_t end = begin == std::string::npos ? begin : name.find('!', begin + 1);
    if (end == std::string::npos) {
      if (!name.empty()) names.push_back(name);
      return absl::OkStatus();
    }
    const std::string word = name.substr(begin, end - begin + 1);
    const auto forms = forms_.find(word);
    if (forms == forms_.end()) return error(line_, absl::StrCat(word, " is listed nowhere above: ", word, " = ..."));
    for (const std::string& form : forms->second)
      if (absl::Status s = expand(name.substr(0, begin) + form + name.substr(end + 1), names); !s.ok()) return s;
    return absl::OkStatus();
  }

  // "[AFGGOV 011013-040427][AFG]"
  absl::Status read_codes(const std::string& text, PetrarchEntry& entry) {
    for (std::size_t at = text.find('['); at != std::string::npos; at = text.find('[', at + 1)) {
      const std::size_t end = text.find(']', at);
      if (end == std::string::npos) return error(line_, "a bracket [ does not close");
      const std::vector<std::string> parts =
          absl::StrSplit(text.substr(at + 1, end - at - 1), absl::ByAnyChar(" \t"), absl::SkipEmpty());
      if (parts.empty()) return error(line_, "a bracket holds no code");
      DatedCode code{parts[0], "", ""};
      for (std::size_t k = 1; k < parts.size(); ++k)
        if (!read_dates(parts[k], code))
          return error(line_, absl::StrCat("\"", parts[k], "\" is no date: YYYYMMDD or YYMMDD"));
      entry.codes.push_back(std::move(code));
    }
    return absl::OkStatus();
  }

  static bool read_dates(std::string_view text, DatedCode& code) {
    if (text.starts_with('<')) return !(code.until = iso_date(text.substr(1))).empty();
    if (text.starts_with('>')) return !(code.from = iso_date(text.substr(1))).empty();
    const std::size_t dash = text.find('-');
    if (dash == std::string_view::npos) return !(code.from = code.until = iso_date(text)).empty();
    code.from = iso_date(text.substr(0, dash));
    code.until = iso_date(text.substr(dash + 1));
    return !code.from.empty() && !code.until.empty();
  }

  std::string file_;
  int line_ = 0;
  std::vector<PetrarchEntry> entries_;
  absl::flat_hash_map<std::string, std::vector<std::string>> forms_;
};

}  // namespace

absl::StatusOr<std::vector<PetrarchEntry>> read_petrarch(std::string_view file, std::string_view content) {
  Reader reader(file);
  if (absl::Status status = reader.read(content); !status.ok()) return status;
  return reader.take();
}

}  // namespace verbale
