#include "topic/find_topics.h"

namespace verbale {

std::vector<Topic> find_topics(const Lexicon&, const Text&, const Layout&, const Tree&, const Actors&,
                               std::vector<Statement>&) {
  return {};
}

}  // namespace verbale
