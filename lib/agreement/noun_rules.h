// By which rule a noun with what stands around it names an instrument.
//
//   const NounRules rules(reading);
//   rules.rule(frame, false);   // "title": Treaty on Open Skies; "parties": treaty with Iran; empty: none
//
// Works on words; tags, where the text has them, tell verbs.
#pragma once

#include <string_view>

#include "agreement/noun_frame.h"
#include "agreement/signing.h"

namespace verbale {

class NounRules {
 public:
  // Requires: the reading outlives this.
  explicit NounRules(const InstrumentReading& reading) : r_(reading), signing_(reading) {}

  // The rule by which a noun is an instrument; empty: it is none. Drafted: one of its kind stands before.
  std::string_view rule(const NounFrame& f, bool drafted) const;

  // Whether it is of one state alone: a law, a contract, a memorandum of a president.
  bool national(const NounFrame& f) const;

 private:
  std::string_view title_rule(const NounFrame& f) const;
  std::string_view small_rule(const NounFrame& f) const;
  std::string_view rule_by_name(const NounFrame& f, bool drafted) const;
  bool topical(const NounFrame& f) const;
  bool names_party(const NounFrame& f) const;
  bool names_place(const NounFrame& f) const;
  std::string_view resolution_rule(const NounFrame& f) const;
  bool past_verb(const NounFrame& f) const;
  bool in_title_of_law(std::size_t at) const;
  bool hoped_for(const NounFrame& f) const;
  bool there_already(const NounFrame& f) const;

  const InstrumentReading& r_;
  Signing signing_;
};

}  // namespace verbale
