// Lemmas: a table of exceptions and, for every other word, the edit of its longest known ending.
//
//   auto lemmatiser = Lemmatiser::load(file, "lemmas");
//   lemmatiser->lemma("emphasised", "VBD");   // "emphasise"
//
// Both depend on the Penn tag, so that "leaves" is leaf or leave. Lemmas are in lower case but for proper nouns, which
// keep their form. The trainer learns both tables (lib/tools/training/learn_lemmas.h).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "absl/container/flat_hash_map.h"
#include "absl/status/statusor.h"
#include "neural/model_file.h"

namespace verbale {

class Lemmatiser {
 public:
  // Takes `strip` bytes off the end and puts `append` there.
  struct Edit {
    std::uint8_t strip = 0;
    std::string_view append;
  };
  static constexpr std::size_t kLongestEnding = 6;  // bytes

  // Sections PREFIX.exceptions (lines "tag form lemma") and PREFIX.endings ("tag ending strip append"), by tabs.
  static absl::StatusOr<Lemmatiser> load(const ModelFile& file, const std::string& prefix);

  std::string lemma(std::string_view form, std::string_view xpos) const;

 private:
  absl::flat_hash_map<std::uint64_t, std::string_view> exceptions_;
  absl::flat_hash_map<std::uint64_t, Edit> endings_;
};

// The form as the tables have it: plain marks, lower case but for proper nouns.
std::string lemma_form(std::string_view form, std::string_view xpos);

}  // namespace verbale
