// Who an instrument binds, and the body that adopted it, as actors of the document.
//
//   Parties parties(reading, actors);
//   agreement.body = parties.body("United Nations Security Council");
//   parties.find(drafts, records[0], agreement);
//
// In this order: the states and bodies that the name itself holds ("Russian-Turkish", "between X and Y", "with X"),
// the table of known instruments, the two that the sentence or the document speaks of. An actor that
// the text does not name is added without mentions.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "actor/actors.h"
#include "agreement/instrument_mention.h"
#include "agreement/merge.h"

namespace verbale {

class Parties {
 public:
  Parties(const InstrumentReading& reading, Actors& actors) : r_(reading), actors_(actors) {}

  // The actor of a body or of a state's ISO code; added where the document has none. Its id.
  std::string body(std::string_view name);

  // Fills in parties and their basis.
  void find(const std::vector<InstrumentMention>& drafts, const InstrumentRecord& record, Agreement& agreement);

 private:
  using List = std::vector<int>;

  int actor_of(int known);
  int as_party(int actor);
  void add(List& list, int actor);
  List in_range(PieceRange range);
  List referred_in(PieceRange range, std::initializer_list<MentionForm> forms);
  std::size_t past_mediator(const InstrumentMention& draft) const;
  List named_in(const InstrumentMention& draft, const std::vector<InstrumentMention>& drafts);
  List pair_in(const List& list) const;
  List listed_after(const InstrumentMention& draft);
  List in_surroundings(const InstrumentMention& draft);
  List in_document();
  int counterpart(const InstrumentMention& draft, const List& list);

  const InstrumentReading& r_;
  Actors& actors_;
  std::optional<List> pair_of_document_;  // the same for every instrument
};

}  // namespace verbale
