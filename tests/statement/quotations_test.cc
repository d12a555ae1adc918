// Rows: a text and its quotations, as the words they hold; an unclosed one ends with "…".
#include "statement/quotations.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "layout/layout.h"
#include "lexicon/lexicon.h"
#include "syntax/tokenize.h"
#include "text/text.h"

namespace {

using namespace verbale;

std::string dump(std::string_view original) {
  static const auto kLexicon = Lexicon::load({});
  REQUIRE(kLexicon.ok());
  const Text text(original);
  const Layout layout = lay_out(kLexicon->layout, text);
  const Syntax syntax = tokenize(kLexicon->tokens, text, layout);
  std::string out;
  for (const Quotation& q : find_quotations(text, layout, syntax)) {
    const Span span{syntax.tokens[q.tokens.begin].span.begin, syntax.tokens[q.tokens.end - 1].span.end};
    out += std::string(q.inner ? "(" : "[") + std::string(text[span]) + (q.closed ? "" : "…") + (q.inner ? ")" : "]");
  }
  return out;
}

struct Case {
  const char* text;
  const char* wanted;
};

const std::vector<Case> kRows = {
    {R"(She said "the road is open" on Monday.)", R"(["the road is open"])"},
    {"She said “the road is open” on Monday.", "[“the road is open”]"},
    {"She said «the road is open» on Monday.", "[«the road is open»]"},
    {"She said „the road is open“ on Monday.", "[„the road is open“]"},
    {R"("One," she said. "Two.")", R"(["One,"]["Two."])"},
    {"“He said ‘no’ to us,” she said.", "[“He said ‘no’ to us,”](‘no’)"},
    {"The ministers' cars didn't stop.", ""},
    {R"(She said "the road is open on Monday.)", R"(["the road is open on Monday.…])"},
    {"“One two three.\n\n“Four five six,” she said.", "[“One two three.…][“Four five six,”]"},
    {R"("First half "second half" she said.)", R"(["First half]["second half"])"},
    {"She said ''the road is open'' on Monday.", "[''the road is open'']"},
    {"She said: ”The road is open.“", "[”The road is open.“]"},
    {"“One two three.\n\nFour's five six.\n\nSeven eight,” she said.",
     "[“One two three.…][Four's five six.…][Seven eight,”]"},
    {"No marks at all.", ""},
    {"\"", ""},
};

}  // namespace

TEST_CASE("quotations: marks of every kind") {
  for (const Case& row : kRows) {
    CAPTURE(std::string(row.text));
    CHECK(dump(row.text) == row.wanted);
  }
}
