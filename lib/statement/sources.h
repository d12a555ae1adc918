// The source of a cue: subject, agent, holder or antecedent, and everybody it coordinates.
//
//   find_source(reading, draft);   // fills draft.source and draft.sources
#pragma once

#include "statement/draft.h"
#include "statement/reading.h"

namespace verbale {

// Fills the source of a draft whose cue is known; leaves it empty where the text names none.
void find_source(const Reading& reading, Draft& draft);

// "came for [talks] on …": whether a noun of an exchange is what somebody came for.
bool is_purpose(const Reading& reading, const CueMention& cue);

// Takes a known range of words for the source.
void set_source(const Reading& reading, TokenRange source, Draft& draft);

// A noun phrase as a source or addressee: coordinated heads, each a party of its own.
std::vector<Party> parties_of(const Reading& reading, int head);
std::vector<Party> parties_of(const Reading& reading, int head, TokenRange words);

// The words of a noun phrase without its incidental clauses.
TokenRange phrase_of(const Reading& reading, int head);

// Whether a word can stand in a plain noun phrase: no verb, no adverb, no comma.
bool is_nominal(const Reading& reading, int t);

// The token of a range that its other tokens hang from; punctuation aside.
int head_of(const Tree& tree, TokenRange range);

}  // namespace verbale
