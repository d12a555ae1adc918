#include "tools/training/inflections.h"

#include <algorithm>

namespace verbale::training {
namespace {

bool is_vowel(char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; }

bool ends_in(std::string_view word, std::initializer_list<std::string_view> endings) {
  return std::ranges::any_of(endings, [&](std::string_view ending) { return word.ends_with(ending); });
}

// "deny", not "obey".
bool ends_in_consonant_y(std::string_view verb) { return verb.ends_with('y') && !is_vowel(verb[verb.size() - 2]); }

std::string third_person(std::string_view verb) {
  if (ends_in_consonant_y(verb)) return std::string(verb.substr(0, verb.size() - 1)) + "ies";
  return std::string(verb) + (ends_in(verb, {"s", "x", "z", "ch", "sh"}) ? "es" : "s");
}

// "plan", "rebut": one vowel and one consonant that may be doubled.
bool may_double(std::string_view verb) {
  const std::size_t n = verb.size();
  return !is_vowel(verb[n - 1]) && is_vowel(verb[n - 2]) && !is_vowel(verb[n - 3]) && !ends_in(verb, {"w", "x", "y"});
}

bool has_one_syllable(std::string_view verb) {
  return std::ranges::count_if(verb, [](char c) { return is_vowel(c); }) == 1;
}

// What -ing and -ed are put to.
std::vector<std::string> stems(std::string_view verb) {
  std::vector<std::string> found;
  if (may_double(verb)) found.push_back(std::string(verb) + verb.back());
  if (found.empty() || !has_one_syllable(verb)) found.emplace_back(verb);
  return found;
}

std::string participle(const std::string& stem) {
  if (stem.ends_with("ie")) return stem.substr(0, stem.size() - 2) + "ying";
  const bool silent = stem.ends_with('e') && !ends_in(stem, {"ee", "oe", "ye"});
  return stem.substr(0, stem.size() - silent) + "ing";
}

std::string past(const std::string& stem) {
  if (stem.ends_with('e')) return stem + 'd';
  if (ends_in_consonant_y(stem)) return stem.substr(0, stem.size() - 1) + "ied";
  return stem + "ed";
}

}  // namespace

std::vector<Inflection> regular_forms(std::string_view verb) {
  if (verb.size() < 3 || !std::ranges::all_of(verb, [](char c) { return c >= 'a' && c <= 'z'; })) return {};
  std::vector<Inflection> forms = {{"VBZ", third_person(verb)}};
  for (const std::string& stem : stems(verb)) {
    forms.push_back({"VBG", participle(stem)});
    forms.push_back({"VBD", past(stem)});
    forms.push_back({"VBN", past(stem)});
  }
  return forms;
}

}  // namespace verbale::training
