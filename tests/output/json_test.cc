#include "verbale/json.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

namespace verbale {
namespace {

using Json = nlohmann::ordered_json;

// Every field set, over a text whose bytes and code points part ways early.
Document full_document() {
  Document d;
  d.id = "story.txt";
  d.text = "“Peace”, 🕊 said the envoy of Freedonia — e\xCC\x81tat.";
  d.publisher = "Gazette";
  d.published = "2030-05-01";
  d.dateline = Dateline{{0, 13}, "FREDVILLE", "2030-05-01", "Gazette"};
  d.headline = Span{0, 13};
  d.lead = Span{13, 18};
  d.sections = {{Span{0, 3}, {0, 13}}, {std::nullopt, {13, 18}}};
  d.boilerplate = {{18, 19}};
  d.syntax.tokens = {
      {{0, 3}, "“", Upos::PUNCT, "``", "punct", 1, 0, NameType::none, false, NameType::none, false, false},
      {{3, 8}, "peace", Upos::NOUN, "NN", "root", -1, 0, NameType::event, true, NameType::none, false, true}};
  d.syntax.sentences = {{0, 2, true}};
  d.actors = {
      {"a1",
       "Ada Envoy",
       ActorKind::person,
       "FRE",
       {{"envoy", "a2", RoleStatus::former, Span{24, 33}}},
       {"a2"},
       "a2",
       {{{20, 33}, MentionForm::nominal}},
       {"FRE", "FREGOV", "GOV", "Q1"}},
      {"a2", "Freedonia", ActorKind::state, "", {{"state", "", RoleStatus::incumbent, std::nullopt}}, {}, "", {}, {}}};
  d.statements = {{"s1",
                   StatementKind::direct,
                   Category::speech,
                   Act::assert_,
                   {{"a1", Span{20, 33}, SpeakerBasis::explicit_}, {"a2", std::nullopt, SpeakerBasis::implicit}},
                   Cue{{18, 22}, "say"},
                   {{0, 11}, {13, 17}},
                   {{"a2", std::nullopt}, {"a1", Span{20, 33}}},
                   "s2",
                   true,
                   Channel::phone,
                   "o1",
                   Date{"2030-05-01", Span{3, 8}, DateBasis::relative},
                   Part::headline,
                   "s2",
                   {"t1"},
                   {"g1"},
                   EventCode{"026", "1.1b3"},
                   EventCode{"REQUEST", "2.0"},
                   "inverted",
                   0.25},
                  {"s2",
                   StatementKind::indirect,
                   Category::speech,
                   Act::show,
                   {},
                   std::nullopt,
                   {},
                   {},
                   "",
                   false,
                   std::nullopt,
                   "",
                   std::nullopt,
                   Part::body,
                   "",
                   {},
                   {},
                   std::nullopt,
                   std::nullopt,
                   "cue",
                   1.0}};
  d.agreements = {{"g1",
                   "Treaty of Fredville",
                   AgreementKind::treaty,
                   "S/RES/1 (1946)",
                   "1",
                   "a2",
                   {"a1", "a2"},
                   PartiesBasis::table,
                   Date{"1946", std::nullopt, DateBasis::table},
                   "Fredville",
                   {{RelationType::endorsed_by, "g1"}},
                   {{"a1", StanceType::call_to_comply, "s1"}, {"a2", StanceType::sign, ""}},
                   true,
                   {{{3, 8}, AgreementForm::short_}},
                   {{"wikidata", "Q2"}, {"un", "x"}},
                   "series",
                   0.5}};
  d.topics = {{"t1", "peace_process", "Peace process", {{3, 8}}, {"FRE"}, 0.75, "diplomacy", "19"}};
  d.occasions = {{"o1",
                  OccasionKind::exchange_of_letters,
                  {"a1"},
                  Date{"2030", std::nullopt, DateBasis::document},
                  "Fredville",
                  "a2",
                  {{3, 8}},
                  true}};
  d.notes = {{"empty", "nothing to read"}};
  return d;
}

TEST_CASE("a document survives the way to JSON and back") {
  const Document d = full_document();
  const auto again = from_json(to_json(d, {.syntax = true}), d.text);
  REQUIRE(again.ok());
  CHECK(*again == d);
  const auto alone = from_json(to_json(d, {.text = true, .syntax = true, .indent = 2}));
  REQUIRE(alone.ok());
  CHECK(*alone == d);
  CHECK(*from_json(to_json(Document{})) == Document{});
}

TEST_CASE("JSON offsets count code points") {
  const Document d = full_document();
  const Json json = Json::parse(to_json(d));
  CHECK(json["statements"][0]["content"].dump() == R"([{"begin":0,"end":7},{"begin":9,"end":10}])");
  CHECK(json["statements"][0]["speakers"][1].dump() == R"({"actor":"a2","begin":null,"end":null,"basis":"implicit"})");
}

TEST_CASE("every key is there, null where unknown, lists never null") {
  Document d;
  d.statements.emplace_back();
  d.occasions.emplace_back();
  const Json json = Json::parse(to_json(d));
  CHECK(to_json(Document{}) ==
        R"({"verbale":"1","id":null,"language":"en","publisher":null,"published":null,"dateline":null,"headline":null,)"
        R"("lead":null,"sections":[],"boilerplate":[],"actors":[],"statements":[],"agreements":[],"topics":[],)"
        R"("occasions":[],"notes":[]})");
  CHECK(json["statements"][0].dump() ==
        R"({"id":"","kind":"indirect","category":"speech","act":"assert","speakers":[],"cue":null,"content":[],)"
        R"("addressees":[],"parent":null,"negated":false,"channel":null,"occasion":null,"date":null,"part":"body",)"
        R"("same_as":null,"topics":[],"agreements":[],"codes":{"cameo":null,"cameo_version":null,"plover":null,)"
        R"("plover_version":null},"rule":"","confidence":1.0})");
  CHECK(json["occasions"][0].dump() ==
        R"({"id":"","kind":"meeting","participants":[],"date":null,"place":null,"initiated_by":null,"mentions":[],)"
        R"("planned":false})");
}

TEST_CASE("bytes that are not UTF-8 become U+FFFD") {
  Document d;
  d.id = "caf\xE9.txt";
  d.text = "a\xFF\xFE b";
  d.headline = Span{4, 5};
  const std::string json = to_json(d, {.text = true});
  CHECK(json.find(R"("id":"caf�.txt")") != std::string::npos);
  CHECK(json.find(R"("text":"a�� b")") != std::string::npos);
  CHECK(json.find(R"("headline":{"begin":4,"end":5})") != std::string::npos);
  CHECK(from_json(json, d.text)->headline == Span{4, 5});
  CHECK(from_json(json)->headline == Span{8, 9});
}

TEST_CASE("wrong JSON is refused with the place that is wrong") {
  const auto message = [](std::string_view json) {
    const auto read = from_json(json, "text");
    return read.ok() ? std::string() : std::string(read.status().message());
  };
  const auto with = [&](const std::string& field) { return message(R"({"verbale":"1",)" + field + "}"); };
  CHECK(message("{") == "JSON of a document: not valid JSON");
  CHECK(message("[]") == "JSON of a document: \"verbale\" is not \"1\"");
  CHECK(message(R"({"verbale":"2"})") == "JSON of a document: \"verbale\" is not \"1\"");
  CHECK(with(R"("id":1)") == "JSON of a document: id is not a string");
  CHECK(with(R"("statements":[{},{"act":"sing"}])") == R"(JSON of a document: statements[1].act has no value "sing")");
  CHECK(with(R"("headline":{"begin":3,"end":2})") == "JSON of a document: headline.end lies before begin");
  CHECK(with(R"("headline":{"begin":3,"end":9})") ==
        "JSON of a document: headline.end lies beyond the end of the text");
  CHECK(with(R"("headline":{"begin":-1,"end":2})") == "JSON of a document: headline.begin is not an offset");
  CHECK(with(R"("headline":{"end":2})") == "JSON of a document: headline.begin is not an offset");
  CHECK(with(R"("headline":[])") == "JSON of a document: headline is not an object");
  CHECK(with(R"("topics":{})") == "JSON of a document: topics is not a list");
  CHECK(with(R"("topics":[{"places":[1]}])") == "JSON of a document: topics[0].places[0] is not a string");
  CHECK(with(R"("topics":[{"score":"1"}])") == "JSON of a document: topics[0].score is not a number");
  CHECK(with(R"("actors":[{"codes":[]}])") == "JSON of a document: actors[0].codes is not an object");
  CHECK(with(R"("occasions":[{"planned":0}])") == "JSON of a document: occasions[0].planned is neither true nor false");
  CHECK(with(R"("something":{"new":1})").empty());
}

}  // namespace
}  // namespace verbale
