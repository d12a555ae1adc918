// Trains the tagger of lib/attribution on annotated articles.
//
//   auto corpus = AttributionCorpus::read(syntax_model, "polnear/train", AttributionProfile::trees);
//   AttributionTrainer trainer(settings, *corpus);
//   trainer.train(*corpus, report);
//   std::string bytes = trainer.model(*corpus);      // what AttributionModel::load() reads
//
// A step is one document, or now and then a piece of one. Several annotators of an article are one target: the mean of
// their label pairs. What is kept is the moving average of the weights (Polyak). How often a word is a cue is counted
// without the document at hand, so that the net learns to trust the count as far as it can be trusted on new texts.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "attribution/model.h"
#include "syntax/analyse.h"
#include "tools/training/attribution_crf.h"
#include "tools/training/attribution_net.h"
#include "tools/training/attribution_polnear.h"
#include "tools/training/attribution_teacher.h"

namespace verbale::training {

// How often a word stands outside contents, and how often of these it is part of a cue.
struct CueCount {
  int cues = 0, all = 0;
};
using CueCounts = std::map<std::uint64_t, CueCount>;

// An article with tokens, trees and the annotators' labels.
struct AttributionDocument {
  AnnotatedArticle article;
  Layout layout;
  Syntax syntax;
  std::vector<std::vector<std::uint8_t>> labels;  // of each annotator; kDiscarded: not to be learned
  CueCounts counts;                               // of this document, by the first annotator
  Observations observations;
  Pairs taught;  // what teachers say; empty: nothing
};

inline constexpr std::uint8_t kDiscarded = 255;

struct AttributionCorpus {
  AttributionProfile profile = AttributionProfile::trees;
  std::vector<AttributionDocument> documents;
  CueCounts counts;                                  // of all documents
  std::map<std::uint64_t, std::uint8_t> known_cues;  // class of the words of the table of cues

  // Unavailable: a file cannot be read.
  static absl::StatusOr<AttributionCorpus> read(const SyntaxModel& syntax, const std::string& folder,
                                                AttributionProfile profile);

  // Lets the teachers read all documents, and as many again of `files`, which nobody annotated.
  absl::Status teach(const SyntaxModel& syntax, const AttributionTeacher& teacher,
                     const std::vector<std::string>& files);

  // The clue of a word, with what `without` counted taken off.
  CueClue clue(std::uint64_t key, const CueCounts& without) const;
};

struct AttributionSettings {
  NetShape shape;
  int epochs = 6;
  float rate = 0.002F, average = 0.998F;
  float pieces = 0.15F;     // share of the steps that see a few sentences instead of the document
  float annotators = 0.5F;  // their weight against the teachers', where there are any
  std::uint64_t seed = 1;
};

class AttributionTrainer {
 public:
  struct Progress {
    int epoch;
    double loss;  // a token
  };

  // Requires: settings.shape.vectors outlives the trainer.
  AttributionTrainer(const AttributionSettings& settings, const AttributionCorpus& corpus);

  void train(const AttributionCorpus& corpus, const std::function<void(const Progress&)>& report);
  std::string model(const AttributionCorpus& corpus);  // with the averaged weights

 private:
  double step(const AttributionDocument& document);
  void update_average();
  void swap_average();

  AttributionSettings settings_;
  Random random_;
  AttributionNet net_;
  CrfTrainer crf_;
  std::vector<Parameter*> parameters_;
  std::vector<Matrix> average_;
  long steps_ = 0;
};

}  // namespace verbale::training
