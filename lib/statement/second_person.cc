#include "statement/second_person.h"

#include <algorithm>

namespace verbale {

void SecondPerson::resolve(const Draft& draft, const Statement* parent, Statement& statement) const {
  if (!statement.addressees.empty() || statement.speakers.size() != 1) return;
  if (draft.rule == "turn") {
    if (const std::string other = other_than(statement.speakers.front().actor); !other.empty())
      statement.addressees.push_back({other, std::nullopt});
  } else if (const int you = you_of(draft); you >= 0 && parent && parent->addressees.size() == 1) {
    statement.addressees.push_back({parent->addressees.front().actor, reading_.tree.token(you).span});
  }
}

// Who talks with a speaker alone; empty: nobody, or several.
std::string SecondPerson::other_than(const std::string& speaker) const {
  for (const Occasion& occasion : reading_.occasions.list) {
    const std::vector<std::string>& both = occasion.participants;
    const bool speaks = !speaker.empty() && std::ranges::find(both, speaker) != both.end();
    if (occasion.kind == OccasionKind::visit || both.size() != 2 || !speaks) continue;
    return both.front() == speaker ? both.back() : both.front();
  }
  return {};
}

// "thank |you": the pronoun that the cue governs; -1: none.
int SecondPerson::you_of(const Draft& draft) const {
  if (draft.cue.head < 0) return -1;
  for (const int c : reading_.tree.children(draft.cue.head))
    if (reading_.tree.is(c, {"obj", "iobj"}) && reading_.lower(c) == "you") return c;
  return -1;
}

}  // namespace verbale
