// Single words taken for persons that are places here: "in Chelsea", "the Chelsea explosion", "Tyler, Texas".
//
//   leave_grounds(clusters);
//   clusters.figures[i];   // -1 for "Chelsea"
//
// Third rule of cluster_names; needs the figures of persons.
#pragma once

#include "actor/clusters.h"

namespace verbale {

// Takes the figures of such names away.
void leave_grounds(Clusters& clusters);

}  // namespace verbale
