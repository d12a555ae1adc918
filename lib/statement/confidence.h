// How likely a draft is a statement as a trained annotator would mark it: the sum of what speaks for and against it,
// weighted by lib/data/confidence.tsv.
//
//   double confidence = confidence_of(reading, quotations, draft);   // 0.93
//   for (const Clue& clue : clues_of(reading, quotations, draft))
//     clue.name;   // "rule:sign_off"
//
// A logistic regression over a few clues: the tagger's probabilities of cue, source and content, the rule, the
// category, the kind of source, the place of the cue in its sentence. Learned by verbale-fit-confidence, which prints
// how far it can be trusted.
#pragma once

#include <string>
#include <vector>

#include "statement/draft.h"
#include "statement/quotations.h"
#include "statement/reading.h"

namespace verbale {

struct Clue {
  std::string name;
  double value = 0;
};

// What bears on a draft, each clue at most once, by one reading of the tagger (Reading::attribution or within).
// Requires: the draft has content.
std::vector<Clue> clues_of(const Reading& reading, const Attribution& layer, const std::vector<Quotation>& quotations,
                           const Draft& draft);

// Whether the words of a cue, and not the form of the paragraph alone, make the draft.
bool is_judged(const Draft& draft);

// 0..1, to three digits. Requires: the draft has content.
double confidence_of(const Reading& reading, const Attribution& layer, const std::vector<Quotation>& quotations,
                     const Draft& draft);

// Drops drafts that are hardly statements, and gives the others their confidence. Drafts whose form alone makes them
// statements (a headline's label, a turn of an interview, a signed quotation) are not judged. Without a tagger nothing
// changes.
void drop_doubtful(const Reading& reading, const std::vector<Quotation>& quotations, std::vector<Draft>& drafts);

}  // namespace verbale
