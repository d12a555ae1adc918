#include "tools/training/attribution_crf.h"

#include <cmath>

namespace verbale::training {
namespace {

constexpr int kLabels = Crf::kLabels;
constexpr double kNever = -1e9;

using Row = std::array<double, kLabels>;

double log_sum(const Row& x) {
  const double top = *std::max_element(x.begin(), x.end());
  double sum = 0;
  for (const double v : x) sum += std::exp(v - top);
  return top + std::log(sum);
}

}  // namespace

CrfTrainer::CrfTrainer(Random& random) { transitions_.resize(Crf::kBorders * kLabels, kLabels, 0.01F, random); }

Pairs CrfTrainer::pairs(const Matrix& scores, std::span<const std::uint8_t> borders, double* total) const {
  const Eigen::Index n = scores.rows();
  const auto weight = [&](Eigen::Index t, int i, int k) {
    return Crf::allowed(i, k) ? double{transitions_.value(borders[t] * kLabels + i, k)} : kNever;
  };
  std::vector<Row> forth(n), back(n);
  Row start;
  start.fill(kNever);
  start[0] = 0;
  for (Eigen::Index t = 0; t < n; ++t) {
    const Row& before = t ? forth[t - 1] : start;
    for (int k = 0; k < kLabels; ++k) {
      Row x;
      for (int i = 0; i < kLabels; ++i) x[i] = before[i] + weight(t, i, k);
      forth[t][k] = log_sum(x) + scores(t, k);
    }
  }
  const double all = n ? log_sum(forth[n - 1]) : 0;
  if (total) *total = all;
  if (n) back[n - 1].fill(0);
  for (Eigen::Index t = n - 1; t > 0; --t)
    for (int i = 0; i < kLabels; ++i) {
      Row x;
      for (int k = 0; k < kLabels; ++k) x[k] = weight(t, i, k) + scores(t, k) + back[t][k];
      back[t - 1][i] = log_sum(x);
    }
  Pairs p = Pairs::Zero(n, kLabels * kLabels);
  for (Eigen::Index t = 0; t < n; ++t) {
    const Row& before = t ? forth[t - 1] : start;
    for (int i = 0; i < kLabels; ++i)
      for (int k = 0; k < kLabels; ++k)
        if (const double x = before[i] + weight(t, i, k) + scores(t, k) + back[t][k] - all; x > -30)
          p(t, i * kLabels + k) = static_cast<float>(std::exp(x));
  }
  return p;
}

double CrfTrainer::learn(const Matrix& scores, std::span<const std::uint8_t> borders, const Pairs& targets,
                         Matrix& slope) {
  double loss = 0;
  const Pairs given = pairs(scores, borders, &loss);
  slope = Matrix::Zero(scores.rows(), kLabels);
  for (Eigen::Index t = 0; t < scores.rows(); ++t) {
    const bool masked = targets.row(t).sum() <= 0;
    const auto& wanted = masked ? given : targets;
    for (int i = 0; i < kLabels; ++i)
      for (int k = 0; k < kLabels; ++k) {
        const float share = wanted(t, i * kLabels + k), d = given(t, i * kLabels + k) - share;
        float& transition = transitions_.gradient(borders[t] * kLabels + i, k);
        slope(t, k) += d, transition += d;
        if (share > 0)
          loss -= double{share} * (double{scores(t, k)} + double{transitions_.value(borders[t] * kLabels + i, k)});
      }
  }
  return loss;
}

void CrfTrainer::save(ModelWriter& writer, const std::string& name) const {
  writer.add<float>(name + ".transitions", Crf::kBorders * kLabels, kLabels, transitions_.value.data());
}

Pairs pairs_of(std::span<const std::uint8_t> labels) {
  Pairs p = Pairs::Zero(static_cast<Eigen::Index>(labels.size()), kLabels * kLabels);
  int before = 0;
  for (std::size_t t = 0; t < labels.size(); before = labels[t++])
    p(static_cast<Eigen::Index>(t), before * kLabels + labels[t]) = 1;
  return p;
}

}  // namespace verbale::training
