// Drafts that only the tagger sees: cues that no table knows, and contents whose cue the rules have missed.
//
//   add_learned(reading, drafts);
#pragma once

#include <vector>

#include "statement/draft.h"
#include "statement/reading.h"

namespace verbale {

// Gives contents of the tagger that no draft holds to the draft whose cue stands before them, or makes drafts for them
// and for cues without one. Requires and ensures: drafts in the order of their anchors.
void add_learned(const Reading& reading, std::vector<Draft>& drafts);

}  // namespace verbale
