// Names out of the scores of the names head: the best well-formed sequence of a sentence, then one type for all places
// of the document where the same words stand.
//
//   NameFinder finder(text, tokens);
//   finder.read(scores, stride, sentence);   // for each sentence: one row of kNameLabels scores a token
//   finder.settle();                         // the document's own agreement
//
// A single word tells little: "Clare" is a person, a place or a college. Viterbi's algorithm takes the sequence whose
// sum of scores is largest among those in which every inner word continues a name of its type; then the types of a
// name's scores are summed over the document.
#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "syntax/model.h"
#include "text/text.h"
#include "verbale/syntax.h"

namespace verbale {

class NameFinder {
 public:
  NameFinder(const Text& text, std::vector<Token>& tokens) : text_(text), tokens_(tokens) {}

  void read(const float* scores, std::ptrdiff_t stride, const Sentence& sentence);
  void settle();

 private:
  struct Found {
    int begin = 0, end = 0;                  // tokens
    std::array<float, kNameTypes> scores{};  // of each type, summed over its words
  };
  void decode(const float* scores, std::ptrdiff_t stride, int words);
  void keep(const float* scores, std::ptrdiff_t stride, int begin, int end, int first_token);
  void set(const Found& name, NameType type);

  const Text& text_;
  std::vector<Token>& tokens_;
  std::vector<Found> found_;
  std::vector<std::array<int, kNameLabels>> back_;
  std::vector<int> labels_;
};

// Labels of the names head: 0 outside, 2t - 1 first token of type t, 2t inside it.
constexpr int first_label(int type) { return 2 * type - 1; }
constexpr int inner_label(int type) { return 2 * type; }
constexpr int type_of_label(int label) { return (label + 1) / 2; }

}  // namespace verbale
