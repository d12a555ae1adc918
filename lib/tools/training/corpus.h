// Plain texts for learning without labels: every file of some folders, in the order of their names, as tokens.
//
//   absl::StatusOr<Corpus> corpus = Corpus::open({"readouts"});
//   corpus->for_each([](const Text& text, const Syntax& syntax) { ... });
//
// Tokens are the library's own, so that what is learned fits what is read later.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "lexicon/lexicon.h"
#include "text/text.h"
#include "verbale/syntax.h"

namespace verbale::training {

class Corpus {
 public:
  // NotFound: a folder or file is missing. Takes the .txt files of folders, however deep.
  static absl::StatusOr<Corpus> open(const std::vector<std::string>& paths);

  // Every `stride`-th file.
  void for_each(const std::function<void(const Text&, Syntax&)>& visit, std::size_t stride = 1) const;

 private:
  explicit Corpus(Lexicon lexicon) : lexicon_(std::move(lexicon)) {}

  Lexicon lexicon_;
  std::vector<std::string> files_;
};

}  // namespace verbale::training
