// Documents cited by number: resolutions, presidential statements, acts of the EU, conventions of the ILO.
//
//   Citations found = find_citations(reading);
//   found.drafts[0].symbol;   // "S/RES/2510 (2020)"
//
// Reads series.tsv. Lists ("resolutions 1160 (1998), 1199 (1998) and 1203 (1998)") give one draft an
// item; the year of a bare number comes from the table of years.
#pragma once

#include <vector>

#include "agreement/instrument_mention.h"

namespace verbale {

// A reference number of the instrument that stands before it: "CETS No. 201".
struct CitedCode {
  PieceRange words;
  std::string scheme, code;
};

struct Citations {
  std::vector<InstrumentMention> drafts;  // in the order of the text, disjoint
  std::vector<PieceRange> documents;      // citations of what is no instrument
  std::vector<CitedCode> codes;
};

Citations find_citations(const InstrumentReading& reading);

}  // namespace verbale
