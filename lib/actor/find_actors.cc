#include "actor/find_actors.h"

namespace verbale {

Actors find_actors(const Lexicon&, const Text&, const Layout&, const Tree&, const std::vector<Date>&) { return {}; }

}  // namespace verbale
