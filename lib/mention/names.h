// Names in the text: of persons, bodies, states, peoples and places, with what the tables know of them.
//
//   std::vector<Name> names = find_names(words);
//   names[0].tokens;   // "Sergey Lavrov", without "Russian Foreign Minister"
//   names[0].known;    // index of the KnownActor, or -1
//
// First of the mention rules; reads Words only.
#pragma once

#include <vector>

#include "mention/words.h"
#include "verbale/actor.h"

namespace verbale {

struct Name {
  TokenRange tokens;
  SenseKind sense = SenseKind::person;  // person, body, state, demonym, people, metonym or place
  int known = -1;                       // the known actor that the words mean; -1: none
  ActorKind kind = ActorKind::person;   // of a body: told by its words or by the table
  int inside = -1;                      // index of the longer name that this one is part of; -1: none
  int acronym_of = -1;                  // index of the name that these bracketed letters shorten; -1: none

  bool operator==(const Name&) const = default;
};

// Names by first token, the longer first; only those `inside` another overlap.
std::vector<Name> find_names(const Words& words);

}  // namespace verbale
