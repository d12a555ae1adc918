// Knowledge of international instruments: those with names, the series they are numbered in, the nouns
// that name their kinds, and the words around them.
//
//   lexicon.instruments.known_at(pieces, at);         // {index of a KnownInstrument, end}
//   lexicon.instruments.noun_at(pieces, at);          // {index of an InstrumentNoun, end}
//   lexicon.instruments.year_of_resolution(2510);     // 2020
//
// Immutable after loading. Views point into the tables.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "lexicon/table.h"
#include "pattern/pattern.h"
#include "pattern/phrases.h"
#include "verbale/agreement.h"

namespace verbale {

// A row of instruments.tsv.
struct KnownInstrument {
  std::string_view name;
  AgreementKind kind = AgreementKind::agreement;
  std::string_view date, place, body, symbol, wikidata;
  std::vector<std::string_view> parties;                             // ISO codes of states or names of bodies
  std::vector<std::pair<RelationType, std::string_view>> relations;  // to the name of an instrument, or a symbol
};

// How a citation of a series is used; see series.tsv.
enum class SeriesUse { symbol, item, bare_item, code, document };

// A row of series.tsv.
struct SeriesRow {
  std::string_view series;
  SeriesUse use = SeriesUse::symbol;
  AgreementKind kind = AgreementKind::resolution;
  std::string_view body, symbol, pattern, examples, counterexamples;
};

// How much more than the noun it takes to be an instrument; see instrument_nouns.tsv.
enum class NounStrength { firm, open, weak, event, plan, national, resolution, caps, deed };

struct InstrumentNoun {
  std::string_view noun;
  AgreementKind kind = AgreementKind::agreement;
  NounStrength strength = NounStrength::open;
  bool plural = false;
};

// A row of relation_words.tsv: "A <phrase> B" says that A stands in `type` to B.
struct RelationWords {
  RelationType type = RelationType::part_of;
  bool inverse = false;  // B stands in it to A
};

class InstrumentLexicon {
 public:
  // Names of the tables that this part reads, without ".tsv".
  static const std::vector<std::string_view>& tables();

  // Adds the rows of one table; later rows win over earlier ones of the same key. InvalidArgument:
  // a row that is wrong, by file and line. Requires: `content` outlives the lexicon.
  absl::Status add(std::string_view table, std::string_view file, std::string_view content);

  std::optional<PhraseMatch> known_at(const Pieces& pieces, std::size_t at) const { return names_.longest(pieces, at); }
  std::optional<PhraseMatch> noun_at(const Pieces& pieces, std::size_t at) const {
    return noun_forms_.longest(pieces, at);
  }
  std::optional<PhraseMatch> body_at(const Pieces& pieces, std::size_t at) const { return bodies_.longest(pieces, at); }
  std::optional<PhraseMatch> relation_at(const Pieces& pieces, std::size_t at) const {
    return relation_forms_.longest(pieces, at);
  }
  std::optional<PhraseMatch> stance_at(const Pieces& pieces, std::size_t at) const {
    return stance_forms_.longest(pieces, at);
  }

  const KnownInstrument& known(int i) const { return known_[i]; }
  int known_size() const { return static_cast<int>(known_.size()); }
  const InstrumentNoun& noun(int i) const { return nouns_[i]; }
  std::string_view body(int i) const { return body_names_[i]; }
  const RelationWords& relation(int i) const { return relations_[i]; }
  StanceType stance(int i) const { return stances_[i]; }
  const SeriesRow& series(int i) const { return series_[i]; }
  int series_size() const { return static_cast<int>(series_.size()); }

  // Citations that stand by themselves, and those that stand after the word "resolution". A match's
  // pattern is the number of its SeriesRow.
  const PatternSet& citations() const { return citations_; }
  const PatternSet& items() const { return items_; }

  // The index of an instrument by its name in the table; -1: none.
  int known_by_name(std::string_view name) const;

  // Whether a folded word is of a class of instrument_words.tsv.
  bool is(std::string_view name, std::string_view word) const;

  // The year of a Security Council resolution; 0: there is none of that number.
  int year_of_resolution(int number) const;

 private:
  absl::Status add_instrument(const Table& table, const Row& row);
  absl::Status add_series(const Table& table, const Row& row);
  absl::Status add_noun(const Table& table, const Row& row);
  absl::Status add_body(const Table& table, const Row& row);
  absl::Status add_words(const Table& table, const Row& row);
  absl::Status add_relation(const Table& table, const Row& row);
  absl::Status add_stance(const Table& table, const Row& row);
  absl::Status add_year(const Table& table, const Row& row);

  std::vector<KnownInstrument> known_;
  std::vector<InstrumentNoun> nouns_;
  std::vector<SeriesRow> series_;
  std::vector<std::string_view> body_names_;
  std::vector<RelationWords> relations_;
  std::vector<StanceType> stances_;
  Phrases names_, noun_forms_, bodies_, relation_forms_, stance_forms_;
  PatternSet citations_, items_;
  std::unordered_map<std::string_view, std::vector<std::string_view>> words_;  // word → its classes
  std::vector<std::pair<int, int>> first_numbers_;                             // first number, year
};

}  // namespace verbale
