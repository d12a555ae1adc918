// Whether a metonym stands for a place here: "in Moscow", against "Moscow said".
//
//   is_place(words, phrase);
#pragma once

#include "mention/phrases.h"
#include "mention/words.h"

namespace verbale {

// True behind a preposition of place, and where the name only describes a further noun.
bool is_place(const Words& words, const Phrase& phrase);

}  // namespace verbale
