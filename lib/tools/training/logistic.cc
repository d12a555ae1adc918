#include "tools/training/logistic.h"

#include <cmath>

namespace verbale::training {
namespace {

constexpr int kSteps = 20;
constexpr double kConverged = 1e-6;

}  // namespace

void Logistic::fit() {
  std::map<std::string, int> column;
  for (const Example& example : examples_)
    for (const Clue& clue : example.clues) column.try_emplace(clue.name, 0);
  int columns = 0;
  for (auto& [name, number] : column) number = columns++;
  const auto rows = static_cast<Eigen::Index>(examples_.size());
  Eigen::MatrixXd inputs = Eigen::MatrixXd::Zero(rows, columns);
  Eigen::VectorXd wanted(rows), w = Eigen::VectorXd::Zero(columns);
  for (Eigen::Index i = 0; i < rows; ++i) {
    const Example& example = examples_[static_cast<std::size_t>(i)];
    wanted[i] = example.right;
    for (const Clue& clue : example.clues) inputs(i, column[clue.name]) = clue.value;
  }
  for (int k = 0; k < kSteps; ++k) {
    const Eigen::VectorXd change = step(inputs, wanted, w);
    w += change;
    if (change.norm() < kConverged) break;
  }
  weights_.clear();
  for (const auto& [name, number] : column) weights_[name] = w[number];
}

Eigen::VectorXd Logistic::step(const Eigen::MatrixXd& inputs, const Eigen::VectorXd& wanted,
                               const Eigen::VectorXd& w) const {
  const Eigen::VectorXd p = (1 + (-(inputs * w)).array().exp()).inverse();
  const Eigen::VectorXd slope = inputs.transpose() * (wanted - p) - ridge_ * w;
  Eigen::MatrixXd curve = inputs.transpose() * (p.array() * (1 - p.array())).matrix().asDiagonal() * inputs;
  curve.diagonal().array() += ridge_;
  return curve.ldlt().solve(slope);
}

double Logistic::probability(const std::vector<Clue>& clues) const {
  double sum = 0;
  for (const Clue& clue : clues)
    if (const auto found = weights_.find(clue.name); found != weights_.end()) sum += found->second * clue.value;
  return 1 / (1 + std::exp(-sum));
}

}  // namespace verbale::training
