#include "lexicon/date_lexicon.h"

#include <charconv>
#include <optional>

namespace verbale {
namespace {

constexpr std::pair<std::string_view, DateReading::Kind> kKinds[] = {
    {"anchored_month", DateReading::Kind::anchored_month},
    {"calendar", DateReading::Kind::calendar},
    {"chained", DateReading::Kind::chained},
    {"shifted", DateReading::Kind::shifted},
    {"shifted_month", DateReading::Kind::shifted_month},
    {"slashed", DateReading::Kind::slashed},
    {"weekday", DateReading::Kind::weekday},
};

std::optional<DateReading::Kind> kind_of(std::string_view name) {
  for (const auto& [known, kind] : kKinds)
    if (known == name) return kind;
  return std::nullopt;
}

std::optional<int> whole_number(std::string_view digits) {
  int value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return value;
}

// "s=-1" → s, -1.
std::optional<std::pair<std::string, int>> assignment(std::string_view source) {
  const std::size_t at = source.find('=');
  if (at == std::string_view::npos) return std::nullopt;
  const std::optional<int> value = whole_number(source.substr(at + 1));
  if (!value) return std::nullopt;
  return std::pair(std::string(source.substr(0, at)), *value);
}

}  // namespace

const std::vector<std::string_view>& DateLexicon::tables() {
  static const std::vector<std::string_view> kTables = {"date_words", "date_patterns"};
  return kTables;
}

absl::Status DateLexicon::add(std::string_view table, std::string_view file, std::string_view content) {
  const bool words = table == "date_words";
  absl::StatusOr<Table> parsed = words ? Table::parse(file, content, {"word", "class", "value"})
                                       : Table::parse(file, content, {"pattern", "reading", "given", "example"});
  if (!parsed.ok()) return parsed.status();
  return words ? add_words(*parsed) : add_patterns(*parsed);
}

absl::Status DateLexicon::add_words(const Table& table) {
  for (const Row& row : table.rows()) {
    const std::optional<int> value = whole_number(row[2]);
    if (!value) return table.error(row, "the value is no whole number");
    for (std::string_view name : values(row[1])) patterns_.add_word(row[0], name, *value);
  }
  return absl::OkStatus();
}

absl::Status DateLexicon::add_patterns(const Table& table) {
  for (const Row& row : table.rows()) {
    const std::optional<DateReading::Kind> kind = kind_of(row[1]);
    if (!kind) return table.error(row, "no reading is called so");
    DateReading reading{*kind, {}, std::string(row[3])};
    for (std::string_view source : values(row[2])) {
      std::optional<std::pair<std::string, int>> given = assignment(source);
      if (!given) return table.error(row, "a given value is written name=number");
      reading.given.push_back(*std::move(given));
    }
    const absl::Status status = patterns_.add(row[0], static_cast<int>(readings_.size()));
    if (!status.ok()) return table.error(row, status.message().data());
    readings_.push_back(std::move(reading));
  }
  return absl::OkStatus();
}

}  // namespace verbale
