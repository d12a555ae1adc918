// The recurrent layer of lib/neural/recurrence.h in floats, with a way back through the sequence.
//
//   RecurrenceTrainer layer(width, random);
//   RecurrenceTrainer::Cache cache;
//   y += layer.forward(y, starts, cache);
//   layer.backward(y_before, starts, cache, dy, &dx);
//
// starts[i]: a sequence begins at row i; nothing crosses from row i - 1 to row i.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "tools/training/layers.h"

namespace verbale::training {

struct RecurrenceTrainer {
  Dense linear;
  Norm norm;
  int width = 0;

  struct Cache {
    Matrix gates;   // before they are bent
    Matrix memory;  // c of both ways
    Norm::Cache norm;
  };

  RecurrenceTrainer() = default;
  RecurrenceTrainer(int width_, Random& random);

  Matrix forward(const Matrix& x, std::span<const char> starts, Cache& cache) const;
  void backward(const Matrix& x, std::span<const char> starts, const Cache& cache, const Matrix& dy, Matrix* dx);
  void collect(std::vector<Parameter*>& all) { linear.collect(all), norm.collect(all); }
  void save(ModelWriter& writer, const std::string& name, float input_scale) const;
};

}  // namespace verbale::training
