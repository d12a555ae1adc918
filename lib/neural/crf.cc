#include "neural/crf.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "neural/elementary.h"

namespace verbale {
namespace {

using Labels = Crf::Labels;

void scale_to_one(Labels& x) {
  float sum = 0;
  for (const float v : x) sum += v;
  for (float& v : x) v /= sum;
}

// The largest score counts as 0, so that nothing overflows; none falls to nothing, so that no word is impossible.
Labels weights_of(const Labels& scores) {
  const float top = *std::ranges::max_element(scores);
  Labels weights;
  for (int k = 0; k < Crf::kLabels; ++k) weights[k] = exponential(std::max(scores[k] - top, -30.0F));
  return weights;
}

}  // namespace

absl::StatusOr<Crf> Crf::load(const ModelFile& file, const std::string& name) {
  const auto transitions = file.tensor<float>(name + ".transitions"), bias = file.tensor<float>(name + ".bias");
  if (!transitions.ok()) return transitions.status();
  if (!bias.ok()) return bias.status();
  if (transitions->rows != kBorders * kLabels || transitions->columns != kLabels || bias->columns != kLabels)
    return absl::InvalidArgumentError(absl::StrCat("model: the sections of ", name, " do not fit each other"));
  Crf crf;
  for (int border = 0; border < kBorders; ++border)
    for (int before = 0; before < kLabels; ++before)
      for (int after = 0; after < kLabels; ++after)
        if (allowed(before, after))
          crf.weights_[border][before][after] = exponential(transitions->row(border * kLabels + before)[after]);
  std::copy_n(bias->data, kLabels, crf.bias_.begin());
  return crf;
}

std::vector<Labels> Crf::marginals(std::span<const Labels> scores, std::span<const std::uint8_t> borders) const {
  const std::size_t n = scores.size();
  std::vector<Labels> here(n), forth(n);
  Labels before{1.0F};  // ahead of the first word: outside
  for (std::size_t t = 0; t < n; ++t) {
    here[t] = weights_of(scores[t]);
    forth[t] = {};
    for (int i = 0; i < kLabels; ++i)
      for (int k = 0; k < kLabels; ++k) forth[t][k] += before[i] * weights_[borders[t]][i][k];
    for (int k = 0; k < kLabels; ++k) forth[t][k] *= here[t][k];
    scale_to_one(forth[t]);
    before = forth[t];
  }
  Labels back;
  back.fill(1.0F);
  for (std::size_t t = n; t-- > 0;) {
    for (int k = 0; k < kLabels; ++k) forth[t][k] *= back[k];
    scale_to_one(forth[t]);
    Labels next{};
    for (int i = 0; i < kLabels; ++i)
      for (int k = 0; k < kLabels; ++k) next[i] += weights_[borders[t]][i][k] * here[t][k] * back[k];
    scale_to_one(next);
    back = next;
  }
  return forth;
}

std::vector<std::uint8_t> Crf::decode(std::span<const Labels> marginals) const {
  const std::size_t n = marginals.size();
  std::vector<std::array<std::uint8_t, kLabels>> from(n);
  constexpr float kNever = -1e30F;
  Labels sums;
  sums.fill(kNever);
  sums[0] = 0;
  for (std::size_t t = 0; t < n; ++t) {
    Labels next;
    const int best = static_cast<int>(std::ranges::max_element(sums) - sums.begin());
    const float top = sums[best];
    for (int k = 0; k < kLabels; ++k) {
      int i = best;
      if (!allowed(i, k)) i = sums[k] >= sums[k - 1] ? k : k - 1;
      next[k] = sums[i] - top + marginals[t][k] + bias_[k];
      from[t][k] = static_cast<std::uint8_t>(i);
    }
    sums = next;
  }
  std::vector<std::uint8_t> labels(n);
  int k = static_cast<int>(std::ranges::max_element(sums) - sums.begin());
  for (std::size_t t = n; t-- > 0; k = from[t][k]) labels[t] = static_cast<std::uint8_t>(k);
  return labels;
}

}  // namespace verbale
