// Any bytes in, valid products out, in linear time: what text, layout and tokens promise of any input.
#include <doctest/doctest.h>

#include <chrono>
#include <random>
#include <string>

#include "lexicon/lexicon.h"
#include "syntax/tokenize.h"
#include "text/utf8.h"

using namespace verbale;

namespace {

const Lexicon& lexicon() {
  static const Lexicon kLexicon = *Lexicon::load({});
  return kLexicon;
}

bool on_boundaries(Span span, const std::vector<bool>& begins) { return begins[span.begin] && begins[span.end]; }

// The offsets at which characters begin, and the end.
std::vector<bool> character_begins(std::string_view bytes) {
  std::vector<bool> begins(bytes.size() + 1, false);
  for (std::size_t at = 0; at < bytes.size(); at += decode(bytes, at).size) begins[at] = true;
  begins[bytes.size()] = true;
  return begins;
}

void check_blocks(const Layout& layout, std::string_view bytes, const std::vector<bool>& begins) {
  std::size_t end = 0;
  for (const Block& block : layout.blocks) {
    REQUIRE(block.span.begin >= end);
    REQUIRE(block.span.begin < block.span.end);
    REQUIRE(block.span.end <= bytes.size());
    REQUIRE(on_boundaries(block.span, begins));
    end = block.span.end;
  }
}

// Tokens are in order, disjoint and within blocks; between them stands white space only.
void check_tokens(const Syntax& syntax, const Layout& layout, std::string_view bytes, const std::vector<bool>& begins) {
  std::size_t end = 0;
  for (const Token& token : syntax.tokens) {
    REQUIRE(token.span.begin >= end);
    REQUIRE(token.span.begin < token.span.end);
    REQUIRE(on_boundaries(token.span, begins));
    for (std::size_t at = end; at < token.span.begin; at += decode(bytes, at).size) {
      const CodePoint c = decode(bytes, at);
      REQUIRE((is_space(c.value) || c.value == '\\' || c.value == '_'));
    }
    const Block* block = layout.block_at(token.span.begin);
    REQUIRE(block != nullptr);
    REQUIRE(block->span.contains(token.span));
    end = token.span.end;
  }
}

void check_sentences(const Syntax& syntax) {
  std::int32_t next = 0;
  for (std::size_t s = 0; s < syntax.sentences.size(); ++s) {
    const Sentence& sentence = syntax.sentences[s];
    REQUIRE(sentence.begin == next);
    REQUIRE(sentence.begin < sentence.end);
    REQUIRE(syntax.tokens[sentence.begin].sentence == static_cast<std::int32_t>(s));
    next = sentence.end;
  }
  REQUIRE(next == static_cast<std::int32_t>(syntax.tokens.size()));
}

void check(std::string_view bytes) {
  const Text text(bytes);
  const Layout layout = lay_out(lexicon().layout, text);
  const Syntax syntax = tokenize(lexicon().tokens, text, layout);
  const std::vector<bool> begins = character_begins(bytes);
  check_blocks(layout, bytes, begins);
  check_tokens(syntax, layout, bytes, begins);
  check_sentences(syntax);
}

std::string repeated(std::string_view piece, std::size_t size) {
  std::string out;
  while (out.size() < size) out += piece;
  return out;
}

constexpr std::string_view kPieces[] = {
    "a",
    " ",
    "A. ",
    "...",
    ". . ",
    "\"",
    "\" ",
    "'",
    "\xE2\x80\x9C",
    "\xE2\x80",
    "\xFF",
    "\n",
    "\r\n\n",
    "a-",
    "1-",
    "1/",
    "a.b@c.",
    "http://a.",
    "A/1/",
    "no. ",
    "(",
    "[1]",
    "'s",
    "n't",
    "\xCC\x81",
    "\\u2019",
    "\\_",
    "\xF0\x9F\x98\x80\xE2\x80\x8D",
    "U.S. ",
    "?\" Roe ",
    "- ",
    "$",
    "<",
    "5km",
    "word ",
    "June 10, 2020\n\n",
    "Head\n\n",
};

}  // namespace

TEST_CASE("a megabyte of anything is read in linear time") {
  constexpr std::size_t kMegabyte = 1 << 20;
  for (std::string_view piece : kPieces) {
    CAPTURE(piece);
    const std::string bytes = repeated(piece, kMegabyte);
    const auto start = std::chrono::steady_clock::now();
    const Text text(bytes);
    const Layout layout = lay_out(lexicon().layout, text);
    const Syntax syntax = tokenize(lexicon().tokens, text, layout);
    // A quadratic loop would take minutes; the limit leaves room for slow machines and sanitizers.
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(10));
    CHECK(syntax.tokens.size() <= bytes.size());
  }
}

TEST_CASE("products are valid whatever the pieces of a text") {
  for (std::string_view piece : kPieces) check(repeated(piece, 200));
  std::mt19937 random(7);
  for (int k = 0; k < 3000; ++k) {
    std::string bytes;
    for (auto n = random() % 40; n > 0; --n) bytes += kPieces[random() % std::size(kPieces)];
    CAPTURE(bytes);
    check(bytes);
  }
}

TEST_CASE("products are valid for any bytes") {
  std::mt19937 random(11);
  for (int k = 0; k < 500; ++k) {
    std::string bytes(random() % 300, '\0');
    for (char& c : bytes) c = static_cast<char>(random() % 256);
    check(bytes);
  }
}
