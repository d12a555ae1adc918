#include "pattern/number_classes.h"

#include <array>
#include <string_view>

namespace verbale {
namespace {

constexpr int kFirstYear = 1000, kLastYear = 2099, kLastDay = 31;

bool one_of(std::string_view key, std::string_view marks) {
  return key.size() == 1 && marks.find(key[0]) != std::string_view::npos;
}

bool glued_before(const Pieces& pieces, std::size_t at, std::string_view marks) {
  if (at == 0 || pieces[at].gap != Gap::none) return false;
  return one_of(pieces[at - 1].key, marks) || pieces[at - 1].key == "€" || pieces[at - 1].key == "£";
}

// A mark without white space on either side, with a digit or letter of `kind` after it.
bool glued_after(const Pieces& pieces, std::size_t at, std::string_view marks, PieceKind kind) {
  return at + 2 < pieces.size() && pieces[at + 1].gap == Gap::none && one_of(pieces[at + 1].key, marks) &&
         pieces[at + 2].gap == Gap::none && pieces[at + 2].kind == kind;
}

bool percent_follows(const Pieces& pieces, std::size_t at) {
  return at + 1 < pieces.size() && pieces[at + 1].gap == Gap::none && one_of(pieces[at + 1].key, "%$/");
}

// "AK-2015", "COVID-2019": part of a name in capitals.
bool numbers_a_model(const Pieces& pieces, std::size_t at) {
  return at > 1 && glued_before(pieces, at, "-") && pieces[at - 1].gap == Gap::none && pieces[at - 2].caps;
}

std::optional<int> year(const Pieces& pieces, std::size_t at) {
  const TextPiece& p = pieces[at];
  if (p.value < kFirstYear || p.value > kLastYear || p.key.size() != 4) return std::nullopt;
  if (glued_before(pieces, at, "$#/.:@_") || percent_follows(pieces, at) || numbers_a_model(pieces, at))
    return std::nullopt;
  if (glued_after(pieces, at, "-", PieceKind::word) || glued_after(pieces, at, ":", PieceKind::number))
    return std::nullopt;
  return p.value;
}

// "10th" → 10; the ending must be the number's own.
std::optional<int> ordinal(std::string_view key) {
  int value = 0;
  std::size_t digits = 0;
  while (digits < key.size() && digits < 3 && key[digits] >= '0' && key[digits] <= '9')
    value = value * 10 + (key[digits++] - '0');
  if (digits == 0) return std::nullopt;
  constexpr std::array<std::string_view, 4> kEndings = {"th", "st", "nd", "rd"};
  const int last = value % 10;
  const bool teen = value % 100 / 10 == 1;
  return key.substr(digits) == kEndings[teen || last > 3 ? 0 : last] ? std::optional(value) : std::nullopt;
}

std::optional<int> day(const Pieces& pieces, std::size_t at) {
  const TextPiece& p = pieces[at];
  const int value = p.kind == PieceKind::number ? p.value : ordinal(p.key).value_or(-1);
  if (value < 1 || value > kLastDay || (p.kind == PieceKind::number && p.key.size() > 2)) return std::nullopt;
  if (percent_follows(pieces, at) || glued_before(pieces, at, "$#/:") ||
      glued_after(pieces, at, ":", PieceKind::number))
    return std::nullopt;
  return value;
}

int roman_digit(char c) {
  switch (c) {
    case 'i':
      return 1;
    case 'v':
      return 5;
    case 'x':
      return 10;
    case 'l':
      return 50;
    case 'c':
      return 100;
    default:
      return 0;
  }
}

std::optional<int> roman(const Pieces& pieces, std::size_t at) {
  const TextPiece& p = pieces[at];
  if (!p.caps || p.key.empty()) return std::nullopt;
  int value = 0, last = 0;
  for (auto c = p.key.rbegin(); c != p.key.rend(); ++c) {
    const int digit = roman_digit(*c);
    if (digit == 0) return std::nullopt;
    value += digit < last ? -digit : digit;
    last = digit;
  }
  return value;
}

std::optional<int> number(const Pieces& pieces, std::size_t at) {
  return pieces[at].value < 0 ? std::nullopt : std::optional(pieces[at].value);
}

std::optional<int> capital(const Pieces& pieces, std::size_t at) {
  return pieces[at].capital ? std::optional(0) : std::nullopt;
}

std::optional<int> word(const Pieces& pieces, std::size_t at) {
  return pieces[at].kind == PieceKind::word ? std::optional(0) : std::nullopt;
}

}  // namespace

void add_number_classes(PatternSet& set) {
  set.add_class("number", number);
  set.add_class("day", day);
  set.add_class("year", year);
  set.add_class("roman", roman);
  set.add_class("capital", capital);
  set.add_class("word", word);
}

}  // namespace verbale
