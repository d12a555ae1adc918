// Which names mean the same actor.
//
//   std::vector<int> figures = cluster_names(words, names, phrases, home, cast);
//   figures[i];   // the figure of names[i]; -1 for places
//
// Reads the whole document at once, because a headline says "Putin" before the text says "Vladimir Putin".
#pragma once

#include <string_view>
#include <vector>

#include "actor/cast.h"
#include "mention/names.h"
#include "mention/phrases.h"

namespace verbale {

// `home`: country of the publisher where it is a government, else empty. Ensures: one entry a name.
std::vector<int> cluster_names(const Words& words, const std::vector<Name>& names, const std::vector<Phrase>& phrases,
                               std::string_view home, Cast& cast);

// The country that a titled phrase tells by the first of its states and bodies; empty: none.
std::string country_of(const Phrase& phrase, const std::vector<int>& figures, const Cast& cast);

}  // namespace verbale
