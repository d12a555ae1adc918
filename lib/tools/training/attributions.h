// Attributions made of a treebank's own sentences, so that the way news attributes what it reports parses.
//
//   for (TreebankSentence& s : attributions(bank, random)) bank.push_back(std::move(s));
//   // "Talks failed ." → "Talks failed , the ministry 's spokesman informed on Wednesday ."
//
// Treebanks of blogs, reviews and novels hold few sentences that end in ", the ministry informed on Wednesday", begin
// with "According to" or are headlines with a dash and a source. The trees are those that UD English has for the few:
// the verb of saying is the root and its content a ccomp, wherever it stands; a bare source is a parataxis.
#pragma once

#include <vector>

#include "tools/training/conllu.h"
#include "tools/training/parameter.h"

namespace verbale::training {

// One for about every second sentence that is fit: a statement of 4 to 25 words with a subject and a full stop. None
// where the tables of lib/data are not built in.
std::vector<TreebankSentence> attributions(const std::vector<TreebankSentence>& bank, Random& random);

}  // namespace verbale::training
