// Phrases found word by word: a vocabulary of folded words and a trie over their numbers.
//
//   NameTrie index;
//   const int node = index.add("United Nations");
//   index.step(index.step(NameTrie::kRoot, index.word("united")), index.word("nations")) == node;
//
// Shared by the tables that are looked up by name. A text is read in one pass: one look-up a word
// turns it into a number, one look-up a step follows the phrases that begin there.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "absl/container/flat_hash_map.h"
#include "text/utf8.h"

namespace verbale {

class NameTrie {
 public:
  static constexpr int kRoot = 0;
  static constexpr int kNone = -1;

  // The node at which the phrase ends, made where it is new. kRoot: a phrase without words.
  int add(std::string_view phrase);

  // The number of a folded word. kNone: no phrase has it.
  int word(std::string_view folded) const;

  // The node that a word leads to from another. kNone: no phrase goes on so.
  int step(int node, int word) const;

  // The node of a whole phrase. kNone: unknown.
  int find(std::string_view phrase) const;

  int nodes() const { return nodes_; }

 private:
  int nodes_ = 1;
  absl::flat_hash_map<std::string, int> words_;
  absl::flat_hash_map<std::uint64_t, int> steps_;
};

// True for a point between or after single letters: "U.S.", "J."
inline bool is_abbreviation_point(std::string_view folded, std::size_t at, std::size_t word_begin) {
  const bool single = at == word_begin + 1 || (at >= word_begin + 2 && folded[at - 2] == '.');
  return folded[at] == '.' && at > word_begin && single;
}

// Calls `visit` with each folded word of a phrase, for table rows and tokens alike. Letters and digits
// make words; the points of abbreviations vanish ("U.S." is "us"); any other character parts words
// ("Guinea-Bissau" is two).
template <class Visit>
void for_each_word(std::string_view phrase, Visit visit) {
  const std::string folded = fold(phrase);
  std::string word;
  std::size_t begin = 0;  // of the word in `folded`
  const auto flush = [&](std::size_t next) {
    if (!word.empty()) visit(std::string_view(word));
    word.clear();
    begin = next;
  };
  for (std::size_t at = 0; at < folded.size();) {
    const CodePoint c = decode(folded, at);
    if (is_letter(c.value) || is_digit(c.value)) {
      word.append(folded, at, c.size);
    } else if (!is_abbreviation_point(folded, at, begin)) {
      flush(at + c.size);
    }
    at += c.size;
  }
  flush(folded.size());
}

}  // namespace verbale
