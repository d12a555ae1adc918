#include "neural/crf.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "neural/elementary.h"

namespace verbale {
namespace {

using Labels = Crf::Labels;

constexpr float kNever = -1e9F;
constexpr float kSteep = 1e4F;     // scores beyond count as this
constexpr float kSequence = 0.5F;  // weight of the sequence's likelihood against that of the single labels

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
  const auto transitions = file.tensor<float>(name + ".transitions");
  if (!transitions.ok()) return transitions.status();
  if (transitions->rows != kBorders * kLabels || transitions->columns != kLabels)
    return absl::InvalidArgumentError(absl::StrCat("model: the transitions of ", name, " are misshapen"));
  Crf crf;
  for (int border = 0; border < kBorders; ++border)
    for (int before = 0; before < kLabels; ++before)
      for (int after = 0; after < kLabels; ++after) {
        const float score = transitions->row(border * kLabels + before)[after];
        crf.scores_[border][before][after] = allowed(before, after) ? score : kNever;
        crf.weights_[border][before][after] = allowed(before, after) ? exponential(score) : 0;
      }
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

std::vector<std::uint8_t> Crf::decode(std::span<const Labels> scores, std::span<const std::uint8_t> borders,
                                      std::span<const Labels> marginals) const {
  const std::size_t n = scores.size();
  std::vector<std::array<std::uint8_t, kLabels>> from(n);
  Labels sums;
  sums.fill(kNever);
  sums[0] = 0;
  for (std::size_t t = 0; t < n; ++t) {
    const float top = *std::ranges::max_element(sums);  // taken off, so that long texts lose no precision
    Labels next;
    for (int k = 0; k < kLabels; ++k) {
      int best = 0;
      const auto value = [&](int i) { return sums[i] + kSequence * scores_[borders[t]][i][k]; };
      for (int i = 1; i < kLabels; ++i)
        if (value(i) > value(best)) best = i;
      next[k] = value(best) - top + marginals[t][k] + kSequence * std::clamp(scores[t][k], -kSteep, kSteep);
      from[t][k] = static_cast<std::uint8_t>(best);
    }
    sums = next;
  }
  std::vector<std::uint8_t> labels(n);
  int k = static_cast<int>(std::ranges::max_element(sums) - sums.begin());
  for (std::size_t t = n; t-- > 0; k = from[t][k]) labels[t] = static_cast<std::uint8_t>(k);
  return labels;
}

}  // namespace verbale
