#include "text/utf8.h"

#include <doctest/doctest.h>

#include <string>

using namespace verbale;

namespace {

// "41 D? 2" style dump: code points in hexadecimal, a question mark for what is not UTF-8.
std::string dump(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    char buffer[24];
    std::snprintf(buffer, sizeof buffer, c.valid ? "%X/%d " : "?/%d ",
                  c.valid ? static_cast<unsigned>(c.value) : static_cast<unsigned>(c.size), c.size);
    out += buffer;
    at += c.size;
  }
  return out;
}

}  // namespace

TEST_CASE("decode reads well-formed text") {
  CHECK(dump("aé€😀") == "61/1 E9/2 20AC/3 1F600/4 ");
  CHECK(dump("\u201Cy\u0301\u00A0ж\u201D") == "201C/3 79/1 301/2 A0/2 436/2 201D/3 ");
  CHECK(dump(std::string_view("\0", 1)) == "0/1 ");
}

// The counts of Python's bytes.decode("utf-8", "replace").
TEST_CASE("decode replaces maximal subparts") {
  struct Row {
    std::string_view bytes, sizes;
  };
  const Row rows[] = {
      {"\x80", "?/1 "},                             // a lone continuation byte
      {"\xE2\x82", "?/2 "},                         // truncated
      {"\xE2\x82z", "?/2 7A/1 "},                   // truncated, then ASCII
      {"\xF0\x9F\x98", "?/3 "},                     // truncated emoji
      {"\xF0\x9F\x98\xE2\x82\xAC", "?/3 20AC/3 "},  // truncated, then whole
      {"\xC0\xAF", "?/1 ?/1 "},                     // overlong
      {"\xE0\x80\xAF", "?/1 ?/1 ?/1 "},             // overlong
      {"\xF0\x80\x80\xAF", "?/1 ?/1 ?/1 ?/1 "},     // overlong
      {"\xED\xA0\x80", "?/1 ?/1 ?/1 "},             // a surrogate
      {"\xF4\x90\x80\x80", "?/1 ?/1 ?/1 ?/1 "},     // past U+10FFFF
      {"\xFF\xFE", "?/1 ?/1 "},                     // a byte order mark of UTF-16
      {"\xE1\x80\xE2\xF0\x91\x92\xF1\xBF\x41", "?/2 ?/1 ?/3 ?/2 41/1 "},
  };
  for (const Row& row : rows) CHECK(dump(row.bytes) == row.sizes);
}

TEST_CASE("properties beyond ASCII") {
  CHECK(is_letter(U'ж'));
  CHECK(is_letter(U'ł'));
  CHECK_FALSE(is_letter(U'5'));
  CHECK_FALSE(is_letter(0x2019));
  CHECK(is_upper(U'Ж'));
  CHECK_FALSE(is_upper(U'ж'));
  CHECK(is_lower(U'é'));
  CHECK(is_digit(0x0663));  // Arabic-Indic three
  CHECK(is_mark(0x0301));
  for (char32_t space : {U' ', U'\t', U'\n', char32_t{0xA0}, char32_t{0x2009}, char32_t{0x202F}, char32_t{0x3000},
                         char32_t{0xFEFF}, char32_t{0x200B}})
    CHECK(is_space(space));
}

TEST_CASE("lower case and folding") {
  CHECK(to_lower("Ünited ЖУРНАЛ\xFF") == "ünited журнал\xFF");
  CHECK(fold("Erdoğan") == "erdogan");
  CHECK(fold("İSTANBUL") == "istanbul");
  CHECK(fold("Łódź, Ærø, Đinđić") == "lodz, aero, dindic");
  CHECK(fold("Shi\u2019a") == "shi'a");
  CHECK(fold("Türkiye") == fold("Tu\u0308rkiye"));
}

TEST_CASE("repaired is valid and untouched where nothing is broken") {
  CHECK(repaired("plain") == "plain");
  CHECK(repaired("ж \xE2\x82 x\xFF") == "ж \uFFFD x\uFFFD");
}

TEST_CASE("trimmed") {
  CHECK(trimmed("\u00A0 a b\u3000\n") == "a b");
  CHECK(trimmed(" \u200B ").empty());
}

TEST_CASE("offsets go there and back") {
  std::string text = "\u201CДа\u201D \u00A0— \U0001F600e\u0301 \xE2\x82\xFF end. ";
  for (int k = 0; k < 5; ++k) text += text;  // over several strides
  for (const std::string& sample : {std::string(), std::string("ascii only"), text}) {
    const OffsetMap map(sample);
    std::size_t count = 0;
    for (std::size_t at = 0; at < sample.size(); ++count) {
      const std::size_t size = decode(sample, at).size;
      for (std::size_t inside = 0; inside < size; ++inside) REQUIRE(map.code_point(at + inside) == count);
      REQUIRE(map.byte(count) == at);
      at += size;
    }
    CHECK(map.code_point(sample.size()) == count);
    CHECK(map.byte(count) == sample.size());
    CHECK(map.byte(count + 1000) == sample.size());
  }
}
