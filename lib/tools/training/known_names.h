// Names that are known for certain: gazetteers, and the words of titles that stand before persons.
//
//   absl::StatusOr<KnownNames> known = KnownNames::load();   // the tables of lib/data
//   known->longest(words);       // {2, place} of "New Freedonia is …"
//
// For who reads names of a treebank: a title is no part of the name that follows it, "United States" is whole.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "absl/status/statusor.h"
#include "verbale/syntax.h"

namespace verbale::training {

class KnownNames {
 public:
  // InvalidArgument: a table is not as expected.
  static absl::StatusOr<KnownNames> load();

  struct Match {
    int words = 0;  // 0: none
    NameType type = NameType::none;
  };
  // The longest known name that begins with the first of these words.
  Match longest(std::span<const std::string_view> words) const;

  // "President", "Mr.": the last word of a title, as it stands before a name.
  bool is_title(std::string_view word) const;

 private:
  void add(std::string_view name, NameType type);

  absl::flat_hash_map<std::uint64_t, NameType> known_;  // by the hash of the words
  absl::flat_hash_set<std::uint64_t> titles_;
  int longest_ = 1;  // words of a known name
};

}  // namespace verbale::training
