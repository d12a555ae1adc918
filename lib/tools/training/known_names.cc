#include "tools/training/known_names.h"

#include <algorithm>
#include <array>
#include <vector>

#include "data/embedded.h"
#include "lexicon/table.h"
#include "neural/hash.h"
#include "text/utf8.h"

namespace verbale::training {
namespace {

struct Column {
  std::size_t index;
  NameType type;
};

struct Source {
  std::string_view file;
  std::initializer_list<std::string_view> columns;
  std::initializer_list<Column> names;
};

const std::array<Source, 4> kSources = {{
    {"states.tsv",
     {"iso3", "iso2", "name", "official", "aliases", "adjectives", "people", "capital", "wikidata", "status"},
     {{2, NameType::place},
      {3, NameType::place},
      {4, NameType::place},
      {5, NameType::nationality},
      {6, NameType::nationality},
      {7, NameType::place}}},
    {"organisations.tsv",
     {"name", "aliases", "kind", "country", "part_of", "wikidata", "cameo"},
     {{0, NameType::organisation}, {1, NameType::organisation}}},
    {"places.tsv", {"name", "iso3", "kind"}, {{0, NameType::place}}},
    {"persons.tsv",
     {"name", "aliases", "gender", "country", "wikidata"},
     {{0, NameType::person}, {1, NameType::person}}},
}};

constexpr std::string_view kHonorifics[] = {"Mr.", "Mrs.", "Ms.", "Dr.", "Mr", "Mrs", "Ms", "MR.", "MS."};

// Names are compared word by word; those that the tokenizer splits further ("Côte d'Ivoire") are not found.
std::uint64_t extended(std::uint64_t hash, std::string_view word) { return mix(hash * 31 + hash_bytes(word)); }

bool capital(std::string_view word) { return !word.empty() && is_upper(decode(word, 0).value); }

}  // namespace

void KnownNames::add(std::string_view name, NameType type) {
  if (!capital(name)) return;
  std::uint64_t hash = 0;
  int words = 0;
  for (std::size_t at = 0; at < name.size(); ++words) {
    const std::size_t end = std::min(name.find(' ', at), name.size());
    hash = extended(hash, name.substr(at, end - at));
    at = end + 1;
  }
  known_.try_emplace(hash, type);
  longest_ = std::max(longest_, words);
}

absl::StatusOr<KnownNames> KnownNames::load() {
  KnownNames known;
  for (const Source& source : kSources) {
    const std::string_view content = embedded(source.file);
    if (content.empty()) continue;
    const auto table = Table::parse(source.file, content, source.columns);
    if (!table.ok()) return table.status();
    for (const Row& row : table->rows())
      for (const Column& column : source.names)
        for (const std::string_view name : values(row[column.index])) known.add(name, column.type);
  }
  for (const std::string_view word : kHonorifics) known.titles_.insert(hash_bytes(word));
  const auto titles = Table::parse("titles.tsv", embedded("titles.tsv"), {"title", "office", "sector"});
  if (!titles.ok()) return titles.status();
  for (const Row& row : titles->rows()) {
    std::string last(row[0].substr(row[0].rfind(' ') + 1));
    if (last.size() < 4) continue;
    last[0] = static_cast<char>(last[0] >= 'a' && last[0] <= 'z' ? last[0] - 'a' + 'A' : last[0]);
    known.titles_.insert(hash_bytes(last));
  }
  return known;
}

KnownNames::Match KnownNames::longest(std::span<const std::string_view> words) const {
  Match match;
  if (words.empty() || !capital(words[0])) return match;
  std::uint64_t hash = 0;
  for (int n = 0; n < std::min<std::ptrdiff_t>(std::ssize(words), longest_);) {
    hash = extended(hash, words[n++]);
    if (const auto it = known_.find(hash); it != known_.end()) match = {n, it->second};
  }
  return match;
}

bool KnownNames::is_title(std::string_view word) const { return titles_.contains(hash_bytes(word)); }

}  // namespace verbale::training
