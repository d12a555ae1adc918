#include "tools/training/attribution_lesson.h"

#include <algorithm>

namespace verbale::training {
namespace {

constexpr int kLabels = Crf::kLabels;
constexpr std::uint64_t kMostSentences = 12;  // of a piece

// The mean of the annotators who did not discard a token; none: nothing to learn.
Pairs annotated(const AttributionDocument& d) {
  const Eigen::Index n = static_cast<Eigen::Index>(d.syntax.tokens.size());
  Pairs sum = Pairs::Zero(n, kLabels * kLabels);
  for (std::vector<std::uint8_t> labels : d.labels) {
    std::vector<bool> masked(labels.size());
    for (std::size_t t = 0; t < labels.size(); ++t)
      if (labels[t] == kDiscarded) labels[t] = 0, masked[t] = true;
    Pairs pairs = pairs_of(labels);
    for (Eigen::Index t = 0; t < n; ++t)
      if (masked[t]) pairs.row(t).setZero();
    sum += pairs;
  }
  for (Eigen::Index t = 0; t < n; ++t)
    if (const float all = sum.row(t).sum(); all > 0) sum.row(t) /= all;
  return sum;
}

// Annotators and teachers, each with their weight where they say anything.
Pairs targets_of(const AttributionDocument& d, float annotators) {
  if (d.taught.rows() == 0) return annotated(d);
  if (d.labels.empty()) return d.taught;
  Pairs mixed = annotated(d);
  for (Eigen::Index t = 0; t < mixed.rows(); ++t)
    mixed.row(t) = mixed.row(t).sum() > 0 ? Pairs(annotators * mixed.row(t) + (1 - annotators) * d.taught.row(t))
                                          : Pairs(d.taught.row(t));
  return mixed;
}

// The first token of a piece follows nothing: what went on there begins.
void begin_anew(Pairs& targets) {
  if (targets.rows() == 0) return;
  Crf::Labels first{};
  for (int before = 0; before < kLabels; ++before)
    for (int k = 0; k < kLabels; ++k) first[k > 0 && k % 2 == 0 ? k - 1 : k] += targets(0, before * kLabels + k);
  targets.row(0).setZero();
  for (int k = 0; k < kLabels; ++k) targets(0, k) = first[k];
}

}  // namespace

NetInput input_of(const Observations& o) {
  NetInput input;
  const std::size_t n = o.borders.size();
  for (std::size_t t = 0; t < n; ++t) input.places.push_back({o.hashes.data() + t * o.tables, t == 0, t + 1 == n});
  input.relatives = o.relatives;
  return input;
}

Lesson lesson_of(const AttributionDocument& d, TokenRange tokens, float annotators) {
  const Observations& o = d.observations;
  Lesson lesson;
  lesson.borders = std::span(o.borders).subspan(tokens.begin, tokens.end - tokens.begin);
  for (int t = tokens.begin; t < tokens.end; ++t) {
    lesson.input.places.push_back(
        {o.hashes.data() + static_cast<std::ptrdiff_t>(t) * o.tables, t == tokens.begin, t + 1 == tokens.end});
    if (o.relatives.empty()) continue;
    lesson.relatives.push_back(o.relatives[t]);
    for (std::int32_t& relative : lesson.relatives.back()) relative -= relative >= 0 ? tokens.begin : 0;
  }
  lesson.input.relatives = lesson.relatives;
  lesson.targets = targets_of(d, annotators).middleRows(tokens.begin, tokens.end - tokens.begin);
  begin_anew(lesson.targets);
  return lesson;
}

TokenRange random_piece(const AttributionDocument& d, Random& random) {
  const std::vector<Sentence>& sentences = d.syntax.sentences;
  const std::size_t first = random() % sentences.size(), count = 1 + random() % kMostSentences;
  return {sentences[first].begin, sentences[std::min(first + count, sentences.size()) - 1].end};
}

}  // namespace verbale::training
