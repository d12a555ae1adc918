#include "statement/talks.h"

#include <algorithm>
#include <array>

namespace verbale {
namespace {

// Sentences that are the head of a text: its headline, lead and first paragraph.
constexpr int kHead = 8;

// Occasions that one side alone tells of: "the message said".
constexpr std::array<OccasionKind, 4> kTold = {OccasionKind::exchange_of_letters, OccasionKind::speech,
                                               OccasionKind::interview, OccasionKind::press_conference};

}  // namespace

bool are_talks(const Reading& reading, const std::vector<Party>& sources) {
  return sources.size() == 1 && std::ranges::any_of(reading.occasions.refs, [&](const OccasionRef& ref) {
           return ref.head == sources.front().head &&
                  std::ranges::find(kTold, reading.occasions.list[ref.occasion].kind) == kTold.end();
         });
}

bool tells_of_talks(const Reading& reading, int occasion, std::size_t least) {
  if (occasion < 0 || reading.occasions.list[occasion].participants.size() < least) return false;
  const auto ref = std::ranges::find(reading.occasions.refs, occasion, &OccasionRef::occasion);
  return ref != reading.occasions.refs.end() && reading.tree.token(ref->tokens.begin).sentence < kHead;
}

}  // namespace verbale
