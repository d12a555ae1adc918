// A statement in the making: still in tokens, before ids, parents and spans.
//
//   Draft draft{.cue = cue};
//   draft.sources.push_back({subject, range});
//   draft.content.push_back(tree.subtree(clause));
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "lexicon/cue_lexicon.h"
#include "syntax/tree.h"

namespace verbale {

// One occurrence of a cue.
struct CueMention {
  const CueEntry* entry = nullptr;  // null: punctuation in a headline, or no cue at all
  const CueEntry* noun = nullptr;   // the noun that a light verb carries: "expressed concern"
  int head = -1;                    // the token that governs the statement's clause; -1: no cue
  TokenRange tokens;
  std::string preposition;  // taken into the cue: "about" of "spoke about"
  bool passive = false;
  bool negated = false;
  bool tentative = false;  // tagged as a noun: a cue only where it closes its sentence ("the agency reports.")
  int neighbour = -1;      // the verb beside which a coordinated cue stands; -1: none
  std::string slot;        // of the entry, that the content fills; empty: none yet

  Act act() const { return noun ? noun->act : entry ? entry->act_in(slot) : Act::assert_; }
  Category category() const { return entry ? entry->category : Category::speech; }
};

// The words of one who speaks or is addressed.
struct Party {
  int head = -1;
  TokenRange tokens;
};

struct Draft {
  CueMention cue;
  std::vector<Party> sources;          // one for every coordinated speaker
  TokenRange source;                   // the whole span of the source; empty: none
  bool implicit_participants = false;  // an agentless passive: the participants of the occasion speak
  bool implicit_author = false;        // "Thank you for …": whoever says the words around it
  std::vector<TokenRange> content;
  std::vector<Party> addressees;
  std::string rule;
  double confidence = 1.0;

  // Whether a token stands in the content.
  bool holds(int token) const {
    return std::ranges::any_of(content, [&](TokenRange range) { return range.contains(token); });
  }
};

}  // namespace verbale
