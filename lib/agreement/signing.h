// Whether the text says of a noun that it was signed, so that it is an instrument whatever its name lacks.
//
//   const Signing signing(reading);
//   signing.of(frame);   // "They signed a memorandum on visas, a programme of exchanges and a protocol": true for each
//
// The verb of signing (instrument_words.tsv: signing, adopting) stands before the noun, or after it in the passive.
// Other instruments may stand between them, but no other verb.
#pragma once

#include <optional>

#include "agreement/noun_frame.h"

namespace verbale {

class Signing {
 public:
  // Requires: the reading outlives this.
  explicit Signing(const InstrumentReading& reading) : r_(reading) {}

  bool of(const NounFrame& f) const;

 private:
  bool tells(std::optional<std::size_t> verb, const NounFrame& f) const;
  bool is_verb(std::size_t at) const;
  std::optional<std::size_t> verb_before(std::size_t at) const;
  std::optional<std::size_t> passive_after(std::size_t at) const;
  bool at_home(const NounFrame& f) const;
  PieceRange before(std::size_t verb, std::size_t reach) const;
  bool by_company(std::size_t verb) const;
  bool is_planned(std::size_t verb) const;

  const InstrumentReading& r_;
};

}  // namespace verbale
