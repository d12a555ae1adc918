// What two reports of one statement share is kept: who spoke (names without titles, in any order), the act, the
// words of the content without marks, function words and order, and the day. The rest is folded away before it is
// hashed by FNV-1a, which is the same on every machine.
#include "verbale/fingerprint.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <vector>

#include "text/utf8.h"
#include "verbale/names.h"

namespace verbale {
namespace {

constexpr std::size_t kShortest = 4;  // letters of a word that counts; shorter ones are mostly function words

void put(std::uint64_t& hash, std::string_view bytes) {
  for (char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ull;
  hash = (hash ^ 0xffu) * 1099511628211ull;
}

std::vector<std::string> words_of(std::string_view text) {
  const std::string folded = fold(text);
  std::vector<std::string> words;
  std::string word;
  for (std::size_t at = 0; at <= folded.size();) {
    const CodePoint c = at < folded.size() ? decode(folded, at) : CodePoint{};
    if (at < folded.size() && (is_letter(c.value) || is_digit(c.value))) {
      word.append(folded, at, c.size);
    } else {
      if (word.size() >= kShortest || (!word.empty() && is_digit(static_cast<unsigned char>(word[0]))))
        words.push_back(word);
      word.clear();
    }
    at += c.size;
  }
  return words;
}

void sort_unique(std::vector<std::string>& values) {
  std::ranges::sort(values);
  values.erase(std::unique(values.begin(), values.end()), values.end());
}

// Ids are numbered in the order of the records: the one at that place, or a search where a caller has changed them.
const Actor* actor_of(const Document& document, const std::string& id) {
  const std::size_t place = id.size() > 1 ? std::strtoul(id.c_str() + 1, nullptr, 10) : 0;
  if (place > 0 && place <= document.actors.size() && document.actors[place - 1].id == id)
    return &document.actors[place - 1];
  const auto found = std::ranges::find(document.actors, id, &Actor::id);
  return found == document.actors.end() ? nullptr : &*found;
}

std::vector<std::string> speakers_of(const Document& document, const Statement& statement) {
  std::vector<std::string> names;
  for (const Speaker& s : statement.speakers)
    if (const Actor* actor = actor_of(document, s.actor)) names.push_back(fold(actor->name));
  sort_unique(names);
  return names;
}

}  // namespace

std::string fingerprint(const Document& document, const Statement& statement) {
  std::vector<std::string> words;
  for (const Span& span : statement.content) {
    const std::vector<std::string> more = words_of(std::string_view(document.text).substr(span.begin, span.size()));
    words.insert(words.end(), more.begin(), more.end());
  }
  sort_unique(words);
  std::uint64_t hash = 14695981039346656037ull;
  for (const std::string& name : speakers_of(document, statement)) put(hash, name);
  put(hash, name_of(statement.act));
  for (const std::string& word : words) put(hash, word);
  put(hash, statement.date ? statement.date->value : document.published.substr(0, 10));
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string key(16, '0');
  for (int i = 15; i >= 0; --i, hash >>= 4) key[i] = kDigits[hash & 15];
  return key;
}

}  // namespace verbale
