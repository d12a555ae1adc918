#include "tools/training/parameter.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace verbale::training {
namespace {

// One row of a parameter, or all of it.
template <class Visit>
void for_each_part(Parameter& p, Visit visit) {
  if (!p.sparse) return visit(0, p.value.size());
  for (const int row : p.touched) visit(row * p.value.cols(), p.value.cols());
}

}  // namespace

float uniform(Random& random) { return static_cast<float>(random() >> 40) * 0x1p-24F; }

float normal(Random& random) {
  const float u = std::max(uniform(random), 1e-7F), v = uniform(random);
  return std::sqrt(-2 * std::log(u)) * std::cos(2 * std::numbers::pi_v<float> * v);
}

void Parameter::resize(int rows, int columns, float deviation, Random& random, bool is_sparse) {
  value = gradient = first = second = Matrix::Zero(rows, columns);
  if (deviation > 0)
    for (Eigen::Index i = 0; i < value.size(); ++i) value.data()[i] = deviation * normal(random);
  sparse = is_sparse;
  is_touched.assign(sparse ? rows : 0, 0);
}

void Parameter::touch(int row) {
  if (is_touched[row]) return;
  is_touched[row] = 1;
  touched.push_back(row);
}

void Adam::step(float rate, float scale) {
  double square = 0;
  for (Parameter* p : parameters_)
    for_each_part(*p, [&](Eigen::Index at, Eigen::Index n) {
      square += Eigen::Map<Eigen::VectorXf>(p->gradient.data() + at, n).squaredNorm();
    });
  const double norm = std::sqrt(square) * scale;
  if (norm > options_.clip) scale *= static_cast<float>(options_.clip / norm);
  ++steps_;
  const auto correct = [&](float beta) { return 1 - std::pow(beta, static_cast<float>(steps_)); };
  const float c1 = correct(options_.beta1), c2 = correct(options_.beta2);
  for (Parameter* p : parameters_) {
    for_each_part(*p, [&](Eigen::Index at, Eigen::Index n) {
      using Part = Eigen::Map<Eigen::ArrayXf>;
      Part value(p->value.data() + at, n), gradient(p->gradient.data() + at, n);
      Part first(p->first.data() + at, n), second(p->second.data() + at, n);
      gradient *= scale;
      first = options_.beta1 * first + (1 - options_.beta1) * gradient;
      second = options_.beta2 * second + (1 - options_.beta2) * gradient.square();
      value -= rate * (first / c1) / ((second / c2).sqrt() + options_.epsilon);
      gradient.setZero();
    });
    for (const int row : p->touched) p->is_touched[row] = 0;
    p->touched.clear();
  }
}

float cosine_rate(float peak, long step, long steps, long warm_up) {
  const float progress = static_cast<float>(step) / static_cast<float>(std::max(steps, 1L));
  const float warm = std::min(1.0F, static_cast<float>(step) / static_cast<float>(std::max(warm_up, 1L)));
  return peak * warm * (0.5F * (1 + std::cos(std::numbers::pi_v<float> * progress)) + 0.01F);
}

}  // namespace verbale::training
