// Beside which verb a coordinated cue stands. A parser often hangs it into what that verb reports.
//
//   neighbour_of(reading, cue);   // "noted that the plan gave hope and [called for] more": noted
#pragma once

#include "statement/draft.h"
#include "statement/reading.h"

namespace verbale {

// The verb with whose subject a coordinated cue speaks; -1: it has its own subject, or stands within what a verb
// reports.
int neighbour_of(const Reading& reading, const CueMention& cue);

}  // namespace verbale
