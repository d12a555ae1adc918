#include "statement/first_person.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

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

void speak_jointly(const std::vector<int>& actors, Statement& statement) {
  const Speaker said = statement.speakers.front();
  statement.speakers.clear();
  for (int actor : actors) statement.speakers.push_back({actor_id(actor), said.span, said.basis});
}

bool names_author(const Reading& reading, const ActorRef& ref, ActorKind kind) {
  if (ref.actor < 0 || reading.actors.list[ref.actor].kind != kind) return false;
  const int begin = ref.tokens.begin;
  return reading.in(begin, BlockKind::rubric) ||
         (kind == ActorKind::person && reading.in(begin, BlockKind::headline) && is_announced(reading, begin));
}

}  // namespace

FirstPerson::FirstPerson(const Reading& reading) : reading_(reading) {
  const auto& refs = reading.actors.refs;
  for (ActorKind kind : {ActorKind::person, ActorKind::government}) {
    const auto author =
        std::ranges::find_if(refs, [&](const ActorRef& ref) { return names_author(reading, ref, kind); });
    if (author_ < 0 && author != refs.end()) author_ = author->actor;
  }
}

void FirstPerson::resolve(const Draft& draft, const Statement* parent, Statement& statement) const {
  if (draft.sources.empty() || statement.speakers.empty() || !statement.speakers.front().actor.empty()) return;
  if (parent && parent->speakers.empty()) return;
  const int author = parent ? actor_index(parent->speakers.front().actor) : author_;
  if (author < 0) return;
  const bool person = reading_.actors.list[author].kind == ActorKind::person;
  const std::string word = reading_.lower(draft.sources.front().head);
  Speaker& speaker = statement.speakers.front();
  speaker.basis = SpeakerBasis::coreference;
  if ((person || parent) && is_among(kSingular, word)) speaker.actor = actor_id(author);
  if (!is_among(kPlural, word)) return;
  if (person && draft.cue.category() == Category::interaction && statement.addressees.empty())
    if (const std::vector<int> all = talkers_with(author, draft.cue.head); !all.empty())
      return speak_jointly(all, statement);
  const int body = parent ? reading_.actors.body_of(author) : state_of(reading_.actors.body_of(author));
  if (body >= 0) speaker.actor = actor_id(body);
}

// "We discussed": those who took part in the talks that this tells of, whose author may not name himself.
std::vector<int> FirstPerson::talkers_with(int person, int token) const {
  const int occasion = token < 0 ? -1 : reading_.occasions.of(reading_.tree, token);
  if (occasion < 0) return {};
  std::vector<int> all;
  for (const std::string& actor : reading_.occasions.list[occasion].participants) all.push_back(actor_index(actor));
  const auto is_person = [&](int a) { return reading_.actors.list[a].kind == ActorKind::person; };
  if (!std::ranges::all_of(all, is_person)) return {};
  if (std::ranges::find(all, person) == all.end()) all.insert(all.begin(), person);
  return all.size() > 1 ? all : std::vector<int>{};
}

// A ministry's statement speaks for its state.
int FirstPerson::state_of(int body) const {
  if (body < 0 || reading_.actors.list[body].kind != ActorKind::government) return body;
  const std::string country = reading_.actors.list[body].country;
  const ActorLexicon& lexicon = reading_.lexicon.actors;
  const int known = country.empty() ? -1 : lexicon.state(country);
  return known < 0 ? body : reading_.actors.state(country, lexicon.known(known).name);
}

}  // namespace verbale
