// Trains the syntax model: encoder, tags, names and trees together, then lemmas.
//
//   SyntaxTrainer trainer(settings, bank);
//   trainer.train(bank, [](const Progress& p) { ... });
//   std::string bytes = trainer.model(bank, {});  // what SyntaxModel::load() reads
//
// One step takes a batch of sentences; their words go through the encoder in one product. The same seed, data and
// settings give the same model on the same machine.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "tools/training/conllu.h"
#include "tools/training/encoder_trainer.h"
#include "tools/training/parser_trainer.h"

namespace verbale::training {

// The defaults are those of the standard profile.
struct SyntaxSettings {
  int width = 128, depth = 3, recurrences = 1, hidden = 128;
  int epochs = 10, batch = 16;
  float rate = 0.002F;
  float dropout = 0.2F, word_dropout = 0.05F, explore = 0.9F;
  std::uint64_t seed = 1;
  int form_rows = 12000;
};

// A sentence ready for learning.
struct Example {
  std::vector<std::uint64_t> hashes;
  std::vector<int> tags, names;  // -1: not to be learned
  std::vector<Arc> arcs;
  bool names_only = false;

  int size() const { return static_cast<int>(tags.size()); }
};

class SyntaxTrainer {
 public:
  struct Progress {
    int epoch;
    double loss;  // a word
  };

  // `vectors` null: none.
  SyntaxTrainer(const SyntaxSettings& settings, const std::vector<TreebankSentence>& bank,
                const WordVectors* vectors = nullptr);

  // Each epoch learns all of `bank`, headlines and attributions made of it (variants.h, attributions.h), and a share of
  // `silver`, trees and names read by another model, which is seen once in all; the last epochs leave `silver` out.
  void train(const std::vector<TreebankSentence>& bank, const std::vector<TreebankSentence>& silver,
             const std::function<void(const Progress&)>& report);
  // silver: from which lemmas are learned as well
  std::string model(const std::vector<TreebankSentence>& bank, const std::vector<TreebankSentence>& silver);

 private:
  Example example(const TreebankSentence& sentence) const;
  std::vector<Example> examples(const std::vector<TreebankSentence>& bank) const;
  std::vector<Parameter*> parameters();
  double step(std::span<const Example* const> batch, bool explore);

  SyntaxSettings settings_;
  Random random_;
  int attributes_ = 0;  // hashes of a word
  std::map<std::string, int> tags_, labels_;
  std::unique_ptr<EncoderTrainer> encoder_;
  Dense tag_head_, name_head_;
  std::unique_ptr<ParserTrainer> parser_;
};

}  // namespace verbale::training
