// Headlines that name their source behind a dash or colon: `X — Kremlin`, `Kremlin: X`, `"X" – Guterres`.
//
//   if (auto draft = headline_statement(reading, {0, 12})) ...
//
// The mark is the cue. Headlines with a verb of saying are left to the general rules.
#pragma once

#include <optional>

#include "statement/draft.h"
#include "statement/reading.h"

namespace verbale {

// Requires: the tokens are those of one headline.
std::optional<Draft> headline_statement(const Reading& reading, TokenRange headline);

}  // namespace verbale
