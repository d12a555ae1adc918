#include "actor/codes.h"

#include <algorithm>
#include <array>
#include <utility>

namespace verbale {
namespace {

// CAMEO agent codes (CAMEO code book 1.1b3, chapter 3) of the kinds that have one.
constexpr std::array<std::pair<ActorKind, std::string_view>, 6> kAgents = {{
    {ActorKind::government, "GOV"},
    {ActorKind::igo, "IGO"},
    {ActorKind::ngo, "NGO"},
    {ActorKind::party, "PTY"},
    {ActorKind::media, "MED"},
    {ActorKind::company, "BUS"},
}};

std::string_view agent_of_kind(ActorKind kind) {
  const auto at = std::ranges::find(kAgents, kind, &std::pair<ActorKind, std::string_view>::first);
  return at == kAgents.end() ? std::string_view() : at->second;
}

std::string_view agent_of(const Cast& cast, const Figure& figure) {
  if (figure.actor.kind != ActorKind::person) return agent_of_kind(figure.actor.kind);
  // A ministry's secretary general is of the government, NATO's is not; a firm's chairman is of business.
  for (const Held& held : figure.offices)
    if (held.of >= 0 && !held.former)
      if (const std::string_view agent = agent_of_kind(cast[held.of].actor.kind); !agent.empty()) return agent;
  for (const Held& held : figure.offices)
    if (const std::string_view sector = cast.lexicon().sector_of(held.office); !sector.empty() && !held.former)
      return sector;
  return {};
}

}  // namespace

void give_codes(Cast& cast) {
  for (int f = 0; f < cast.size(); ++f) {
    Figure& figure = cast[f];
    Actor& actor = figure.actor;
    if (!actor.members.empty()) continue;
    if (actor.kind == ActorKind::state) actor.codes.iso3166 = actor.country;
    const std::string_view agent = agent_of(cast, figure);
    actor.codes.plover = actor.kind == ActorKind::state ? "GOV" : std::string(agent);
    if (actor.codes.cameo.empty() && (!actor.country.empty() || !agent.empty()))
      actor.codes.cameo = actor.country + std::string(agent);
  }
}

}  // namespace verbale
