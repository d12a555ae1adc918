// What the phrases around names tell of persons: roles, countries, gender.
//
//   tell_roles(clusters, "USA");
//   clusters.cast[sherman].actor.roles[0].title;   // "Deputy Secretary"
//
// Last rule of cluster_names.
#pragma once

#include <string_view>

#include "actor/clusters.h"

namespace verbale {

// `home`: country of the publisher where it is a government, whose officials need no state before their titles.
void tell_roles(Clusters& clusters, std::string_view home);

}  // namespace verbale
