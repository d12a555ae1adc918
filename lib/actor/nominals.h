// Whom a common noun means: "the diplomat", "both sides", "the Kremlin's press service", "the Syrian government".
//
//   resolve_nominal(refs, phrase).figure;   // the agency named last for "the agency"
//
// A rule of resolve.
#pragma once

#include "actor/references.h"

namespace verbale {

// An earlier figure that the noun fits, or one that the noun itself makes. Requires: phrase.nominal >= 0.
Resolved resolve_nominal(References& refs, const Phrase& phrase);

}  // namespace verbale
