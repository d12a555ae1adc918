// Which names of states, bodies and peoples mean the same actor.
//
//   cluster_bodies(clusters);
//   clusters.figures[i];   // one figure for "Syrian Democratic Forces" and "SDF"
//
// First rule of cluster_names.
#pragma once

#include "actor/clusters.h"

namespace verbale {

// Fills the figures of all names that are neither persons nor places.
void cluster_bodies(Clusters& clusters);

}  // namespace verbale
