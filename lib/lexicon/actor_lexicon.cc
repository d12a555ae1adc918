#include "lexicon/actor_lexicon.h"

#include <algorithm>

#include "absl/strings/str_cat.h"

namespace verbale {
namespace {

std::string office_key(std::string_view office, int of) { return absl::StrCat(std::string(office), "@", of); }

// "2020-06" lies in a tenure if any of its days does; only as many characters as both have are compared.
bool holds(std::string_view from, std::string_view until, std::string_view date) {
  if (date.empty()) return until.empty();
  const auto before = [](std::string_view a, std::string_view b) {
    const std::size_t n = std::min(a.size(), b.size());
    return a.substr(0, n) < b.substr(0, n);
  };
  return !before(date, from) && (until.empty() || !before(until, date));
}

template <class Map>
auto look_up(const Map& map, const std::string& key, typename Map::mapped_type otherwise) {
  const auto at = map.find(key);
  return at == map.end() ? otherwise : at->second;
}

}  // namespace

int ActorLexicon::state(std::string_view iso3) const { return look_up(states_, std::string(iso3), -1); }

int ActorLexicon::body(std::string_view name) const { return look_up(bodies_, fold(name), -1); }

std::vector<std::string_view> ActorLexicon::names_of_state(std::string_view iso3) const {
  return look_up(state_names_, std::string(iso3), std::vector<std::string_view>());
}

char ActorLexicon::gender_of(std::string_view given_name) const {
  return look_up(given_names_, fold(given_name), char{0});
}

int ActorLexicon::holder(std::string_view office, int of, std::string_view date) const {
  const auto at = tenures_by_office_.find(office_key(office, of));
  if (at == tenures_by_office_.end()) return -1;
  int found = -1;
  for (int t : at->second) {
    if (!holds(tenures_[t].from, tenures_[t].until, date) || tenures_[t].person == found) continue;
    // On the day of a hand-over both hold the office: the text may mean either.
    if (found >= 0) return -1;
    found = tenures_[t].person;
  }
  return found;
}

std::vector<const Tenure*> ActorLexicon::offices_of(int person, std::string_view date) const {
  std::vector<const Tenure*> out;
  const auto at = tenures_by_person_.find(person);
  if (at == tenures_by_person_.end()) return out;
  for (int t : at->second)
    if (holds(tenures_[t].from, tenures_[t].until, date)) out.push_back(&tenures_[t]);
  return out;
}

std::vector<Tenure> ActorLexicon::terms_of(int person) const {
  std::vector<Tenure> terms;
  if (const auto at = tenures_by_person_.find(person); at != tenures_by_person_.end())
    for (int t : at->second) terms.push_back(tenures_[t]);
  return terms;
}

bool ActorLexicon::ever_held(int person, std::string_view office) const {
  return std::ranges::any_of(terms_of(person), [&](const Tenure& t) { return office_is(t.office, office); });
}

std::string_view ActorLexicon::code_of(int known, std::string_view date) const {
  const auto at = codes_.find(known);
  if (at != codes_.end())
    for (const DatedCode& code : at->second)
      if (holds(code.from, code.until, date)) return code.code;
  return known_[known].cameo;
}

const std::vector<int>& ActorLexicon::named(std::string_view folded_word) const {
  static const std::vector<int> kNone;
  const auto at = persons_by_word_.find(std::string(folded_word));
  return at == persons_by_word_.end() ? kNone : at->second;
}

std::string_view ActorLexicon::sector_of(std::string_view office) const {
  return look_up(sectors_, std::string(office), std::string_view());
}

bool ActorLexicon::office_is(std::string_view office, std::string_view broader) const {
  if (office == broader) return true;
  const auto at = broader_.find(std::string(office));
  return at != broader_.end() &&
         std::ranges::any_of(values(at->second), [&](std::string_view o) { return o == broader; });
}

}  // namespace verbale
