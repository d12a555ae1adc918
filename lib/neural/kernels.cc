#include "neural/kernels.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <vector>

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#define VERBALE_X86 1
#else
#define VERBALE_X86 0
#endif

// Elementwise loops are compiled once for each vector width; without fused operations all give the same bits.
#if VERBALE_X86 && defined(__linux__) && defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
#define VERBALE_WIDE __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define VERBALE_WIDE
#endif

namespace verbale {
namespace {

constexpr int kGroup = 4;                     // inputs that lie together in a panel
constexpr int kPanelBytes = kGroup * kLanes;  // of one group
constexpr float kEpsilon = 1e-5F;

void multiply_portable(const Linear& l, const std::int8_t* x, std::ptrdiff_t stride, int rows, std::int32_t* z) {
  const int groups = l.inputs / kGroup;
  for (int r = 0; r < rows; ++r)
    for (int p = 0; p < l.outputs / kLanes; ++p) {
      const std::int8_t* w = l.weights + static_cast<std::ptrdiff_t>(p) * groups * kPanelBytes;
      std::int32_t acc[kLanes] = {};
      for (int g = 0; g < groups; ++g, w += kPanelBytes)
        for (int c = 0; c < kLanes; ++c)
          for (int i = 0; i < kGroup; ++i) acc[c] += x[r * stride + g * kGroup + i] * w[c * kGroup + i];
      std::copy_n(acc, kLanes, z + static_cast<std::ptrdiff_t>(r) * l.outputs + p * kLanes);
    }
}

#if VERBALE_X86

std::int32_t four(const std::int8_t* x) {
  std::int32_t word;
  std::memcpy(&word, x, sizeof word);
  return word;
}

// R rows by P panels at a time. The instruction takes unsigned inputs: 128 is added to each (the sign bit flipped)
// and 128 times the sum of the weights taken off beforehand.
template <int R, int P>
__attribute__((target("avx512f,avx512bw,avx512vl,avx512vnni"))) void tile_vnni(const Linear& l, const std::int8_t* x,
                                                                               std::ptrdiff_t stride, int panel,
                                                                               std::int32_t* z) {
  const int groups = l.inputs / kGroup;
  const std::int8_t* w = l.weights + static_cast<std::ptrdiff_t>(panel) * groups * kPanelBytes;
  __m512i acc[R][P];
  for (int p = 0; p < P; ++p) {
    const __m512i sums = _mm512_loadu_si512(l.sums + (panel + p) * kLanes);
    for (int r = 0; r < R; ++r) acc[r][p] = _mm512_mullo_epi32(sums, _mm512_set1_epi32(-128));
  }
  for (int g = 0; g < groups; ++g) {
    __m512i weights[P];
    for (int p = 0; p < P; ++p)
      weights[p] = _mm512_loadu_si512(w + (static_cast<std::ptrdiff_t>(p) * groups + g) * kPanelBytes);
    for (int r = 0; r < R; ++r) {
      const __m512i inputs = _mm512_set1_epi32(four(x + r * stride + g * kGroup) ^ static_cast<int>(0x80808080U));
      for (int p = 0; p < P; ++p) acc[r][p] = _mm512_dpbusd_epi32(acc[r][p], inputs, weights[p]);
    }
  }
  for (int r = 0; r < R; ++r)
    for (int p = 0; p < P; ++p)
      _mm512_storeu_si512(z + static_cast<std::ptrdiff_t>(r) * l.outputs + (panel + p) * kLanes, acc[r][p]);
}

// |x| ≤ 127 and |w| ≤ 127, so that the pairwise sums of sixteen bits never saturate.
template <int R>
__attribute__((target("avx2"))) void tile_avx2(const Linear& l, const std::int8_t* x, std::ptrdiff_t stride, int panel,
                                               std::int32_t* z) {
  const int groups = l.inputs / kGroup;
  const std::int8_t* w = l.weights + static_cast<std::ptrdiff_t>(panel) * groups * kPanelBytes;
  const __m256i ones = _mm256_set1_epi16(1);
  __m256i acc[R][2];
  for (int r = 0; r < R; ++r) acc[r][0] = acc[r][1] = _mm256_setzero_si256();
  for (int g = 0; g < groups; ++g, w += kPanelBytes) {
    const __m256i low = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(w));
    const __m256i high = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(w + kPanelBytes / 2));
    for (int r = 0; r < R; ++r) {
      const __m256i inputs = _mm256_set1_epi32(four(x + r * stride + g * kGroup)), size = _mm256_abs_epi8(inputs);
      const __m256i a = _mm256_maddubs_epi16(size, _mm256_sign_epi8(low, inputs));
      const __m256i b = _mm256_maddubs_epi16(size, _mm256_sign_epi8(high, inputs));
      acc[r][0] = _mm256_add_epi32(acc[r][0], _mm256_madd_epi16(a, ones));
      acc[r][1] = _mm256_add_epi32(acc[r][1], _mm256_madd_epi16(b, ones));
    }
  }
  for (int r = 0; r < R; ++r)
    for (int half = 0; half < 2; ++half)
      _mm256_storeu_si256(reinterpret_cast<__m256i*>(z + static_cast<std::ptrdiff_t>(r) * l.outputs + panel * kLanes +
                                                     half * (kLanes / 2)),
                          acc[r][half]);
}

