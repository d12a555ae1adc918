// Event codes of statements, by the code books CAMEO 1.1b3 and PLOVER 2.0.
//
//   code_events(lexicon.events, text, tree, actors, occasions, statements);
//   statements[0].cameo->code;    // "0256"
//   statements[0].plover->code;   // "DEMAND"; none where PLOVER codes no such event
//
// Last but one in the way of the data; reads everything before it.
#pragma once

#include <string_view>
#include <vector>

#include "actor/actors.h"
#include "lexicon/event_lexicon.h"
#include "occasion/find_occasions.h"
#include "syntax/tree.h"
#include "text/text.h"
#include "verbale/statement.h"

namespace verbale {

inline constexpr std::string_view kCameoVersion = "1.1b3";
inline constexpr std::string_view kPloverVersion = "2.0";

// Writes the codes of every statement that is an event.
void code_events(const EventLexicon& lexicon, const Text& text, const Tree& tree, const Actors& actors,
                 const Occasions& occasions, std::vector<Statement>& statements);

// The CAMEO code of the event that an occasion is for its participants; empty: of none.
std::string_view cameo_of(OccasionKind kind);

}  // namespace verbale
