// The parts of the syntax model: one encoder and the heads that read its vectors.
//
//   absl::StatusOr<SyntaxModel> model = SyntaxModel::load(bytes);
//   model->parts().tags[3];   // {Upos::NOUN, "NNS"}
//
// Private to lib/syntax and the trainer.
#pragma once

#include <string_view>
#include <vector>

#include "neural/encoder.h"
#include "syntax/analyse.h"
#include "syntax/lemma.h"
#include "syntax/parser.h"

namespace verbale {

struct Tag {
  Upos upos = Upos::X;
  std::string_view xpos;
};

struct SyntaxModel::Parts {
  Encoder encoder;
  Linear tag_head, name_head;
  Parser parser;
  Lemmatiser lemmatiser;
  std::vector<Tag> tags;
  std::vector<std::string_view> labels;
};

inline constexpr std::string_view kSyntaxKind = "syntax";
inline constexpr std::string_view kLemmas = "lemmas";  // prefix of their sections
inline constexpr int kNameTypes = 8;                   // NameType::none and the types

// Labels of the names head, see find_names.h.
inline constexpr int kNameLabels = 2 * kNameTypes - 1;

// The features' fingerprint that syntax models carry.
std::uint64_t syntax_fingerprint();

}  // namespace verbale