template <int R>
void rows_vnni(const Linear& l, const std::int8_t* x, std::ptrdiff_t stride, std::int32_t* z) {
  int panel = 0;
  for (; panel + 2 <= l.outputs / kLanes; panel += 2) tile_vnni<R, 2>(l, x, stride, panel, z);
  if (panel < l.outputs / kLanes) tile_vnni<R, 1>(l, x, stride, panel, z);
}

template <int R>
void rows_avx2(const Linear& l, const std::int8_t* x, std::ptrdiff_t stride, std::int32_t* z) {
  for (int panel = 0; panel < l.outputs / kLanes; ++panel) tile_avx2<R>(l, x, stride, panel, z);
}

void multiply_vnni(const Linear& l, const std::int8_t* x, std::ptrdiff_t stride, int rows, std::int32_t* z) {
  int r = 0;
  for (; r + 8 <= rows; r += 8) rows_vnni<8>(l, x + r * stride, stride, z + static_cast<std::ptrdiff_t>(r) * l.outputs);
  for (; r < rows; ++r) rows_vnni<1>(l, x + r * stride, stride, z + static_cast<std::ptrdiff_t>(r) * l.outputs);
}

void multiply_avx2(const Linear& l, const std::int8_t* x, std::ptrdiff_t stride, int rows, std::int32_t* z) {
  int r = 0;
  for (; r + 4 <= rows; r += 4) rows_avx2<4>(l, x + r * stride, stride, z + static_cast<std::ptrdiff_t>(r) * l.outputs);
  for (; r < rows; ++r) rows_avx2<1>(l, x + r * stride, stride, z + static_cast<std::ptrdiff_t>(r) * l.outputs);
}

#endif

std::vector<Product> runnable() {
  std::vector<Product> all;
#if VERBALE_X86
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl"))
    all.push_back({"avx512-vnni", multiply_vnni});
  if (__builtin_cpu_supports("avx2")) all.push_back({"avx2", multiply_avx2});
#endif
  all.push_back({"portable", multiply_portable});
  return all;
}

// The sum of n floats over sixteen lanes, halved at the end: one order for every machine. Sizes known beforehand keep
// the lanes in registers.
template <int N>
inline float lane_sum(const float (&lanes)[N]) {
  if constexpr (N == 1) {
    return lanes[0];
  } else {
    float half[N / 2];
    for (int i = 0; i < N / 2; ++i) half[i] = lanes[i] + lanes[i + N / 2];
    return lane_sum(half);
  }
}

}  // namespace

