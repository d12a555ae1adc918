#include "tools/training/layers.h"

#include <algorithm>
#include <cmath>

#include "neural/layers.h"

namespace verbale::training {

Dense::Dense(int inputs, int outputs, float deviation, Random& random) {
  weight.resize(inputs, outputs, deviation, random);
  bias.resize(1, outputs, 0, random);
}

Matrix Dense::forward(const Matrix& x) const {
  Matrix y(x.rows(), weight.value.cols());
  y.noalias() = x * weight.value;
  y.rowwise() += bias.value.row(0);
  return y;
}

void Dense::backward(const Matrix& x, const Matrix& dy, Matrix* dx) {
  weight.gradient.noalias() += x.transpose() * dy;
  bias.gradient.row(0) += dy.colwise().sum();
  if (dx) dx->noalias() += dy * weight.value.transpose();
}

Norm::Norm(int width, Random& random) {
  gain.resize(1, width, 0, random);
  gain.value.setOnes();
  shift.resize(1, width, 0, random);
}

Matrix Norm::forward(Matrix x, Cache& cache) const {
  cache.inverse.resize(x.rows());
  for (Eigen::Index i = 0; i < x.rows(); ++i) {
    auto row = x.row(i);
    row.array() -= row.mean();
    cache.inverse(i) = 1 / std::sqrt(row.squaredNorm() / static_cast<float>(x.cols()) + 1e-5F);
    row *= cache.inverse(i);
  }
  cache.normed = std::move(x);
  Matrix y = cache.normed.array().rowwise() * gain.value.row(0).array();
  y.rowwise() += shift.value.row(0);
  return y;
}

Matrix Norm::backward(const Cache& cache, const Matrix& dy) {
  gain.gradient.row(0) += (dy.array() * cache.normed.array()).matrix().colwise().sum();
  shift.gradient.row(0) += dy.colwise().sum();
  Matrix dx = dy.array().rowwise() * gain.value.row(0).array();
  for (Eigen::Index i = 0; i < dx.rows(); ++i) {
    auto row = dx.row(i).array();
    const auto normed = cache.normed.row(i).array();
    const float mean = row.mean(), slope = (row * normed).mean();
    row = (row - mean - normed * slope) * cache.inverse(i);
  }
  return dx;
}

MaxoutNorm::MaxoutNorm(int inputs, int outputs, int pieces_of_each, Random& random)
    : linear(inputs, outputs * pieces_of_each, std::sqrt(2.0F / static_cast<float>(inputs)), random),
      norm(outputs, random),
      width(outputs),
      pieces(pieces_of_each) {}

Matrix MaxoutNorm::forward(const Matrix& x, Cache& cache) const {
  const Matrix z = linear.forward(x);
  cache.winner.assign(static_cast<std::size_t>(z.rows()) * width, 0);
  Matrix y = z.leftCols(width);
  for (Eigen::Index i = 0; i < z.rows(); ++i) {
    std::uint8_t* winner = cache.winner.data() + i * width;
    for (int p = 1; p < pieces; ++p)
      for (int j = 0; j < width; ++j)
        if (const float v = z(i, p * width + j); v > y(i, j)) y(i, j) = v, winner[j] = static_cast<std::uint8_t>(p);
  }
  return norm.forward(std::move(y), cache.norm);
}

void MaxoutNorm::backward(const Matrix& x, const Cache& cache, const Matrix& dy, Matrix* dx) {
  const Matrix d = norm.backward(cache.norm, dy);
  Matrix dz = Matrix::Zero(d.rows(), width * pieces);
  for (Eigen::Index i = 0; i < d.rows(); ++i) {
    const std::uint8_t* winner = cache.winner.data() + i * width;
    for (int j = 0; j < width; ++j) dz(i, winner[j] * width + j) = d(i, j);
  }
  linear.backward(x, dz, dx);
}

EmbeddingTable::EmbeddingTable(std::string name_, int probes_, int row_count, int width, Random& random)
    : name(std::move(name_)), probes(probes_) {
  rows.resize(row_count, width, 0.1F, random, true);
}

std::pair<int, int> EmbeddingTable::rows_of(std::uint64_t hash, bool dropped) const {
  if (dropped) return {0, -1};
  if (!keys.empty()) return {keyed_row(keys, hash), -1};
  const int n = static_cast<int>(rows.value.rows());
  return {embedding_row(hash, 0, n), probes == 2 ? embedding_row(hash, 1, n) : -1};
}

void EmbeddingTable::add(std::uint64_t hash, bool dropped, Eigen::Ref<Eigen::RowVectorXf> out) const {
  const auto [first, second] = rows_of(hash, dropped);
  out += rows.value.row(first);
  if (second >= 0) out += rows.value.row(second);
}

void EmbeddingTable::learn(std::uint64_t hash, bool dropped, const Eigen::Ref<const Eigen::RowVectorXf>& gradient) {
  const auto [first, second] = rows_of(hash, dropped);
  for (const int row : {first, second}) {
    if (row < 0) continue;
    rows.touch(row);
    rows.gradient.row(row) += gradient;
  }
}

double softmax_loss(Matrix& scores, std::span<const int> gold) {
  double loss = 0;
  for (Eigen::Index i = 0; i < scores.rows(); ++i) {
    auto row = scores.row(i);
    if (gold[i] < 0) {
      row.setZero();
      continue;
    }
    row = (row.array() - row.maxCoeff()).exp();
    row /= row.sum();
    loss -= std::log(row(gold[i]) + 1e-9F);
    row(gold[i]) -= 1;
  }
  return loss;
}

float fitting_scale(std::vector<float> values, double outliers) {
  if (values.empty()) return 1;
  const auto rank = static_cast<std::ptrdiff_t>(static_cast<double>(values.size() - 1) * (1 - outliers));
  std::nth_element(values.begin(), values.begin() + rank, values.end());
  return std::max(values[rank], 1e-6F) / 127;
}

namespace {

std::int8_t rounded(float v) { return static_cast<std::int8_t>(std::clamp(std::lround(v), -127L, 127L)); }
int padded(Eigen::Index n, int to) { return static_cast<int>((n + to - 1) / to * to); }

}  // namespace

void save_linear(ModelWriter& writer, const std::string& name, const Matrix& weight, const Matrix* bias,
                 float input_scale, std::span<const float> factors) {
  const int inputs = padded(weight.rows(), 4), outputs = padded(weight.cols(), kLanes);
  std::vector<std::int8_t> packed(static_cast<std::size_t>(inputs) * outputs);
  std::vector<std::int32_t> sums(outputs);
  std::vector<float> scales(outputs), biases(outputs);
  for (int n = 0; n < weight.cols(); ++n) {
    Eigen::VectorXf column = weight.col(n);
    for (std::size_t k = 0; k < factors.size(); ++k) column(k) *= factors[k];
    const float scale = std::max(column.cwiseAbs().maxCoeff(), 1e-9F) / 127;
    const std::size_t panel = static_cast<std::size_t>(n / kLanes) * inputs * kLanes;
    for (int k = 0; k < column.size(); ++k) {
      const std::int8_t w = rounded(column(k) / scale);
      packed[panel + static_cast<std::size_t>(k / 4) * 4 * kLanes + n % kLanes * 4 + k % 4] = w;
      sums[n] += w;
    }
    scales[n] = scale * input_scale;
    biases[n] = bias ? (*bias)(0, n) : 0;
  }
  writer.add<std::int8_t>(name + ".weights", outputs, inputs, packed.data());
  writer.add<std::int32_t>(name + ".sums", 1, outputs, sums.data());
  writer.add<float>(name + ".scales", 1, outputs, scales.data());
  writer.add<float>(name + ".bias", 1, outputs, biases.data());
}

void save_norm(ModelWriter& writer, const std::string& name, const Norm& norm) {
  const int width = static_cast<int>(norm.gain.value.cols());
  writer.add<float>(name + ".gain", 1, width, norm.gain.value.data());
  writer.add<float>(name + ".shift", 1, width, norm.shift.value.data());
}

void save_maxout(ModelWriter& writer, const std::string& name, const MaxoutNorm& layer, float input_scale,
                 std::span<const float> factors) {
  save_linear(writer, name, layer.linear.weight.value, &layer.linear.bias.value, input_scale, factors);
  save_norm(writer, name, layer.norm);
}

float save_table(ModelWriter& writer, const std::string& name, const Matrix& rows, float room) {
  const float scale = std::max(rows.cwiseAbs().maxCoeff() * room, 1e-9F) / 127;
  std::vector<std::int8_t> packed(rows.size());
  for (Eigen::Index i = 0; i < rows.size(); ++i) packed[i] = rounded(rows.data()[i] / scale);
  writer.add<std::int8_t>(name, static_cast<int>(rows.rows()), static_cast<int>(rows.cols()), packed.data());
  return scale;
}

}  // namespace verbale::training
