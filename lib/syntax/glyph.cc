#include "syntax/glyph.h"

#include <array>
#include <charconv>

#include "text/utf8.h"

namespace verbale {
namespace {

using enum GlyphKind;

struct Special {
  char32_t value;
  GlyphKind kind;
};

constexpr Special kAscii[] = {
    {'_', letter},    {'\'', apostrophe}, {'`', apostrophe}, {'"', quote},    {'(', open},   {'[', open},
    {'{', open},      {')', close},       {']', close},      {'}', close},    {'.', dot},    {',', comma},
    {':', colon},     {';', semicolon},   {'!', terminal},   {'?', terminal}, {'-', hyphen}, {'/', slash},
    {'&', ampersand}, {'@', at_sign},     {'$', currency},   {'%', percent},
};

constexpr Special kBeyond[] = {
    {0x2018, quote},    {0x2019, apostrophe}, {0x02BC, apostrophe}, {0x00B4, apostrophe}, {0x201A, quote},
    {0x201B, quote},    {0x201C, quote},      {0x201D, quote},      {0x201E, quote},      {0x201F, quote},
    {0x00AB, quote},    {0x00BB, quote},      {0x2039, quote},      {0x203A, quote},      {0x300C, quote},
    {0x300D, quote},    {0x2026, ellipsis},   {0x2010, hyphen},     {0x2011, hyphen},     {0x2012, dash},
    {0x2013, dash},     {0x2014, dash},       {0x2015, dash},       {0x2E3A, dash},       {0x3002, terminal},
    {0xFF01, terminal}, {0xFF1F, terminal},   {0x061F, terminal},   {0x203C, terminal},   {0x2047, terminal},
    {0x2048, terminal}, {0x2049, terminal},   {0x2030, percent},    {0x00A3, currency},   {0x00A5, currency},
    {0x20AC, currency}, {0x20BD, currency},   {0x20B9, currency},   {0x20A9, currency},   {0x20AA, currency},
    {0x20BA, currency}, {0x20AB, currency},   {0x20B4, currency},   {0x20A6, currency},   {0x00AD, letter},
    {0x200C, letter},   {0x200D, letter},     {0xFF08, open},       {0xFF09, close},
};

constexpr std::array<GlyphKind, 128> ascii_kinds() {
  std::array<GlyphKind, 128> kinds{};
  for (int c = 0; c < 128; ++c) {
    const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    const bool blank = c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1C && c <= 0x1F);
    kinds[c] = blank ? space : is_letter ? letter : c >= '0' && c <= '9' ? digit : symbol;
  }
  for (const Special& s : kAscii) kinds[s.value] = s.kind;
  return kinds;
}
constexpr std::array<GlyphKind, 128> kAsciiKinds = ascii_kinds();

GlyphKind kind_beyond_ascii(char32_t c) {
  for (const Special& s : kBeyond)
    if (s.value == c) return s.kind;
  if (is_letter(c) || is_mark(c)) return letter;
  if (is_digit(c)) return digit;
  return is_space(c) ? space : symbol;
}

// \u2019, \_ and a backslash before a space; size 0: no such escape.
Glyph escape_at(std::string_view text, std::size_t at) {
  constexpr std::uint8_t kEscapeSize = 6;
  const std::string_view escape = text.substr(at, kEscapeSize);
  if (escape.starts_with("\\_") || escape.starts_with("\\ ")) return {0xA0, space, 2};
  if (escape.size() < kEscapeSize || escape[1] != 'u') return {0, symbol, 0};
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(escape.data() + 2, escape.data() + kEscapeSize, value, 16);
  if (error != std::errc() || end != escape.data() + kEscapeSize) return {0, symbol, 0};
  return {value, value < 0x80 ? kAsciiKinds[value] : kind_beyond_ascii(value), kEscapeSize};
}

}  // namespace

Glyph glyph_at(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte == '\\') {
    const Glyph escaped = escape_at(text, at);
    if (escaped.size > 0) return escaped;
  }
  if (byte < 0x80) return {byte, kAsciiKinds[byte], 1};
  const CodePoint c = decode(text, at);
  return {c.value, kind_beyond_ascii(c.value), c.size};
}

Glyph glyph_before(std::string_view text, std::size_t at) {
  constexpr std::size_t kEscapeSize = 6;
  if (at == 0) return {' ', space, 1};
  if (at >= kEscapeSize && text[at - kEscapeSize] == '\\') {
    const Glyph escaped = glyph_at(text, at - kEscapeSize);
    if (escaped.size == kEscapeSize) return escaped;
  }
  return glyph_at(text, begin_before(text, at));
}

}  // namespace verbale