void multiply(const Linear& linear, const std::int8_t* x, std::ptrdiff_t stride, int rows, std::int32_t* z) {
  static const auto best = products().front().run;
  best(linear, x, stride, rows, z);
}

std::span<const Product> products() {
  static const std::vector<Product> all = runnable();
  return all;
}

VERBALE_WIDE void rescale(const Linear& linear, const std::int32_t* z, float* out) {
  for (int n = 0; n < linear.outputs; ++n) out[n] = static_cast<float>(z[n]) * linear.scales[n] + linear.bias[n];
}

VERBALE_WIDE void norm(float* x, int width, const float* gain, const float* shift) {
  float lanes[kLanes] = {};
  for (int j = 0; j < width; j += kLanes)
    for (int i = 0; i < kLanes; ++i) lanes[i] += x[j + i];
  const float mean = lane_sum(lanes) / static_cast<float>(width);
  std::fill_n(lanes, kLanes, 0.0F);
  for (int j = 0; j < width; j += kLanes)
    for (int i = 0; i < kLanes; ++i) lanes[i] += (x[j + i] - mean) * (x[j + i] - mean);
  const float inverse = 1.0F / std::sqrt(lane_sum(lanes) / static_cast<float>(width) + kEpsilon);
  for (int j = 0; j < width; ++j) x[j] = (x[j] - mean) * inverse * gain[j] + shift[j];
}

VERBALE_WIDE void maxout(const Linear& linear, const std::int32_t* z, int width, int pieces, float* out) {
  const auto value = [&](int n) { return static_cast<float>(z[n]) * linear.scales[n] + linear.bias[n]; };
  for (int j = 0; j < width; ++j) out[j] = value(j);
  for (int p = 1; p < pieces; ++p)
    for (int j = 0; j < width; ++j) out[j] = std::max(out[j], value(p * width + j));
}

VERBALE_WIDE void recur(const float* __restrict gates, int n, float* __restrict memory, float* __restrict out) {
  const float *candidates = gates, *forget = gates + n, *output = gates + 2 * n;
  for (int j = 0; j < n; ++j) {
    const float f = gate(forget[j]);
    memory[j] = f * memory[j] + (1.0F - f) * bend(candidates[j]);
    out[j] = gate(output[j]) * memory[j];
  }
}

VERBALE_WIDE void quantise(const float* x, int n, float inverse, std::int8_t* q) {
  // Adding 1.5 * 2^23 leaves the rounded integer in the low bits of the float. The two steps stand apart because the
  // compiler makes branches of a limit whose integer it can foresee.
  constexpr float kMagic = 12582912.0F;
  constexpr int kBlock = 4 * kLanes;
  float limited[kBlock];
  const auto limit = [&](int i) { return std::min(std::max(x[i] * inverse, -127.0F), 127.0F) + kMagic; };
  const auto whole = [](float v) { return static_cast<std::int8_t>(std::bit_cast<std::int32_t>(v)); };
  int i = 0;
  for (; i + kBlock <= n; i += kBlock) {
    for (int k = 0; k < kBlock; ++k) limited[k] = limit(i + k);
    for (int k = 0; k < kBlock; ++k) q[i + k] = whole(limited[k]);
  }
  for (; i < n; ++i) q[i] = whole(limit(i));
}

VERBALE_WIDE void sum_rows(std::span<const float* const> rows, int n, float* out) {
  // Four vectors of lanes at a time stay in registers while the rows go by.
  constexpr int kBlock = 4 * kLanes;
  int j = 0;
  for (; j + kBlock <= n; j += kBlock) {
    float sums[kBlock] = {};
    for (const float* row : rows)
      for (int i = 0; i < kBlock; ++i) sums[i] += row[j + i];
    std::copy_n(sums, kBlock, out + j);
  }
  for (; j < n; ++j) {
    out[j] = 0;
    for (const float* row : rows) out[j] += row[j];
  }
}

VERBALE_WIDE void accumulate(const float* x, int n, float* y) {
  for (int i = 0; i < n; ++i) y[i] += x[i];
}

}  // namespace verbale
