// The tagger's spans, as the rules of the statement room ask for them.
//
//   const Tagged tagged(reading, reading.attribution);
//   tagged.nearest(AttributionRole::content, cue.tokens);   // null: none in the sentence
#pragma once

#include "statement/reading.h"

namespace verbale {

// Tokens between two ranges; 0 where they touch or overlap.
int distance(TokenRange a, TokenRange b);

class Tagged {
 public:
  // Requires: the reading and its layer, `attribution` or `within`, outlive it.
  Tagged(const Reading& reading, const Attribution& layer) : reading_(reading), layer_(layer), spans_(layer.spans) {}

  // The span of a role that shares most tokens with a range; null: none.
  const LabelledRange* at(AttributionRole role, TokenRange range) const;

  // The span of a role nearest to a cue, in its sentence or reaching into it; null: none.
  const LabelledRange* nearest(AttributionRole role, TokenRange cue) const;

  double probability(int token, AttributionRole role) const { return layer_.probability(token, role); }

  // Mean probability of a role over the tokens of a range; 0 for an empty one.
  double mean(AttributionRole role, TokenRange range) const;

 private:
  std::vector<LabelledRange>::const_iterator first_past(int token) const;

  const Reading& reading_;
  const Attribution& layer_;
  const std::vector<LabelledRange>& spans_;
};

}  // namespace verbale
