// Attributions within attributed contents: "the ministry informed that [Putin has stressed that …]".
//
//   Attribution within = find_attributions_within(*model, text, layout, tree, attribution);
//   within.spans[0];   // of tokens of the whole text
//
// The tagger has learned from annotators who marked the outermost attribution alone. What is said is read once more, as
// a text of its own: then the outermost one is that within it.
#pragma once

#include "attribution/attribution.h"

namespace verbale {

// The contents of `attribution` and nothing else. Total and linear in their length. Tokens outside of them have the
// probabilities zero.
Attribution find_attributions_within(const AttributionModel& model, const Text& text, const Layout& layout,
                                     const Tree& tree, const Attribution& attribution);

}  // namespace verbale
