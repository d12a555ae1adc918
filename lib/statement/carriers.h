// Verbs that only carry the cue in their infinitive.
//
//   carrier_of(reading, verb);   // "we want [to thank]", "continues [to call for]": want, continues
#pragma once

#include "statement/reading.h"

namespace verbale {

// The verb in whose infinitive something is said; -1: none.
int carrier_of(const Reading& reading, int verb);

}  // namespace verbale
