// Clauses that hang from a cue as what it reports.
//
//   int clause = clause_of(reading, cue);   // "said [the border would open]": would
#pragma once

#include <string_view>

#include "statement/draft.h"
#include "statement/reading.h"

namespace verbale {

// The head of the clause that a cue reports; -1: none hangs from it.
int clause_of(const Reading& reading, const CueMention& cue);

// Whether a clause opens with the conjunction.
bool introduced_by(const Reading& reading, int clause, std::string_view word);

}  // namespace verbale
