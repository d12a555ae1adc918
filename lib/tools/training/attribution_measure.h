// How well tagged roles agree with an annotator's, token by token and span by span.
//
//   RoleTally tally;
//   tally.add(article.text, article.annotations[0], found);
//   RoleScores s = tally.scores();
//   s.alpha;   // 0.74
//
// Tokens are runs of letters and digits, or single other signs, so that figures do not depend on our own tokens; those
// in discarded parts do not count.
#pragma once

#include <array>
#include <vector>

#include "tools/training/attribution_polnear.h"

namespace verbale::training {

struct RoleScores {
  double alpha = 0;                   // Krippendorff's, nominal, over none, source, cue, content
  std::array<double, 3> tokens{};     // F1 of each role, in the order of AttributionRole
  std::array<double, 3> spans{};      // F1 of exact spans
  std::array<double, 3> precision{};  // of exact spans
  std::array<double, 3> recall{};
};

class RoleTally {
 public:
  // `found`: spans of bytes; those with the same attribution number are joined where they touch, as the gold's are.
  void add(const std::string& text, const Annotation& gold, const std::vector<RoleSpan>& found);

  RoleScores scores() const;

 private:
  struct Counts {
    double hit = 0, wanted = 0, given = 0;
    double f1() const { return wanted + given > 0 ? 2 * hit / (wanted + given) : 0; }
  };

  std::array<Counts, 3> tokens_{}, spans_{};
  std::array<std::array<double, 4>, 4> pairs_{};
};

}  // namespace verbale::training
