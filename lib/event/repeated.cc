#include "event/repeated.h"

#include <algorithm>
#include <string>

#include "absl/container/flat_hash_map.h"
#include "verbale/fingerprint.h"

namespace verbale {
namespace {

bool has_speaker(const Statement& statement) {
  return std::ranges::any_of(statement.speakers, [](const Speaker& s) { return !s.actor.empty(); });
}

}  // namespace

void link_repeated(Document& document) {
  absl::flat_hash_map<std::string, std::string> first;  // id by fingerprint
  for (Statement& statement : document.statements) {
    if (!has_speaker(statement)) continue;
    const auto [earlier, is_new] = first.try_emplace(fingerprint(document, statement), statement.id);
    if (!is_new && statement.same_as.empty() && statement.parent != earlier->second)
      statement.same_as = earlier->second;
  }
}

}  // namespace verbale
