#include "actor/cast.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "actor/actors.h"

namespace verbale {

std::vector<std::string> name_words(std::string_view name) {
  std::vector<std::string> words;
  for_each_word(name, [&](std::string_view word) { words.emplace_back(word); });
  return words;
}

int Cast::known(int known) {
  const auto [at, fresh] = by_known_.try_emplace(known, size());
  const int figure = at->second;
  if (!fresh) return figure;
  figures_.emplace_back();
  fill(figures_.back(), known);
  const std::string_view part_of = lexicon_->known(known).part_of;
  if (const int whole = part_of.empty() ? -1 : lexicon_->body(part_of); whole >= 0 && whole != known) {
    const int body = this->known(whole);
    figures_[figure].actor.part_of = actor_id(body);
  }
  if (figures_[figure].actor.kind == ActorKind::person)
    for (const Tenure* t : lexicon_->offices_of(known, date_)) {
      const int of = this->known(t->of);
      figures_[figure].offices.push_back({t->office, {}, of});
      if (figures_[figure].actor.country.empty()) figures_[figure].actor.country = figures_[of].actor.country;
    }
  return figure;
}

void Cast::fill(Figure& figure, int known) {
  const KnownActor& row = lexicon_->known(known);
  figure.known = known;
  figure.named = true;
  figure.gender = row.gender;
  figure.words = name_words(row.name);
  figure.actor.name = row.name;
  figure.actor.kind = row.kind;
  figure.actor.country = row.country;
  figure.actor.codes.wikidata = row.wikidata;
  figure.actor.codes.cameo = lexicon_->code_of(known, date_);
}

int Cast::keyed(std::string_view key, std::string_view name, ActorKind kind) {
  const auto [at, is_new] = by_key_.try_emplace(std::string(key), size());
  if (is_new) fresh(name, kind);
  return at->second;
}

int Cast::fresh(std::string_view name, ActorKind kind) {
  Figure& figure = figures_.emplace_back();
  figure.actor.name = name;
  figure.actor.kind = kind;
  figure.words = name_words(name);
  return size() - 1;
}

int Cast::group(std::vector<int> members, std::string_view name) {
  std::ranges::sort(members);
  members.erase(std::unique(members.begin(), members.end()), members.end());
  if (members.size() == 1) return members.front();
  std::string key = "group";
  for (int m : members) absl::StrAppend(&key, " ", m);
  const int figure = keyed(key, name, ActorKind::group);
  if (figures_[figure].actor.members.empty())
    for (int m : members) figures_[figure].actor.members.push_back(actor_id(m));
  figures_[figure].plural = true;
  return figure;
}

std::vector<int> Cast::members_of(int figure) const {
  std::vector<int> out;
  for (const std::string& id : figures_[figure].actor.members) out.push_back(actor_index(id));
  if (out.empty()) out.push_back(figure);
  return out;
}

bool Cast::holds(int figure, std::string_view office) const {
  return std::ranges::any_of(figures_[figure].offices, [&](const Held& held) {
    return !held.former && lexicon_->office_is(held.office, office);
  });
}

bool Cast::held(int figure, std::string_view office) const {
  const Figure& f = figures_[figure];
  const auto told = [&](const Held& held) { return held.former && lexicon_->office_is(held.office, office); };
  return std::ranges::any_of(f.offices, told) ||
         (f.known >= 0 && !holds(figure, office) && lexicon_->ever_held(f.known, office));
}

int Cast::state(std::string_view iso3) {
  const int known = iso3.empty() ? -1 : lexicon_->state(iso3);
  return known < 0 ? -1 : this->known(known);
}

}  // namespace verbale
