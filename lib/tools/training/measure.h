// How well a syntax model does on gold tokens: the library's own analysis against a treebank.
//
//   SyntaxScores scores = measure(*model, bank);
//   scores.las;   // per cent of words whose head and relation (without subtype) are right
#pragma once

#include <vector>

#include "lexicon/actor_lexicon.h"
#include "syntax/analyse.h"
#include "tools/training/conllu.h"

namespace verbale::training {

struct SyntaxScores {
  long words = 0;
  double upos = 0, xpos = 0, lemma = 0, uas = 0, las = 0;  // per cent
  double names = 0;    // exact F1 of persons, organisations and places as the model marks them, per cent
  double settled = 0;  // the same once tables and document are asked (mark_names); 0 without tables
  double seconds = 0;  // of processor time, for the analysis
};

// `tables` null: names are measured as the model marks them only.
SyntaxScores measure(const SyntaxModel& model, const std::vector<TreebankSentence>& bank,
                     const ActorLexicon* tables = nullptr);

}  // namespace verbale::training
