// PolNeAR's annotated articles (Newell, Margolin, Ruths 2018): texts with the attributions that annotators marked.
//
//   auto articles = read_polnear("data/polnear/train");
//   articles->at(0).annotations[0].spans[3];     // {AttributionRole::cue, {110, 113}}
//
// A folder holds text/ID.txt and attributions/ID_ANNOTATOR.ann: brat standoff with text-bound Source, Cue, Content and
// Discard (parts of the page that are no text of the article). Offsets are turned from code points into bytes.
#pragma once

#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "attribution/attribution.h"

namespace verbale::training {

struct RoleSpan {
  AttributionRole role;
  Span span;  // a contiguous piece of one attribution's role
  int attribution;
};

struct Annotation {
  std::vector<RoleSpan> spans;
  std::vector<Span> discarded;
};

struct AnnotatedArticle {
  std::string id, text;
  std::vector<Annotation> annotations;  // one an annotator, in the order of their file names
};

// In the order of the ids. Unavailable: a file cannot be read.
absl::StatusOr<std::vector<AnnotatedArticle>> read_polnear(const std::string& folder);

}  // namespace verbale::training
