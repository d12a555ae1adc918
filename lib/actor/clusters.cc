#include "actor/clusters.h"

#include <map>

namespace verbale {

std::string Clusters::prevailing_country() const {
  const std::string country = prevailing(false);
  return country.empty() ? prevailing(true) : country;
}

// Of the persons and bodies; else with the states, of which the text may name but one.
std::string Clusters::prevailing(bool with_states) const {
  constexpr int kFewest = 3;
  constexpr double kNearlyAll = 0.8;
  std::map<std::string_view, int> counts;
  int all = 0;
  for (const Name& name : names) {
    if (name.known < 0) continue;
    const KnownActor& actor = words.lexicon().known(name.known);
    if (actor.country.empty() || (actor.kind == ActorKind::state && !with_states)) continue;
    ++counts[actor.country];
    ++all;
  }
  for (const auto& [country, count] : counts)
    if (count >= kFewest && count >= kNearlyAll * all) return std::string(country);
  return {};
}

}  // namespace verbale
