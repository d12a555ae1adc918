#include "neural/encoder.h"

#include <algorithm>

#include "absl/strings/str_cat.h"

namespace verbale {

void States::reset(int new_rows, int new_width) {
  rows = new_rows, width = new_width;
  bytes.assign(static_cast<std::size_t>(rows + 2) * width, 0);
}

namespace {

using Layer = std::variant<Maxout, Recurrence>;

absl::StatusOr<Layer> load_layer(const ModelFile& file, const std::string& name, std::string_view kind, int width) {
  const auto check = [&](auto layer, int inputs) -> absl::StatusOr<Layer> {
    if (!layer.ok()) return layer.status();
    if (layer->width != width || layer->linear.inputs != inputs)
      return absl::InvalidArgumentError("model: a layer does not fit the encoder's width");
    return Layer(*layer);
  };
  if (kind == "recurrence") return check(load_recurrence(file, name), width);
  return check(load_maxout(file, name), 3 * width);
}

}  // namespace

absl::StatusOr<Encoder> Encoder::load(const ModelFile& file, const std::string& prefix) {
  Encoder e;
  auto embeddings = Embeddings::load(file, prefix);
  if (!embeddings.ok()) return embeddings.status();
  const auto mix = load_maxout(file, prefix + ".mix");
  if (!mix.ok()) return mix.status();
  const auto scales = file.tensor<float>(prefix + ".inverse_scales");
  if (!scales.ok()) return scales.status();
  e.embeddings_ = *std::move(embeddings), e.mix_ = *mix, e.inverse_scales_ = scales->values();
  const auto kinds = file.list(prefix + ".layers");
  if (!kinds.ok()) return kinds.status();
  for (const std::string_view kind : *kinds) {
    auto layer = load_layer(file, absl::StrCat(prefix, ".layer.", e.layers_.size()), kind, mix->width);
    if (!layer.ok()) return layer.status();
    e.layers_.push_back(*layer);
  }
  if (mix->linear.inputs != e.embeddings_.width() || scales->columns != static_cast<int>(e.layers_.size()) + 1)
    return absl::InvalidArgumentError("model: the parts of the encoder do not fit each other");
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
  for (std::size_t k = 0; k < layers_.size(); ++k) {
    if (const auto* window = std::get_if<Maxout>(&layers_[k])) {
      window->apply(states.row(-1), d, rows, step.data());
    } else {
      std::get<Recurrence>(layers_[k]).apply(states.row(0), sequence, step.data());
    }
    accumulate(step.data(), rows * d, sums.data());
    for (int r = 0; r < rows; ++r)
      if (sequence[r] == kGap) std::fill_n(sums.data() + static_cast<std::ptrdiff_t>(r) * d, d, 0.0F);
    quantise(sums.data(), rows * d, inverse_scales_[k + 1], states.row(0));
  }
}

}  // namespace verbale
