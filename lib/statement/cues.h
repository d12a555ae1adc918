// Cues in the text: verbs, nouns, adjectives and fixed phrases of the cue table where they occur.
//
//   for (const CueMention& cue : find_cues(reading)) cue.entry->act;
//
// Whether a cue has a source and content is for the later rules to say.
#pragma once

#include <vector>

#include "statement/draft.h"
#include "statement/reading.h"

namespace verbale {

// In the order of their heads. Linear in the tokens.
std::vector<CueMention> find_cues(const Reading& reading);

// Whether the verb stands in the passive, with or without its auxiliary.
bool is_passive(const Tree& tree, int verb);

}  // namespace verbale
