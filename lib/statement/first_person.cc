#include "statement/first_person.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace verbale {
namespace {

constexpr std::array<std::string_view, 3> kSingular = {"i", "me", "my"};
constexpr std::array<std::string_view, 3> kPlural = {"we", "us", "our"};

// What brings the author into a headline: "Statement by …", "Remarks from …".
constexpr std::array<std::string_view, 3> kAuthorship = {"by", "from", "of"};

// Words between it and a person's name: "Statement by President of Sweden Anna Holm".
constexpr int kTitle = 6;

bool is_among(const std::array<std::string_view, 3>& words, const std::string& word) {
  return std::ranges::find(words, word) != words.end();
}

bool is_announced(const Reading& reading, int token) {
  const int first = std::max(reading.sentence_of(token).begin, token - kTitle);
  for (int t = token - 1; t >= first; --t)
    if (is_among(kAuthorship, reading.lower(t))) return true;
  return false;
}

bool names_author(const Reading& reading, const ActorRef& ref) {
  if (ref.actor < 0 || reading.actors.list[ref.actor].kind != ActorKind::person) return false;
  const int begin = ref.tokens.begin;
  return reading.in(begin, BlockKind::rubric) ||
         (reading.in(begin, BlockKind::headline) && is_announced(reading, begin));
}

}  // namespace

FirstPerson::FirstPerson(const Reading& reading) : reading_(reading) {
  const auto& refs = reading.actors.refs;
  const auto author = std::ranges::find_if(refs, [&](const ActorRef& ref) { return names_author(reading, ref); });
  if (author != refs.end()) author_ = author->actor;
}

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
