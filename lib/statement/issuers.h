// Whom "we" means throughout a document that several issue, or a body of several: "We, the foreign ministers of …",
// "Joint Statement by Sweden and Ireland", "Statement of the Nordic Council".
//
//   issuers_of(reading);   // {Sweden, Ireland}, as indices into Actors::list; empty: nobody of this kind
//
// Linear in the text. Used by FirstPerson.
#pragma once

#include <vector>

#include "statement/reading.h"

namespace verbale {

std::vector<int> issuers_of(const Reading& reading);

}  // namespace verbale
