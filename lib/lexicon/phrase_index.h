// Phrases of a knowledge table, found in a text by form or by lemma.
//
//   PhraseIndex index;
//   index.add("phone call", 7);
//   for (const PhraseHit& hit : index.find(text, syntax)) hit.values;   // {7}
//
// Hyphens count as blanks on both sides, so that "anti-terrorist unit" is found however the text's
// hyphens were tokenized.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "syntax/tree.h"
#include "text/text.h"
#include "verbale/syntax.h"

namespace verbale {

struct PhraseHit {
  TokenRange tokens;
  std::vector<int> values;  // of every row with this phrase, in the order they were added

  bool operator==(const PhraseHit&) const = default;
};

// Immutable once filled; read by many threads.
class PhraseIndex {
 public:
  // Adds a phrase in lower case under the caller's number; phrases without words are ignored.
  void add(std::string_view phrase, int value);

  // The longest phrases from left to right, disjoint, within sentences. Linear in the text for
  // phrases of bounded length.
  std::vector<PhraseHit> find(const Text& text, const Syntax& syntax) const;

 private:
  struct Word {  // one part of a token between hyphens
    int form = -1, lemma = -1;
    int token = 0;
  };

  int id(std::string_view word) const;
  int step(int node, int word) const;
  std::vector<Word> read(const Text& text, const Syntax& syntax) const;
  void walk(const Syntax& syntax, const std::vector<Word>& words, std::size_t at, int node, std::size_t& end,
            int& found) const;

  absl::flat_hash_map<std::string, int> ids_;
  absl::flat_hash_map<std::uint64_t, int> steps_;  // node, word → node
  std::vector<std::vector<int>> values_ = {{}};    // of every node; the root is node 0
};

}  // namespace verbale
