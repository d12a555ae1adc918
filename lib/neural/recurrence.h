// A recurrent layer that runs both ways: a word learns of everything before and after it in its sequence.
//
//   auto layer = load_recurrence(file, "encoder.layer.3");
//   layer->apply(states.row(0), sequence, step);   // the caller adds it to what it came from
//
// A quasi-recurrent layer (Bradbury and others 2017): one product for all words and both directions gives candidates z,
// forget gates f and output gates o; only c = f c' + (1 - f) z runs along the sequence, unit by unit, and o c is given
// out. The two directions lie side by side; layer norm closes the layer. Gates and candidates are bent by x / sqrt(1 +
// x²), see kernels.h.
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "neural/layers.h"

namespace verbale {

struct Recurrence {
  Linear linear;  // to z, f, o of the way there (width / 2 each), then z, f, o of the way back
  int width = 0;  // of the output
  const float* gain = nullptr;
  const float* shift = nullptr;

  // One row for each place of the sequence; a negative place (kGap) is no word: its output is zero and nothing crosses
  // it.
  void apply(const std::int8_t* x, std::span<const std::int32_t> sequence, float* out) const;
};

// Sections as load_linear, with NAME.gain and NAME.shift.
absl::StatusOr<Recurrence> load_recurrence(const ModelFile& file, const std::string& name);

}  // namespace verbale
