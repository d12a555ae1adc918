#include "actor/clusters.h"

#include <map>

namespace verbale {
namespace {

constexpr double kNearlyAll = 0.8;

}  // namespace

std::string Clusters::prevailing_country() const {
  constexpr int kFewest = 3;
  const std::string country = told_by(kFewest, kNearlyAll, false);
  return country.empty() ? told_by(kFewest, kNearlyAll, true) : country;
}

std::string Clusters::only_country() const {
  constexpr int kFewest = 5;
  return told_by(kFewest, 1.0, true);
}

// Of the persons and bodies; with the states, of which the text may name but one.
std::string Clusters::told_by(int fewest, double share, bool with_states) const {
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
    if (count >= fewest && count >= share * all) return std::string(country);
  return {};
}

}  // namespace verbale
