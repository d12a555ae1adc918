#include "lexicon/actor_lexicon.h"

namespace verbale {

const std::vector<std::string_view>& ActorLexicon::tables() {
  static const std::vector<std::string_view> kTables = {};
  return kTables;
}

absl::Status ActorLexicon::add(std::string_view, std::string_view, std::string_view) { return absl::OkStatus(); }

}  // namespace verbale
