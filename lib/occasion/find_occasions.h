// The calls, meetings, visits and sessions that the text reports: one record an event.
//
//   Occasions occasions = find_occasions(lexicon, text, layout, tree, dates, actors);
//   int o = occasions.of(token);   // the occasion at which what stands there was said; -1: none
//
// Reads actors and dates; comes before statements, which take implicit speakers, channel and date
// from their occasion.
#pragma once

#include <vector>

#include "actor/actors.h"
#include "layout/layout.h"
#include "lexicon/lexicon.h"
#include "syntax/tree.h"
#include "text/text.h"
#include "verbale/date.h"
#include "verbale/occasion.h"

namespace verbale {

// One mention of an occasion in the text.
struct OccasionRef {
  TokenRange tokens;
  int head = 0;      // token
  int occasion = 0;  // index into Occasions::list

  bool operator==(const OccasionRef&) const = default;
};

struct Occasions {
  std::vector<Occasion> list;
  std::vector<OccasionRef> refs;  // by first token
  int main = -1;                  // the event that the document is about; -1: none

  // The occasion that a token's sentence speaks of, else the document's current one; -1: none.
  std::vector<int> of_sentence;
  int of(const Tree& tree, int token) const {
    return of_sentence.empty() ? -1 : of_sentence[tree.token(token).sentence];
  }

  // The occasion that a mention with this head denotes; -1: none.
  int at(int head) const;
};

// Whether those who take part come together there, in person or by a line or letters.
bool is_encounter(OccasionKind kind);

// Whether somebody tells others there, rather than talk with them.
bool is_monologue(OccasionKind kind);

// The id of an occasion until the document is finished: 0 → "o1".
std::string occasion_id(int occasion);

Occasions find_occasions(const Lexicon& lexicon, const Text& text, const Layout& layout, const Tree& tree,
                         const std::vector<Date>& dates, const Actors& actors);

}  // namespace verbale
