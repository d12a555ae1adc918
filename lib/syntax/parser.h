// The greedy parser: encoded words → heads and labels, 2n transitions a sentence.
//
//   auto parser = Parser::load(file, "parser");
//   parser->read(states, rows);              // one product for all sentences of the batch
//   parser->parse(first_row, words, arcs);
//
// The hidden layer of a transition is a sum: what each word adds in each position is computed beforehand for the
// whole batch, so that a step only adds rows (Chen, Manning 2014), takes maxima and scores the transitions.
#pragma once

#include <vector>

#include "neural/encoder.h"
#include "syntax/transitions.h"

namespace verbale {

struct Arc {
  int head = -1;  // word of the sentence, from 0; -1: root
  int label = 0;
};

class Parser {
 public:
  static constexpr int kPieces = 2;  // of a hidden unit

  // Sections PREFIX.positions, PREFIX.bias, PREFIX.pad, PREFIX.signals, PREFIX.transitions, PREFIX.inverse_scale.
  static absl::StatusOr<Parser> load(const ModelFile& file, const std::string& prefix, int labels);

  // Room for one batch; keep one a thread.
  struct Work {
    std::vector<float> words;  // of each row of the batch, what it adds in each position
    std::vector<std::int32_t> sums;
    std::vector<float> hidden, scores;
    std::vector<std::int8_t> units;
    Configuration configuration;
  };
  void read(const States& states, Work& work) const;
  // Words first_row ... first_row + words - 1 of the batch last read.
  void parse(int first_row, int words, Work& work, std::vector<Arc>& arcs) const;

 private:
  int sum_size() const { return hidden_ * kPieces; }
  void sum_hidden(int first_row, Work& work) const;
  int best_transition(int first_row, Work& work) const;

  Linear positions_;            // no bias of its own: every step adds bias_ once
  Tensor<float> bias_, pad_;    // pad row 0: nothing there, 1: the root; kPositions * sum_size() each
  std::vector<float> signals_;  // dequantised rows
  Linear transitions_;
  float inverse_scale_ = 1;  // of the hidden units
  int hidden_ = 0;
  int labels_ = 0;
};

}  // namespace verbale
