// The built-in code books, for what reads finished documents without a lexicon.
//
//   code_books().code("041")->mode;   // "phone"
#pragma once

#include "lexicon/event_lexicon.h"

namespace verbale {

// Parsed once, at the first call; immutable.
const EventLexicon& code_books();

}  // namespace verbale
