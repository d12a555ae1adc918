// Words become actors: who the sources and addressees of a draft are.
//
//   std::vector<Speaker> speakers = speakers_of(reading, draft);
//   std::vector<Addressee> addressees = addressees_of(reading, draft, speakers);
//
// Sources and addressees that are no mention of a known actor become actors of their own; a pronoun
// that could not be resolved stays without one (its `actor` is empty).
#pragma once

#include <vector>

#include "statement/draft.h"
#include "statement/reading.h"
#include "verbale/statement.h"

namespace verbale {

std::vector<Speaker> speakers_of(const Reading& reading, const Draft& draft);

std::vector<Addressee> addressees_of(const Reading& reading, const Draft& draft, const std::vector<Speaker>& speakers);

// The object of a cue, also behind its preposition ("called on [Turkey]"); the subject of a passive, or of an
// infinitive ("urged [Turkey] to open …"). -1: none.
int object_of(const Tree& tree, const CueMention& cue);

// "spoke with Orr to reaffirm …", "wrote to Orr, urging …": the verb that a predicate leans on; any other itself.
int matrix_of(const Tree& tree, int predicate);

// The person with whom a cue's object was discussed, hung on the object: "discussed the border [with Holm]". -1: none.
int counterpart_of(const Reading& reading, const CueMention& cue);

// Whether a noun phrase can speak: it is a mention of an actor, a personal pronoun or a name.
bool can_speak(const Reading& reading, int head);

// "disclosed the plan [to the government]": whether a noun phrase stands where the row of the cue has its addressee.
bool may_hear(const Reading& reading, const CueMention& cue, int noun);

}  // namespace verbale
