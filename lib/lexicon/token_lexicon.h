// Knowledge of words that rules of spelling cannot cut right: contractions, abbreviations, prefixes
// that keep their hyphen, units, and words that like to open a sentence.
//
//   lexicon.contraction("cannot");               // 3: can|not
//   lexicon.abbreviation("Gen.");                // AbbreviationKind::title
//   lexicon.is(WordClass::prefix, "anti");       // true: anti-terrorist is one token
//
// Words are compared without regard to case, emoticons as they are. Read by the token stage.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "absl/status/status.h"
#include "lexicon/table.h"

namespace verbale {

// What the full stop of an abbreviation says about the end of a sentence.
enum class AbbreviationKind : std::uint8_t {
  none,
  title,   // stands before a name: never an end
  number,  // stands before a number: no end there
  plain,   // may end a sentence
};

enum class WordClass : std::uint8_t {
  prefix,    // keeps its hyphen: anti-terrorist
  suffix,    // keeps its hyphen: kafka-esque
  unit,      // is cut from its number: 5|km
  opener,    // opens a sentence when it is capitalised: The
  emoticon,  // one token, whatever it is made of
  domain,    // the last label of a host or a file: org, pdf
  saying,    // a verb that may follow a quotation and its speaker: said
};

class TokenLexicon {
 public:
  // Names of the tables that this part reads, without ".tsv".
  static const std::vector<std::string_view>& tables();

  // Adds the rows of one table; later rows win over earlier ones of the same key. InvalidArgument:
  // a row that is wrong, by file and line. Requires: `content` outlives the lexicon.
  absl::Status add(std::string_view table, std::string_view file, std::string_view content);

  // Bytes of the first part of a word that is two in one ("cannot" → 3); 0: no such word.
  std::size_t contraction(std::string_view word) const;

  // The kind of an abbreviation, given with its full stop.
  AbbreviationKind abbreviation(std::string_view word) const;

  bool is(WordClass wanted, std::string_view word) const;

 private:
  static constexpr std::size_t kClasses = 7;
  absl::Status add_contraction(const Table& table, const Row& row);
  absl::Status add_abbreviation(const Table& table, const Row& row);
  absl::Status add_class(const Table& table, const Row& row);

  absl::flat_hash_map<std::string, std::uint8_t> contractions_;
  absl::flat_hash_map<std::string, AbbreviationKind> abbreviations_;
  std::array<absl::flat_hash_set<std::string>, kClasses> classes_;
  std::array<std::uint32_t, 32 * 32> lengths_{};  // of contractions, by first and last letter
};

}  // namespace verbale
