// Sources, cues and adjuncts of attributions as small trees: what made-up attributions are put together from.
//
//   SourceMaker sources(bank);
//   Piece p = sources.source(random);    // "Russian Foreign Minister Anna Berg", "the ministry 's press service"
//   Piece v = sources.verb(random, p);   // "announced"
//
// Half of the sources and all adjuncts are cut out of the treebanks, the others come from the tables of lib/data:
// persons with titles and nationalities, nouns that denote actors, states. Trees follow UD English: a title is
// nmod:desc of the first name, further names are flat.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "tools/training/conllu.h"
#include "tools/training/parameter.h"

namespace verbale::training {

// Words with heads inside the piece; the root's head is -1.
struct Piece {
  std::vector<TreebankWord> words;
  int root = 0;
  bool plural = false;
  bool has_names = true;  // whether its names are marked
};

// Adds a piece to a sentence under `head` (-1: the root of all) and returns where its root now stands.
int append(TreebankSentence& sentence, const Piece& piece, int head, std::string_view deprel);

// One word, as a piece.
Piece single(std::string form, std::string lemma, std::string upos, std::string xpos);

class SourceMaker {
 public:
  explicit SourceMaker(const std::vector<TreebankSentence>& bank);

  bool empty() const { return lemmas_.empty() || exchanges_.empty() || nouns_.empty() || names_.empty(); }
  Piece source(Random& random) const;
  Piece verb(Random& random, bool plural) const;
  Piece adjunct(Random& random) const;  // no words: none
  Piece person(Random& random) const;
  Piece noun(Random& random) const;
  Piece exchange(Random& random) const;  // "discussed": a verb of talking something over with somebody

 private:
  struct Forms {
    std::string past, present;
  };
  struct Noun {
    std::string words;
    bool plural;
  };
  void learn_forms(const std::vector<TreebankSentence>& bank);
  void cut_pieces(const TreebankSentence& sentence);
  TreebankWord modifier(const std::string& word, int head, bool capital) const;

  std::map<std::string, Forms> verbs_;           // by lemma
  std::map<std::string, int> adjectives_;        // how much oftener than a noun the word is an adjective
  std::vector<std::string> lemmas_, exchanges_;  // of verbs_: with a clause; with an object and a partner
  std::vector<Piece> found_, adjuncts_;          // cut out of the treebanks
  std::vector<Noun> nouns_;
  std::vector<std::string> names_, titles_, demonyms_, states_;
};

}  // namespace verbale::training
