// Treebanks: CoNLL-U files with everything that the trainers learn from.
//
//   absl::StatusOr<std::vector<TreebankSentence>> bank = read_conllu("train.conllu");
//   bank->front().words[0].xpos;
//
// Multiword tokens and empty nodes are skipped; what is learned are syntactic words. Names come from GUM's `Entity=` or
// from `NE=B-person`, as `verbale conllu` prints; a treebank with neither has none to learn from.
#pragma once

#include <istream>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "verbale/syntax.h"

namespace verbale::training {

class KnownNames;

struct TreebankWord {
  std::string form, lemma, upos, xpos, deprel, misc;
  int head = -1;  // word of the sentence, from 0; -1: root
  NameType name = NameType::none;
  bool name_begin = false;
};

struct TreebankSentence {
  std::vector<TreebankWord> words;
  bool has_names = false;  // whether names are annotated at all
  bool new_document = false;
  bool names_only = false;  // tags and tree are not to be learned
};

// `known` helps to cut names out of GUM's mentions, see entities.h. InvalidArgument: a line is not CoNLL-U; the message
// names the source and the line.
absl::StatusOr<std::vector<TreebankSentence>> read_conllu(std::istream& in, const std::string& source,
                                                          const KnownNames* known = nullptr);

// The same from a file. NotFound: there is none.
absl::StatusOr<std::vector<TreebankSentence>> read_conllu(const std::string& path, const KnownNames* known = nullptr);

}  // namespace verbale::training
