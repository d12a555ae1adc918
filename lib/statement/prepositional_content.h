// The content that a preposition opens: "spoke [about trade]", "held talks with Holm [on trade]", "touched upon
// [trade]".
//
//   TokenRange content = prepositional_content(reading, extent, draft, "on", object);
#pragma once

#include <string_view>

#include "statement/draft.h"
#include "statement/extent.h"
#include "statement/reading.h"

namespace verbale {

// What the preposition opens behind the cue: hung on its verb, on its last word, on whom it was said to, on the object
// (-1: it has none that counts). Empty: nothing.
TokenRange prepositional_content(const Reading& reading, const Extent& extent, const Draft& draft,
                                 std::string_view preposition, int object);

// The noun phrase whose preposition is the last word of the cue, to the end of its clause: "touched upon [the
// situation]". Empty: there is none.
TokenRange governed_by(const Reading& reading, const Extent& extent, const CueMention& cue);

}  // namespace verbale
