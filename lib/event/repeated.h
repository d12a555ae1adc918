// Statements that a document reports more than once in the same words.
//
//   link_repeated(document);
//   document.statements[7].same_as;   // "s2": the first with the same fingerprint
//
// After the statements of a document are whole; what the statement room has found to be restated stays.
#pragma once

#include "verbale/document.h"

namespace verbale {

// Fills `same_as` where it is empty, by the id of the first statement with speakers and the same fingerprint. Linear.
void link_repeated(Document& document);

}  // namespace verbale
