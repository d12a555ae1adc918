// The inner loops of inference: small integer products and the elementwise steps between them.
//
//   multiply(linear, x, stride, rows, sums);       // int8 × int8 → int32, exact
//   maxout(linear, sums, width, pieces, out);
//   norm(out, width, gain, shift);
//
// Every machine gives the same bits: products are sums of integers, which no order of adding changes, and
// floating-point sums run over sixteen lanes in a fixed order whatever the width of the vector unit; multiplications
// and additions are never fused (the library is built with -ffp-contract=off). Which instructions are used is
// decided at run time.
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>

namespace verbale {

inline constexpr int kLanes = 16;  // widths of layers are multiples of it

// A linear map with quantised weights: y[n] = scales[n] * sum_k x[k] * w[k][n] + bias[n].
// Weights lie in panels of 16 columns: panel p holds, for each group of four inputs g, 64 bytes
// w[4g + i][16p + c] at 4c + i. Inputs are padded to a multiple of 4, outputs to a multiple of 16, with zeros.
struct Linear {
  int inputs = 0;   // padded
  int outputs = 0;  // padded
  const std::int8_t* weights = nullptr;
  const std::int32_t* sums = nullptr;  // of each column's weights
  const float* scales = nullptr;       // of each column, the input's scale included
  const float* bias = nullptr;
};

// z[r * outputs + n] = sum_k x[r * stride + k] * w[k][n]; x within -127..127.
void multiply(const Linear& linear, const std::int8_t* x, std::ptrdiff_t stride, int rows, std::int32_t* z);

// The ways to multiply that this machine can run, the fastest first; all give the same integers.
struct Product {
  const char* name;  // "avx512-vnni", "avx2", "portable"
  void (*run)(const Linear&, const std::int8_t* x, std::ptrdiff_t stride, int rows, std::int32_t* z);
};
std::span<const Product> products();

// out[n] = z[n] * scales[n] + bias[n].
void rescale(const Linear& linear, const std::int32_t* z, float* out);

// out[j] = max over pieces p of the rescaled z[p * width + j].
void maxout(const Linear& linear, const std::int32_t* z, int width, int pieces, float* out);

// Layer norm in place: mean 0 and variance 1, then gain and shift.
void norm(float* x, int width, const float* gain, const float* shift);

// -1..1, and the same as a gate, 0..1. Square root and division are exact to the last bit everywhere; exponentials are
// not.
inline float bend(float x) { return x / std::sqrt(1.0F + x * x); }
inline float gate(float x) { return 0.5F + 0.5F * bend(x); }

// One step of a recurrent layer: gates are z, f, o, `n` each; memory = f memory + (1 - f) z, out = o memory.
void recur(const float* gates, int n, float* memory, float* out);

// q[i] = round(x[i] * inverse), within -127..127; halves to even.
void quantise(const float* x, int n, float inverse, std::int8_t* q);

// out[j] = the sum over all rows of row[j], in the order of the rows.
void sum_rows(std::span<const float* const> rows, int n, float* out);

// y[i] += x[i].
void accumulate(const float* x, int n, float* y);

}  // namespace verbale
