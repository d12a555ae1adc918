#include "text/escape.h"

#include <charconv>

namespace verbale {
namespace {

constexpr char32_t kNoBreakSpace = 0xA0;

// Backslash, a letter, and so many hexadecimal digits, of a character beyond ASCII: what is within needs no escape.
std::optional<CodePoint> hexadecimal(std::string_view text, std::size_t at, std::size_t digits) {
  const std::string_view number = text.substr(at + 2, digits);
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value, 16);
  const bool whole = number.size() == digits && error == std::errc() && end == number.data() + digits;
  if (!whole || value < kNoBreakSpace || (value >= 0xD800 && value < 0xE000)) return {};
  return CodePoint{value, static_cast<std::uint8_t>(digits + 2), true};
}

}  // namespace

std::optional<CodePoint> escape_at(std::string_view text, std::size_t at) {
  if (text[at] != '\\' || at + 1 >= text.size()) return {};
  switch (text[at + 1]) {
    case '_':
    case ' ':
      return CodePoint{kNoBreakSpace, 2, true};
    case 'x':
      return hexadecimal(text, at, 2);
    case 'u':
      return hexadecimal(text, at, 4);
    default:
      return {};
  }
}

std::string unescaped(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode_written(text, at);
    if (text[at] == '\\' && c.size > 1)
      append_code_point(out, c.value);
    else
      out += text.substr(at, c.size);
    at += c.size;
  }
  return out;
}

}  // namespace verbale
