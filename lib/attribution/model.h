// The parts of the tagger: an encoder, the layer that joins a token with its relatives, scores, and the chain of
// labels.
//
//   absl::StatusOr<AttributionModel> model = AttributionModel::load(bytes);
//   model->parts()->profile;   // AttributionProfile::trees
//
// Private to lib/attribution and the trainer.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "attribution/attribution.h"
#include "attribution/observe.h"
#include "neural/crf.h"
#include "neural/encoder.h"

namespace verbale {

inline constexpr std::string_view kAttributionKind = "attribution";

// Clues of words, sorted by key: sections NAME.keys and NAME.values (rate + 8 * known).
class CueTable {
 public:
  static absl::StatusOr<CueTable> load(const ModelFile& file, const std::string& name);
  CueClue find(std::uint64_t key) const;

 private:
  std::span<const std::uint64_t> keys_;
  std::span<const std::uint8_t> values_;
};

inline constexpr std::uint8_t packed(CueClue clue) { return static_cast<std::uint8_t>(clue.rate + 8 * clue.known); }
inline constexpr CueClue unpacked(std::uint8_t value) {
  return {static_cast<std::uint8_t>(value % 8), static_cast<std::uint8_t>(value / 8)};
}

struct AttributionModel::Parts {
  AttributionProfile profile = AttributionProfile::trees;
  CueTable cues;
  Encoder encoder;
  Maxout join;
  Linear head;
  float head_inverse_scale = 1;
  Crf crf;
};

// The net's scores of each token's labels, before the chain.
std::vector<Crf::Labels> scores_of(const AttributionModel::Parts& parts, const Observations& observations);

}  // namespace verbale
