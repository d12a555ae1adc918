// The tables of instruments keep what they promise: every example is matched, no counterexample is.
#include <doctest/doctest.h>

#include <set>

#include "agreement/known_lexicon.h"
#include "data/embedded.h"

namespace verbale {
namespace {

// The table that a series' pattern is matched in.
const PatternSet& patterns_of(const InstrumentLexicon& lexicon, const SeriesRow& row) {
  const bool item = row.use == SeriesUse::item || row.use == SeriesUse::bare_item;
  return item ? lexicon.items() : lexicon.citations();
}

// Whether a row of a series with this pattern matches a text from its first piece to its last.
bool matches(const InstrumentLexicon& lexicon, const SeriesRow& row, std::string_view text) {
  const Pieces pieces = cut(text);
  const std::optional<Match> match = patterns_of(lexicon, row).longest(pieces, 0);
  if (!match) return false;
  const bool whole = match->end == pieces.size() || pieces[match->end].kind == PieceKind::mark ||
                     row.pattern.find("=>") != row.pattern.npos;
  return whole && lexicon.series(match->pattern).use == row.use &&
         lexicon.series(match->pattern).pattern == row.pattern;
}

TEST_CASE("every series matches its examples and none of its counterexamples") {
  const InstrumentLexicon& lexicon = known_lexicon().instruments;
  for (int k = 0; k < lexicon.series_size(); ++k) {
    const SeriesRow& row = lexicon.series(k);
    INFO(row.series, " ", row.pattern);
    CHECK_FALSE(row.examples.empty());
    for (std::string_view example : values(row.examples)) {
      INFO("example ", example);
      CHECK(matches(lexicon, row, example));
    }
    for (std::string_view example : values(row.counterexamples)) {
      INFO("counterexample ", example);
      CHECK_FALSE(matches(lexicon, row, example));
    }
  }
}

TEST_CASE("every name of an instrument is found, with its row") {
  const absl::StatusOr<Table> table =
      Table::parse("instruments.tsv", embedded("instruments.tsv"),
                   {"name", "forms", "kind", "date", "place", "parties", "body", "symbol", "relations", "wikidata"});
  REQUIRE(table.ok());
  CHECK(table->rows().size() >= 400);
  const InstrumentLexicon& lexicon = known_lexicon().instruments;
  std::set<std::string_view> names;
  for (const Row& row : table->rows()) {
    INFO(row[0]);
    CHECK(names.insert(row[0]).second);
    const Pieces pieces = cut(row[0]);
    const std::optional<PhraseMatch> match = lexicon.known_at(pieces, 0);
    REQUIRE(match);
    CHECK(lexicon.known(match->value).name == row[0]);
  }
}

TEST_CASE("parties, bodies and related instruments are in the tables") {
  const Lexicon& lexicon = known_lexicon();
  const auto is_actor = [&](std::string_view name) {
    return lexicon.actors.state(name) >= 0 || lexicon.actors.body(name) >= 0;
  };
  for (int k = 0; k < lexicon.instruments.known_size(); ++k) {
    const KnownInstrument& known = lexicon.instruments.known(k);
    INFO(known.name);
    for (std::string_view party : known.parties) CHECK(is_actor(party));
    if (!known.body.empty()) CHECK(is_actor(known.body));
    for (const auto& [type, other] : known.relations)
      CHECK((other.starts_with("S/RES/") || lexicon.instruments.known_by_name(other) >= 0));
  }
}

TEST_CASE("the year of a resolution") {
  const InstrumentLexicon& lexicon = known_lexicon().instruments;
  struct Row {
    int number, year;
  };
  for (const Row& row :
       {Row{1, 1946}, Row{242, 1967}, Row{245, 1968}, Row{338, 1973}, Row{678, 1990}, Row{1244, 1999}, Row{1373, 2001},
        Row{1701, 2006}, Row{1973, 2011}, Row{2231, 2015}, Row{2510, 2020}, Row{0, 0}, Row{9999, 0}})
    CHECK(lexicon.year_of_resolution(row.number) == row.year);
}

}  // namespace
}  // namespace verbale
