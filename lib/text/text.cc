#include "text/text.h"

#include <string>

#include "text/utf8.h"

namespace verbale {
namespace {

struct Oddities {
  std::size_t broken = 0;    // bytes that are not UTF-8
  std::size_t nuls = 0;      // NUL bytes
  std::size_t controls = 0;  // control characters that no text needs
  bool blank = true;
};

constexpr bool is_control(char32_t c) {
  return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v';
}

Oddities look_for_oddities(std::string_view text) {
  Oddities found;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    if (!c.valid) found.broken += c.size;
    found.nuls += c.value == 0;
    found.controls += is_control(c.value);
    if (found.blank) found.blank = is_space(c.value);
    at += c.size;
  }
  return found;
}

// What is read of a text: all, or as much as fits, up to the end of a line or at least of a character.
std::string_view readable(std::string_view text) {
  constexpr std::size_t kLongestLine = 1 << 16;  // from longer lines a part is read
  if (text.size() <= Text::kMostBytes) return text;
  const std::size_t line = text.rfind('\n', Text::kMostBytes);
  if (line != text.npos && line + kLongestLine > Text::kMostBytes) return text.substr(0, line);
  return text.substr(0, begin_before(text, Text::kMostBytes));
}

std::string counted(std::size_t n, const char* one, const char* many) {
  return std::to_string(n) + (n == 1 ? one : many);
}

}  // namespace

Text::Text(std::string_view original) : original_(readable(original)) {
  // A stray control character is an accident; one in a hundred bytes is no prose.
  constexpr std::size_t kControlShare = 100;
  const Oddities found = look_for_oddities(original_);
  if (original_.size() < original.size())
    notes_.push_back({"too_long", "only the first " + std::to_string(original_.size()) + " of " +
                                      std::to_string(original.size()) + " bytes were read: pass parts as documents"});
  if (found.blank) notes_.push_back({"empty", "the text has no words"});
  if (found.broken > 0)
    notes_.push_back({"invalid_utf8", counted(found.broken, " byte is not UTF-8 and reads as U+FFFD",
                                              " bytes are not UTF-8 and read as U+FFFD")});
  if (found.nuls > 0 || found.controls * kControlShare > original_.size())
    notes_.push_back({"binary", counted(found.controls, " control character: this may be no text",
                                        " control characters: this may be no text")});
}

}  // namespace verbale
