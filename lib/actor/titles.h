// Whom a title without a name means: "the Turkish president", "the Secretary".
//
//   resolve_title(refs, phrase).figure;   // "Recep Tayyip Erdoğan" in a text of 2020
//
// A rule of resolve.
#pragma once

#include "actor/references.h"

namespace verbale {

// One whom the text names with that office, else the holder by the tables on the document's date.
Resolved resolve_title(References& refs, const Phrase& phrase);

}  // namespace verbale
