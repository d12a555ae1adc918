// Names of a treebank: GUM's mentions (`Entity=(3-person-...)`) cut down to the names among them.
//
//   EntityReader reader(known);
//   for (TreebankSentence& s : bank) reader.read(s);   // fills name and name_begin
//
// A mention counts as a name when its head is a proper noun or carries one ("interviewee Anna Berg"); of its words
// those are kept that belong to the name itself (the head, what is flat or compound with it, "of" phrases that are
// capitalised), not its determiner, its title, its description or its relative clause. Where names lie in each other
// the outermost is learned. Nationalities, which GUM does not mark, come from the tables.
#pragma once

#include "tools/training/conllu.h"
#include "tools/training/known_names.h"

namespace verbale::training {

class EntityReader {
 public:
  // `known` null: titles stay, nationalities are not found. Otherwise it outlives the reader.
  explicit EntityReader(const KnownNames* known) : known_(known) {}

  void read(TreebankSentence& sentence);
  bool found_any() const { return found_any_; }

 private:
  void mark_nationalities(TreebankSentence& sentence) const;

  const KnownNames* known_;
  bool found_any_ = false;
};

// A name or a pronoun with the entity that it means, which is one number in its document.
struct EntityMention {
  int begin, end;  // words, half-open
  NameType type;
  std::string entity;
  bool pronoun;
};

// Names, not inside others, and pronouns of the third person that mean persons, organisations and places.
std::vector<EntityMention> mentions_of(const TreebankSentence& sentence);

}  // namespace verbale::training
