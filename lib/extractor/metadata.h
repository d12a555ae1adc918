// What a caller says of a document, checked: a date that is none must not become the date of a record.
//
//   Metadata known = checked({.published = "May 3"}, notes);   // published is empty, and a note says why
#pragma once

#include <vector>

#include "verbale/document.h"

namespace verbale {

// The metadata without a `published` that is no ISO 8601 date; what is left out is noted.
Metadata checked(Metadata metadata, std::vector<Note>& notes);

}  // namespace verbale
