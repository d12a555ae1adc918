// A trie over words. A token is read as its parts between hyphens; at every part the walk follows the
// form and, where it differs, the lemma, so that "held talks" is found under "hold talks" and under
// "held talks". Two branches a word are bounded by the trie, whose phrases have a handful of words.
#include "lexicon/phrase_index.h"

#include "text/utf8.h"

namespace verbale {
namespace {

// Calls `visit` with every part of `word` between hyphens and blanks that is not empty.
template <class Visit>
void for_parts(std::string_view word, Visit visit) {
  while (!word.empty()) {
    const std::size_t at = word.find_first_of("- ");
    if (at != 0) visit(word.substr(0, at));
    if (at == std::string_view::npos) return;
    word.remove_prefix(at + 1);
  }
}

}  // namespace

void PhraseIndex::add(std::string_view phrase, int value) {
  int node = 0;
  for_parts(phrase, [&](std::string_view part) {
    const int word = ids_.try_emplace(std::string(part), static_cast<int>(ids_.size())).first->second;
    const std::uint64_t key = static_cast<std::uint64_t>(node) << 32 | static_cast<std::uint32_t>(word);
    const auto [next, is_new] = steps_.try_emplace(key, static_cast<int>(values_.size()));
    if (is_new) values_.emplace_back();
    node = next->second;
  });
  if (node > 0) values_[node].push_back(value);
}

int PhraseIndex::id(std::string_view word) const {
  const auto found = ids_.find(absl::string_view(word.data(), word.size()));
  return found == ids_.end() ? -1 : found->second;
}

int PhraseIndex::step(int node, int word) const {
  if (word < 0) return -1;
  const auto found = steps_.find(static_cast<std::uint64_t>(node) << 32 | static_cast<std::uint32_t>(word));
  return found == steps_.end() ? -1 : found->second;
}

std::vector<PhraseIndex::Word> PhraseIndex::read(const Text& text, const Syntax& syntax) const {
  std::vector<Word> words;
  words.reserve(syntax.tokens.size());
  for (int t = 0; t < static_cast<int>(syntax.tokens.size()); ++t) {
    const Token& token = syntax.tokens[t];
    const std::string form = to_lower(text[token.span]);
    const bool whole = form.find('-') == std::string::npos;
    const int lemma = whole ? id(token.lemma) : -1;
    for_parts(form, [&](std::string_view part) { words.push_back({id(part), lemma, t}); });
  }
  return words;
}

void PhraseIndex::walk(const Syntax& syntax, const std::vector<Word>& words, std::size_t at, int node, std::size_t& end,
                       int& found) const {
  if (!values_[node].empty() && at > end) end = at, found = node;
  if (at == words.size()) return;
  const Word& word = words[at];
  if (node > 0 && syntax.tokens[word.token].sentence != syntax.tokens[words[at - 1].token].sentence) return;
  const int by_form = step(node, word.form);
  if (by_form >= 0) walk(syntax, words, at + 1, by_form, end, found);
  const int by_lemma = word.lemma == word.form ? -1 : step(node, word.lemma);
  if (by_lemma >= 0) walk(syntax, words, at + 1, by_lemma, end, found);
}

std::vector<PhraseHit> PhraseIndex::find(const Text& text, const Syntax& syntax) const {
  const std::vector<Word> words = read(text, syntax);
  std::vector<PhraseHit> hits;
  for (std::size_t at = 0; at < words.size();) {
    std::size_t end = at;
    int node = 0;
    walk(syntax, words, at, 0, end, node);
    if (node > 0) hits.push_back({{words[at].token, words[end - 1].token + 1}, values_[node]});
    at = std::max(end, at + 1);
  }
  return hits;
}

}  // namespace verbale
