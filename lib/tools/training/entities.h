// Names of a treebank: GUM's mentions (`Entity=(3-person-...)`) cut down to the names among them.
//
//   EntityReader reader;
//   for (TreebankSentence& s : bank) reader.read(s);   // fills name and name_begin
//
// A mention counts as a name when its head is a proper noun; of its words those are kept that belong to the name itself
// (the head, what is flat or compound with it, "of" phrases that are capitalised), not its determiner, its description
// or its relative clause. Where names lie in each other the outermost is learned. Adjectives of nationality are found
// by their mention as well.
#pragma once

#include "tools/training/conllu.h"

namespace verbale::training {

class EntityReader {
 public:
  void read(TreebankSentence& sentence);
  bool found_any() const { return found_any_; }

 private:
  bool found_any_ = false;
};

}  // namespace verbale::training
