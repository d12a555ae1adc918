// Deeds that are told in the words of statements: somebody hands over a message, or receives a guest.
//
//   is_mere_action(reading, draft);   // "Holm sent a message to Ek", "Holm welcomed Ek to the palace"
//
// SPEC: "a mere action that the text does not present as an act of expression" is no statement. What the message said,
// or that the guest was thanked, is told in words of its own.
#pragma once

#include "statement/draft.h"
#include "statement/reading.h"

namespace verbale {

bool is_mere_action(const Reading& reading, const Draft& draft);

}  // namespace verbale
