// The weights of what speaks for and against a statement (lib/data/confidence.tsv).
//
//   lexicon.confidence.weight("rule:sign_off");   // 1.2
#pragma once

#include <string_view>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/status/status.h"

namespace verbale {

class ConfidenceLexicon {
 public:
  static const std::vector<std::string_view>& tables();

  // InvalidArgument: other columns, or a weight that is no number.
  absl::Status add(std::string_view table, std::string_view file, std::string_view content);

  // 0 for what the table does not know.
  double weight(std::string_view clue) const;

 private:
  absl::flat_hash_map<std::string_view, double> weights_;
};

}  // namespace verbale
