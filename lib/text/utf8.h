// UTF-8 decoding that never fails, and the one place where byte offsets become code point offsets.
//
//   for (std::size_t at = 0; at < text.size();) { CodePoint c = decode(text, at); at += c.size; }
//   OffsetMap map(text);  map.code_point(byte);  map.byte(code_point);
//
// A byte sequence that is not UTF-8 decodes as U+FFFD, one for every maximal subpart, as Python's
// decode("utf-8", "replace") does, so that offsets agree with what Python users see.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace verbale {

struct CodePoint {
  char32_t value = 0;
  std::uint8_t size = 1;  // bytes read, at least 1
  bool valid = true;
};

// The character that begins with a byte beyond ASCII. Requires: at < text.size().
CodePoint decode_beyond_ascii(std::string_view text, std::size_t at);

// The character that begins at a byte. Requires: at < text.size().
inline CodePoint decode(std::string_view text, std::size_t at) {
  const auto byte = static_cast<std::uint8_t>(text[at]);
  return byte < 0x80 ? CodePoint{byte, 1, true} : decode_beyond_ascii(text, at);
}

// The byte at which the character that ends before `end` begins. Requires: end > 0.
std::size_t begin_before(std::string_view text, std::size_t end);

bool is_ascii(std::string_view text);

// Unicode properties, by utf8proc beyond ASCII.
bool is_letter(char32_t c);
bool is_upper(char32_t c);
bool is_lower(char32_t c);
bool is_digit(char32_t c);
bool is_mark(char32_t c);   // combining: accents written after their letter, emoji selectors
bool is_space(char32_t c);  // white space of any kind: no-break and zero-width spaces, byte order marks

// Lower case, code point by code point; other bytes unchanged.
std::string to_lower(std::string_view text);

void append_code_point(std::string& out, char32_t c);

// Lower case without diacritics, escapes read: "Erdoğan" and "Erdo\u011Fan" → "erdogan". For comparing names, never for
// offsets.
std::string fold(std::string_view text);

// Without white space at both ends; a view of `text`.
std::string_view trimmed(std::string_view text);

// Valid UTF-8: broken sequences become U+FFFD.
std::string repaired(std::string_view text);

// Byte offset ↔ code point offset, constant time after a linear build; ASCII texts cost nothing.
class OffsetMap {
 public:
  explicit OffsetMap(std::string_view text);

  std::size_t code_point(std::size_t byte) const;  // a byte inside a character counts as its first
  std::size_t byte(std::size_t code_point) const;  // past the end: the end

 private:
  static constexpr std::size_t kStride = 64;
  struct Mark {
    std::size_t count, at;  // the first character that begins at or after a byte: its number, its first byte
  };
  std::string_view text_;
  bool ascii_ = true;
  std::vector<Mark> code_points_;   // at every kStride-th byte
  std::vector<std::size_t> bytes_;  // at every kStride-th code point
};

}  // namespace verbale
