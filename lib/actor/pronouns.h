// Whom a pronoun of the third person means.
//
//   resolve_pronoun(refs, phrase).figure;   // -1: nobody here, or two are equally good
//
// A rule of resolve.
#pragma once

#include "actor/references.h"

namespace verbale {

// Requires: phrase.form is pronoun.
Resolved resolve_pronoun(References& refs, const Phrase& phrase);

}  // namespace verbale
