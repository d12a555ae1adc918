// Learns the tables of lib/syntax/lemma.h from a treebank.
//
//   LemmaTables tables = learn_lemmas(bank, silver);
//   tables.add_to(writer);
//
// For each Penn tag and each ending the commonest edit (counted once a distinct form) becomes a rule where it differs
// from that of the next shorter ending; forms that the rules get wrong become exceptions. So do the regular forms of
// verbs that silver text has in their base form ("applaud", for "applauded"), and those of the cues, where no treebank
// has the form itself.
#pragma once

#include <string>
#include <vector>

#include "neural/model_file.h"
#include "tools/training/conllu.h"

namespace verbale::training {

struct LemmaTables {
  std::vector<std::string> exceptions, endings;

  void add_to(ModelWriter& writer) const;  // under kLemmas of syntax/model.h
};

// silver: sentences that a model has tagged; may be none.
LemmaTables learn_lemmas(const std::vector<TreebankSentence>& bank, const std::vector<TreebankSentence>& silver);

}  // namespace verbale::training
