#include "neural/recurrence.h"

#include <algorithm>
#include <vector>

namespace verbale {
namespace {

constexpr int kRowsAtOnce = 16;

}  // namespace

absl::StatusOr<Recurrence> load_recurrence(const ModelFile& file, const std::string& name) {
  // The same sections as a maxout layer's, of which gain and shift are the norm's.
  const auto layer = load_maxout(file, name);
  if (!layer.ok()) return layer.status();
  if (layer->width % (2 * kLanes) || layer->pieces != 3)
    return absl::InvalidArgumentError("model: a recurrent layer has a wrong size");
  return Recurrence{layer->linear, layer->width, layer->gain, layer->shift};
}

void Recurrence::apply(const std::int8_t* x, std::span<const std::int32_t> sequence, float* out) const {
  thread_local std::vector<std::int32_t> sums;
  thread_local std::vector<float> gates, memory;
  const int rows = static_cast<int>(sequence.size()), half = width / 2;
  const std::ptrdiff_t n = linear.outputs;
  sums.resize(static_cast<std::size_t>(kRowsAtOnce) * n);
  gates.resize(static_cast<std::size_t>(rows) * n);
  for (int r = 0; r < rows; r += kRowsAtOnce) {
    const int count = std::min(kRowsAtOnce, rows - r);
    multiply(linear, x + static_cast<std::ptrdiff_t>(r) * linear.inputs, linear.inputs, count, sums.data());
    for (int i = 0; i < count; ++i) rescale(linear, sums.data() + i * n, gates.data() + (r + i) * n);
  }
  for (int way = 0; way < 2; ++way) {
    memory.assign(half, 0.0F);
    for (int k = 0; k < rows; ++k) {
      const int r = way ? rows - 1 - k : k;
      float* to = out + static_cast<std::ptrdiff_t>(r) * width + way * half;
      if (sequence[r] < 0) {
        std::fill_n(memory.data(), half, 0.0F);
        std::fill_n(to, half, 0.0F);
      } else {
        recur(gates.data() + r * n + way * 3 * half, half, memory.data(), to);
      }
    }
  }
  for (int r = 0; r < rows; ++r)
    if (sequence[r] >= 0) norm(out + static_cast<std::ptrdiff_t>(r) * width, width, gain, shift);
}

}  // namespace verbale
