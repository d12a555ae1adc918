#include "tools/training/recurrence_trainer.h"

#include <cmath>

#include "neural/kernels.h"

namespace verbale::training {
namespace {

constexpr float kForgetBias = 1.0F;  // at first most of the memory is kept

using Row = Eigen::ArrayXf;

Row bent(const Row& x) { return x / (1 + x.square()).sqrt(); }
Row gated(const Row& x) { return 0.5F + 0.5F * bent(x); }
// The slope of bend(); a gate's is half of it.
Row slope(const Row& x) {
  const Row inverse = (1 + x.square()).sqrt().inverse();
  return inverse.cube();
}

// Rows in the order in which a way visits them, and whether its memory is empty there.
struct Visit {
  Eigen::Index row;
  bool fresh;
};

Visit visit(int way, Eigen::Index k, Eigen::Index n, std::span<const char> starts) {
  if (way == 0) return {k, k == 0 || starts[k]};
  const Eigen::Index row = n - 1 - k;
  return {row, row == n - 1 || starts[row + 1]};
}

}  // namespace

RecurrenceTrainer::RecurrenceTrainer(int width_, Random& random)
    : linear(width_, 3 * width_, std::sqrt(1.0F / static_cast<float>(width_)), random),
      norm(width_, random),
      width(width_) {
  const int half = width / 2;
  for (int way = 0; way < 2; ++way)
    linear.bias.value.row(0).segment((3 * way + 1) * half, half).setConstant(kForgetBias);
}

Matrix RecurrenceTrainer::forward(const Matrix& x, std::span<const char> starts, Cache& cache) const {
  const Eigen::Index n = x.rows();
  const int half = width / 2;
  cache.gates = linear.forward(x);
  cache.memory.resize(n, width);
  Matrix y(n, width);
  for (int way = 0; way < 2; ++way) {
    Row memory = Row::Zero(half);
    for (Eigen::Index k = 0; k < n; ++k) {
      const auto [row, fresh] = visit(way, k, n, starts);
      const auto part = [&](int g) {
        return Row(cache.gates.row(row).segment((3 * way + g) * half, half).transpose());
      };
      if (fresh) memory.setZero();
      const Row f = gated(part(1));
      memory = f * memory + (1 - f) * bent(part(0));
      cache.memory.row(row).segment(way * half, half) = memory.matrix().transpose();
      y.row(row).segment(way * half, half) = (gated(part(2)) * memory).matrix().transpose();
    }
  }
  return norm.forward(std::move(y), cache.norm);
}

void RecurrenceTrainer::backward(const Matrix& x, std::span<const char> starts, const Cache& cache, const Matrix& dy,
                                 Matrix* dx) {
  const Eigen::Index n = x.rows();
  const int half = width / 2;
  const Matrix d = norm.backward(cache.norm, dy);
  Matrix dgates(n, 6 * half);
  for (int way = 0; way < 2; ++way) {
    Row dmemory = Row::Zero(half);
    for (Eigen::Index k = n; k-- > 0;) {
      const auto [row, fresh] = visit(way, k, n, starts);
      const auto part = [&](int g) {
        return Row(cache.gates.row(row).segment((3 * way + g) * half, half).transpose());
      };
      const auto memory_at = [&](Eigen::Index r) {
        return Row(cache.memory.row(r).segment(way * half, half).transpose());
      };
      const Row z = part(0), f = part(1), o = part(2), out = d.row(row).segment(way * half, half).transpose();
      const Row before = fresh ? Row(Row::Zero(half)) : memory_at(way == 0 ? row - 1 : row + 1);
      const Row keep = gated(f);
      dmemory += out * gated(o);
      const auto set = [&](int g, const Row& v) {
        dgates.row(row).segment((3 * way + g) * half, half) = v.matrix().transpose();
      };
      set(0, dmemory * (1 - keep) * slope(z));
      set(1, dmemory * (before - bent(z)) * 0.5F * slope(f));
      set(2, out * memory_at(row) * 0.5F * slope(o));
      dmemory = fresh ? Row(Row::Zero(half)) : Row(dmemory * keep);
    }
  }
  linear.backward(x, dgates, dx);
}

void RecurrenceTrainer::save(ModelWriter& writer, const std::string& name, float input_scale) const {
  save_linear(writer, name, linear.weight.value, &linear.bias.value, input_scale);
  save_norm(writer, name, norm);
}

}  // namespace verbale::training
