// A linear-chain conditional random field over B/I/O labels: scores of single words → probabilities of label sequences.
//
//   auto crf = Crf::load(file, "crf");
//   std::vector<Crf::Labels> p = crf->marginals(scores, borders);   // p[t][0]: outside
//   std::vector<std::uint8_t> best = crf->decode(scores, borders, p);
//
// Forward and backward sums (Rabiner 1989; Lafferty, McCallum, Pereira 2001) in the domain of probabilities, each
// word's sums scaled to one. Transitions differ with the border that a word stands behind: none, a sentence's, a
// paragraph's. A label "inside a span" follows only the same span's beginning or inside. Decoding weighs two
// answers against each other: the labels most to be expected each by itself, which find more, and the likeliest
// sequence, whose spans end where they should.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "neural/model_file.h"

namespace verbale {

class Crf {
 public:
  static constexpr int kRoles = 3;
  static constexpr int kLabels = 1 + 2 * kRoles;  // 0 outside; 2r + 1 begins role r, 2r + 2 is inside it
  static constexpr int kBorders = 3;              // before a word: none, a sentence's, a paragraph's
  using Labels = std::array<float, kLabels>;

  // Section NAME.transitions: kBorders * kLabels rows (label before) of kLabels (label after).
  static absl::StatusOr<Crf> load(const ModelFile& file, const std::string& name);

  // Requires: as many borders, each below kBorders, as scores.
  std::vector<Labels> marginals(std::span<const Labels> scores, std::span<const std::uint8_t> borders) const;

  // One label a word. Requires: `marginals` are those of the scores and borders.
  std::vector<std::uint8_t> decode(std::span<const Labels> scores, std::span<const std::uint8_t> borders,
                                   std::span<const Labels> marginals) const;

  static constexpr bool allowed(int before, int after) {
    return after == 0 || after % 2 == 1 || before == after || before == after - 1;
  }

 private:
  using Table = std::array<std::array<Labels, kLabels>, kBorders>;

  Table scores_{};   // [border][before][after]: the transition's score; far below all where it is not allowed
  Table weights_{};  // its exponential; 0 where it is not allowed
};

}  // namespace verbale
