// Talks as the subject of what was said at them: "The meeting focused on …".
//
//   if (are_talks(reading, draft.sources)) draft.sources.clear();   // those who took part speak
//
// Not messages, speeches, interviews and press conferences: these are told by one side alone.
#pragma once

#include <vector>

#include "statement/draft.h"
#include "statement/reading.h"

namespace verbale {

bool are_talks(const Reading& reading, const std::vector<Party>& sources);

// Whether the text is a report of this occasion: it names it at its head, and who took part, no fewer than `least`.
bool tells_of_talks(const Reading& reading, int occasion, std::size_t least);

}  // namespace verbale
