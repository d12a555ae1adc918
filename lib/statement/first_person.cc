#include "statement/first_person.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "occasion/author.h"
#include "statement/issuers.h"
#include "text/among.h"

namespace verbale {
namespace {

constexpr std::array<std::string_view, 3> kSingular = {"i", "me", "my"};
constexpr std::array<std::string_view, 3> kPlural = {"we", "us", "our"};

// "Our |nations": all who issue a document jointly.
constexpr std::array<std::string_view, 3> kAllOfUs = {"nations", "countries", "governments"};

std::vector<int> actors_of(const std::vector<Speaker>& speakers) {
  std::vector<int> actors;
  for (const Speaker& speaker : speakers)
    if (!speaker.actor.empty()) actors.push_back(actor_index(speaker.actor));
  return actors;
}

void speak_jointly(const std::vector<int>& actors, Statement& statement) {
  const Speaker said = {{}, statement.speakers.front().span, SpeakerBasis::coreference};
  statement.speakers.clear();
  for (int actor : actors) statement.speakers.push_back({actor_id(actor), said.span, said.basis});
}

}  // namespace

FirstPerson::FirstPerson(const Reading& reading)
    : reading_(reading),
      author_(author_of(reading.text, reading.layout, reading.tree, reading.actors)),
      all_(issuers_of(reading)) {}

void FirstPerson::resolve(const Draft& draft, const Statement* parent, Statement& statement) const {
  if (!parent && names_all(draft)) return speak_jointly(all_, statement);
  if (draft.sources.empty() || statement.speakers.empty() || !statement.speakers.front().actor.empty()) return;
  if (parent && parent->speakers.empty()) return;
  if (parent && parent->speakers.size() > 1 && among(kPlural, reading_.lower(draft.sources.front().head)))
    return speak_jointly(actors_of(parent->speakers), statement);
  if (!parent && !all_.empty() && among(kPlural, reading_.lower(draft.sources.front().head)))
    return speak_jointly(all_, statement);
  const int author = parent ? actor_index(parent->speakers.front().actor) : author_;
  if (author < 0) return;
  const bool person = reading_.actors.list[author].kind == ActorKind::person;
  const std::string word = reading_.lower(draft.sources.front().head);
  Speaker& speaker = statement.speakers.front();
  speaker.basis = SpeakerBasis::coreference;
  if ((person || parent) && among(kSingular, word)) speaker.actor = actor_id(author);
  if (!among(kPlural, word)) return;
  if (person && draft.cue.category() == Category::interaction && statement.addressees.empty())
    if (const std::vector<int> all = talkers_with(author, draft.cue.head); !all.empty())
      return speak_jointly(all, statement);
  const int body = parent ? reading_.actors.body_of(author) : state_for(author);
  if (body >= 0) speaker.actor = actor_id(body);
}

bool FirstPerson::names_all(const Draft& draft) const {
  if (all_.size() < 2 || draft.sources.size() != 1 || reading_.lower(draft.source.begin) != "our") return false;
  return among(kAllOfUs, reading_.lower(draft.sources.front().head));
}

// "We discussed": those who took part in the talks that this tells of, whose author may not name himself.
std::vector<int> FirstPerson::talkers_with(int person, int token) const {
  const int occasion = token < 0 ? -1 : reading_.occasions.of(reading_.tree, token);
  if (occasion < 0) return {};
  std::vector<int> all;
  for (const std::string& actor : reading_.occasions.list[occasion].participants) all.push_back(actor_index(actor));
  if (!std::ranges::all_of(all, [&](int a) { return reading_.actors.is_person(a); })) return {};
  if (std::ranges::find(all, person) == all.end()) all.insert(all.begin(), person);
  return all.size() > 1 ? all : std::vector<int>{};
}

// The state that an author speaks for: of the body that he belongs to, or else his own. A ministry's statement speaks
// for its state.
int FirstPerson::state_for(int author) const {
  int body = reading_.actors.body_of(author);
  if (body < 0 && !reading_.actors.list[author].country.empty()) body = author;
  if (body < 0) return body;
  const ActorKind kind = reading_.actors.list[body].kind;
  if (kind != ActorKind::government && kind != ActorKind::person) return body;
  const std::string country = reading_.actors.list[body].country;
  const ActorLexicon& lexicon = reading_.lexicon.actors;
  const int known = country.empty() ? -1 : lexicon.state(country);
  return known < 0 ? body : reading_.actors.state(country, lexicon.known(known).name);
}

}  // namespace verbale
