// The last touch: what the options leave out goes, actors that nothing refers to go, and every record
// gets its place in the order of the text and its id.
//
//   finish(document, options);
#pragma once

#include "verbale/document.h"
#include "verbale/options.h"

namespace verbale {

// Ensures: every id that a record names is that of a record of the document, or empty.
void finish(Document& document, const Options& options);

}  // namespace verbale
