// Layers with a way back: what lib/neural/layers.h reads, in floats and trainable.
//
//   Dense head(width, labels, random);
//   Matrix scores = head.forward(x);
//   softmax_loss(scores, gold);                 // scores become their gradient
//   head.backward(x, scores, &dx);              // gradients of the parameters, and of the input, are added to
//
// Each layer keeps parameters only; what forward() must remember stands in a cache of the caller, so that one layer
// can be used several times in a step. `save` writes the quantised layer under the names that the library loads.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "neural/model_file.h"
#include "tools/training/parameter.h"

namespace verbale::training {

// y = x W + b.
struct Dense {
  Parameter weight, bias;

  Dense() = default;
  Dense(int inputs, int outputs, float deviation, Random& random);

  Matrix forward(const Matrix& x) const;
  void backward(const Matrix& x, const Matrix& dy, Matrix* dx);
  void collect(std::vector<Parameter*>& all) { all.insert(all.end(), {&weight, &bias}); }
};

// Layer norm.
struct Norm {
  Parameter gain, shift;

  struct Cache {
    Matrix normed;
    Eigen::VectorXf inverse;
  };

  Norm() = default;
  Norm(int width, Random& random);

  Matrix forward(Matrix x, Cache& cache) const;
  Matrix backward(const Cache& cache, const Matrix& dy);  // the gradient of x
  void collect(std::vector<Parameter*>& all) { all.insert(all.end(), {&gain, &shift}); }
};

// Linear, maximum over pieces, layer norm.
struct MaxoutNorm {
  Dense linear;
  Norm norm;
  int width = 0, pieces = 0;

  struct Cache {
    std::vector<std::uint8_t> winner;
    Norm::Cache norm;
  };

  MaxoutNorm() = default;
  MaxoutNorm(int inputs, int outputs, int pieces_of_each, Random& random);

  Matrix forward(const Matrix& x, Cache& cache) const;
  void backward(const Matrix& x, const Cache& cache, const Matrix& dy, Matrix* dx);
  void collect(std::vector<Parameter*>& all) { linear.collect(all), norm.collect(all); }
};

// One table of vectors: rows as embedding_row() says or, where it has keys, keyed_row().
struct EmbeddingTable {
  std::string name;
  int probes = 1;
  std::vector<std::uint64_t> keys;
  Parameter rows;

  EmbeddingTable() = default;
  EmbeddingTable(std::string name_, int probes_, int row_count, int width, Random& random);

  int width() const { return static_cast<int>(rows.value.cols()); }
  // Rows of a hash; the second is -1 for tables with one probe.
  std::pair<int, int> rows_of(std::uint64_t hash, bool dropped) const;
  // A dropped word takes row 0.
  void add(std::uint64_t hash, bool dropped, Eigen::Ref<Eigen::RowVectorXf> out) const;
  void learn(std::uint64_t hash, bool dropped, const Eigen::Ref<const Eigen::RowVectorXf>& gradient);
};

// Scores → their gradient under softmax cross-entropy, in place; gold < 0: no loss for the row. Returns the loss.
double softmax_loss(Matrix& scores, std::span<const int> gold);

// --- quantisation ---

// Weights to int8, a scale a column; x was quantised by `input_scale` (value = scale * integer). `factors`, one an
// input, multiply the weights' rows first (the scales of embedding tables); empty: none.
void save_linear(ModelWriter& writer, const std::string& name, const Matrix& weight, const Matrix* bias,
                 float input_scale, std::span<const float> factors = {});
void save_norm(ModelWriter& writer, const std::string& name, const Norm& norm);
void save_maxout(ModelWriter& writer, const std::string& name, const MaxoutNorm& layer, float input_scale,
                 std::span<const float> factors = {});
// Returns the scale of the table's integers.
float save_table(ModelWriter& writer, const std::string& name, const Matrix& rows, float room = 1.0F);

// The scale at which all but `outliers` of the absolute values fit into 127 steps.
float fitting_scale(std::vector<float> absolute_values, double outliers);

}  // namespace verbale::training
