// The encoder: words in their sentences → vectors that every head reads.
//
//   auto encoder = Encoder::load(file, "encoder");
//   encoder->encode(hashes, sequence, states);
//   multiply(tags, states.row(0), states.width, states.rows, sums);
//
// Embeddings of a word's attributes are mixed by a maxout layer; residual layers follow: windows, which see a word
// with its two neighbours, and recurrences (recurrence.h), which see the whole sentence. All sentences of a batch
// go through one product: gaps of zeros part them, and a window is simply three rows that lie together in memory.
// The mixing layer sees each distinct word once, however often it stands in the batch.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "neural/layers.h"
#include "neural/recurrence.h"

namespace verbale {

inline constexpr std::int32_t kGap = -1;  // in a sequence: no word, the border of a sentence

// Quantised vectors, one a row, with a row of zeros before the first and after the last.
struct States {
  int rows = 0;
  int width = 0;
  std::vector<std::int8_t> bytes;

  void reset(int new_rows, int new_width);
  std::int8_t* row(int r) { return bytes.data() + static_cast<std::ptrdiff_t>(r + 1) * width; }
  const std::int8_t* row(int r) const { return bytes.data() + static_cast<std::ptrdiff_t>(r + 1) * width; }
};

class Encoder {
 public:
  // Sections PREFIX.tables, PREFIX.mix, PREFIX.layers (lines "window" or "recurrence"), PREFIX.layer.K and
  // PREFIX.inverse_scales (of the states after mixing and after each layer).
  static absl::StatusOr<Encoder> load(const ModelFile& file, const std::string& prefix);

  int width() const { return mix_.width; }
  int attributes() const { return embeddings_.tables(); }

  // hashes: attributes() for each distinct word; sequence: the number of a word, or kGap. One row a place.
  void encode(std::span<const std::uint64_t> hashes, std::span<const std::int32_t> sequence, States& states) const;

 private:
  void mix_words(std::span<const std::uint64_t> hashes, std::vector<float>& words) const;

  Embeddings embeddings_;
  Maxout mix_;
  std::vector<std::variant<Maxout, Recurrence>> layers_;  // a Maxout is a window
  std::span<const float> inverse_scales_;
};

}  // namespace verbale
