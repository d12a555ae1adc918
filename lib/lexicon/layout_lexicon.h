// Knowledge of how news and readouts are laid out: agencies, months and the phrases of rubrics and
// boilerplate.
//
//   lexicon.agency("TASS");                       // "TASS"; empty: no agency
//   lexicon.month("Sept.");                       // 9; 0: no month
//   lexicon.is_boilerplate("Read more on the site →");
//
// Texts are compared folded (lower case, no diacritics). Read by the layout stage.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/status/status.h"
#include "lexicon/table.h"

namespace verbale {

// Which part of a line a phrase must be.
enum class PhrasePlace { whole, start, end, anywhere };

class LayoutLexicon {
 public:
  // Names of the tables that this part reads, without ".tsv".
  static const std::vector<std::string_view>& tables();

  // Adds the rows of one table; later rows win over earlier ones of the same key. InvalidArgument:
  // a row that is wrong, by file and line. Requires: `content` outlives the lexicon.
  absl::Status add(std::string_view table, std::string_view file, std::string_view content);

  // The usual name of the agency or publisher that a text names, or empty.
  std::string_view agency(std::string_view text) const;

  // 1 to 12 for the name of a month, full or short, with or without its full stop; else 0.
  int month(std::string_view word) const;

  bool is_weekday(std::string_view word) const;

  // Whether a line is no part of the story.
  bool is_boilerplate(std::string_view line) const;

  // What a rubric line ("Office of the Spokesperson") says of the document: null: it is no such
  // line; else the publisher it names, which may be empty.
  const std::string* rubric(std::string_view line) const;

 private:
  struct Phrase {
    std::string folded;
    PhrasePlace place = PhrasePlace::whole;
    std::string publisher;
  };
  absl::Status add_phrase(std::vector<Phrase>& phrases, const Table& table, const Row& row, std::string_view publisher);
  static const Phrase* match(const std::vector<Phrase>& phrases, std::string_view line);

  absl::flat_hash_map<std::string, std::string> agencies_;
  absl::flat_hash_map<std::string, int> calendar_;  // months 1 to 12, weekdays 0
  std::vector<Phrase> boilerplate_, rubrics_;
};

}  // namespace verbale
