// The encoder of lib/neural/encoder.h in floats, with a way back.
//
//   EncoderTrainer encoder({.width = 64, .windows = 2, .tables = {...}}, random);
//   EncoderTrainer::Pass pass;
//   const Matrix& y = encoder.forward(places, pass, &dropout);   // one row a word
//   encoder.backward(places, pass, dy);
//
// Words of all sentences of a step go through one product; a word at the border of its sentence sees zeros there.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "tools/training/layers.h"
#include "tools/training/recurrence_trainer.h"
#include "tools/training/word_vectors.h"

namespace verbale::training {

struct TableShape {
  std::string name;
  int probes = 1;
  int rows = 0;
  int width = 0;
  bool kept = false;                     // not dropped with the word
  const WordVectors* vectors = nullptr;  // starts from these, with a row a key; `rows` and `width` are theirs
};

// Requires: vectors outlive the building of the encoder.
struct EncoderShape {
  int width = 64;
  int windows = 2;      // layers that see the neighbours
  int recurrences = 0;  // layers that see the sentence, after the windows
  int pieces = 3;
  std::vector<TableShape> tables;
};

// A word in its sentence: its hashes, one a table.
struct Place {
  const std::uint64_t* hashes = nullptr;
  bool first = false, last = false;  // of its sentence
};

struct Dropout {
  float words = 0.05F;  // share of words whose attributes are hidden
  float states = 0.2F;  // share of units after mixing
  Random* random = nullptr;
};

class EncoderTrainer {
 public:
  EncoderTrainer(const EncoderShape& shape, Random& random);

  struct Pass {
    Matrix inputs, mask;
    std::vector<char> dropped, starts;
    MaxoutNorm::Cache mix;
    std::vector<Matrix> windows, states;  // states[0] after mixing, states[k + 1] after layer k
    std::vector<MaxoutNorm::Cache> caches;
    std::vector<RecurrenceTrainer::Cache> recurrence_caches;
  };
  // `dropout` null: none.
  const Matrix& forward(std::span<const Place> places, Pass& pass, const Dropout* dropout) const;
  void backward(std::span<const Place> places, const Pass& pass, Matrix dy);

  void collect(std::vector<Parameter*>& all);
  int width() const { return shape_.width; }
  int attributes() const { return static_cast<int>(shape_.tables.size()); }

  // Writes the quantised encoder; `pass` holds a forward pass over typical text, from which the scales of the
  // activations are taken. Returns the scale of the last states, which the heads need.
  float save(ModelWriter& writer, const std::string& prefix, const Pass& pass) const;

 private:
  void gather(std::span<const Place> places, Pass& pass, const Dropout* dropout) const;

  EncoderShape shape_;
  std::vector<EmbeddingTable> tables_;
  MaxoutNorm mix_;
  std::vector<MaxoutNorm> windows_;
  std::vector<RecurrenceTrainer> recurrences_;
};

}  // namespace verbale::training
