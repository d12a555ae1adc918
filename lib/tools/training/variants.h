// Sentences as other people would print them: headlines made of sentences, so that headlines parse.
//
//   for (TreebankSentence& s : headlines(bank, random)) bank.push_back(std::move(s));
//
// Treebanks hold hardly any headlines, news a good many: no full stop, often every word in capitals.
#pragma once

#include <vector>

#include "tools/training/conllu.h"
#include "tools/training/parameter.h"

namespace verbale::training {

// One short sentence in eight: without its full stop, half of them with every longer word capitalised.
std::vector<TreebankSentence> headlines(const std::vector<TreebankSentence>& bank, Random& random);

}  // namespace verbale::training
