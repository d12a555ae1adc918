// The text as given, checked for UTF-8, with its oddities noted.
//
//   verbale::Text text(bytes);
//   text[span];        // the bytes of a span
//   text.notes();      // {"invalid_utf8", "3 bytes are not UTF-8 and read as U+FFFD"}
//
// First in the way of the data. Never copies or cleans: every offset is one of the original. Of what is longer than any
// document only the beginning is read, so that room and time stay bounded whatever comes in.
#pragma once

#include <string_view>
#include <vector>

#include "verbale/document.h"
#include "verbale/span.h"

namespace verbale {

class Text {
 public:
  static constexpr std::size_t kMostBytes = 16 << 20;

  // Requires: `original` outlives the Text.
  explicit Text(std::string_view original);

  std::string_view bytes() const { return original_; }
  std::string_view operator[](Span span) const { return original_.substr(span.begin, span.size()); }
  std::size_t size() const { return original_.size(); }
  const std::vector<Note>& notes() const { return notes_; }

 private:
  std::string_view original_;
  std::vector<Note> notes_;
};

}  // namespace verbale
