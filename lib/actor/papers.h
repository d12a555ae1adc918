// Who issued a paper that speaks: "the statement", "Texas's request", "the message of the Russian president".
//
//   Papers papers(refs);
//   papers.issuer(phrase, settled).figure;   // the ministry whose "statement" the text brought up
//
// A rule of resolve.
#pragma once

#include <functional>
#include <string>

#include "absl/container/flat_hash_map.h"
#include "actor/references.h"

namespace verbale {

class Papers {
 public:
  // Requires: `refs` outlives the Papers.
  explicit Papers(References& refs) : refs_(refs) {}

  // `settled`: the figure of a phrase by its index, resolved now where it was not. Requires: phrases come in the
  // order of the text.
  Resolved issuer(const Phrase& phrase, const std::function<int(int)>& settled);

 private:
  bool is_joint(const Phrase& phrase) const;
  bool speaks(int head) const;
  int introduced_by(const std::string& noun) const;
  int sender_of(const std::string& noun, int sentence) const;

  References& refs_;
  absl::flat_hash_map<std::string, int> introduced_;  // sentence in which "a statement" came up last
};

}  // namespace verbale
