#include "event/repeated.h"

#include <doctest/doctest.h>

namespace verbale {
namespace {

Statement said(std::string id, Span content) {
  Statement s;
  s.id = std::move(id);
  s.act = Act::warn;
  s.speakers = {{"a1", std::nullopt, SpeakerBasis::explicit_}};
  s.content = {content};
  return s;
}

TEST_CASE("a statement in the same words is the same as the first") {
  Document d;
  d.text = "the border will close / that the border will close / the border will open";
  d.actors.resize(1);
  d.actors[0].id = "a1";
  d.actors[0].name = "Anna Ek";
  d.statements = {said("s1", {0, 21}), said("s2", {24, 50}), said("s3", {53, 73})};
  link_repeated(d);
  CHECK(d.statements[0].same_as.empty());
  CHECK(d.statements[1].same_as.empty());  // "that" has four letters and counts
  CHECK(d.statements[2].same_as.empty());
  d.statements[1].content = {{29, 50}};
  link_repeated(d);
  CHECK(d.statements[1].same_as == "s1");
  CHECK(d.statements[2].same_as.empty());
}

}  // namespace
}  // namespace verbale
