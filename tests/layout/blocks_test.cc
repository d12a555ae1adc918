#include "layout/blocks.h"

#include <doctest/doctest.h>

#include <string>

using namespace verbale;

namespace {

// The blocks with | between them; line breaks within a block as /.
std::string read(std::string_view text) {
  std::string out;
  for (const Span& span : find_blocks(text)) {
    if (!out.empty()) out += '|';
    for (char c : text.substr(span.begin, span.size())) out += c == '\n' ? '/' : c;
  }
  return out;
}

}  // namespace

TEST_CASE("blank lines and line breaks of every kind end a block") {
  CHECK(read("") == "");
  CHECK(read(" \n\t\n") == "");
  CHECK(read("one\n\ntwo\nthree") == "one|two|three");
  CHECK(read("one\r\n\r\ntwo\rthree\ffour") == "one|two|three|four");
  CHECK(read("one\u2029two\u2028three") == "one|two|three");
  CHECK(read("\uFEFF\u00A0one \u00A0\n  two") == "one|two");
}

TEST_CASE("lines broken to a width are joined") {
  CHECK(read("The foreign ministers of the two countries met on Monday in the capital\n"
             "and agreed to go on with the talks that were broken off in March, when\n"
             "the border was closed.\n"
             "A second paragraph begins without a blank line, for the line before it\n"
             "was cut short.") ==
        "The foreign ministers of the two countries met on Monday in the capital/"
        "and agreed to go on with the talks that were broken off in March, when/"
        "the border was closed.|"
        "A second paragraph begins without a blank line, for the line before it/"
        "was cut short.");
}

TEST_CASE("lists, verse and lines that are paragraphs are not joined") {
  CHECK(read("Jane Roe\nJohn Doe\nJane Doe") == "Jane Roe|John Doe|Jane Doe");
  CHECK(read("Ministers meet in Geneva; talks go on;\nthey will meet again in a month or later.") ==
        "Ministers meet in Geneva; talks go on;|they will meet again in a month or later.");
  CHECK(read("The ministers met on Monday in the capital of Norland.\nThey agreed to go on with the talks.") ==
        "The ministers met on Monday in the capital of Norland.|They agreed to go on with the talks.");
}
