// Sources, cues and contents of attributions, as a learned tagger sees them: evidence for the statement rules.
//
//   auto model = AttributionModel::load(bytes);
//   Attribution a = find_attributions(*model, text, layout, tree);
//   a.spans[0];   // {tokens 4..6, AttributionRole::cue, confidence 0.93}
//
// Eighth in the way of the data, after syntax and dates and before statements; reads Text, Layout and the tree. Says
// which tokens play a role in some attribution, not which source belongs to which content: that is the statements'
// part.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "layout/layout.h"
#include "syntax/tree.h"
#include "text/text.h"

namespace verbale {

enum class AttributionRole : std::uint8_t { source, cue, content };

struct LabelledRange {
  TokenRange tokens;
  AttributionRole role = AttributionRole::content;
  double confidence = 0;  // mean probability of the role over the tokens, 0..1

  bool operator==(const LabelledRange&) const = default;
};

struct Attribution {
  static constexpr int kRoles = 3;

  std::vector<std::array<float, kRoles>> roles;  // for each token the probability of each role; empty: untagged
  std::vector<LabelledRange> spans;              // in the order of the text, disjoint

  // That a token plays a role. Zero where nothing was tagged.
  double probability(int token, AttributionRole role) const {
    return roles.empty() ? 0 : static_cast<double>(roles[token][static_cast<int>(role)]);
  }
};

class AttributionModel {
 public:
  // InvalidArgument: not a model, of another version, broken, or trained with other features. No bytes at all: a model
  // that finds nothing. Requires: `bytes` outlives the model, which reads its weights in place.
  static absl::StatusOr<AttributionModel> load(std::string_view bytes);

  AttributionModel(AttributionModel&&) noexcept;
  AttributionModel& operator=(AttributionModel&&) noexcept;
  ~AttributionModel();

  struct Parts;
  const Parts* parts() const { return parts_.get(); }  // null: finds nothing

 private:
  explicit AttributionModel(std::unique_ptr<const Parts> parts);
  std::unique_ptr<const Parts> parts_;
};

// Total and linear in the length of the text; the same bits on every machine. Long texts are read in stretches of some
// two thousand tokens that overlap, so that the room they need is small.
Attribution find_attributions(const AttributionModel& model, const Text& text, const Layout& layout, const Tree& tree);

}  // namespace verbale
