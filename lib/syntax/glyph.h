// Characters by what they do to tokens.
//
//   Glyph g = glyph_at(text, at);
//   g.kind;   // GlyphKind::letter
//   at += g.size;
//
// Read by the token and sentence rules of this folder only.
#pragma once

#include <cstdint>
#include <string_view>

namespace verbale {

enum class GlyphKind : std::uint8_t {
  space,
  letter,  // combining marks and the underscore too
  digit,
  apostrophe,  // ' ’ ` ´, which may be quotation marks as well
  quote,       // " “ ” „ « » ‘ ‹ ›
  open,        // ( [ {
  close,       // ) ] }
  dot,
  comma,
  colon,
  semicolon,
  terminal,  // ! ? and their kin of other scripts
  ellipsis,  // …
  hyphen,    // - and the hyphens of Unicode
  dash,      // – — ―
  slash,
  ampersand,
  at_sign,
  currency,
  percent,
  symbol,  // anything else
};

struct Glyph {
  char32_t value = 0;
  GlyphKind kind = GlyphKind::symbol;
  std::uint8_t size = 1;  // bytes

  bool is(GlyphKind k) const { return kind == k; }
  bool alphanumeric() const { return kind == GlyphKind::letter || kind == GlyphKind::digit; }
};

// Requires: at < text.size(). An escape that a converter left in the text (text/escape.h) counts as
// the character that it stands for.
Glyph glyph_at(std::string_view text, std::size_t at);

// ASCII, the usual case, is decided at once.
constexpr bool ascii_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool ascii_letter(char c) { return ascii_upper(c) || (c >= 'a' && c <= 'z'); }
constexpr bool ascii_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_plain(char c) { return ascii_letter(c) || ascii_digit(c); }
constexpr bool all_digits(std::string_view s) {
  for (char c : s)
    if (!ascii_digit(c)) return false;
  return !s.empty();
}

// A space beyond the end.
inline Glyph glyph_or_space(std::string_view text, std::size_t at) {
  return at < text.size() ? glyph_at(text, at) : Glyph{' ', GlyphKind::space, 1};
}

// The character that ends before a byte; a space before the begin.
Glyph glyph_before(std::string_view text, std::size_t at);

}  // namespace verbale
