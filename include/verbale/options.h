// What a caller can choose before an Extractor is built.
//
//   verbale::Options options;
//   options.min_confidence = 0.5;
//   auto extractor = verbale::Extractor::create(options);
#pragma once

#include <string>
#include <vector>

namespace verbale {

// Which net reads the text: the accurate one, or a smaller one at twice its speed that does not read contents twice.
enum class Profile { standard, fast };

struct Options {
  Profile profile = Profile::standard;
  bool speech_only = false;      // keep statements of category speech and interaction
  bool quotations_only = false;  // keep statements of kind direct and mixed
  double min_confidence = 0.0;   // drop statements and agreements below it, 0..1
  bool keep_syntax = false;      // leave tokens and trees in Document::syntax

  // Knowledge tables of the user's own, added to the built-in ones: paths of files whose names
  // start with the name of the table that they extend ("organisations.mine.tsv", "topics.mine.tsv").
  std::vector<std::string> tables;

  bool operator==(const Options&) const = default;
};

}  // namespace verbale
