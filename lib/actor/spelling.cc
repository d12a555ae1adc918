#include "actor/spelling.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace verbale {
namespace {

// Spellings of one sound in English transliterations of Russian, Ukrainian, Arabic and Turkic names.
constexpr std::array<std::pair<std::string_view, std::string_view>, 12> kSounds = {{
    {"iy", "i"},
    {"yy", "i"},
    {"yi", "i"},
    {"ey", "e"},
    {"ei", "e"},
    {"ye", "e"},
    {"yo", "e"},
    {"ou", "u"},
    {"kh", "h"},
    {"ks", "x"},
    {"y", "i"},
    {"j", "i"},
}};

std::string skeleton(std::string_view word) {
  std::string out;
  for (std::size_t at = 0; at < word.size();) {
    const auto sound =
        std::ranges::find_if(kSounds, [&](const auto& s) { return word.substr(at).starts_with(s.first); });
    const std::string_view next = sound == kSounds.end() ? word.substr(at, 1) : sound->second;
    if (out.empty() || !next.starts_with(out.back())) out += next;
    at += sound == kSounds.end() ? 1 : sound->first.size();
  }
  return out;
}

}  // namespace

bool sounds_like(std::string_view a, std::string_view b) {
  if (a == b) return true;
  constexpr std::size_t kShortest = 4;  // short names differ in a letter: "Li" and "Ly"
  if (a.size() < kShortest || b.size() < kShortest || a[0] != b[0]) return false;
  return skeleton(a) == skeleton(b);
}

bool misspelt(std::string_view a, std::string_view b) {
  constexpr std::size_t kShortest = 7;
  if (a.size() > b.size()) std::swap(a, b);
  if (a.size() < kShortest || b.size() - a.size() > 1) return false;
  const auto [at_a, at_b] = std::ranges::mismatch(a, b);
  const std::string_view rest_a(at_a, a.end()), rest_b(at_b, b.end());
  if (a.size() == b.size()) return rest_a.empty() || rest_a.substr(1) == rest_b.substr(1);
  return rest_a == rest_b.substr(1);
}

bool same_person(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  const auto& [shorter, longer] = a.size() <= b.size() ? std::tie(a, b) : std::tie(b, a);
  if (shorter.empty()) return false;
  if (shorter.size() == 1) return sounds_like(shorter.back(), longer.back());
  std::size_t at = 0;
  for (const std::string& word : longer)
    if (at < shorter.size() && sounds_like(word, shorter[at])) ++at;
  return at == shorter.size() &&
         (sounds_like(shorter.back(), longer.back()) || sounds_like(shorter.front(), longer.front()));
}

bool has_word(const std::vector<std::string>& name, std::string_view word) {
  return std::ranges::any_of(name, [&](const std::string& own) { return sounds_like(own, word); });
}

bool ends_in(const std::vector<std::string>& name, std::string_view surname) {
  return !name.empty() && sounds_like(name.back(), surname);
}

}  // namespace verbale
