// Layers of a trained net, as views into a model file: embeddings, linear maps, maxout with layer norm.
//
//   auto linear = load_linear(file, "tags");
//   multiply(*linear, states, width, rows, sums);
//
//   auto embeddings = Embeddings::load(file, "encoder");
//   embeddings->gather(hashes, inputs);    // one row of bytes an item, ready for a product
//
// The trainer (lib/tools/training) writes each layer under the same names.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "neural/kernels.h"
#include "neural/model_file.h"

namespace verbale {

// Sections NAME.weights, NAME.sums, NAME.scales, NAME.bias. InvalidArgument: one is missing or of a wrong size.
absl::StatusOr<Linear> load_linear(const ModelFile& file, const std::string& name);

// A linear map to `pieces` candidates a unit, of which the largest is taken, then layer norm.
struct Maxout {
  Linear linear;
  int width = 0;
  int pieces = 0;
  const float* gain = nullptr;
  const float* shift = nullptr;

  // Rows of x lie `stride` bytes apart; out has `width` floats a row.
  void apply(const std::int8_t* x, std::ptrdiff_t stride, int rows, float* out) const;
};

// As load_linear, with NAME.gain and NAME.shift.
absl::StatusOr<Maxout> load_maxout(const ModelFile& file, const std::string& name);

// Tables of quantised vectors; an item is one hash a table, its vector the rows that they select, side by side.
// Row 0 stands for the unknown. A table with two probes adds two rows, so that few words share both; a table with
// keys has a row of its own for each key and none for other hashes.
class Embeddings {
 public:
  // Sections PREFIX.tables (lines "name 1", "name 2" or "name keys"), PREFIX.table.NAME and PREFIX.keys.NAME.
  static absl::StatusOr<Embeddings> load(const ModelFile& file, const std::string& prefix);

  int tables() const { return static_cast<int>(tables_.size()); }
  int width() const { return width_; }  // bytes of an item's vector, a multiple of 4

  // hashes: tables() for each item; out: width() bytes for each item.
  void gather(std::span<const std::uint64_t> hashes, std::int8_t* out) const;

 private:
  struct Table {
    Tensor<std::int8_t> rows;
    int probes = 1;
    std::span<const std::uint64_t> keys;  // empty: hashed
  };
  static void gather(const Table& table, std::uint64_t hash, std::int8_t* out);
  std::vector<Table> tables_;
  int width_ = 0;
};

// The row that a hash selects at its first (0) or second (1) probe, never row 0.
int embedding_row(std::uint64_t hash, int probe, int rows);

// 1 + the place of the hash among ascending keys; 0: it is none of them.
int keyed_row(std::span<const std::uint64_t> keys, std::uint64_t hash);

}  // namespace verbale
