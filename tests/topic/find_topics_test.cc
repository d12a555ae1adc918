#include "topic/find_topics.h"

#include <doctest/doctest.h>

#include "support/parsed.h"

namespace verbale {
namespace {

const Lexicon& lexicon() {
  static const Lexicon loaded = *Lexicon::load({});
  return loaded;
}

std::string codes_of(const Parsed& p) {
  std::vector<Statement> statements;
  std::string out;
  for (const Topic& t : find_topics(lexicon(), p.text(), p.layout(), p.tree(), p.actors, {}, statements))
    out += (out.empty() ? "" : " ") + t.code;
  return out;
}

TEST_CASE("terms show topics") {
  struct Row {
    std::string source, wanted;
  };
  const Row rows[] = {
      {"The/DET/det/2 ceasefire/NOUN/nsubj/3 holds/hold/VERB/root/0", "ceasefire"},
      {"Anti/ADJ/amod/3 -/PUNCT/punct/3 terrorist/ADJ/amod/4 units/unit/NOUN/root/0", "terrorism"},
      {"The/DET/det/3 trade/NOUN/compound/3 union/NOUN/nsubj/4 agreed/agree/VERB/root/0", ""},
      {"Ministers/minister/NOUN/nsubj/2 slept/sleep/VERB/root/0", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.source);
    CHECK(codes_of(Parsed(row.source)) == row.wanted);
  }
}

TEST_CASE("an encounter of two states is about their relations") {
  Parsed p("Ek/PROPN/nsubj/2 met/meet/VERB/root/0 Orr/PROPN/obj/2");
  p.actor("Ek", ActorKind::person, "SWE", {"Ek"});
  p.actor("Orr", ActorKind::person, "IRL", {"Orr"});
  Occasions met;
  met.list = {{.kind = OccasionKind::meeting, .participants = {actor_id(0), actor_id(1)}}};
  met.refs = {{.tokens = {1, 2}, .head = 1, .occasion = 0}};
  std::vector<Statement> statements;
  const auto topics = [&] { return find_topics(lexicon(), p.text(), p.layout(), p.tree(), p.actors, met, statements); };
  CHECK(topics().empty());
  met.main = 0;
  REQUIRE(topics().size() == 1);
  CHECK(topics()[0].code == "bilateral_relations");
  p.actors.list[1].country = "SWE";
  CHECK(topics().empty());
}

TEST_CASE("the name of a firm shows less than words do") {
  Parsed p("Trade/PROPN/compound/2 Holdings/PROPN/nsubj/3 grew/grow/VERB/root/0");
  CHECK(codes_of(p) == "trade");
  p.actor("Trade Holdings", ActorKind::company, "SWE", {"Trade Holdings"});
  CHECK(codes_of(p) == "");
}

TEST_CASE("a person's name shows no topic") {
  Parsed p("Islam/PROPN/nsubj/3 Karim/PROPN/flat/1 slept/sleep/VERB/root/0");
  p.actor("Islam Karim", ActorKind::person, "UZB", {"Islam Karim"});
  CHECK(codes_of(p) == "");
}

TEST_CASE("a topic has the text's words, places and statements") {
  Parsed p(
      "Ek/PROPN/nsubj/2 urged/urge/VERB/root/0 the/DET/det/5 soonest/ADJ/amod/5 ceasefire/NOUN/obj/2 in/ADP/case/7 "
      "Libya/PROPN/nmod/5");
  p.actor("Libya", ActorKind::state, "LBY", {"Libya"});
  std::vector<Statement> statements(1);
  statements[0].content = {p.tree().span({2, 7})};
  const std::vector<Topic> topics = find_topics(lexicon(), p.text(), p.layout(), p.tree(), p.actors, {}, statements);
  REQUIRE(topics.size() == 1);
  CHECK(p.text()[topics[0].phrases.at(0)] == "the soonest ceasefire in Libya");
  CHECK(topics[0].places == std::vector<std::string>{"LBY"});
  CHECK(topics[0].plover == "military");
  CHECK(statements[0].topics == std::vector<std::string>{"t1"});
}

TEST_CASE("regions are of their country") {
  const Parsed p("The/DET/det/2 fighting/NOUN/nsubj/5 in/ADP/case/4 Idlib/PROPN/nmod/2 stopped/stop/VERB/root/0");
  std::vector<Statement> statements;
  const std::vector<Topic> topics = find_topics(lexicon(), p.text(), p.layout(), p.tree(), p.actors, {}, statements);
  REQUIRE(topics.size() == 1);
  CHECK(p.text()[topics[0].phrases.at(0)] == "The fighting in Idlib");
  CHECK(topics[0].places == std::vector<std::string>{"SYR"});
}

}  // namespace
}  // namespace verbale
