#include "actor/cluster.h"

#include "actor/bodies.h"
#include "actor/clusters.h"
#include "actor/grounds.h"
#include "actor/persons.h"
#include "actor/roles.h"

namespace verbale {

std::string country_of(const Phrase& phrase, const std::vector<int>& figures, const Cast& cast) {
  for (int name : phrase.of)
    if (figures[name] >= 0 && !cast[figures[name]].actor.country.empty()) return cast[figures[name]].actor.country;
  return {};
}

std::vector<int> cluster_names(const Words& words, const std::vector<Name>& names, const std::vector<Phrase>& phrases,
                               std::string_view home, Cast& cast) {
  Clusters clusters(words, names, phrases, cast);
  cluster_bodies(clusters);
  cluster_persons(clusters);
  leave_grounds(clusters);
  tell_roles(clusters, home);
  return std::move(clusters.figures);
}

}  // namespace verbale
