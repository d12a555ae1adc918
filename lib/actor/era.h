// When a text without a date was written, as far as the offices that it names tell.
//
//   told_by_offices(words, names, phrases);   // "2016-07-13" for "President Obama" beside "Prime Minister Theresa May"
//
// Read before names are clustered, so that "the president" means whoever held the office then.
#pragma once

#include <string>
#include <vector>

#include "mention/names.h"
#include "mention/phrases.h"

namespace verbale {

// The day on which the last of the persons named with an office that they held took it up. ISO 8601; empty: nobody is.
std::string told_by_offices(const Words& words, const std::vector<Name>& names, const std::vector<Phrase>& phrases);

}  // namespace verbale
