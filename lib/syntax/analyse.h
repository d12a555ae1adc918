// Tags, lemmas, trees and names, by the learned model.
//
//   auto model = SyntaxModel::load(bytes);
//   analyse(*model, text, syntax);
//   syntax.tokens[3].deprel;  // "nsubj"
//
// Fourth in the way of the data; fills what tokenize() left empty.
#pragma once

#include <memory>
#include <string_view>

#include "absl/status/statusor.h"
#include "text/text.h"
#include "verbale/syntax.h"

namespace verbale {

class SyntaxModel {
 public:
  // InvalidArgument: not a model, of another version, broken, or trained with other features.
  // Requires: `bytes` outlives the model, which reads its weights in place.
  static absl::StatusOr<SyntaxModel> load(std::string_view bytes);

  SyntaxModel(SyntaxModel&&) noexcept;
  SyntaxModel& operator=(SyntaxModel&&) noexcept;
  ~SyntaxModel();

  struct Parts;
  const Parts& parts() const { return *parts_; }

 private:
  explicit SyntaxModel(std::unique_ptr<const Parts> parts);
  std::unique_ptr<const Parts> parts_;
};

// Fills tags, lemmas, heads, relations and names of all tokens; sentences and spans stay as they are. Total, and linear
// in the words but for the parser's sums. Any number of threads may share a model.
void analyse(const SyntaxModel& model, const Text& text, Syntax& syntax);

}  // namespace verbale
