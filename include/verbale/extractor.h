// The extractor: text in, Document out.
//
//   auto extractor = verbale::Extractor::create();
//   if (!extractor.ok()) return fail(extractor.status());
//   verbale::Document d = extractor->extract(text);
//
// Requires: nothing of the text; any bytes are a valid input. Of a text beyond 16 MiB the first 16 are
// read and a note says so; a megabyte of news takes three seconds and some 60 MB. Ensures: the same text, metadata and
// options give the same Document, whatever the number of threads. Thread safety: an Extractor is
// immutable once built; any number of threads may share one.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "verbale/document.h"
#include "verbale/options.h"

namespace verbale {

// One document to read. Both members are views; the caller keeps what they point at alive.
struct Input {
  std::string_view text;
  Metadata metadata;
};

class Extractor {
 public:
  // Loads knowledge and weights. InvalidArgument: an option or a user's table is wrong (the message
  // names the file and line); NotFound: a table's file is missing.
  static absl::StatusOr<Extractor> create(const Options& options = {});

  Extractor(Extractor&&) noexcept;
  Extractor& operator=(Extractor&&) noexcept;
  ~Extractor();

  Document extract(std::string_view text, const Metadata& metadata = {}) const;

  // Reads many documents on `threads` threads (0: one a core); results in the order of the inputs.
  std::vector<Document> extract_all(std::span<const Input> inputs, int threads = 0) const;

  // Tokens, sentences, tags, lemmas, trees and names only.
  Syntax parse(std::string_view text) const;

 private:
  struct Parts;
  explicit Extractor(std::unique_ptr<const Parts> parts);
  std::unique_ptr<const Parts> parts_;
};

}  // namespace verbale
