#include "text/escape.h"

#include <doctest/doctest.h>

using namespace verbale;

TEST_CASE("escapes read as the characters that were meant") {
  CHECK(unescaped("Jos\\xE9\\_Roe") == "José\u00A0Roe");
  CHECK(unescaped("Roe\\u2019s\\ talks") == "Roe\u2019s\u00A0talks");
  CHECK(fold("Jos\\xE9 \\u0141ukasz") == "jose lukasz");
}

TEST_CASE("a backslash alone is itself") {
  for (const char* text : {"\\", "a\\", "\\x", "\\xE", "\\xG1", "\\u201", "\\n", "\\x41", "\\uD800", "C:\\docs"})
    CHECK(unescaped(text) == text);
}
