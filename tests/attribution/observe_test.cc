#include "attribution/observe.h"

#include <doctest/doctest.h>

#include <string>

#include "support/parsed.h"

namespace verbale {
namespace {

// Words as form/UPOS/deprel/head, every one alike, to test what only the forms decide.
std::string plain(std::string_view words) {
  std::string source;
  for (const char c : std::string(words) + ' ')
    source += c == ' ' ? "/X/dep/0 " : c == '\n' ? "/X/dep/0\n" : std::string(1, c);
  return source;
}

std::string quoted(std::string_view words) {
  const Parsed p(plain(words));
  std::string marks;
  for (const bool q : quoted_tokens(p.text(), p.tree().syntax())) marks += q ? 'q' : '.';
  return marks;
}

// A cue is any form of saying.
CueClue say(std::uint64_t key) { return {static_cast<std::uint8_t>(key == cue_key("say", Upos::VERB) ? 5 : 0), 0}; }

}  // namespace

TEST_CASE("quotation marks of any make quote what stands between them") {
  CHECK(quoted("he said “ we agree ” again") == "..qqqq.");
  CHECK(quoted("\" we agree \" he said") == "qqqq..");
  CHECK(quoted("« we agree » , he said") == "qqqq...");
  CHECK(quoted("“ we never closed it") == "qqqqq");
  CHECK(quoted("“ left open\nhe left") == "qqq..");
  CHECK(quoted("” closed only") == "q..");
}

TEST_CASE("a token is read with its head, its likely cue, its clause and its root") {
  const Parsed p(
      "Anna/PROPN/nsubj/2 said/say/VERB/root/0 talks/NOUN/nsubj/4 failed/fail/VERB/ccomp/2 twice/ADV/advmod/4");
  const Observations o = observe(p.text(), p.layout(), p.tree(), AttributionProfile::trees, say);
  using Relatives = std::array<std::int32_t, kRelatives>;
  CHECK(o.relatives[0] == Relatives{1, 1, 1, 1});
  CHECK(o.relatives[1] == Relatives{-1, -1, 1, 1});
  CHECK(o.relatives[2] == Relatives{3, 1, 3, 1});
  CHECK(o.relatives[4] == Relatives{3, 1, 3, 1});
  CHECK(o.borders == std::vector<std::uint8_t>{2, 0, 0, 0, 0});
  CHECK(o.hashes.size() == 5 * tables_of(AttributionProfile::trees).size());
}

TEST_CASE("the flat profile reads no tree") {
  const Parsed p("Anna/PROPN/nsubj/2 said/say/VERB/root/0"), q("Anna/NOUN/dep/0 said/tell/ADV/dep/0");
  const auto flat = [](const Parsed& x) {
    return observe(x.text(), x.layout(), x.tree(), AttributionProfile::flat, say);
  };
  CHECK(flat(p).hashes == flat(q).hashes);
  CHECK(flat(p).relatives.empty());
}

TEST_CASE("a circle in the tree ends the walk") {
  const Parsed p("a/X/ccomp/2 b/X/ccomp/3 c/X/ccomp/1");
  CHECK(observe(p.text(), p.layout(), p.tree(), AttributionProfile::trees, say).relatives.size() == 3);
}

}  // namespace verbale
