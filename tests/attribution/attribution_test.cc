#include "attribution/attribution.h"

#include <doctest/doctest.h>

#include "data/embedded.h"
#include "layout/layout.h"
#include "lexicon/lexicon.h"
#include "support/parsed.h"
#include "syntax/analyse.h"
#include "syntax/tokenize.h"

namespace verbale {
namespace {

constexpr const char* kRoleNames[] = {"source", "cue", "content"};

// "source: ... | cue: ... | content: ..."
std::string found(const AttributionModel& model, const SyntaxModel& syntax_model, std::string_view original) {
  const auto lexicon = Lexicon::load({});
  REQUIRE(lexicon.ok());
  const Text text(original);
  const Layout layout = lay_out(lexicon->layout, text);
  Syntax syntax = tokenize(lexicon->tokens, text, layout);
  analyse(syntax_model, text, syntax);
  const Tree tree(syntax);
  std::string dump;
  for (const LabelledRange& s : find_attributions(model, text, layout, tree).spans) {
    CHECK(s.confidence > 0);
    CHECK(s.confidence <= 1);
    dump += (dump.empty() ? "" : " | ") + std::string(kRoleNames[static_cast<int>(s.role)]) + ": " +
            std::string(text[tree.span(s.tokens)]);
  }
  return dump;
}

}  // namespace

TEST_CASE("a model of no bytes finds nothing") {
  const auto model = AttributionModel::load("");
  REQUIRE(model.ok());
  const Parsed p("Anna/PROPN/nsubj/2 said/say/VERB/root/0 so/ADV/advmod/2");
  const Attribution a = find_attributions(*model, p.text(), p.layout(), p.tree());
  CHECK(a.spans.empty());
  CHECK(a.probability(1, AttributionRole::cue) == 0);
}

TEST_CASE("bytes that are no model are refused") {
  CHECK(AttributionModel::load("nonsense").status().code() == absl::StatusCode::kInvalidArgument);
  const std::string_view bytes = embedded("attribution.bin");
  if (!bytes.empty()) CHECK(!AttributionModel::load(bytes.substr(0, bytes.size() / 2)).ok());
}

TEST_CASE("the model that comes with the library tags plain attributions") {
  const auto model = AttributionModel::load(embedded("attribution.bin"));
  const auto syntax = SyntaxModel::load(embedded("syntax.bin"));
  REQUIRE(model.ok());
  REQUIRE(syntax.ok());
  if (!model->parts()) {
    MESSAGE("skipped: this build has no models");
    return;
  }
  CHECK(found(*model, *syntax, "The minister said that the talks would resume in May.") ==
        "source: The minister | cue: said | content: that the talks would resume in May");
  CHECK(found(*model, *syntax, "\"The talks will resume in May,\" the spokeswoman said.") ==
        "content: \"The talks will resume in May,\" | source: the spokeswoman | cue: said");
  CHECK(found(*model, *syntax, "The talks will resume in May, according to the foreign ministry.") ==
        "content: The talks will resume in May | cue: according to | source: the foreign ministry");
  CHECK(found(*model, *syntax,
              "The envoy has stressed the need to observe the ceasefire, the ministry's press service informed.")
            .find("cue: informed") != std::string::npos);
  CHECK(found(*model, *syntax, "The train left the station at noon.") == "");
  CHECK(found(*model, *syntax, "") == "");
  CHECK_NOTHROW(found(*model, *syntax, "\xff\xfe\" said \x80 “"));
}

}  // namespace verbale
