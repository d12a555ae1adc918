// The source of a cue: subject, agent, holder or antecedent, and everybody it coordinates.
//
//   find_source(reading, draft);   // fills draft.source and draft.sources
#pragma once

#include "statement/draft.h"
#include "statement/reading.h"

namespace verbale {

// Fills the source of a draft whose cue is known; leaves it empty where the text names none.
void find_source(const Reading& reading, Draft& draft);

// A noun phrase as a source or addressee: coordinated heads, each a party of its own.
std::vector<Party> parties_of(const Reading& reading, int head);

// The words of a noun phrase without its incidental clauses.
TokenRange phrase_of(const Reading& reading, int head);

// The subject of a predicate, by control and coordination where it has none of its own; -1: none.
int subject_of(const Tree& tree, int predicate);

}  // namespace verbale
