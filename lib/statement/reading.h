// What the rules of the statement room read: the products of the earlier stages, and words as they stand.
//
//   Reading reading{lexicon, text, layout, tree, dates, actors, occasions, attribution, within};
//   reading.lower(t);     // "according"
//   reading.block(t);     // the block of the layout that the token stands in
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "actor/actors.h"
#include "attribution/attribution.h"
#include "layout/layout.h"
#include "lexicon/lexicon.h"
#include "occasion/find_occasions.h"
#include "syntax/tree.h"
#include "text/text.h"
#include "text/utf8.h"
#include "verbale/date.h"

namespace verbale {

struct Reading {
  const Lexicon& lexicon;
  const Text& text;
  const Layout& layout;
  const Tree& tree;
  const std::vector<Date>& dates;
  Actors& actors;  // unnamed sources become actors
  const Occasions& occasions;
  const Attribution& attribution;
  const Attribution& within;  // of what stands in contents

  int size() const { return static_cast<int>(tree.syntax().tokens.size()); }
  std::string_view form(int t) const { return text[tree.token(t).span]; }
  std::string lower(int t) const { return to_lower(form(t)); }
  // What opens a noun phrase: "with" of "with Holm"; empty: no preposition.
  std::string preposition(int noun) const {
    const int t = tree.child(noun, {"case"});
    return t < 0 ? std::string() : lower(t);
  }
  bool is_first_person(int t) const {  // "I", "we"
    const std::string word = lower(t);
    return word == "i" || word == "we";
  }
  const Sentence& sentence_of(int t) const { return tree.syntax().sentences[tree.token(t).sentence]; }
  const Block* block(int t) const { return layout.block_at(tree.token(t).span.begin); }
  bool in(int t, BlockKind kind) const {
    const Block* b = block(t);
    return b && b->kind == kind;
  }
};

}  // namespace verbale
