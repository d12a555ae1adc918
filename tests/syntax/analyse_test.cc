#include "syntax/analyse.h"

#include <doctest/doctest.h>

#include <sstream>

#include "data/embedded.h"
#include "verbale/names.h"

namespace verbale {
namespace {

// Words parted by blanks, as one sentence a line.
Syntax words_of(const std::string& text) {
  Syntax syntax;
  std::size_t at = 0;
  for (std::size_t line_end; at < text.size(); at = line_end + 1) {
    line_end = std::min(text.find('\n', at), text.size());
    const auto first = static_cast<std::int32_t>(syntax.tokens.size());
    while (at < line_end) {
      const std::size_t end = std::min(text.find(' ', at), line_end);
      Token t;
      t.span = {at, end};
      t.sentence = static_cast<std::int32_t>(syntax.sentences.size());
      syntax.tokens.push_back(t);
      at = end + 1;
    }
    syntax.sentences.push_back({first, static_cast<std::int32_t>(syntax.tokens.size()), false});
  }
  return syntax;
}

// "Ministers/NNS<2:nsubj ...": heads count from 1 in their sentence.
std::string dump(const std::string& text, const Syntax& syntax) {
  std::ostringstream out;
  for (const Token& t : syntax.tokens) {
    const int head = t.head < 0 ? 0 : t.head - syntax.sentences[t.sentence].begin + 1;
    out << (&t == syntax.tokens.data() ? "" : " ") << text.substr(t.span.begin, t.span.size()) << '/' << t.xpos << '<'
        << head << ':' << t.deprel;
  }
  return out.str();
}

Syntax read(const SyntaxModel& model, const std::string& text) {
  Syntax syntax = words_of(text);
  analyse(model, Text(text), syntax);
  return syntax;
}

}  // namespace

TEST_CASE("bytes that are no model are refused") {
  CHECK(SyntaxModel::load("these are no weights at all, only words that are long enough to be a header")
            .status()
            .code() == absl::StatusCode::kInvalidArgument);
}

TEST_CASE("the models that come with the library read plain sentences") {
  for (const char* file : {"syntax.bin", "syntax-fast.bin"}) {
    if (embedded(file).empty()) {
      MESSAGE("skipped: this build has no ", std::string(file));
      continue;
    }
    const auto model = SyntaxModel::load(embedded(file));
    REQUIRE_MESSAGE(model.ok(), model.status());
    const std::string text = "The ministers discussed the ceasefire .";
    const Syntax syntax = read(*model, text);
    CHECK(dump(text, syntax) ==
          "The/DT<2:det ministers/NNS<3:nsubj discussed/VBD<0:root the/DT<5:det ceasefire/NN<3:obj ./.<3:punct");
    CHECK(syntax.tokens[1].lemma == "minister");
    CHECK(syntax.tokens[2].lemma == "discuss");
  }
}

TEST_CASE("how sentences fall into batches does not show in the trees") {
  if (embedded("syntax.bin").empty()) return;
  const auto model = SyntaxModel::load(embedded("syntax.bin"));
  REQUIRE(model.ok());
  const std::string sentence = "The two sides agreed to meet again in Geneva next week";
  std::string many = sentence;
  for (int k = 0; k < 60; ++k) many += k % 3 ? "\nYes" : "\n" + sentence;
  const Syntax alone = read(*model, sentence), together = read(*model, many);
  for (const Sentence& s : together.sentences) {
    if (s.end - s.begin == 1) continue;
    for (int t = 0; t < std::ssize(alone.tokens); ++t) {
      CHECK(together.tokens[s.begin + t].deprel == alone.tokens[t].deprel);
      CHECK(together.tokens[s.begin + t].head == (alone.tokens[t].head < 0 ? -1 : alone.tokens[t].head + s.begin));
    }
  }
}

TEST_CASE("sentences without words and a text without sentences are read") {
  if (embedded("syntax.bin").empty()) return;
  const auto model = SyntaxModel::load(embedded("syntax.bin"));
  REQUIRE(model.ok());
  Syntax none;
  analyse(*model, Text(""), none);
  CHECK(none.tokens.empty());
  Syntax empty_sentence;
  empty_sentence.sentences.resize(3);
  analyse(*model, Text(""), empty_sentence);
  CHECK(empty_sentence.tokens.empty());
}

}  // namespace verbale
