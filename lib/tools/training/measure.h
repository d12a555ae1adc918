// How well a syntax model does on gold tokens: the library's own analysis against a treebank.
//
//   SyntaxScores scores = measure(*model, bank);
//   scores.las;   // per cent of words whose head and relation (without subtype) are right
#pragma once

#include <vector>

#include "syntax/analyse.h"
#include "tools/training/conllu.h"

namespace verbale::training {

struct SyntaxScores {
  long words = 0;
  double upos = 0, xpos = 0, lemma = 0, uas = 0, las = 0;  // per cent
  double names = 0;                                        // exact F1 of persons, organisations and places, per cent
  double seconds = 0;                                      // of processor time, for the analysis
};

SyntaxScores measure(const SyntaxModel& model, const std::vector<TreebankSentence>& bank);

}  // namespace verbale::training
