#include "text/utf8.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstring>

#include "text/escape.h"

namespace verbale {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

// The second byte of a sequence decides whether it is overlong, a surrogate or past U+10FFFF; the
// ranges are those of table 3-7 of the Unicode Standard.
struct Lead {
  std::uint8_t size = 0;  // of the whole sequence; 0: no lead byte
  std::uint8_t low = 0x80, high = 0xBF;
};

constexpr Lead lead_of(std::uint8_t b) {
  if (b >= 0xC2 && b <= 0xDF) return {2};
  if (b == 0xE0) return {3, 0xA0};
  if (b == 0xED) return {3, 0x80, 0x9F};
  if (b >= 0xE1 && b <= 0xEF) return {3};
  if (b == 0xF0) return {4, 0x90};
  if (b >= 0xF1 && b <= 0xF3) return {4};
  if (b == 0xF4) return {4, 0x80, 0x8F};
  return {};
}

// Letters that Unicode does not decompose, with the spelling that English texts give them.
struct Fold {
  char32_t from;
  const char* to;
};
constexpr Fold kFolds[] = {
    {U'æ', "ae"}, {U'ð', "d"},  {U'ø', "o"}, {U'þ', "th"}, {U'đ', "d"},   {U'ħ', "h"},   {U'ı', "i"},   {U'ł', "l"},
    {U'ŋ', "n"},  {U'œ', "oe"}, {U'ŧ', "t"}, {U'ə', "a"},  {0x2018, "'"}, {0x2019, "'"}, {0x02BC, "'"},
};

constexpr char lower_ascii(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

utf8proc_category_t category(char32_t c) { return utf8proc_category(static_cast<utf8proc_int32_t>(c)); }

void append_folded(std::string& out, char32_t c) {
  utf8proc_int32_t parts[16];
  int boundary = 0;
  const auto options =
      static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK);
  const auto n = utf8proc_decompose_char(static_cast<utf8proc_int32_t>(c), parts, 16, options, &boundary);
  for (int i = 0; i < std::clamp(static_cast<int>(n), 0, 16); ++i) {
    const auto part = static_cast<char32_t>(parts[i]);
    const auto* fold = std::ranges::find(kFolds, part, &Fold::from);
    if (fold != std::end(kFolds))
      out += fold->to;
    else
      append_code_point(out, part);
  }
}

}  // namespace

CodePoint decode_beyond_ascii(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
  const std::uint8_t first = byte(at);
  const Lead lead = lead_of(first);
  if (lead.size == 0) return {kReplacement, 1, false};
  char32_t value = first & (0x7F >> lead.size);
  for (std::uint8_t k = 1; k < lead.size; ++k) {
    const std::uint8_t low = k == 1 ? lead.low : 0x80, high = k == 1 ? lead.high : 0xBF;
    if (at + k >= text.size() || byte(at + k) < low || byte(at + k) > high) return {kReplacement, k, false};
    value = value << 6 | (byte(at + k) & 0x3F);
  }
  return {value, lead.size, true};
}

std::size_t begin_before(std::string_view text, std::size_t end) {
  constexpr std::size_t kLongest = 4;
  const std::size_t limit = end > kLongest ? end - kLongest : 0;
  for (std::size_t at = end; at-- > limit;) {
    if ((static_cast<std::uint8_t>(text[at]) & 0xC0) != 0x80) return at + decode(text, at).size == end ? at : end - 1;
  }
  return end - 1;  // a stray continuation byte
}

