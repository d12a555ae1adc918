// What the whole document tells of a name that no table knows: "Phailin" is a storm wherever "Cyclone Phailin" stands
// once, "Eugene" a town in "Eugene, Oregon", "Iodine" no name where the text says "iodine" too.
//
//   settle_names(words, names);
//
// Last step of find_names; reads Words.
#pragma once

#include <vector>

#include "mention/names.h"

namespace verbale {

// Names of one word, unknown to the tables, are dropped or made places; the order of the others stays.
void settle_names(const Words& words, std::vector<Name>& names);

}  // namespace verbale
