// The tagger's net in floats, with a way back: encoder, relatives, scores.
//
//   AttributionNet net(shape, random);
//   AttributionNet::Pass pass;
//   Matrix scores = net.forward(input, pass, &random);     // one row a token, one column a label
//   net.backward(input, pass, slope);
//
// A document goes through in one pass: what stands sentences before can matter. The encoder's vector of each token is
// joined with those of its relatives in the tree.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "attribution/observe.h"
#include "neural/crf.h"
#include "tools/training/encoder_trainer.h"

namespace verbale::training {

struct NetShape {
  AttributionProfile profile = AttributionProfile::trees;
  int width = 96, windows = 3, recurrences = 2, pieces = 2;
  float dropout = 0.35F, word_dropout = 0.15F;
  const WordVectors* vectors = nullptr;  // kept as they are; null: that table is hashed and learned
};

struct NetInput {
  std::vector<Place> places;
  std::span<const std::array<std::int32_t, kRelatives>> relatives;  // empty: the profile without trees
};

class AttributionNet {
 public:
  AttributionNet(const NetShape& shape, Random& random);

  struct Pass {
    EncoderTrainer::Pass encoder;
    Matrix read_mask, gathered, joined, joined_mask;
    MaxoutNorm::Cache join;
  };

  Matrix forward(const NetInput& input, Pass& pass, Random* dropout) const;  // null: no dropout
  void backward(const NetInput& input, const Pass& pass, const Matrix& slope);

  void collect(std::vector<Parameter*>& all);
  // `typical` is a text from which the scales of the activations are taken.
  void save(ModelWriter& writer, const NetInput& typical) const;

 private:
  NetShape shape_;
  EncoderTrainer encoder_;
  MaxoutNorm join_;
  Dense head_;
};

}  // namespace verbale::training
