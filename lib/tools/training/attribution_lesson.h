// What the tagger learns in one step: a document or a piece of one, as the net reads it, and the labels to be expected.
//
//   Lesson lesson = lesson_of(document, {0, tokens}, 0.5F);
//   Matrix scores = net.forward(lesson.input, pass, &random);
//   crf.learn(scores, lesson.borders, lesson.targets, slope);
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "tools/training/attribution_trainer.h"

namespace verbale::training {

struct Lesson {
  NetInput input;
  std::vector<std::array<std::int32_t, kRelatives>> relatives;  // within the piece
  std::span<const std::uint8_t> borders;
  Pairs targets;
};

// Requires: the tokens are whole sentences, and the document outlives the lesson. `annotators` is their weight against
// the teachers', where both say something.
Lesson lesson_of(const AttributionDocument& document, TokenRange tokens, float annotators);

// A few sentences of the document, so that short texts are learned as well.
TokenRange random_piece(const AttributionDocument& document, Random& random);

// All tokens of an observed text.
NetInput input_of(const Observations& observations);

}  // namespace verbale::training
