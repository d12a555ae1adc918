// Whether a word is one of a short list.
//
//   constexpr std::array<std::string_view, 2> kCoins = {"krona", "euro"};
//   among(kCoins, "euro");   // true
#pragma once

#include <algorithm>
#include <iterator>
#include <string_view>

namespace verbale {

template <class List>
bool among(const List& list, std::string_view word) {
  return std::ranges::find(list, word) != std::end(list);
}

}  // namespace verbale
