// Model files: named tensors and lists behind a checked header, read in place from memory.
//
//   auto file = ModelFile::open(embedded("syntax.bin"), "syntax", fingerprint);
//   auto weights = file->tensor<std::int8_t>("encoder.mix.weights");   // a view; nothing is copied
//
//   ModelWriter writer("syntax", fingerprint);
//   writer.add<float>("encoder.mix.bias", 1, n, bias.data());
//   std::string bytes = writer.finish();
//
// Layout, little-endian: a header of 64 bytes (magic, version, number of sections, kind, fingerprint, checksum of all
// that follows), a directory of 64-byte entries (name, element size, rows, columns, offset), then the sections,
// each aligned to 64 bytes. The fingerprint stands for the features that the weights were trained with: a file with
// another one is refused, as is a broken one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"

namespace verbale {

inline constexpr std::uint32_t kModelVersion = 1;

template <class T>
struct Tensor {
  const T* data = nullptr;
  int rows = 0;
  int columns = 0;

  const T* row(int r) const { return data + static_cast<std::ptrdiff_t>(r) * columns; }
  std::span<const T> values() const { return {data, static_cast<std::size_t>(rows) * columns}; }
};

class ModelFile {
 public:
  // InvalidArgument: empty, not a model, of another version or kind, trained with other features, or broken.
  // Requires: `bytes` outlives every tensor taken from it and is aligned to 8 bytes at least.
  static absl::StatusOr<ModelFile> open(std::string_view bytes, std::string_view kind, std::uint64_t fingerprint);

  // InvalidArgument: no section of that name and element size.
  template <class T>
  absl::StatusOr<Tensor<T>> tensor(std::string_view name) const {
    absl::StatusOr<Raw> raw = find(name, sizeof(T));
    if (!raw.ok()) return raw.status();
    return Tensor<T>{reinterpret_cast<const T*>(raw->data), raw->rows, raw->columns};
  }

  // A list of strings, one a line; views into the file. Errors as above.
  absl::StatusOr<std::vector<std::string_view>> list(std::string_view name) const;

  std::vector<std::string_view> names() const;  // of all sections, in their order

 private:
  friend class ModelWriter;
  struct Raw {
    const char* data;
    int rows, columns;
    std::size_t element;
  };
  static constexpr std::size_t kAnyElement = 0;
  explicit ModelFile(std::string_view bytes) : bytes_(bytes) {}
  absl::StatusOr<Raw> find(std::string_view name, std::size_t element) const;

  std::string_view bytes_;
};

class ModelWriter {
 public:
  ModelWriter(std::string_view kind, std::uint64_t fingerprint) : kind_(kind), fingerprint_(fingerprint) {}

  // Names are at most 40 bytes long.
  template <class T>
  void add(std::string_view name, int rows, int columns, const T* data) {
    add_bytes(name, sizeof(T), rows, columns, reinterpret_cast<const char*>(data));
  }
  void add_list(std::string_view name, const std::vector<std::string>& lines);

  // A section of another file, as it is there; one that is not there is left out.
  void add_section(const ModelFile& file, std::string_view name);

  std::string finish() const;

 private:
  struct Section {
    std::string name;
    std::uint32_t element, rows, columns;
    std::string bytes;
  };
  void add_bytes(std::string_view name, std::size_t element, int rows, int columns, const char* data);

  std::string kind_;
  std::uint64_t fingerprint_;
  std::vector<Section> sections_;
};

}  // namespace verbale
