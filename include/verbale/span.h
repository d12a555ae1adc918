// A half-open range of the original text: the evidence that every record carries.
//
//   verbale::Span s{0, 5};
//   text.substr(s.begin, s.size());   // the bytes that were read
//
// In C++ offsets count UTF-8 bytes; Python and JSON count Unicode code points.
#pragma once

#include <compare>
#include <cstddef>

namespace verbale {

struct Span {
  std::size_t begin = 0;  // first byte
  std::size_t end = 0;    // one past the last byte

  auto operator<=>(const Span&) const = default;

  constexpr std::size_t size() const { return end - begin; }
  constexpr bool empty() const { return begin == end; }
  constexpr bool contains(const Span& other) const { return begin <= other.begin && other.end <= end; }
  constexpr bool overlaps(const Span& other) const { return begin < other.end && other.begin < end; }
};

}  // namespace verbale
