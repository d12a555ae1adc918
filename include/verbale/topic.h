// Topics: what statements and the document are about.
//
//   document.topics[0].code;     // "ceasefire"
//   document.topics[0].phrases;  // spans of the text's own words
#pragma once

#include <string>
#include <vector>

#include "verbale/span.h"

namespace verbale {

struct Topic {
  std::string id;    // "t1", most salient first
  std::string code;  // of the scheme in lib/data/topics.tsv, or a user's own
  std::string label;
  std::vector<Span> phrases;
  std::vector<std::string> places;  // ISO 3166-1 alpha-3, or a named sub-region as text
  double score = 0;                 // salience in the document, 0..1
  std::string plover, cap;          // PLOVER context, CAP major topic; empty: none

  bool operator==(const Topic&) const = default;
};

}  // namespace verbale
