#include "neural/layers.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "neural/hash.h"

namespace verbale {
namespace {

constexpr int kRowsAtOnce = 16;  // of a product, so that its sums stay in the nearest cache

absl::Status misshapen(const std::string& name) {
  return absl::InvalidArgumentError(absl::StrCat("model: the sections of ", name, " do not fit each other"));
}

}  // namespace

absl::StatusOr<Linear> load_linear(const ModelFile& file, const std::string& name) {
  const auto weights = file.tensor<std::int8_t>(name + ".weights");
  const auto sums = file.tensor<std::int32_t>(name + ".sums");
  const auto scales = file.tensor<float>(name + ".scales");
  const auto bias = file.tensor<float>(name + ".bias");
  for (const absl::Status& s : {weights.status(), sums.status(), scales.status(), bias.status()})
    if (!s.ok()) return s;
  const int outputs = weights->rows, inputs = weights->columns;
  if (outputs % kLanes || inputs % 4 || sums->columns != outputs || scales->columns != outputs ||
      bias->columns != outputs)
    return misshapen(name);
  return Linear{inputs, outputs, weights->data, sums->data, scales->data, bias->data};
}

absl::StatusOr<Maxout> load_maxout(const ModelFile& file, const std::string& name) {
  const auto linear = load_linear(file, name);
  const auto gain = file.tensor<float>(name + ".gain");
  const auto shift = file.tensor<float>(name + ".shift");
  for (const absl::Status& s : {linear.status(), gain.status(), shift.status()})
    if (!s.ok()) return s;
  const int width = gain->columns;
  if (width <= 0 || width % kLanes || linear->outputs % width || shift->columns != width) return misshapen(name);
  return Maxout{*linear, width, linear->outputs / width, gain->data, shift->data};
}

void Maxout::apply(const std::int8_t* x, std::ptrdiff_t stride, int rows, float* out) const {
  thread_local std::vector<std::int32_t> sums;
  sums.resize(static_cast<std::size_t>(kRowsAtOnce) * linear.outputs);
  for (int r = 0; r < rows; r += kRowsAtOnce) {
    const int n = std::min(kRowsAtOnce, rows - r);
    multiply(linear, x + r * stride, stride, n, sums.data());
    for (int i = 0; i < n; ++i) {
      float* to = out + static_cast<std::ptrdiff_t>(r + i) * width;
      maxout(linear, sums.data() + static_cast<std::ptrdiff_t>(i) * linear.outputs, width, pieces, to);
      norm(to, width, gain, shift);
    }
  }
}

absl::StatusOr<Embeddings> Embeddings::load(const ModelFile& file, const std::string& prefix) {
  const auto names = file.list(prefix + ".tables");
  if (!names.ok()) return names.status();
  Embeddings e;
  for (const std::string_view line : *names) {
    const std::size_t space = line.find(' ');
    if (space == line.npos) return misshapen(prefix + ".tables");
    const std::string table(line.substr(0, space));
    const std::string_view kind = line.substr(space + 1);
    const auto rows = file.tensor<std::int8_t>(prefix + ".table." + table);
    if (!rows.ok()) return rows.status();
    if (rows->rows < 2 || rows->columns <= 0 || rows->columns % 4) return misshapen(prefix + ".tables");
    e.tables_.push_back({*rows, kind == "2" ? 2 : 1, {}});
    if (kind == "keys") {
      const auto keys = file.tensor<std::uint64_t>(prefix + ".keys." + table);
      if (!keys.ok()) return keys.status();
      if (keys->columns + 1 != rows->rows) return misshapen(prefix + ".tables");
      e.tables_.back().keys = keys->values();
    }
    e.width_ += rows->columns;
  }
  return e;
}

int embedding_row(std::uint64_t hash, int probe, int rows) {
  const std::uint64_t h = probe ? mix(hash + 0x9e3779b97f4a7c15ULL) : hash;
  return 1 + static_cast<int>(h % static_cast<std::uint64_t>(rows - 1));
}

int keyed_row(std::span<const std::uint64_t> keys, std::uint64_t hash) {
  const auto it = std::ranges::lower_bound(keys, hash);
  return it != keys.end() && *it == hash ? 1 + static_cast<int>(it - keys.begin()) : 0;
}

void Embeddings::gather(const Table& table, std::uint64_t hash, std::int8_t* out) {
  const int n = table.rows.columns;
  if (!table.keys.empty()) {
    std::copy_n(table.rows.row(keyed_row(table.keys, hash)), n, out);
    return;
  }
  const std::int8_t* first = table.rows.row(embedding_row(hash, 0, table.rows.rows));
  if (table.probes == 1) {
    std::copy_n(first, n, out);
    return;
  }
  const std::int8_t* second = table.rows.row(embedding_row(hash, 1, table.rows.rows));
  for (int i = 0; i < n; ++i) out[i] = static_cast<std::int8_t>(std::clamp(first[i] + second[i], -127, 127));
}

void Embeddings::gather(std::span<const std::uint64_t> hashes, std::int8_t* out) const {
  for (std::size_t at = 0; at < hashes.size();)
    for (const Table& table : tables_) {
      gather(table, hashes[at++], out);
      out += table.rows.columns;
    }
}

}  // namespace verbale
