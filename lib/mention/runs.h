// Runs of capitalised words that may be one name, told by spelling alone.
//
//   person_run(words, t);   // "Faisal bin Farhan Al Saud"
//   body_run(words, t);     // "Ministry of Foreign Affairs of the Russian Federation"
//   body_kind(words, run);  // ActorKind::government
//
// Used by find_names; reads Words.
#pragma once

#include "mention/words.h"
#include "verbale/actor.h"

namespace verbale {

// Capitalised words with the particles, hyphens and initials of a person's name between them, from a token
// on. Empty: the token begins none.
TokenRange person_run(const Words& words, int t);

// Capitalised words around a word that organisations are named with ("Ministry", "Party"). Empty: none begins here.
TokenRange body_run(const Words& words, int t);

// The tokens that the model marked as one name, without a leading article. Requires: the model marked `t`.
TokenRange learned_run(const Words& words, int t);

// The kind of actor that the words of an organisation's name tell; group where they tell none.
ActorKind body_kind(const Words& words, TokenRange run);

}  // namespace verbale
