#include "tools/training/inflections.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "tools/training/learn_lemmas.h"

using namespace verbale::training;

namespace {

std::string dump(std::string_view verb) {
  std::string line;
  for (const Inflection& i : regular_forms(verb))
    if (i.xpos != "VBN") line += (line.empty() ? "" : " ") + i.form;
  return line;
}

TreebankSentence sentence(std::string_view xpos, std::string_view form, std::string_view lemma) {
  TreebankSentence s;
  s.words.resize(1);
  s.words[0].form = form, s.words[0].lemma = lemma, s.words[0].xpos = xpos;
  return s;
}

}  // namespace

TEST_CASE("the regular forms of verbs follow the rules of spelling") {
  CHECK(dump("applaud") == "applauds applauding applauded");
  CHECK(dump("welcome") == "welcomes welcoming welcomed");
  CHECK(dump("deny") == "denies denying denied");
  CHECK(dump("obey") == "obeys obeying obeyed");
  CHECK(dump("plan") == "plans planning planned");
  CHECK(dump("rebut") == "rebuts rebutting rebutted rebuting rebuted");
  CHECK(dump("teach") == "teaches teaching teached");
  CHECK(dump("agree") == "agrees agreeing agreed");
  CHECK(dump("lie") == "lies lying lied");
  CHECK(dump("fix") == "fixes fixing fixed");
  CHECK(dump("co-sign").empty());
  CHECK(dump("é").empty());
  CHECK(dump("").empty());
}

TEST_CASE("verbs that tagged text has in their base form get lemmas for their regular forms") {
  // Two verbs teach the wrong rule for a third.
  const std::vector<TreebankSentence> bank = {sentence("VBD", "voted", "vote"), sentence("VBD", "noted", "note")};
  const std::vector<TreebankSentence> silver = {sentence("VB", "shout", "shout"), sentence("VBP", "Shout", "shout"),
                                                sentence("VB", "flout", "flout")};
  CHECK(learn_lemmas(bank, {}).exceptions.empty());
  const std::vector<std::string> exceptions = learn_lemmas(bank, silver).exceptions;
  CHECK(std::ranges::count(exceptions, "VBD\tshouted\tshout") == 1);
  CHECK(std::ranges::count(exceptions, "VBD\trebuked\trebuke") == 0);  // as the rule has it
  CHECK(std::ranges::count(exceptions, "VBD\tlauded\tlaud") == 1);     // a cue
  CHECK(std::ranges::count(exceptions, "VBD\tflouted\tflout") == 0);   // seen once: perhaps a slip
}
