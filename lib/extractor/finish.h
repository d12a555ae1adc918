// The last touch: what the options leave out goes, actors that nothing refers to go, and every record
// gets its place in the order of the text and its id.
//
//   finish(document, options);
#pragma once

#include "verbale/document.h"
#include "verbale/options.h"

namespace verbale {

// Requires: ids are unique where they are given; a record without one goes by its place in its list
// ("a1" is the first actor). Ensures: records stand in the order of the text and are numbered in it;
// every id that a record names is that of a record of the document, or empty.
void finish(Document& document, const Options& options);

}  // namespace verbale
