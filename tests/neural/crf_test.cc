#include "neural/crf.h"

#include <doctest/doctest.h>

#include <cmath>

#include "neural/elementary.h"
#include "neural/hash.h"

namespace verbale {
namespace {

constexpr int kLabels = Crf::kLabels;

// Any value between -2 and 2, the same everywhere.
float value(int seed) { return static_cast<float>(mix(static_cast<std::uint64_t>(seed)) % 4001) / 1000 - 2; }

struct Chain {
  std::vector<float> transitions;
  std::string bytes;
  Crf crf;

  Chain() {
    for (int i = 0; i < Crf::kBorders * kLabels * kLabels; ++i) transitions.push_back(value(i));
    ModelWriter writer("chain", 1);
    writer.add<float>("crf.transitions", Crf::kBorders * kLabels, kLabels, transitions.data());
    bytes = writer.finish();
    crf = *Crf::load(*ModelFile::open(bytes, "chain", 1), "crf");
  }
  double transition(int border, int before, int after) const {
    return double{transitions[(border * kLabels + before) * kLabels + after]};
  }
};

std::vector<Crf::Labels> scores(int n) {
  std::vector<Crf::Labels> all(n);
  for (int t = 0; t < n; ++t)
    for (int k = 0; k < kLabels; ++k) all[t][k] = value(1000 + t * kLabels + k);
  return all;
}

}  // namespace

TEST_CASE("marginals are those of all sequences weighed one by one") {
  const Chain chain;
  const std::vector<Crf::Labels> s = scores(3);
  const std::vector<std::uint8_t> borders = {2, 0, 1};
  std::vector<std::array<double, kLabels>> wanted(3);
  double all = 0;
  for (int code = 0; code < kLabels * kLabels * kLabels; ++code) {
    const int labels[] = {code % kLabels, code / kLabels % kLabels, code / kLabels / kLabels};
    double weight = 1;
    for (int t = 0, before = 0; t < 3; before = labels[t++])
      weight *= Crf::allowed(before, labels[t])
                    ? std::exp(chain.transition(borders[t], before, labels[t]) + double{s[t][labels[t]]})
                    : 0;
    for (int t = 0; t < 3; ++t) wanted[t][labels[t]] += weight;
    all += weight;
  }
  const std::vector<Crf::Labels> given = chain.crf.marginals(s, borders);
  for (int t = 0; t < 3; ++t)
    for (int k = 0; k < kLabels; ++k) CHECK(double{given[t][k]} == doctest::Approx(wanted[t][k] / all).epsilon(1e-4));
}

TEST_CASE("a span is never inside before it began") {
  const Chain chain;
  for (int round = 0; round < 50; ++round) {
    std::vector<Crf::Labels> s(20);
    for (int t = 0; t < 20; ++t)
      for (int k = 0; k < kLabels; ++k) s[t][k] = 3 * value(round * 1000 + t * kLabels + k);
    const std::vector<std::uint8_t> borders(20, static_cast<std::uint8_t>(round % Crf::kBorders));
    int before = 0;
    for (const std::uint8_t label : chain.crf.decode(s, borders, chain.crf.marginals(s, borders))) {
      CHECK(Crf::allowed(before, label));
      before = label;
    }
  }
}

TEST_CASE("nothing in, nothing out; extreme scores leave probabilities") {
  const Chain chain;
  CHECK(chain.crf.marginals({}, {}).empty());
  CHECK(chain.crf.decode({}, {}, {}).empty());
  std::vector<Crf::Labels> s = scores(4);
  s[1][2] = 1e30F, s[2][0] = -1e30F;
  const std::vector<std::uint8_t> borders(4, 0);
  for (const Crf::Labels& p : chain.crf.marginals(s, borders)) {
    float sum = 0;
    for (const float v : p) sum += v;
    CHECK(sum == doctest::Approx(1));
  }
  CHECK(chain.crf.decode(s, borders, chain.crf.marginals(s, borders))[1] == 2);
}

TEST_CASE("the exponential agrees with the standard library's") {
  for (float x = -80; x < 80; x += 0.37F)
    CHECK(double{exponential(x)} == doctest::Approx(std::exp(double{x})).epsilon(1e-6));
  CHECK(sigmoid(0) == 0.5F);
  CHECK(double{hyperbolic_tangent(0.5F)} == doctest::Approx(std::tanh(0.5)).epsilon(1e-5));
}

}  // namespace verbale
