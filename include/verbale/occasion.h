// Occasions: the calls, meetings and sessions at which statements were made, one per event.
//
//   document.occasions[0].kind;          // OccasionKind::phone_call
//   document.occasions[0].participants;  // {"a1", "a2"}
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "verbale/date.h"
#include "verbale/span.h"

namespace verbale {

enum class OccasionKind {
  phone_call,
  video_call,
  meeting,
  visit,
  summit,
  conference,
  negotiations,
  press_conference,
  interview,
  speech,
  session,
  ceremony,
  exchange_of_letters,
};

struct Occasion {
  std::string id;  // "o1", in the order of the text
  OccasionKind kind = OccasionKind::meeting;
  std::vector<std::string> participants;  // actor ids
  std::optional<Date> date;
  std::string place;         // as the text has it; empty: unknown
  std::string initiated_by;  // actor id; empty: unknown
  std::vector<Span> mentions;
  bool planned = false;  // announced or hoped for, not held yet

  bool operator==(const Occasion&) const = default;
};

}  // namespace verbale
