// Whether a metonym stands for a place here: "in Moscow", against "Moscow said".
//
//   is_place(words, phrase);
#pragma once

#include "mention/phrases.h"
#include "mention/words.h"

namespace verbale {

// True behind a preposition of place, and where the name only describes a further noun.
bool is_place(const Words& words, const Phrase& phrase);

// True for the titles of those who govern towns and regions: "the mayor of Moscow" is not of the state.
bool is_local(const Words& words, const Phrase& titled);

}  // namespace verbale
