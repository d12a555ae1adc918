// Logistic regression over named clues, with a ridge, fitted by Newton's method.
//
//   Logistic model(1.0);
//   model.add(clues, true);
//   model.fit();
//   model.probability(clues);   // 0.8
#pragma once

#include <Eigen/Dense>
#include <map>
#include <string>
#include <vector>

#include "statement/confidence.h"

namespace verbale::training {

class Logistic {
 public:
  // `ridge`: the weight of the sum of squared weights in the loss.
  explicit Logistic(double ridge) : ridge_(ridge) {}

  void add(const std::vector<Clue>& clues, bool right) { examples_.push_back({clues, right}); }

  // Deterministic; some twenty steps over the examples.
  void fit();

  double probability(const std::vector<Clue>& clues) const;
  const std::map<std::string, double>& weights() const { return weights_; }

 private:
  struct Example {
    std::vector<Clue> clues;
    bool right;
  };

  Eigen::VectorXd step(const Eigen::MatrixXd& inputs, const Eigen::VectorXd& wanted, const Eigen::VectorXd& w) const;

  double ridge_;
  std::vector<Example> examples_;
  std::map<std::string, double> weights_;
};

}  // namespace verbale::training
