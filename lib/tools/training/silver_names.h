// Names in unlabelled text by what is known for certain: gazetteers, titles before persons, surnames met again.
//
//   absl::StatusOr<SilverNames> silver = SilverNames::load();   // the tables of lib/data
//   silver->mark(text, syntax);   // corrects the names that a model found
//
// Treebanks with names are small and far from diplomacy. A model's own reading of the readouts, corrected by states,
// nationalities, organisations, places and persons of the tables, by "President X Y" and by X Y's later mention as Y,
// is what the next model learns names from.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "absl/status/statusor.h"
#include "text/text.h"
#include "verbale/syntax.h"

namespace verbale::training {

class SilverNames {
 public:
  // InvalidArgument: a table is not as expected.
  static absl::StatusOr<SilverNames> load();

  // Requires: `syntax` is analysed.
  void mark(const Text& text, Syntax& syntax) const;

 private:
  void add(std::string_view name, NameType type);
  void mark_known(const Text& text, Syntax& syntax, const Sentence& sentence) const;
  void mark_titled(const Text& text, Syntax& syntax, const Sentence& sentence) const;

  absl::flat_hash_map<std::uint64_t, NameType> known_;  // by the hash of the words, parted by blanks
  absl::flat_hash_set<std::uint64_t> titles_;           // last words of titles, capitalised: "President"
  int longest_ = 1;                                     // words of a known name
};

}  // namespace verbale::training
