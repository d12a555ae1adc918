// Names of the table of known instruments, where the text has them.
//
//   const KnownNames names(reading, covered);
//   if (auto name = reading.words.known_at(reading.pieces, at); name && names.takes(at, *name))
//     drafts.push_back(names.read(at, *name));   // with the year before it and the date after it
#pragma once

#include <vector>

#include "agreement/instrument_mention.h"
#include "agreement/name_extent.h"

namespace verbale {

class KnownNames {
 public:
  // Covered: by piece, whether a citation has it already. Requires: both outlive this.
  KnownNames(const InstrumentReading& reading, const std::vector<bool>& covered)
      : r_(reading), covered_(covered), extent_(reading) {}

  // Whether a match is the instrument and no longer name of another thing.
  bool takes(std::size_t at, const PhraseMatch& match) const;

  InstrumentMention read(std::size_t at, const PhraseMatch& match) const;

  // Where to read on after a match.
  std::size_t past(std::size_t at, const PhraseMatch& match) const;

 private:
  void with_party(InstrumentMention& d, const KnownInstrument& row) const;
  std::size_t past_kind_noun(std::size_t at, AgreementKind kind) const;

  const InstrumentReading& r_;
  const std::vector<bool>& covered_;
  NameExtent extent_;
};

}  // namespace verbale
