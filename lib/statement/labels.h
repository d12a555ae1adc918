// Statements without a cue word: a label names who speaks, a mark stands for the cue.
//
//   if (auto draft = headline_statement(reading, {0, 12})) ...          // `X — Kremlin`, `Kremlin: X`
//   std::vector<Draft> turns = labelled_paragraphs(reading, quotations);  // `HOLM: …`, `"…" — Anna Holm`
//
// Headlines with a verb of saying are left to the general rules.
#pragma once

#include <optional>
#include <vector>

#include "statement/draft.h"
#include "statement/quotations.h"
#include "statement/reading.h"

namespace verbale {

// Requires: the tokens are those of one headline.
std::optional<Draft> headline_statement(const Reading& reading, TokenRange headline);

// Turns of a transcript, which go on over paragraphs up to the next turn, and quotations signed behind a
// dash. In the order of the text. Linear.
std::vector<Draft> labelled_paragraphs(const Reading& reading, const std::vector<Quotation>& quotations);

}  // namespace verbale
