#include "tools/training/attribution_net.h"

#include <cmath>

namespace verbale::training {
namespace {

constexpr double kOutliers = 1e-5;  // the share of activations that may exceed the quantised range

EncoderShape encoder_shape(const NetShape& shape) {
  EncoderShape e{shape.width, shape.windows, shape.recurrences, shape.pieces, {}};
  for (const TableInfo& t : tables_of(shape.profile))
    e.tables.push_back({std::string(t.name), t.probes, t.rows, t.width, t.kept, t.vectors ? shape.vectors : nullptr});
  return e;
}

// Zeros with probability `drop`, else 1 / (1 - drop). Nothing is dropped without `random`.
Matrix mask_of(Eigen::Index rows, Eigen::Index columns, float drop, Random* random) {
  Matrix mask = Matrix::Ones(rows, columns);
  if (random)
    for (Eigen::Index i = 0; i < mask.size(); ++i) mask.data()[i] = uniform(*random) < drop ? 0 : 1 / (1 - drop);
  return mask;
}

Matrix gather(const Matrix& x, const NetInput& input) {
  const Eigen::Index d = x.cols(), parts = input.relatives.empty() ? 1 : 1 + kRelatives;
  Matrix y = Matrix::Zero(x.rows(), parts * d);
  y.leftCols(d) = x;
  for (std::size_t t = 0; t < input.relatives.size(); ++t)
    for (int r = 0; r < kRelatives; ++r)
      if (const int other = input.relatives[t][r]; other >= 0)
        y.row(static_cast<Eigen::Index>(t)).segment((r + 1) * d, d) = x.row(other);
  return y;
}

Matrix scatter(const Matrix& dy, Eigen::Index d, const NetInput& input) {
  Matrix dx = dy.leftCols(d);
  for (std::size_t t = 0; t < input.relatives.size(); ++t)
    for (int r = 0; r < kRelatives; ++r)
      if (const int other = input.relatives[t][r]; other >= 0)
        dx.row(other) += dy.row(static_cast<Eigen::Index>(t)).segment((r + 1) * d, d);
  return dx;
}

}  // namespace

AttributionNet::AttributionNet(const NetShape& shape, Random& random)
    : shape_(shape), encoder_(encoder_shape(shape), random) {
  const int parts = shape.profile == AttributionProfile::trees ? 1 + kRelatives : 1;
  join_ = MaxoutNorm(parts * shape.width, shape.width, shape.pieces, random);
  head_ = Dense(shape.width, Crf::kLabels, 0.02F, random);
}

void AttributionNet::collect(std::vector<Parameter*>& all) {
  std::vector<Parameter*> parameters;
  encoder_.collect(parameters);
  // They begin with the tables, in their order.
  const auto tables = tables_of(shape_.profile);
  for (std::size_t i = 0; i < parameters.size(); ++i)
    if (!shape_.vectors || i >= tables.size() || !tables[i].vectors) all.push_back(parameters[i]);
  join_.collect(all);
  head_.collect(all);
}

Matrix AttributionNet::forward(const NetInput& input, Pass& pass, Random* random) const {
  const Dropout dropout{shape_.word_dropout, shape_.dropout, random};
  const Matrix& x = encoder_.forward(input.places, pass.encoder, random ? &dropout : nullptr);
  pass.read_mask = mask_of(x.rows(), x.cols(), shape_.dropout, random);
  pass.gathered = gather(x.cwiseProduct(pass.read_mask), input);
  pass.joined = join_.forward(pass.gathered, pass.join);
  pass.joined_mask = mask_of(x.rows(), x.cols(), shape_.dropout, random);
  pass.joined.array() *= pass.joined_mask.array();
  return head_.forward(pass.joined);
}

void AttributionNet::backward(const NetInput& input, const Pass& pass, const Matrix& slope) {
  Matrix djoined = Matrix::Zero(slope.rows(), shape_.width);
  head_.backward(pass.joined, slope, &djoined);
  djoined.array() *= pass.joined_mask.array();
  Matrix dgathered = Matrix::Zero(slope.rows(), pass.gathered.cols());
  join_.backward(pass.gathered, pass.join, djoined, &dgathered);
  Matrix dx = scatter(dgathered, shape_.width, input);
  dx.array() *= pass.read_mask.array();
  encoder_.backward(input.places, pass.encoder, std::move(dx));
}

void AttributionNet::save(ModelWriter& writer, const NetInput& typical) const {
  Pass pass;
  forward(typical, pass, nullptr);
  const float read_scale = encoder_.save(writer, "encoder", pass.encoder);
  save_maxout(writer, "join", join_, read_scale);
  std::vector<float> values(pass.joined.data(), pass.joined.data() + pass.joined.size());
  for (float& v : values) v = std::abs(v);
  const float joined_scale = fitting_scale(std::move(values), kOutliers), inverse = 1 / joined_scale;
  save_linear(writer, "head", head_.weight.value, &head_.bias.value, joined_scale);
  writer.add<float>("head.inverse_scale", 1, 1, &inverse);
}

}  // namespace verbale::training
