// Codes of actors in the schemes that researchers join on: ISO 3166, CAMEO, PLOVER.
//
//   give_codes(cast);
//   cast[lavrov].actor.codes.cameo;   // "RUSGOV"
#pragma once

#include "actor/cast.h"

namespace verbale {

// CAMEO: the state's code with the agent code of the role that the title or kind tells; PLOVER's agent
// code is the agent part alone. Empty where neither is known.
void give_codes(Cast& cast);

}  // namespace verbale
