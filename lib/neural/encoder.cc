#include "neural/encoder.h"

#include <algorithm>

#include "absl/strings/str_cat.h"

namespace verbale {

void States::reset(int new_rows, int new_width) {
  rows = new_rows, width = new_width;
  bytes.assign(static_cast<std::size_t>(rows + 2) * width, 0);
}

absl::StatusOr<Encoder> Encoder::load(const ModelFile& file, const std::string& prefix) {
  Encoder e;
  auto embeddings = Embeddings::load(file, prefix);
  if (!embeddings.ok()) return embeddings.status();
  const auto mix = load_maxout(file, prefix + ".mix");
  if (!mix.ok()) return mix.status();
  const auto scales = file.tensor<float>(prefix + ".inverse_scales");
  if (!scales.ok()) return scales.status();
  e.embeddings_ = *std::move(embeddings), e.mix_ = *mix, e.inverse_scales_ = scales->values();
  for (int k = 0; k + 1 < scales->columns; ++k) {
    const auto window = load_maxout(file, absl::StrCat(prefix, ".window.", k));
    if (!window.ok()) return window.status();
    if (window->width != mix->width || window->linear.inputs != 3 * mix->width)
      return absl::InvalidArgumentError("model: the windows do not fit the width");
    e.windows_.push_back(*window);
  }
  if (mix->linear.inputs != e.embeddings_.width() || scales->columns < 1)
    return absl::InvalidArgumentError("model: the mixing layer does not fit the embeddings");
  return e;
}

void Encoder::mix_words(std::span<const std::uint64_t> hashes, std::vector<float>& words) const {
  thread_local std::vector<std::int8_t> inputs;
  const int n = static_cast<int>(hashes.size()) / attributes();
  inputs.resize(static_cast<std::size_t>(n) * embeddings_.width());
  embeddings_.gather(hashes, inputs.data());
  words.resize(static_cast<std::size_t>(n) * width());
  mix_.apply(inputs.data(), embeddings_.width(), n, words.data());
}

void Encoder::encode(std::span<const std::uint64_t> hashes, std::span<const std::int32_t> sequence,
                     States& states) const {
  thread_local std::vector<float> words, sums, step;
  const int rows = static_cast<int>(sequence.size()), d = width();
  mix_words(hashes, words);
  sums.assign(static_cast<std::size_t>(rows) * d, 0.0F);
  for (int r = 0; r < rows; ++r)
    if (sequence[r] != kGap)
      std::copy_n(words.data() + static_cast<std::ptrdiff_t>(sequence[r]) * d, d,
                  sums.data() + static_cast<std::ptrdiff_t>(r) * d);
  states.reset(rows, d);
  quantise(sums.data(), rows * d, inverse_scales_[0], states.row(0));
  step.resize(sums.size());
  for (std::size_t k = 0; k < windows_.size(); ++k) {
    windows_[k].apply(states.row(-1), d, rows, step.data());
    accumulate(step.data(), rows * d, sums.data());
    for (int r = 0; r < rows; ++r)
      if (sequence[r] == kGap) std::fill_n(sums.data() + static_cast<std::ptrdiff_t>(r) * d, d, 0.0F);
    quantise(sums.data(), rows * d, inverse_scales_[k + 1], states.row(0));
  }
}

}  // namespace verbale
