// The text's own words for a topic, and the countries they speak of.
//
//   TopicPhrases p = topic_phrases(hits, text, tree, actors, lexicon.actors, 12);
//   text[p.spans[0]];   // "the soonest ceasefire in Libya"
//   p.places;           // {"LBY"}
#pragma once

#include <string>
#include <vector>

#include "actor/actors.h"
#include "lexicon/actor_lexicon.h"
#include "syntax/tree.h"
#include "text/text.h"
#include "verbale/span.h"

namespace verbale {

struct TopicPhrases {
  std::vector<Span> spans;          // noun phrases around the terms, in order, disjoint
  std::vector<std::string> places;  // ISO 3166-1 alpha-3, in the order of the text
};

// Reads the phrase of each hit, at most `limit` of them. Requires: hits in the order of the text.
TopicPhrases topic_phrases(const std::vector<TokenRange>& hits, const Text& text, const Tree& tree,
                           const Actors& actors, const ActorLexicon& lexicon, std::size_t limit);

}  // namespace verbale
