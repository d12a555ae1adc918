// Which names of persons mean the same actor.
//
//   cluster_persons(clusters);
//   clusters.figures[i];   // one figure for "Recep Tayyip Erdoğan" and "Erdogan"
//
// Second rule of cluster_names; needs the figures of states and bodies.
#pragma once

#include "actor/clusters.h"

namespace verbale {

// Fills the figures of all names of persons.
void cluster_persons(Clusters& clusters);

}  // namespace verbale
