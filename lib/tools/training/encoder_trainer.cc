#include "tools/training/encoder_trainer.h"

#include <cmath>
#include <numeric>

namespace verbale::training {
namespace {

// The share of activations that may exceed the quantised range.
constexpr double kOutliers = 1e-5;

Matrix window_of(const Matrix& x, std::span<const Place> places) {
  const Eigen::Index n = x.rows(), d = x.cols();
  Matrix w = Matrix::Zero(n, 3 * d);
  for (Eigen::Index i = 0; i < n; ++i) {
    if (!places[i].first) w.row(i).segment(0, d) = x.row(i - 1);
    w.row(i).segment(d, d) = x.row(i);
    if (!places[i].last) w.row(i).segment(2 * d, d) = x.row(i + 1);
  }
  return w;
}

void window_back(const Matrix& dw, std::span<const Place> places, Matrix& dx) {
  const Eigen::Index n = dw.rows(), d = dx.cols();
  for (Eigen::Index i = 0; i < n; ++i) {
    if (!places[i].first) dx.row(i - 1) += dw.row(i).segment(0, d);
    dx.row(i) += dw.row(i).segment(d, d);
    if (!places[i].last) dx.row(i + 1) += dw.row(i).segment(2 * d, d);
  }
}

float scale_of(const Matrix& x) {
  std::vector<float> values(x.data(), x.data() + x.size());
  for (float& v : values) v = std::abs(v);
  return fitting_scale(std::move(values), kOutliers);
}

}  // namespace

EncoderTrainer::EncoderTrainer(const EncoderShape& shape, Random& random) : shape_(shape) {
  int inputs = 0;
  for (const TableShape& t : shape.tables) {
    const int rows = t.vectors ? static_cast<int>(t.vectors->keys.size()) + 1 : t.rows;
    tables_.emplace_back(t.name, t.probes, rows, t.vectors ? t.vectors->width() : t.width, random);
    inputs += tables_.back().width();
    if (!t.vectors) continue;
    tables_.back().keys = t.vectors->keys;
    tables_.back().rows.value.row(0).setZero();
    tables_.back().rows.value.bottomRows(rows - 1) = t.vectors->rows;
  }
  mix_ = MaxoutNorm(inputs, shape.width, shape.pieces, random);
  for (int k = 0; k < shape.windows; ++k) windows_.emplace_back(3 * shape.width, shape.width, shape.pieces, random);
  for (int k = 0; k < shape.recurrences; ++k) recurrences_.emplace_back(shape.width, random);
}

void EncoderTrainer::collect(std::vector<Parameter*>& all) {
  for (EmbeddingTable& t : tables_) all.push_back(&t.rows);
  mix_.collect(all);
  for (MaxoutNorm& w : windows_) w.collect(all);
  for (RecurrenceTrainer& r : recurrences_) r.collect(all);
}

void EncoderTrainer::gather(std::span<const Place> places, Pass& pass, const Dropout* dropout) const {
  const Eigen::Index n = static_cast<Eigen::Index>(places.size());
  pass.inputs = Matrix::Zero(n, mix_.linear.weight.value.rows());
  pass.dropped.assign(places.size(), 0);
  for (Eigen::Index i = 0; i < n; ++i) {
    pass.dropped[i] = dropout && uniform(*dropout->random) < dropout->words;
    Eigen::Index at = 0;
    for (std::size_t t = 0; t < tables_.size(); at += tables_[t++].width())
      tables_[t].add(places[i].hashes[t], pass.dropped[i] && !shape_.tables[t].kept,
                     pass.inputs.row(i).segment(at, tables_[t].width()));
  }
}

const Matrix& EncoderTrainer::forward(std::span<const Place> places, Pass& pass, const Dropout* dropout) const {
  gather(places, pass, dropout);
  pass.states.resize(windows_.size() + recurrences_.size() + 1);
  pass.windows.resize(windows_.size());
  pass.caches.resize(windows_.size());
  pass.recurrence_caches.resize(recurrences_.size());
  pass.starts.resize(places.size());
  for (std::size_t i = 0; i < places.size(); ++i) pass.starts[i] = places[i].first;
  pass.states[0] = mix_.forward(pass.inputs, pass.mix);
  pass.mask.resize(0, 0);
  if (dropout) {
    pass.mask.resize(pass.states[0].rows(), pass.states[0].cols());
    const float kept = 1 / (1 - dropout->states);
    for (Eigen::Index i = 0; i < pass.mask.size(); ++i)
      pass.mask.data()[i] = uniform(*dropout->random) < dropout->states ? 0 : kept;
    pass.states[0].array() *= pass.mask.array();
  }
  for (std::size_t k = 0; k < windows_.size(); ++k) {
    pass.windows[k] = window_of(pass.states[k], places);
    pass.states[k + 1] = pass.states[k] + windows_[k].forward(pass.windows[k], pass.caches[k]);
  }
  for (std::size_t k = 0; k < recurrences_.size(); ++k) {
    const Matrix& before = pass.states[windows_.size() + k];
    pass.states[windows_.size() + k + 1] =
        before + recurrences_[k].forward(before, pass.starts, pass.recurrence_caches[k]);
  }
  return pass.states.back();
}

void EncoderTrainer::backward(std::span<const Place> places, const Pass& pass, Matrix dy) {
  Matrix dx;
  for (std::size_t k = recurrences_.size(); k-- > 0;) {
    dx = dy;
    recurrences_[k].backward(pass.states[windows_.size() + k], pass.starts, pass.recurrence_caches[k], dy, &dx);
    dy = std::move(dx);
  }
  for (std::size_t k = windows_.size(); k-- > 0;) {
    dx = Matrix::Zero(dy.rows(), 3 * shape_.width);
    windows_[k].backward(pass.windows[k], pass.caches[k], dy, &dx);
    window_back(dx, places, dy);
  }
  if (pass.mask.size() > 0) dy.array() *= pass.mask.array();
  dx = Matrix::Zero(dy.rows(), pass.inputs.cols());
  mix_.backward(pass.inputs, pass.mix, dy, &dx);
  for (Eigen::Index i = 0; i < dx.rows(); ++i) {
    Eigen::Index at = 0;
    for (std::size_t t = 0; t < tables_.size(); at += tables_[t++].width())
      tables_[t].learn(places[i].hashes[t], pass.dropped[i] && !shape_.tables[t].kept,
                       dx.row(i).segment(at, tables_[t].width()));
  }
}

float EncoderTrainer::save(ModelWriter& writer, const std::string& prefix, const Pass& pass) const {
  std::vector<std::string> names;
  std::vector<float> factors;
  for (const EmbeddingTable& t : tables_) {
    names.push_back(t.name + (t.keys.empty() ? ' ' + std::to_string(t.probes) : " keys"));
    if (!t.keys.empty())
      writer.add<std::uint64_t>(prefix + ".keys." + t.name, 1, static_cast<int>(t.keys.size()), t.keys.data());
    // The sum of two rows must fit as well; it seldom reaches twice the largest value of one.
    const float scale = save_table(writer, prefix + ".table." + t.name, t.rows.value, t.probes == 2 ? 1.25F : 1.0F);
    factors.insert(factors.end(), t.width(), scale);
  }
  writer.add_list(prefix + ".tables", names);
  save_maxout(writer, prefix + ".mix", mix_, 1.0F, factors);
  std::vector<std::string> kinds(windows_.size(), "window");
  kinds.resize(windows_.size() + recurrences_.size(), "recurrence");
  writer.add_list(prefix + ".layers", kinds);
  std::vector<float> inverse;
  float scale = 1;
  for (std::size_t k = 0; k < pass.states.size(); ++k) {
    scale = scale_of(pass.states[k]);
    inverse.push_back(1 / scale);
    const std::string name = prefix + ".layer." + std::to_string(k);
    if (k < windows_.size()) save_maxout(writer, name, windows_[k], scale);
    if (k >= windows_.size() && k < kinds.size()) recurrences_[k - windows_.size()].save(writer, name, scale);
  }
  writer.add<float>(prefix + ".inverse_scales", 1, static_cast<int>(inverse.size()), inverse.data());
  return scale;
}

}  // namespace verbale::training
