// Learns the tables of lib/syntax/lemma.h from a treebank.
//
//   LemmaTables tables = learn_lemmas(bank);
//   writer.add_list("lemmas.endings", tables.endings);
//
// For each Penn tag and each ending the commonest edit (counted once a distinct form) becomes a rule where it differs
// from that of the next shorter ending; forms that the rules get wrong become exceptions.
#pragma once

#include <string>
#include <vector>

#include "tools/training/conllu.h"

namespace verbale::training {

struct LemmaTables {
  std::vector<std::string> exceptions, endings;
};

LemmaTables learn_lemmas(const std::vector<TreebankSentence>& bank);

}  // namespace verbale::training
