// Agreements: instruments and settled outcomes that bind or are meant to bind.
//
//   const verbale::Agreement& g = document.agreements[0];
//   g.symbol;        // "S/RES/2510 (2020)"
//   g.relations[0];  // {RelationType::endorses, "g1"}
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "verbale/date.h"
#include "verbale/span.h"

namespace verbale {

enum class AgreementKind {
  treaty,
  convention,
  agreement,
  protocol,
  memorandum,
  declaration,
  communique,
  charter,
  resolution,
  decision,
  presidential_statement,
  plan,
  ceasefire,
  conference_outcome,
  law,
};
enum class RelationType {
  supplements,
  amends,
  implements,
  replaces,
  extends,
  part_of,
  based_on,
  endorses,
  endorsed_by,
};
enum class StanceType {
  comply,
  call_to_comply,
  breach,
  propose,
  sign,
  ratify,
  suspend,
  withdraw,
  reaffirm,
};
enum class AgreementForm { full, short_, nominal };

// Whether the parties stand in the text or come from the table of known instruments.
enum class PartiesBasis { text, table };

struct Relation {
  RelationType type = RelationType::part_of;
  std::string agreement;  // agreement id

  bool operator==(const Relation&) const = default;
};

struct Stance {
  std::string actor;  // actor id
  StanceType stance = StanceType::comply;
  std::string statement;  // statement id; empty: none

  bool operator==(const Stance&) const = default;
};

struct AgreementMention {
  Span span;
  AgreementForm form = AgreementForm::full;

  bool operator==(const AgreementMention&) const = default;
};

struct Agreement {
  std::string id;    // "g1", in the order of the text
  std::string name;  // the fullest form in the text
  AgreementKind kind = AgreementKind::agreement;
  std::string symbol;                // canonical symbol of a UN document; empty: none
  std::string number;                // the bare number; empty: none
  std::string body;                  // id of the actor that adopted it; empty: unknown
  std::vector<std::string> parties;  // actor ids
  PartiesBasis parties_basis = PartiesBasis::text;
  std::optional<Date> date;
  std::string signed_at;  // place name; empty: unknown
  std::vector<Relation> relations;
  std::vector<Stance> stances;
  bool generic = false;
  std::vector<AgreementMention> mentions;
  std::vector<std::pair<std::string, std::string>> codes;  // scheme, code: {"wikidata", "Q12345"}
  std::string rule;
  double confidence = 1.0;

  bool operator==(const Agreement&) const = default;
};

}  // namespace verbale
