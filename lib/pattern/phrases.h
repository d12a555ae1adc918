// Fixed phrases that are looked up over pieces: names of instruments, of bodies, of kinds.
//
//   Phrases phrases;
//   phrases.add("Budapest Memorandum", 7);
//   phrases.longest(pieces, at);   // {7, end} at "the Budapest memoranda" too
//
// Hyphens do not count ("Non-Proliferation" is "Nonproliferation" is "Non Proliferation"), nor does the last word's
// plural ending. A phrase that begins with a capital wants one in the text; one of capitals only wants those.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "pattern/pieces.h"

namespace verbale {

struct PhraseMatch {
  int value = -1;
  std::size_t end = 0;  // one past its last piece
};

class Phrases {
 public:
  void add(std::string_view phrase, int value);

  // The longest phrase that begins at a piece; of equally long ones that with the text's own ending, then the last
  // added.
  std::optional<PhraseMatch> longest(const Pieces& pieces, std::size_t at) const;

 private:
  struct Phrase {
    std::string joined;  // its keys without hyphens and white space
    bool capital = false, caps = false;
    int value = -1;
  };

  std::unordered_map<std::string, std::vector<Phrase>> by_start_;  // by the first letters of the joined keys
};

}  // namespace verbale
