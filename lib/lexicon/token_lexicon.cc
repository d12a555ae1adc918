#include "lexicon/token_lexicon.h"

#include <algorithm>
#include <optional>

#include "absl/strings/str_cat.h"
#include "text/utf8.h"

namespace verbale {
namespace {

struct ClassName {
  std::string_view name;
  WordClass value;
};
constexpr ClassName kClassNames[] = {
    {"prefix", WordClass::prefix}, {"suffix", WordClass::suffix},     {"unit", WordClass::unit},
    {"opener", WordClass::opener}, {"emoticon", WordClass::emoticon}, {"domain", WordClass::domain},
    {"saying", WordClass::saying},
};

struct KindName {
  std::string_view name;
  AbbreviationKind value;
};
constexpr KindName kKindNames[] = {
    {"title", AbbreviationKind::title}, {"number", AbbreviationKind::number}, {"plain", AbbreviationKind::plain}};

// Word keys of look-ups in lower case without an allocation: no word of the tables is longer.
class Key {
 public:
  explicit Key(std::string_view word) : size_(std::min(word.size(), sizeof(bytes_))), fits_(size_ == word.size()) {
    std::ranges::transform(word.substr(0, size_), bytes_,
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  }
  bool fits() const { return fits_; }
  absl::string_view view() const { return {bytes_, size_}; }

 private:
  char bytes_[24];
  std::size_t size_;
  bool fits_;
};

constexpr std::size_t shape(std::string_view word) { return (word.front() & 31) * 32u + (word.back() & 31); }

template <class Names>
auto value_named(const Names& names, std::string_view name) {
  const auto* found = std::ranges::find(names, name, [](const auto& n) { return n.name; });
  return found == std::end(names) ? std::nullopt : std::optional(found->value);
}

}  // namespace

const std::vector<std::string_view>& TokenLexicon::tables() {
  static const std::vector<std::string_view> kTables = {"contractions", "abbreviations", "word_classes"};
  return kTables;
}

absl::Status TokenLexicon::add(std::string_view table, std::string_view file, std::string_view content) {
  const bool contractions = table == "contractions", abbreviations = table == "abbreviations";
  const auto rows = contractions    ? Table::parse(file, content, {"word", "parts"})
                    : abbreviations ? Table::parse(file, content, {"abbreviation", "kind"})
                                    : Table::parse(file, content, {"word", "class"});
  if (!rows.ok()) return rows.status();
  for (const Row& row : rows->rows()) {
    const absl::Status status = contractions    ? add_contraction(*rows, row)
                                : abbreviations ? add_abbreviation(*rows, row)
                                                : add_class(*rows, row);
    if (!status.ok()) return status;
  }
  return absl::OkStatus();
}

absl::Status TokenLexicon::add_contraction(const Table& table, const Row& row) {
  const auto parts = values(row[1]);
  if (parts.size() != 2 || absl::StrCat(std::string(parts[0]), std::string(parts[1])) != std::string(row[0]))
    return table.error(row, "the two parts do not make the word");
  contractions_[to_lower(row[0])] = static_cast<std::uint8_t>(parts[0].size());
  if (row[0].size() < 32) lengths_[shape(row[0])] |= 1u << row[0].size();
  return absl::OkStatus();
}

absl::Status TokenLexicon::add_abbreviation(const Table& table, const Row& row) {
  const auto kind = value_named(kKindNames, row[1]);
  if (!kind) return table.error(row, "the kind is none of title, number, plain");
  abbreviations_[to_lower(row[0])] = *kind;
  return absl::OkStatus();
}

absl::Status TokenLexicon::add_class(const Table& table, const Row& row) {
  const auto value = value_named(kClassNames, row[1]);
  if (!value) return table.error(row, "the class is none of prefix, suffix, unit, opener, emoticon, domain, saying");
  classes_[static_cast<std::size_t>(*value)].insert(*value == WordClass::emoticon ? std::string(row[0])
                                                                                  : to_lower(row[0]));
  return absl::OkStatus();
}

std::size_t TokenLexicon::contraction(std::string_view word) const {
  if (word.empty() || word.size() >= 24 || !(lengths_[shape(word)] >> word.size() & 1)) return 0;
  const auto found = contractions_.find(Key(word).view());
  return found == contractions_.end() ? 0 : found->second;
}

AbbreviationKind TokenLexicon::abbreviation(std::string_view word) const {
  const Key key(word);
  if (!key.fits()) return AbbreviationKind::none;
  const auto found = abbreviations_.find(key.view());
  return found == abbreviations_.end() ? AbbreviationKind::none : found->second;
}

bool TokenLexicon::is(WordClass wanted, std::string_view word) const {
  const auto& words = classes_[static_cast<std::size_t>(wanted)];
  if (wanted == WordClass::emoticon) return words.contains(absl::string_view(word.data(), word.size()));
  const Key key(word);
  return key.fits() && words.contains(key.view());
}

}  // namespace verbale
