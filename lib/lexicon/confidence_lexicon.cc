#include "lexicon/confidence_lexicon.h"

#include <charconv>
#include <cmath>

#include "lexicon/table.h"

namespace verbale {

const std::vector<std::string_view>& ConfidenceLexicon::tables() {
  static const std::vector<std::string_view> kTables = {"confidence"};
  return kTables;
}

absl::Status ConfidenceLexicon::add(std::string_view, std::string_view file, std::string_view content) {
  const auto table = Table::parse(file, content, {"clue", "weight"});
  if (!table.ok()) return table.status();
  for (const Row& row : table->rows()) {
    double weight = 0;
    const auto [end, error] = std::from_chars(row[1].data(), row[1].data() + row[1].size(), weight);
    if (error != std::errc() || end != row[1].data() + row[1].size() || !std::isfinite(weight))
      return table->error(row, "the weight is no number");
    weights_[row[0]] = weight;
  }
  return absl::OkStatus();
}

double ConfidenceLexicon::weight(std::string_view clue) const {
  const auto found = weights_.find(clue);
  return found == weights_.end() ? 0 : found->second;
}

}  // namespace verbale
