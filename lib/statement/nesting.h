// How the statements of a document stand to each other: which stands inside whose content, which
// restates an earlier one, and who "we" is.
//
//   link_statements(reading, drafts, statements);
#pragma once

#include <vector>

#include "statement/draft.h"
#include "statement/reading.h"
#include "verbale/statement.h"

namespace verbale {

// The innermost draft whose content holds each draft; -1: none. Two that hold each other are not nested.
// Requires: drafts in the order of their anchors.
std::vector<int> parents_of(const std::vector<Draft>& drafts);

// The token at which a draft stands in the text: its cue, else the begin of its content.
int anchor_of(const Draft& draft);

// Drops drafts that only repeat what a wider one says of the same speaker ("agreed to support": the
// support is no statement of its own).
void drop_echoes(const Reading& reading, std::vector<Draft>& drafts);

// Fills `parent`, `same_as` and the speakers that are "I" or "we". Requires: drafts and statements in
// the same order, ids given.
void link_statements(const Reading& reading, const std::vector<Draft>& drafts, std::vector<Statement>& statements);

}  // namespace verbale
