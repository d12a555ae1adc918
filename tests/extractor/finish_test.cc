#include "extractor/finish.h"

#include <doctest/doctest.h>

#include <string>

namespace verbale {
namespace {

Statement statement(std::string id, Span content, std::string speaker, std::string parent = "") {
  Statement s;
  s.id = std::move(id);
  s.content = {content};
  s.speakers = {{std::move(speaker), std::nullopt, SpeakerBasis::implicit}};
  s.parent = std::move(parent);
  return s;
}

Actor actor(std::string name, ActorKind kind, MentionForm form, Span span) {
  Actor a;
  a.name = std::move(name);
  a.kind = kind;
  a.mentions = {{span, form}};
  return a;
}

std::string join(const std::vector<std::string>& parts) {
  std::string line;
  for (const std::string& part : parts) line += (line.empty() ? "" : " ") + part;
  return line;
}

// "s1<-  s2<s1": every statement with its parent; the begin of its content tells which it was.
std::string chains(const Document& d) {
  std::vector<std::string> parts;
  for (const Statement& s : d.statements)
    parts.push_back(s.id + '<' + (s.parent.empty() ? "-" : s.parent) + '@' + std::to_string(s.content[0].begin));
  return join(parts);
}

std::string names(const Document& d) {
  std::vector<std::string> parts;
  for (const Actor& a : d.actors) parts.push_back(a.id + ':' + a.name);
  return join(parts);
}

TEST_CASE("statements stand in the order of the text, the outer before the inner") {
  Document d;
  d.statements = {statement("s1", {50, 60}, ""), statement("s2", {20, 30}, "", "s3"), statement("s3", {20, 40}, ""),
                  statement("s4", {20, 25}, "", "s2")};
  d.statements[1].cue = Cue{{18, 20}, "say"};  // ahead of the outer statement's first word
  finish(d, {});
  CHECK(chains(d) == "s1<-@20 s2<s1@20 s3<s2@20 s4<-@50");
}

TEST_CASE("statements that begin together go by their cues") {
  Document d;
  for (std::size_t cue : {30, 10}) {
    d.statements.push_back(statement("", {cue + 5, cue + 9}, ""));
    d.statements.back().speakers[0].span = Span{0, 9};
    d.statements.back().cue = Cue{{cue, cue + 4}, "say"};
  }
  finish(d, {});
  CHECK(chains(d) == "s1<-@15 s2<-@35");
}

TEST_CASE("children of a dropped statement go to its parent") {
  Document d;
  d.statements = {statement("s1", {0, 90}, ""), statement("s2", {10, 80}, "", "s1"),
                  statement("s3", {20, 70}, "", "s2"), statement("s4", {30, 60}, "", "s3")};
  d.statements[1].confidence = d.statements[2].confidence = 0.4;
  d.statements[3].same_as = "s2";
  finish(d, {.min_confidence = 0.5});
  CHECK(chains(d) == "s1<-@0 s2<s1@30");
  CHECK(d.statements[1].same_as.empty());
}

TEST_CASE("options choose by category and kind") {
  Document d;
  d.statements = {statement("s1", {0, 9}, ""), statement("s2", {10, 19}, ""), statement("s3", {20, 29}, "")};
  d.statements[0].category = Category::attitude;
  d.statements[1].category = Category::interaction;
  d.statements[2].kind = StatementKind::mixed;
  Document quotations = d;
  finish(d, {.speech_only = true});
  CHECK(chains(d) == "s1<-@10 s2<-@20");
  finish(quotations, {.quotations_only = true});
  CHECK(chains(quotations) == "s1<-@20");
}

TEST_CASE("actors stay that act, are named, or belong to one that stays") {
  using enum ActorKind;
  using enum MentionForm;
  Document d;
  d.actors = {
      actor("Spokeswoman", person, nominal, {90, 99}),     actor("Freedonia", state, MentionForm::name, {80, 89}),
      actor("Sylvania", state, MentionForm::name, {0, 8}), actor("Ada", person, MentionForm::name, {40, 43}),
      actor("officials", group, nominal, {50, 59}),        actor("Ministry", government, nominal, {60, 69})};
  d.actors[0].part_of = "a6";
  d.actors[3].roles = {{"envoy", "a2", RoleStatus::incumbent, std::nullopt}};
  d.statements = {statement("s1", {70, 79}, "a1")};
  finish(d, {});
  CHECK(names(d) == "a1:Ada a2:Ministry a3:Freedonia a4:Spokeswoman");
  CHECK(d.actors[0].roles[0].of == "a3");
  CHECK(d.actors[3].part_of == "a2");
  CHECK(d.statements[0].speakers[0].actor == "a4");
}

TEST_CASE("actors without a mention go last, longer mentions first") {
  Document d;
  d.actors = {actor("Both", ActorKind::group, MentionForm::nominal, {0, 4}),
              actor("Sylvania", ActorKind::state, MentionForm::demonym, {5, 13}),
              actor("Zed", ActorKind::person, MentionForm::name, {5, 24})};
  d.actors[0].mentions.clear();
  d.occasions.resize(1);
  d.occasions[0].participants = {"a1", "a2", "a3", "a9"};
  finish(d, {});
  CHECK(names(d) == "a1:Zed a2:Sylvania a3:Both");
  CHECK(join(d.occasions[0].participants) == "a3 a2 a1");
}

TEST_CASE("references follow agreements, topics and occasions and never dangle") {
  Document d;
  d.actors = {actor("Ada", ActorKind::person, MentionForm::name, {0, 3})};
  d.statements = {statement("s1", {5, 9}, "a1")};
  d.statements[0].agreements = {"g1", "g2", "g7"};
  d.statements[0].topics = {"t2", "t9"};
  d.statements[0].occasion = "o2";
  d.statements[0].addressees = {{"a5", std::nullopt}, {"a5", Span{3, 4}}};
  d.agreements.resize(3);
  d.agreements[0].mentions = {{{50, 60}}, {{30, 34}}};
  d.agreements[1].mentions = {{{10, 19}}};
  d.agreements[1].relations = {{RelationType::endorses, "g1"}, {RelationType::amends, "g3"}};
  d.agreements[1].stances = {
      {"a1", StanceType::sign, "s1"}, {"a8", StanceType::sign, "s1"}, {"a1", StanceType::sign, "s4"}};
  d.agreements[2].confidence = 0.1;
  d.topics.resize(2);
  d.occasions.resize(2);
  d.occasions[0].mentions = {{70, 79}};
  d.occasions[1].mentions = {{20, 29}};
  finish(d, {.min_confidence = 0.5});
  const Statement& s = d.statements[0];
  CHECK(join(s.agreements) == "g2 g1");
  CHECK(join(s.topics) == "t2");
  CHECK(s.occasion == "o1");
  CHECK(s.addressees == std::vector<Addressee>{{"", Span{3, 4}}});
  CHECK(d.agreements[0].relations == std::vector<Relation>{{RelationType::endorses, "g2"}});
  CHECK(d.agreements[0].stances == std::vector<Stance>{{"a1", StanceType::sign, "s1"}, {"a1", StanceType::sign, ""}});
  CHECK(d.agreements[1].mentions[0].span == Span{30, 34});
}

TEST_CASE("names stand on one line") {
  Document d;
  d.actors = {actor("Ada\n  Holm", ActorKind::person, MentionForm::name, {0, 3})};
  d.agreements.resize(1);
  d.agreements[0].name =
      "Peace\xC2\xA0"
      "Accords\n";
  d.agreements[0].mentions = {{{10, 19}}};
  finish(d, {});
  CHECK(d.actors[0].name == "Ada Holm");
  CHECK(d.agreements[0].name == "Peace Accords");
}

TEST_CASE("statements that hold each other end the walk") {
  Document d;
  d.statements = {statement("s1", {0, 9}, "", "s2"), statement("s2", {0, 9}, "", "s1")};
  finish(d, {});
  CHECK(d.statements.size() == 2);
  finish(d, {.min_confidence = 1.0});
}

}  // namespace
}  // namespace verbale
