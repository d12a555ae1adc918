#include "actor/codes.h"

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

std::string_view agent_of(const Cast& cast, const Figure& figure) {
  for (const auto& [kind, agent] : kAgents)
    if (figure.actor.kind == kind) return agent;
  // A ministry's secretary general is of the government, NATO's is not.
  for (const Held& held : figure.offices)
    if (held.of >= 0 && cast[held.of].actor.kind == ActorKind::government) return "GOV";
  for (const Held& held : figure.offices)
    if (const std::string_view sector = cast.lexicon().sector_of(held.office); !sector.empty()) return sector;
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
