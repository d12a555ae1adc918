#include "actor/actors.h"

#include <algorithm>
#include <charconv>

namespace verbale {
namespace {

bool is_upper_ascii(char c) { return c >= 'A' && c <= 'Z'; }

}  // namespace

const ActorRef* Actors::at(int token) const {
  if (token >= 0 && token < static_cast<int>(smallest_.size()))
    return smallest_[token] < 0 ? nullptr : &refs[smallest_[token]];
  const ActorRef* best = nullptr;
  for (const ActorRef& ref : refs) {
    if (ref.tokens.begin > token) break;
    if (ref.tokens.contains(token) &&
        (!best || ref.tokens.end - ref.tokens.begin <= best->tokens.end - best->tokens.begin))
      best = &ref;
  }
  return best;
}

void Actors::index(int tokens) {
  smallest_.assign(tokens, -1);
  for (int i = 0; i < static_cast<int>(refs.size()); ++i) take_smallest(i);
}

void Actors::take_smallest(int ref) {
  const TokenRange range = refs[ref].tokens;
  for (int t = range.begin; t < std::min(range.end, static_cast<int>(smallest_.size())); ++t) {
    const TokenRange held = smallest_[t] < 0 ? range : refs[smallest_[t]].tokens;
    const int less = (held.end - held.begin) - (range.end - range.begin);
    if (less > 0 || (less == 0 && smallest_[t] < ref)) smallest_[t] = ref;
  }
}

int Actors::body_of(int person) const {
  const Actor& speaker = list[person];
  if (speaker.kind != ActorKind::person) return person;
  for (const Role& role : speaker.roles)
    if (role.status != RoleStatus::former && !role.of.empty()) return actor_index(role.of);
  for (int i = 0; i < static_cast<int>(list.size()); ++i)
    if (list[i].kind == ActorKind::state && !speaker.country.empty() && list[i].country == speaker.country) return i;
  return -1;
}

int Actors::mint(const Tree& tree, TokenRange tokens, int head, std::string_view name, ActorKind kind) {
  // What begins with a capital is called so: "WALLACE" in every turn of an interview.
  const bool proper = tree.token(tokens.begin).upos == Upos::PROPN && !name.empty() && is_upper_ascii(name.front());
  const auto same = std::ranges::find_if(
      list, [&](const Actor& a) { return proper && a.name == name && a.members.empty() && !a.mentions.empty(); });
  const int actor = static_cast<int>(same - list.begin());
  if (same == list.end()) {
    list.emplace_back();
    list.back().name = name;
    list.back().kind = kind;
  }
  list[actor].mentions.push_back({tree.span(tokens), MentionForm::nominal});
  const ActorRef ref{tokens, head, actor, MentionForm::nominal, 1.0};
  const auto after = [](const ActorRef& a, const ActorRef& b) {
    return a.tokens.begin != b.tokens.begin ? a.tokens.begin < b.tokens.begin : a.tokens.end > b.tokens.end;
  };
  const int place = static_cast<int>(std::ranges::upper_bound(refs, ref, after) - refs.begin());
  refs.insert(refs.begin() + place, ref);
  for (int& i : smallest_) i += i >= place;
  take_smallest(place);
  return actor;
}

int Actors::state(std::string_view iso3, std::string_view name) {
  const auto is_state = [&](const Actor& a) { return a.kind == ActorKind::state && a.country == iso3; };
  const auto found = std::ranges::find_if(list, is_state);
  if (found != list.end()) return static_cast<int>(found - list.begin());
  Actor& state = list.emplace_back();
  state.name = name;
  state.kind = ActorKind::state;
  state.country = state.codes.iso3166 = state.codes.cameo = iso3;
  state.codes.plover = "GOV";
  return static_cast<int>(list.size()) - 1;
}

std::vector<int> Actors::members_of(int actor) const {
  std::vector<int> out;
  for (const std::string& id : list[actor].members) out.push_back(actor_index(id));
  if (out.empty()) out.push_back(actor);
  return out;
}

std::string actor_id(int actor) { return "a" + std::to_string(actor + 1); }

int actor_index(std::string_view id) {
  int n = 0;
  if (!id.starts_with('a')) return -1;
  const auto [end, error] = std::from_chars(id.data() + 1, id.data() + id.size(), n);
  return error == std::errc() && end == id.data() + id.size() ? n - 1 : -1;
}

}  // namespace verbale
