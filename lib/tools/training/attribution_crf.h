// Learning the conditional random field of lib/neural/crf.h: its loss and gradients, in logarithms.
//
//   CrfTrainer crf(random);
//   Matrix slope;
//   double loss = crf.learn(scores, borders, targets, slope);   // slope: of the scores; the transitions' is added to
//
// Targets are expected label pairs, so that one annotator, the mean of several, and a teacher's probabilities are all
// one case: the gradient is the expectation under the model less that under the targets.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "neural/crf.h"
#include "tools/training/parameter.h"

namespace verbale::training {

// For each word, the expected number (0..1) of each pair (label before, label here); before the first word: outside. A
// word whose pairs are all zero is not to be learned.
using Pairs = Eigen::Matrix<float, Eigen::Dynamic, Crf::kLabels * Crf::kLabels, Eigen::RowMajor>;

class CrfTrainer {
 public:
  CrfTrainer() = default;
  explicit CrfTrainer(Random& random);

  double learn(const Matrix& scores, std::span<const std::uint8_t> borders, const Pairs& targets, Matrix& slope);

  // The probabilities of label pairs under given scores. `log_sum`: of all sequences' weights; may be null.
  Pairs pairs(const Matrix& scores, std::span<const std::uint8_t> borders, double* log_sum) const;

  void collect(std::vector<Parameter*>& all) { all.push_back(&transitions_); }
  void save(ModelWriter& writer, const std::string& name) const;
  Parameter& transitions() { return transitions_; }

 private:
  Parameter transitions_;  // kBorders * kLabels rows, as the model's
};

// The pairs of a sequence of labels.
Pairs pairs_of(std::span<const std::uint8_t> labels);

}  // namespace verbale::training
