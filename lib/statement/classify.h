// What kind of statement a draft is: quoted or not, by which channel, when, in which part of the text.
//
//   StatementKind kind = kind_of(reading, quotations, draft);
#pragma once

#include <optional>
#include <vector>

#include "statement/draft.h"
#include "statement/quotations.h"
#include "statement/reading.h"
#include "verbale/statement.h"

namespace verbale {

// direct: all words of the content are quoted; mixed: some are. Marks that hold the cue itself do not
// count, nor does a single word in marks.
StatementKind kind_of(const Reading& reading, const std::vector<Quotation>& quotations, const Draft& draft);

// Index of the occasion at which something was said there, -1: none. What is told at a press conference, in an
// interview or a speech is said by those who give it.
int occasion_of(const Reading& reading, const Draft& draft, int token, const std::vector<Speaker>& speakers);

// From the words about the cue, else from the occasion.
std::optional<Channel> channel_of(const Reading& reading, const Draft& draft, int occasion);

// The date in the cue's clause outside the content, else the occasion's, else the document's.
std::optional<Date> date_of(const Reading& reading, const Draft& draft, int occasion);

Part part_of(const Reading& reading, const Draft& draft);

}  // namespace verbale
