#include "tools/training/attribution_trainer.h"

#include <doctest/doctest.h>

#include "tools/training/attribution_measure.h"

namespace verbale::training {
namespace {

constexpr int kLabels = Crf::kLabels;

Matrix random_matrix(int rows, int columns, Random& random) {
  Matrix m(rows, columns);
  for (Eigen::Index i = 0; i < m.size(); ++i) m.data()[i] = normal(random);
  return m;
}

}  // namespace

TEST_CASE("the slope of the chain's loss is what a small step shows") {
  Random random(3);
  CrfTrainer crf(random);
  const Matrix scores = random_matrix(5, kLabels, random);
  const std::vector<std::uint8_t> borders = {2, 0, 1, 0, 0}, labels = {0, 1, 2, 5, 6};
  const Pairs targets = pairs_of(labels);
  Matrix slope, ignored;
  const double loss = crf.learn(scores, borders, targets, slope);
  CHECK(loss > 0);
  for (const auto& [t, k] : {std::pair{0, 0}, {1, 1}, {2, 2}, {3, 5}, {4, 6}, {4, 0}}) {
    constexpr float kStep = 1e-2F;
    Matrix up = scores, down = scores;
    up(t, k) += kStep, down(t, k) -= kStep;
    const double measured =
        (crf.learn(up, borders, targets, ignored) - crf.learn(down, borders, targets, ignored)) / (2 * kStep);
    CHECK(double{slope(t, k)} == doctest::Approx(measured).epsilon(0.01));
  }
}

TEST_CASE("a word that nobody labelled teaches nothing") {
  Random random(3);
  CrfTrainer crf(random);
  const std::vector<std::uint8_t> borders(3, 0), labels = {0, 1, 2};
  Pairs targets = pairs_of(labels);
  targets.row(1).setZero();
  Matrix slope;
  crf.learn(random_matrix(3, kLabels, random), borders, targets, slope);
  CHECK(slope.row(1).cwiseAbs().maxCoeff() < 1e-6F);
  CHECK(slope.row(0).cwiseAbs().maxCoeff() > 1e-3F);
}

TEST_CASE("roles are counted by tokens and by spans, as annotators are compared") {
  const std::string text = "Anna said: “It’s over.” Boris agreed.";
  Annotation gold;
  const auto span = [&](std::string_view words) {
    const std::size_t at = text.find(words);
    return Span{at, at + words.size()};
  };
  gold.spans = {{AttributionRole::source, span("Anna"), 0},
                {AttributionRole::cue, span("said:"), 0},
                {AttributionRole::content, span("“It’s over.”"), 0}};
  RoleTally same, less;
  same.add(text, gold, gold.spans);
  CHECK(same.scores().alpha == 1);
  CHECK(same.scores().spans == std::array<double, 3>{1, 1, 1});
  // Without the closing mark: five of seven tokens of the content, and no exact span.
  std::vector<RoleSpan> found = gold.spans;
  found[2].span = span("“It’s over");
  less.add(text, gold, found);
  CHECK(less.scores().tokens[2] == doctest::Approx(2 * 5.0 / (7 + 5)));
  CHECK(less.scores().spans[2] == 0);
  CHECK(less.scores().spans[0] == 1);
}

}  // namespace verbale::training