bool is_ascii(std::string_view text) {
  constexpr std::uint64_t kHigh = 0x8080808080808080;
  std::size_t at = 0;
  for (; at + 8 <= text.size(); at += 8) {
    std::uint64_t word;
    std::memcpy(&word, text.data() + at, 8);
    if (word & kHigh) return false;
  }
  return std::all_of(text.begin() + at, text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool is_letter(char32_t c) {
  if (c < 0x80) return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  const auto k = category(c);
  return k >= UTF8PROC_CATEGORY_LU && k <= UTF8PROC_CATEGORY_LO;
}

bool is_upper(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z';
  const auto k = category(c);
  return k == UTF8PROC_CATEGORY_LU || k == UTF8PROC_CATEGORY_LT;
}

bool is_lower(char32_t c) {
  if (c < 0x80) return c >= 'a' && c <= 'z';
  return category(c) == UTF8PROC_CATEGORY_LL;
}

bool is_digit(char32_t c) {
  if (c < 0x80) return c >= '0' && c <= '9';
  return category(c) == UTF8PROC_CATEGORY_ND;
}

bool is_mark(char32_t c) {
  if (c < 0x300) return false;
  const auto k = category(c);
  return k >= UTF8PROC_CATEGORY_MN && k <= UTF8PROC_CATEGORY_ME;
}

bool is_space(char32_t c) {
  if (c < 0x80) return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1C && c <= 0x1F);
  if (c == 0x85 || c == 0x200B || c == 0xFEFF) return true;  // next line, zero-width space, byte order mark
  const auto k = category(c);
  return k >= UTF8PROC_CATEGORY_ZS && k <= UTF8PROC_CATEGORY_ZP;
}

std::string to_lower(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    if (c.value < 0x80)
      out += lower_ascii(text[at]);
    else if (c.valid)
      append_code_point(out, static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(c.value))));
    else
      out += text.substr(at, c.size);
    at += c.size;
  }
  return out;
}

void append_code_point(std::string& out, char32_t c) {
  utf8proc_uint8_t bytes[4];
  const auto size = utf8proc_encode_char(static_cast<utf8proc_int32_t>(c), bytes);
  out.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
}

std::string fold(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode_written(text, at);
    if (c.value < 0x80)
      out += lower_ascii(static_cast<char>(c.value));
    else
      append_folded(out, c.value);
    at += c.size;
  }
  return out;
}

std::string repaired(std::string_view text) {
  if (is_ascii(text)) return std::string(text);
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    if (c.valid)
      out += text.substr(at, c.size);
    else
      append_code_point(out, kReplacement);
    at += c.size;
  }
  return out;
}

std::string_view trimmed(std::string_view text) {
  std::size_t begin = 0, end = text.size();
  while (begin < end && is_space(decode(text, begin).value)) begin += decode(text, begin).size;
  while (end > begin && is_space(decode(text, begin_before(text, end)).value)) end = begin_before(text, end);
  return text.substr(begin, end - begin);
}

OffsetMap::OffsetMap(std::string_view text) : text_(text), ascii_(is_ascii(text)) {
  if (ascii_) return;
  code_points_.reserve(text.size() / kStride + 1);
  std::size_t count = 0, at = 0;
  const auto mark_strides = [&] {
    while (code_points_.size() * kStride <= at) code_points_.push_back({count, at});
  };
  while (at < text.size()) {
    mark_strides();
    if (count % kStride == 0) bytes_.push_back(at);
    at += decode(text, at).size;
    ++count;
  }
  mark_strides();
  bytes_.push_back(at);
}

std::size_t OffsetMap::code_point(std::size_t byte) const {
  byte = std::min(byte, text_.size());
  if (ascii_) return byte;
  auto [count, at] = code_points_[byte / kStride];
  while (at < byte) {
    at += decode(text_, at).size;
    ++count;
  }
  return at > byte ? count - 1 : count;
}

std::size_t OffsetMap::byte(std::size_t code_point) const {
  if (ascii_) return std::min(code_point, text_.size());
  const std::size_t stride = code_point / kStride;
  if (stride >= bytes_.size()) return text_.size();
  std::size_t at = bytes_[stride];
  for (std::size_t k = code_point % kStride; k > 0 && at < text_.size(); --k) at += decode(text_, at).size;
  return at;
}

}  // namespace verbale
