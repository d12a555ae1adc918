#include "syntax/glyph.h"

#include <array>

#include "text/escape.h"

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

}  // namespace

Glyph glyph_at(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x80 && byte != '\\') return {byte, kAsciiKinds[byte], 1};
  const CodePoint c = decode_written(text, at);
  return {c.value, c.value < 0x80 ? kAsciiKinds[c.value] : kind_beyond_ascii(c.value), c.size};
}

Glyph glyph_before(std::string_view text, std::size_t at) {
  if (at == 0) return {' ', space, 1};
  for (const std::size_t size : kEscapeSizes) {
    if (at < size || text[at - size] != '\\') continue;
    const Glyph escaped = glyph_at(text, at - size);
    if (escaped.size == size) return escaped;
  }
  return glyph_at(text, begin_before(text, at));
}

}  // namespace verbale
