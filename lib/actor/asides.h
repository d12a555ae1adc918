// Whom a list right behind a group names: "the Troika |(Sweden, Ireland and Norway)", "the Four – Sweden, Ireland, …
// –".
//
//   listed_behind(refs, phrase);   // the figures of Sweden, Ireland and Norway; empty: no such list follows
//
// A rule of resolve; reads words and names.
#pragma once

#include <vector>

#include "actor/references.h"

namespace verbale {

// Figures of states and bodies: none, or two at least, with nothing beside them up to the closing mark.
std::vector<int> listed_behind(const References& refs, const Phrase& phrase);

}  // namespace verbale
