#include "statement/first_person.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "occasion/author.h"

namespace verbale {
namespace {

constexpr std::array<std::string_view, 3> kSingular = {"i", "me", "my"};
constexpr std::array<std::string_view, 3> kPlural = {"we", "us", "our"};

bool is_among(const std::array<std::string_view, 3>& words, const std::string& word) {
  return std::ranges::find(words, word) != words.end();
}

}  // namespace

FirstPerson::FirstPerson(const Reading& reading)
    : reading_(reading), author_(author_of(reading.text, reading.layout, reading.tree, reading.actors)) {}

void FirstPerson::resolve(const Draft& draft, const Statement* parent, Statement& statement) const {
  if (draft.sources.empty() || statement.speakers.empty() || !statement.speakers.front().actor.empty()) return;
  if (parent && parent->speakers.empty()) return;
  const int person = parent ? actor_index(parent->speakers.front().actor) : author_;
  const std::string word = reading_.lower(draft.sources.front().head);
  Speaker& speaker = statement.speakers.front();
  if (person >= 0 && is_among(kSingular, word)) speaker.actor = actor_id(person);
  if (person >= 0 && is_among(kPlural, word))
    if (const int body = reading_.actors.body_of(person); body >= 0) speaker.actor = actor_id(body);
  speaker.basis = SpeakerBasis::coreference;
}

}  // namespace verbale
