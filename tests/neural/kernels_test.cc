#include "neural/kernels.h"

#include <doctest/doctest.h>

#include <vector>

#include "neural/hash.h"

namespace verbale {
namespace {

// Any values, the same everywhere.
std::int8_t value(int seed) {
  return static_cast<std::int8_t>(static_cast<int>(mix(static_cast<std::uint64_t>(seed)) % 255) - 127);
}

struct Layer {
  std::vector<std::int8_t> weights;
  std::vector<std::int32_t> sums;
  std::vector<float> scales, bias;
  Linear linear;

  Layer(int inputs, int outputs)
      : weights(inputs * outputs), sums(outputs), scales(outputs, 1.0F), bias(outputs, 0.5F) {
    for (int k = 0; k < inputs; ++k)
      for (int n = 0; n < outputs; ++n) sums[n] += at(inputs, k, n) = value(k * outputs + n);
    linear = {inputs, outputs, weights.data(), sums.data(), scales.data(), bias.data()};
  }
  std::int8_t& at(int inputs, int k, int n) { return weights[n / 16 * 16 * inputs + k / 4 * 64 + n % 16 * 4 + k % 4]; }
};

}  // namespace

TEST_CASE("products are exact whatever the instructions, the number of rows and panels") {
  struct Size {
    int rows, inputs, outputs;
  };
  for (const Product& product : products())
    for (const auto& [rows, inputs, outputs] : {Size{1, 4, 16}, {3, 64, 48}, {8, 96, 32}, {21, 288, 80}}) {
      CAPTURE(product.name);
      Layer layer(inputs, outputs);
      std::vector<std::int8_t> x(rows * inputs);
      for (std::size_t i = 0; i < x.size(); ++i) x[i] = value(static_cast<int>(i) + 1000000);
      std::vector<std::int32_t> z(rows * outputs);
      product.run(layer.linear, x.data(), inputs, rows, z.data());
      for (int r = 0; r < rows; ++r)
        for (int n = 0; n < outputs; ++n) {
          std::int32_t wanted = 0;
          for (int k = 0; k < inputs; ++k) wanted += x[r * inputs + k] * layer.at(inputs, k, n);
          REQUIRE(z[r * outputs + n] == wanted);
        }
    }
}

TEST_CASE("the extreme values do not overflow on the way") {
  Layer layer(64, 16);
  std::fill(layer.weights.begin(), layer.weights.end(), std::int8_t{-127});
  std::fill(layer.sums.begin(), layer.sums.end(), -127 * 64);
  const std::vector<std::int8_t> x(64, 127);
  std::vector<std::int32_t> z(16);
  for (const Product& product : products()) {
    product.run(layer.linear, x.data(), 64, 1, z.data());
    CHECK(z[3] == -127 * 127 * 64);
  }
}

TEST_CASE("quantising rounds halves to even and stays within 127") {
  const float x[] = {0.5F, 1.5F, -2.5F, 126.6F, 1e9F, -1e9F, 0.49F, -0.0F};
  std::int8_t q[8];
  quantise(x, 8, 1.0F, q);
  CHECK(std::vector<int>(q, q + 8) == std::vector<int>{0, 2, -2, 127, 127, -127, 0, 0});
}

TEST_CASE("maxout takes the largest piece, then layer norm") {
  Layer layer(4, 32);
  std::vector<std::int32_t> z(32);
  for (int j = 0; j < 16; ++j) z[j] = j % 2 ? 3 : -5, z[16 + j] = j % 2 ? -5 : 1;
  const std::vector<float> gain(16, 2.0F), shift(16, 1.0F);
  std::vector<float> out(16);
  maxout(layer.linear, z.data(), 16, 2, out.data());
  norm(out.data(), 16, gain.data(), shift.data());
  CHECK(out[0] == doctest::Approx(-1.0).epsilon(1e-4));
  CHECK(out[1] == doctest::Approx(3.0).epsilon(1e-4));
}

}  // namespace verbale
