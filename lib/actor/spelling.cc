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

constexpr std::size_t kShortest = 4;  // short names differ in a letter: "Li" and "Ly"

}  // namespace

std::string sound_of(std::string_view word) {
  if (word.size() < kShortest) return std::string(word);
  std::string out(1, word[0]);
  for (std::size_t at = 1; at < word.size();) {
    const auto sound =
        std::ranges::find_if(kSounds, [&](const auto& s) { return word.substr(at).starts_with(s.first); });
    const std::string_view next = sound == kSounds.end() ? word.substr(at, 1) : sound->second;
    if (!next.starts_with(out.back())) out += next;
    at += sound == kSounds.end() ? 1 : sound->first.size();
  }
  return out;
}

bool sounds_like(std::string_view a, std::string_view b) { return a == b || sound_of(a) == sound_of(b); }

bool misspelt(std::string_view a, std::string_view b) {
  constexpr std::size_t kLong = 7;
  if (a.size() > b.size()) std::swap(a, b);
  if (a.size() < kLong || b.size() - a.size() > 1) return false;
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

bool ends_in(const std::vector<std::string>& name, std::string_view surname) {
  return !name.empty() && sounds_like(name.back(), surname);
}

}  // namespace verbale
