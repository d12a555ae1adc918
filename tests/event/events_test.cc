// Sentences as events, row by row: events.tsv holds a sentence and the source, target and codes that some
// event of it must have.
#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

#include "event/code_books.h"
#include "verbale/event.h"
#include "verbale/extractor.h"
#include "verbale/fingerprint.h"
#include "verbale/names.h"

namespace verbale {
namespace {

std::string names(const std::vector<EventActor>& actors) {
  std::string out;
  for (const EventActor& a : actors) out += (out.empty() ? "" : "|") + a.name;
  return out;
}

std::string dump(const Event& e) {
  return names(e.sources) + '\t' + names(e.targets) + '\t' + e.cameo.code + '\t' + (e.plover ? e.plover->code : "");
}

// Every event of a sentence, one a line.
std::string dump(const Document& document) {
  std::string out;
  for (const Event& e : events_of(document)) out += dump(e) + '\n';
  return out;
}

TEST_CASE("every act has a way, every way a code, and every code its place in PLOVER") {
  const EventLexicon& books = code_books();
  for (std::string_view name : names_of<Act>()) {
    CAPTURE(name);
    const EventAct act = books.act(*value_of<Act>(name), false);
    const bool silent = name == "believe" || name == "know" || name == "show";
    CHECK((act.way == EventWay::none) == silent);
    if (act.way == EventWay::fixed) CHECK(books.code(act.code) != nullptr);
  }
  CHECK(books.coded("deescalation", EventWay::appeal) == "0256");
  CHECK(books.coded("crime", EventWay::appeal) == "020");
  CHECK(books.code("041")->mode == "phone");
  CHECK(books.code("020")->plover.empty());
}

TEST_CASE("sentences are the events of their rows") {
  absl::StatusOr<Extractor> extractor = Extractor::create();
  if (!extractor.ok()) {
    MESSAGE("skipped: this build has no models");
    return;
  }
  std::ifstream in(VERBALE_TESTS_DIR "/event/events.tsv");
  REQUIRE(in);
  int rows = 0, right = 0;
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line.starts_with('#')) continue;
    const std::size_t tab = line.find('\t');
    const std::string wanted = line.substr(tab + 1), found = dump(extractor->extract(line.substr(0, tab)));
    const bool hit = found.find(wanted + '\n') != std::string::npos;
    if (!hit) MESSAGE(line, " gave\n", found);
    right += hit;
    ++rows;
  }
  CHECK(rows >= 150);
  // A newly trained model may read a few sentences otherwise.
  CHECK(right * 100 >= rows * 95);
}

// A call of two presidents on 1 June, and a statement of one of them.
Document call() {
  Document d;
  d.id = "story.txt";
  d.text = "Ek called Orr and urged Orr to exercise restraint.";
  const auto actor = [&](const char* id, const char* name, const char* country, Span span) {
    Actor& a = d.actors.emplace_back();
    a.id = id;
    a.name = name;
    a.country = country;
    a.codes = {"", std::string(country) + "GOV", "GOV", ""};
    a.mentions.push_back({span, MentionForm::name});
  };
  actor("a1", "Ek", "SWE", {0, 2});
  actor("a2", "Orr", "IRL", {10, 13});
  Occasion& o = d.occasions.emplace_back();
  o.id = "o1";
  o.kind = OccasionKind::phone_call;
  o.participants = {"a1", "a2"};
  o.date = Date{"2022-06-01", std::nullopt, DateBasis::document};
  o.mentions = {{3, 9}};
  Statement& s = d.statements.emplace_back();
  s.id = "s1";
  s.act = Act::urge;
  s.speakers = {{"a1", Span{0, 2}, SpeakerBasis::explicit_}};
  s.addressees = {{"a2", Span{24, 27}}};
  s.content = {{28, 49}};
  s.cameo = EventCode{"0256", "1.1b3"};
  return d;
}

TEST_CASE("a call is a consultation both ways, and PLOVER leaves appeals out") {
  const Document d = call();
  CHECK(dump(d) == "Ek|Orr\t\t041\tCONSULT\nEk\tOrr\t0256\t\n");
  CHECK(to_plover(d) ==
        R"({"id":"story.txt#e1","date":"2022-06-01","source":[{"code":"SWE","sector":"GOV","text":"Ek"},)"
        R"({"code":"IRL","sector":"GOV","text":"Orr"}],"recipient":[],"event":["CONSULT"],"quad_code":1,)"
        R"("event_scale":2.1,"mode":"phone","context":[],"event_loc":null,"text":"called","version":"2.0"})"
        "\n");
  CHECK(to_cameo(d, false) ==
        "e1\t2022-06-01\tEk\tSWEGOV\tSWE\t041\tTalk by telephone\tOrr\tIRLGOV\tIRL\t\tstory.txt\t3\t9\tcalled\n"
        "e1\t2022-06-01\tOrr\tIRLGOV\tIRL\t041\tTalk by telephone\tEk\tSWEGOV\tSWE\t\tstory.txt\t3\t9\tcalled\n"
        "e2\t\tEk\tSWEGOV\tSWE\t0256\tAppeal for de-escalation\tOrr\tIRLGOV\tIRL\t\tstory.txt\t28\t49\t"
        "to exercise restraint\n");
}

TEST_CASE("a fingerprint forgets marks, order and function words, and nothing else") {
  Document one = call(), two = call(), three = call();
  two.text = "Ek called Orr and urged Orr to, exercise: Restraint ";
  two.statements[0].content = {{28, 51}};
  three.statements[0].act = Act::demand;
  const std::string key = fingerprint(one, one.statements[0]);
  CHECK(key.size() == 16);
  CHECK(fingerprint(two, two.statements[0]) == key);
  CHECK(fingerprint(three, three.statements[0]) != key);
}

}  // namespace
}  // namespace verbale
