// Matrices that are learned, and the optimiser that learns them.
//
//   Parameter w;
//   w.resize(rows, columns, deviation, random);
//   w.gradient += ...;
//   Adam adam({&w, ...});
//   adam.step(rate, 1.0F / tokens);    // clips, updates, clears the gradients
//
// Adam (Kingma, Ba 2015) with the gradient's norm clipped. A sparse parameter (an embedding table) is updated only in
// the rows that were touched, so that a step costs what its words cost.
#pragma once

#include <Eigen/Dense>
#include <random>
#include <vector>

namespace verbale::training {

using Matrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using Random = std::mt19937_64;

// Uniform in 0..1, the same on every platform (the standard's distributions are not).
float uniform(Random& random);
float normal(Random& random);

struct Parameter {
  Matrix value, gradient, first, second;
  bool sparse = false;
  std::vector<int> touched;
  std::vector<char> is_touched;

  // Normally distributed around 0; a deviation of 0 gives zeros.
  void resize(int rows, int columns, float deviation, Random& random, bool is_sparse = false);
  void touch(int row);
};

class Adam {
 public:
  struct Options {
    float beta1 = 0.9F, beta2 = 0.98F, epsilon = 1e-8F, clip = 5.0F;
  };
  Adam(std::vector<Parameter*> parameters, Options options) : parameters_(std::move(parameters)), options_(options) {}

  // Gradients are multiplied by `scale`, clipped to a norm of options.clip, applied and cleared.
  void step(float rate, float scale);

 private:
  std::vector<Parameter*> parameters_;
  Options options_;
  long steps_ = 0;
};

// Warm-up over the first steps, then half a cosine down to a hundredth.
float cosine_rate(float peak, long step, long steps, long warm_up);

}  // namespace verbale::training
