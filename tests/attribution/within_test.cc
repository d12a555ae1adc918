#include "attribution/within.h"

#include <doctest/doctest.h>

#include "data/embedded.h"
#include "support/parsed.h"

namespace verbale {
namespace {

constexpr const char* kChain =
    "The/the/DET/det/3 press/NOUN/compound/3 service/NOUN/nsubj/4 said/say/VERB/root/0 that/that/SCONJ/mark/8 "
    "the/the/DET/det/7 minister/NOUN/nsubj/8 warned/warn/VERB/ccomp/4 that/that/SCONJ/mark/12 talks/NOUN/nsubj/12 "
    "would/AUX/aux/12 fail/VERB/ccomp/8 ./PUNCT/punct/4";

}  // namespace

TEST_CASE("what stands outside of contents is not read again") {
  const auto model = AttributionModel::load(embedded("attribution.bin"));
  REQUIRE(model.ok());
  const Parsed p(kChain);
  Attribution outer;
  outer.roles.resize(p.tree().syntax().tokens.size());
  const Attribution none = find_attributions_within(*model, p.text(), p.layout(), p.tree(), outer);
  CHECK(none.spans.empty());
  CHECK(none.roles.size() == outer.roles.size());

  outer.spans = {{{4, 12}, AttributionRole::content, 0.9}};
  const Attribution within = find_attributions_within(*model, p.text(), p.layout(), p.tree(), outer);
  for (int t = 0; t < 5; ++t) CHECK(within.probability(t, AttributionRole::cue) == 0);
  if (!model->parts()) return;
  REQUIRE(within.spans.size() == 3);
  CHECK(within.spans[0].tokens == TokenRange{5, 7});
  CHECK(within.spans[1].tokens == TokenRange{7, 8});
  CHECK(within.spans[2].tokens == TokenRange{8, 12});
}

}  // namespace verbale
