// Characters that a converter left in a text as escapes: \u2019, \xE9, and \_ and a backslash before a space, which
// were no-break spaces.
//
//   CodePoint c = decode_written("Mo\\xEFse", 2);   // U+00EF, 4 bytes
//   unescaped("Jos\\xE9\\_Roe");                     // "José Roe", with a no-break space
//
// Spans keep to the original; only reading, comparing and naming see the characters that were meant.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "text/utf8.h"

namespace verbale {

// The longest and shortest escapes, in bytes, for who reads backwards.
inline constexpr std::size_t kEscapeSizes[] = {6, 4, 2};

// Requires: at < text.size().
std::optional<CodePoint> escape_at(std::string_view text, std::size_t at);

// An escape as the character that it stands for, anything else as it is. Requires: at < text.size().
inline CodePoint decode_written(std::string_view text, std::size_t at) {
  if (text[at] == '\\')
    if (const std::optional<CodePoint> escaped = escape_at(text, at)) return *escaped;
  return decode(text, at);
}

std::string unescaped(std::string_view text);

}  // namespace verbale
