#include "text/text.h"

#include <doctest/doctest.h>

#include <string>

using namespace verbale;

namespace {

std::string codes(std::string_view bytes) {
  std::string out;
  const Text text(bytes);
  for (const Note& note : text.notes()) out += note.code + ' ';
  return out;
}

}  // namespace

TEST_CASE("of what is longer than any document the beginning is read, up to the end of a line or a character") {
  const auto bytes_read = [](std::string_view bytes) { return Text(bytes).size(); };
  constexpr std::size_t kMost = Text::kMostBytes;
  std::string text(kMost, 'a');
  CHECK(codes(text) == "");
  CHECK(bytes_read(text) == kMost);
  text.replace(kMost - 1, 1, "\u00E9");
  CHECK(codes(text) == "too_long ");
  CHECK(bytes_read(text) == kMost - 1);
  text[kMost - 9] = '\n';
  CHECK(bytes_read(text) == kMost - 9);
}

TEST_CASE("a text keeps its bytes and notes its oddities") {
  CHECK(codes("A plain text.") == "");
  CHECK(codes("") == "empty ");
  CHECK(codes(" \u00A0\n") == "empty ");
  CHECK(codes("caf\xE9") == "invalid_utf8 ");
  CHECK(codes(std::string_view("PK\x03\x04\0\0\0\x08", 8)) == "binary ");
  CHECK(codes(std::string_view("\0\xFF", 2)) == "invalid_utf8 binary ");
  CHECK(codes("one stray \x02 control character is an accident, not a binary file: it takes more than one in a hundred "
              "bytes of a text to raise a doubt") == "");
  CHECK(Text("\xE2\x82 and \xFF").notes()[0].message == "3 bytes are not UTF-8 and read as U+FFFD");
  CHECK(Text("abc")[Span{1, 3}] == "bc");
}
