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

constexpr int kLongestPerson = 4;  // words after a title

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
bool proper(const Token& t) { return t.upos == Upos::PROPN; }

void set_name(Syntax& syntax, int begin, int end, NameType type) {
  // What is left of a name that is cut into begins anew.
  if (end < std::ssize(syntax.tokens) && syntax.tokens[end].name != NameType::none)
    syntax.tokens[end].name_begin = true;
  for (int t = begin; t < end; ++t) syntax.tokens[t].name = type, syntax.tokens[t].name_begin = t == begin;
}

// Whether the model reads a longer name across these tokens: "Bank of Russia" is not to be cut.
bool inside_longer(const Syntax& syntax, int begin, int end) {
  const auto same = [&](int t) {
    return t < std::ssize(syntax.tokens) && syntax.tokens[t].name != NameType::none && !syntax.tokens[t].name_begin;
  };
  return same(begin) || (end < std::ssize(syntax.tokens) && syntax.tokens[begin].name != NameType::none && same(end));
}

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

void KnownNames::mark_known(const Text& text, Syntax& syntax, const Sentence& sentence) const {
  std::vector<std::string_view> words;
  for (int t = sentence.begin; t < sentence.end; ++t) words.push_back(text[syntax.tokens[t].span]);
  for (int begin = sentence.begin; begin < sentence.end;) {
    const Match match = longest(std::span(words).subspan(begin - sentence.begin));
    const int end = begin + match.words;
    const bool plausible = std::any_of(syntax.tokens.begin() + begin, syntax.tokens.begin() + end,
                                       [](const Token& t) { return proper(t) || t.upos == Upos::ADJ; });
    if (plausible && !inside_longer(syntax, begin, end)) set_name(syntax, begin, end, match.type);
    begin = std::max(end, begin + 1);
  }
}

void KnownNames::mark_titled(const Text& text, Syntax& syntax, const Sentence& sentence) const {
  const auto title = [&](int t) { return is_title(text[syntax.tokens[t].span]); };
  for (int t = sentence.begin; t + 1 < sentence.end; ++t) {
    if (!title(t)) continue;
    const int begin = t + 1;
    int end = begin;
    while (end < std::min(sentence.end, begin + kLongestPerson) && proper(syntax.tokens[end]) &&
           capital(text[syntax.tokens[end].span]) && !title(end))
      ++end;
    if (end == begin) continue;
    const NameType type = syntax.tokens[begin].name;
    if (type != NameType::none && type != NameType::person && end - begin == 1) continue;
    set_name(syntax, begin, end, NameType::person);
    // What a model took for the beginning of the name is its title.
    for (int k = t; k >= sentence.begin && syntax.tokens[k].name == NameType::person && title(k); --k)
      syntax.tokens[k].name = NameType::none, syntax.tokens[k].name_begin = false;
  }
}

void KnownNames::mark(const Text& text, Syntax& syntax) const {
  for (const Sentence& s : syntax.sentences) mark_known(text, syntax, s), mark_titled(text, syntax, s);
  // A surname that stood in a full name of this document is that person again.
  absl::flat_hash_set<std::uint64_t> surnames;
  const auto is_person = [&](int t) { return syntax.tokens[t].name == NameType::person; };
  const int n = static_cast<int>(syntax.tokens.size());
  for (int t = 1; t < n; ++t)
    if (is_person(t) && !syntax.tokens[t].name_begin &&
        (t + 1 == n || !is_person(t + 1) || syntax.tokens[t + 1].name_begin))
      surnames.insert(hash_bytes(text[syntax.tokens[t].span]));
  for (int t = 0; t < n; ++t) {
    const bool alone = t + 1 == n || syntax.tokens[t + 1].name == NameType::none || syntax.tokens[t + 1].name_begin;
    const bool starts = syntax.tokens[t].name == NameType::none || syntax.tokens[t].name_begin;
    if (proper(syntax.tokens[t]) && alone && starts && surnames.contains(hash_bytes(text[syntax.tokens[t].span])))
      set_name(syntax, t, t + 1, NameType::person);
  }
}

}  // namespace verbale::training
