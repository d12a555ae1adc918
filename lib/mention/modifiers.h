// What stands in front of a title or a common noun and belongs to it.
//
//   Modifiers m = modifiers_before(words, index, t);   // for "the former Turkish |president"
//   m.begin;      // "the"
//   m.of;         // {"Turkish"}
//   m.status;     // RoleStatus::former
//
// Used by find_phrases; reads Words and Names.
#pragma once

#include <vector>

#include "mention/names.h"
#include "mention/words.h"

namespace verbale {

// Names by the tokens where they begin and end: the longest at each.
class NameIndex {
 public:
  NameIndex(const Words& words, const std::vector<Name>& names);

  const std::vector<Name>& names() const { return *names_; }
  const Name& operator[](int i) const { return (*names_)[i]; }
  int beginning_at(int t) const { return at(begins_, t); }  // -1: none
  int ending_at(int t) const { return at(ends_, t); }       // `t`: one past its last token
  int covering(int t) const { return at(covers_, t); }

 private:
  static int at(const std::vector<int>& list, int t) {
    return t >= 0 && t < static_cast<int>(list.size()) ? list[t] : -1;
  }
  const std::vector<Name>* names_;
  std::vector<int> begins_, ends_, covers_;
};

struct Modifiers {
  int begin = 0;
  std::vector<int> of;  // names, in the order of the text
  int owner = -1;       // token
  int count = 0;
  bool definite = false;
  bool indefinite = false;
  RoleStatus status = RoleStatus::incumbent;
};

// Requires: `t` is the first token of a title or common noun.
Modifiers modifiers_before(const Words& words, const NameIndex& names, int t);

// Names behind a preposition: "of Russia and Turkey", "of the Kingdom of Saudi Arabia"; `end` moves behind them.
// `core`: the token of the title or noun; `several`: a plural, whose owners may be states and bodies in one list.
std::vector<int> owners_after(const Words& words, const NameIndex& names, int core, bool several, int& end);

// Names in a list: "Putin, Erdogan and Rouhani", from a token on; `end` moves behind it.
std::vector<int> listed_persons(const Words& words, const NameIndex& names, int& end);

}  // namespace verbale
