#include "syntax/find_names.h"

#include <algorithm>

#include "absl/container/flat_hash_map.h"
#include "neural/hash.h"

namespace verbale {
namespace {

using Scores = std::array<float, kNameLabels>;

int best_of(const Scores& scores) { return static_cast<int>(std::ranges::max_element(scores) - scores.begin()); }

constexpr bool is_inner(int label) { return label > 0 && label % 2 == 0; }

}  // namespace

void NameFinder::decode(const float* scores, std::ptrdiff_t stride, int words) {
  constexpr float kNever = -1e30F;
  back_.resize(words);
  Scores sums;
  for (int l = 0; l < kNameLabels; ++l) sums[l] = is_inner(l) ? kNever : scores[l];
  for (int w = 1; w < words; ++w) {
    const float* row = scores + w * stride;
    const int best = best_of(sums);
    Scores next;
    for (int l = 0; l < kNameLabels; ++l) {
      const int from = !is_inner(l) ? best : sums[l] > sums[l - 1] ? l : l - 1;
      next[l] = sums[from] + row[l];
      back_[w][l] = from;
    }
    sums = next;
  }
  labels_.resize(words);
  labels_[words - 1] = best_of(sums);
  for (int w = words - 1; w > 0; --w) labels_[w - 1] = back_[w][labels_[w]];
}

void NameFinder::set(const Found& name, NameType type) {
  for (int t = name.begin; t < name.end; ++t) tokens_[t].name = type, tokens_[t].name_begin = t == name.begin;
}

void NameFinder::keep(const float* scores, std::ptrdiff_t stride, int begin, int end, int first_token) {
  Found name{first_token + begin, first_token + end, {}};
  for (int type = 1; type < kNameTypes; ++type)
    for (int w = begin; w < end; ++w)
      name.scores[type] += scores[w * stride + (w == begin ? first_label(type) : inner_label(type))];
  set(name, static_cast<NameType>(type_of_label(labels_[begin])));
  found_.push_back(name);
}

void NameFinder::read(const float* scores, std::ptrdiff_t stride, const Sentence& sentence) {
  const int words = sentence.end - sentence.begin;
  if (words <= 0) return;
  decode(scores, stride, words);
  for (int begin = 0; begin < words;) {
    int end = begin + 1;
    while (end < words && is_inner(labels_[end])) ++end;
    if (labels_[begin]) keep(scores, stride, begin, end, sentence.begin);
    begin = end;
  }
}

void NameFinder::settle() {
  const auto words_of = [&](const Found& f) {
    return text_[Span{tokens_[f.begin].span.begin, tokens_[f.end - 1].span.end}];
  };
  absl::flat_hash_map<std::uint64_t, std::array<float, kNameTypes>> sums;
  for (const Found& f : found_) {
    auto& sum = sums[hash_bytes(words_of(f))];
    for (int type = 1; type < kNameTypes; ++type) sum[type] += f.scores[type];
  }
  for (const Found& f : found_) {
    const auto& sum = sums[hash_bytes(words_of(f))];
    set(f, static_cast<NameType>(std::max_element(sum.begin() + 1, sum.end()) - sum.begin()));
  }
}

}  // namespace verbale
