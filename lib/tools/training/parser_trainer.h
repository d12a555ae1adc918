// The parser of lib/syntax/parser.h in floats, trained with a dynamic oracle.
//
//   ParserTrainer parser(width, hidden, labels, random);
//   parser.start(states);                                    // what each word adds in each position
//   loss += parser.learn(first_row, gold, explore, dropout, random);   // for each sentence
//   parser.finish(states, dy);                               // gradients of the states
//
// Most steps follow the parser's own choice, right or wrong, and the oracle says which transitions lose no further arc
// of the gold tree (Goldberg, Nivre 2013), so that the parser learns to go on well after a mistake.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "neural/model_file.h"
#include "syntax/parser.h"
#include "tools/training/layers.h"

namespace verbale::training {

class ParserTrainer {
 public:
  ParserTrainer(int width, int hidden, int labels, Random& random);

  struct Settings {
    float explore = 0.9F;  // share of steps that follow the parser instead of the oracle
    float dropout = 0.2F;  // share of hidden units
  };

  void start(const Matrix& states);
  // Words first_row ... of the states; gold heads within the sentence, -1 for the root. Returns the loss.
  double learn(int first_row, std::span<const Arc> gold, const Settings& settings, Random& random);
  void finish(const Matrix& states, Matrix& dy);

  // Greedy parse without learning; keeps the largest hidden units for quantisation.
  void observe(int first_row, int words);

  void collect(std::vector<Parameter*>& all);
  void save(ModelWriter& writer, const std::string& prefix, float states_scale) const;

 private:
  struct Step;  // what one transition saw, for the way back
  // A transition that is allowed; right: it is of a cheapest move, with the gold label where the arc is a gold one.
  struct Option {
    int transition;
    bool right;
  };
  void hidden_layer(int first_row, Step& step) const;
  void list_options(std::span<const Arc> gold);
  int best_option(const Step& step, bool right_only) const;  // -1: none
  // The gradient of the scores; returns the loss, 0 where all that is right has no weight left.
  double slope_of(const Step& step, std::vector<float>& slope) const;
  void learn_step(int first_row, const Step& step, std::span<const float> slope);

  int sum_size() const { return hidden_ * Parser::kPieces; }

  int hidden_, labels_;
  Parameter positions_, bias_, pad_, signals_;
  Dense transitions_;
  Matrix words_, words_gradient_;
  std::vector<float> observed_;
  std::vector<Option> options_;
  Configuration configuration_;
};

// For each move, how many arcs of the gold tree it makes unreachable; moves that are not allowed cost kForbidden.
inline constexpr int kForbidden = 1 << 20;
struct MoveCosts {
  int shift = kForbidden, left = kForbidden, right = kForbidden;
};
MoveCosts move_costs(const Configuration& c, std::span<const Arc> gold);

}  // namespace verbale::training
