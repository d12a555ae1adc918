// Exponential, sigmoid and hyperbolic tangent with the same bits on every machine.
//
//   float p = sigmoid(0.5F);   // 0.62246
//
// The standard library's differ between systems in the last bit. These are plain sums and products (the library is
// built with -ffp-contract=off), without branches, so that loops over them become vector code. Relative error of
// exponential() below 2e-7.
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>

namespace verbale {

// e to the x; x beyond ±87 counts as ±87.
[[gnu::always_inline]] inline float exponential(float x) {
  // x = n ln 2 + r with |r| ≤ ln 2 / 2: 2^n goes into the exponent's bits, e^r is a short Taylor series. Adding
  // 1.5 * 2^23 rounds to the nearest integer and leaves it in the low bits.
  constexpr float kMagic = 12582912.0F, kLog2E = 1.44269504F, kLn2High = 0.693359375F, kLn2Low = -2.12194440e-4F;
  x = std::min(std::max(x, -87.0F), 87.0F);
  const float shifted = x * kLog2E + kMagic;
  const float n = shifted - kMagic;
  const float r = (x - n * kLn2High) - n * kLn2Low;
  float p = 1.9875691500e-4F;
  p = p * r + 1.3981999507e-3F;
  p = p * r + 8.3334519073e-3F;
  p = p * r + 4.1665795894e-2F;
  p = p * r + 1.6666665459e-1F;
  p = p * r + 5.0000001201e-1F;
  p = (p * r) * r + r + 1.0F;
  const std::int32_t power = std::bit_cast<std::int32_t>(shifted) - std::bit_cast<std::int32_t>(kMagic);
  return p * std::bit_cast<float>((power + 127) << 23);
}

[[gnu::always_inline]] inline float sigmoid(float x) { return 1.0F / (1.0F + exponential(-x)); }

[[gnu::always_inline]] inline float hyperbolic_tangent(float x) { return 2.0F * sigmoid(2.0F * x) - 1.0F; }

}  // namespace verbale
