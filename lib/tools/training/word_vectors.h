// Word vectors from unlabelled text: what company a word keeps.
//
//   WordVectors vectors = learn_vectors(corpus, settings);
//   vectors.save("vectors.bin");
//
// Skip-gram with negative samples (Mikolov and others 2013) over plain forms (neural/word.h), rare words left out. The
// syntax trainer takes them as one more embedding table, so that words which the treebanks lack are known by their
// like.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "tools/training/corpus.h"
#include "tools/training/parameter.h"

namespace verbale::training {

struct VectorSettings {
  int width = 64, window = 3, negatives = 5, epochs = 3, least_count = 8, most_words = 30000;
  float rate = 0.03F, subsample = 2e-4F;
  std::uint64_t seed = 1;
};

struct WordVectors {
  std::vector<std::uint64_t> keys;  // hashes of plain forms, in ascending order
  Matrix rows;                      // one a key

  int width() const { return static_cast<int>(rows.cols()); }
  std::string bytes() const;
  static absl::StatusOr<WordVectors> read(const std::string& path);
};

WordVectors learn_vectors(const Corpus& corpus, const VectorSettings& settings);

}  // namespace verbale::training
