#include "lexicon/instrument_lexicon.h"

#include <algorithm>
#include <charconv>

#include "verbale/names.h"

namespace verbale {
namespace {

using Columns = std::initializer_list<std::string_view>;

constexpr std::pair<std::string_view, NounStrength> kStrengths[] = {
    {"caps", NounStrength::caps},         {"deed", NounStrength::deed},
    {"event", NounStrength::event},       {"firm", NounStrength::firm},
    {"national", NounStrength::national}, {"open", NounStrength::open},
    {"plan", NounStrength::plan},         {"resolution", NounStrength::resolution},
    {"weak", NounStrength::weak},
};

constexpr std::pair<std::string_view, SeriesUse> kUses[] = {
    {"bare_item", SeriesUse::bare_item}, {"code", SeriesUse::code},     {"document", SeriesUse::document},
    {"item", SeriesUse::item},           {"symbol", SeriesUse::symbol},
};

template <class Value, std::size_t n>
std::optional<Value> look_up(const std::pair<std::string_view, Value> (&table)[n], std::string_view name) {
  for (const auto& [known, value] : table)
    if (known == name) return value;
  return std::nullopt;
}

int number_of(std::string_view digits) {
  int value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return error == std::errc() && end == digits.data() + digits.size() ? value : 0;
}

// A single capital letter: the part of a resolution. Its value is the letter.
std::optional<int> part_letter(const Pieces& pieces, std::size_t at) {
  const TextPiece& p = pieces[at];
  return p.caps && p.key.size() == 1 ? std::optional<int>(p.key[0]) : std::nullopt;
}

}  // namespace

const std::vector<std::string_view>& InstrumentLexicon::tables() {
  static const std::vector<std::string_view> kTables = {
      "instruments",       "series",           "unsc_years",     "instrument_nouns",
      "instrument_bodies", "instrument_words", "relation_words", "stance_words"};
  return kTables;
}

absl::Status InstrumentLexicon::add(std::string_view table, std::string_view file, std::string_view content) {
  struct Reader {
    std::string_view table;
    Columns columns;
    absl::Status (InstrumentLexicon::*add)(const Table&, const Row&);
  };
  using Lexicon = InstrumentLexicon;
  static const Reader kReaders[] = {
      {"instruments",
       {"name", "forms", "kind", "date", "place", "parties", "body", "symbol", "relations", "wikidata"},
       &Lexicon::add_instrument},
      {"series",
       {"series", "use", "kind", "body", "symbol", "pattern", "examples", "counterexamples"},
       &Lexicon::add_series},
      {"unsc_years", {"year", "first"}, &Lexicon::add_year},
      {"instrument_nouns", {"noun", "kind", "strength", "number"}, &Lexicon::add_noun},
      {"instrument_bodies", {"phrase", "body"}, &Lexicon::add_body},
      {"instrument_words", {"word", "class"}, &Lexicon::add_words},
      {"relation_words", {"phrase", "relation", "direction"}, &Lexicon::add_relation},
      {"stance_words", {"phrase", "stance"}, &Lexicon::add_stance},
  };
  if (citations_.value_in("letter", cut("A"), 0) == std::nullopt)
    for (PatternSet* set : {&citations_, &items_}) set->add_class("letter", part_letter);
  const Reader* reader = std::ranges::find(kReaders, table, &Reader::table);
  const absl::StatusOr<Table> parsed = Table::parse(file, content, reader->columns);
  if (!parsed.ok()) return parsed.status();
  for (const Row& row : parsed->rows())
    if (absl::Status status = (this->*reader->add)(*parsed, row); !status.ok()) return status;
  return absl::OkStatus();
}

absl::Status InstrumentLexicon::add_instrument(const Table& table, const Row& row) {
  const std::optional<AgreementKind> kind = value_of<AgreementKind>(row[2]);
  if (!kind) return table.error(row, "no kind of agreement is called so");
  KnownInstrument known{row[0], *kind, row[3], row[4], row[6], row[7], row[9], values(row[5]), {}};
  for (std::string_view relation : values(row[8])) {
    const std::size_t mark = relation.find('=');
    const std::optional<RelationType> type = value_of<RelationType>(relation.substr(0, mark));
    if (!type || mark == std::string_view::npos) return table.error(row, "a relation is written type=name");
    known.relations.push_back({*type, relation.substr(mark + 1)});
  }
  const int index = static_cast<int>(known_.size());
  known_.push_back(std::move(known));
  names_.add(row[0], index);
  for (std::string_view form : values(row[1])) names_.add(form, index);
  return absl::OkStatus();
}

absl::Status InstrumentLexicon::add_series(const Table& table, const Row& row) {
  const std::optional<SeriesUse> use = look_up(kUses, row[1]);
  if (!use) return table.error(row, "no use of a citation is called so");
  const std::optional<AgreementKind> kind = value_of<AgreementKind>(row[2]);
  if (!kind && !row[2].empty()) return table.error(row, "no kind of agreement is called so");
  const int index = static_cast<int>(series_.size());
  series_.push_back({row[0], *use, kind.value_or(AgreementKind::resolution), row[3], row[4], row[5], row[6], row[7]});
  const bool item = *use == SeriesUse::item || *use == SeriesUse::bare_item;
  const absl::Status status = (item ? items_ : citations_).add(row[5], index);
  return status.ok() ? status : table.error(row, std::string(status.message()));
}

absl::Status InstrumentLexicon::add_noun(const Table& table, const Row& row) {
  const std::optional<AgreementKind> kind = value_of<AgreementKind>(row[1]);
  const std::optional<NounStrength> strength = look_up(kStrengths, row[2]);
  if (!kind || !strength) return table.error(row, "no kind or no strength is called so");
  noun_forms_.add(row[0], static_cast<int>(nouns_.size()));
  nouns_.push_back({row[0], *kind, *strength, row[3] == "plural"});
  return absl::OkStatus();
}

absl::Status InstrumentLexicon::add_body(const Table&, const Row& row) {
  bodies_.add(row[0], static_cast<int>(body_names_.size()));
  body_names_.push_back(row[1]);
  return absl::OkStatus();
}

absl::Status InstrumentLexicon::add_words(const Table&, const Row& row) {
  std::vector<std::string_view>& classes = words_[row[0]];
  for (std::string_view name : values(row[1])) classes.push_back(name);
  return absl::OkStatus();
}

absl::Status InstrumentLexicon::add_relation(const Table& table, const Row& row) {
  const std::optional<RelationType> type = value_of<RelationType>(row[1]);
  if (!type) return table.error(row, "no relation is called so");
  relation_forms_.add(row[0], static_cast<int>(relations_.size()));
  relations_.push_back({*type, row[2] == "inverse"});
  return absl::OkStatus();
}

absl::Status InstrumentLexicon::add_stance(const Table& table, const Row& row) {
  const std::optional<StanceType> type = value_of<StanceType>(row[1]);
  if (!type) return table.error(row, "no stance is called so");
  stance_forms_.add(row[0], static_cast<int>(stances_.size()));
  stances_.push_back(*type);
  return absl::OkStatus();
}

absl::Status InstrumentLexicon::add_year(const Table& table, const Row& row) {
  const int year = number_of(row[0]), first = number_of(row[1]);
  if (year == 0 || first == 0) return table.error(row, "a year and a number are wanted");
  first_numbers_.insert(std::ranges::upper_bound(first_numbers_, std::pair(first, year)), {first, year});
  return absl::OkStatus();
}

int InstrumentLexicon::known_by_name(std::string_view name) const {
  const auto at = std::ranges::find(known_, name, &KnownInstrument::name);
  return at == known_.end() ? -1 : static_cast<int>(at - known_.begin());
}

bool InstrumentLexicon::is(std::string_view name, std::string_view word) const {
  const auto found = words_.find(word);
  return found != words_.end() && std::ranges::find(found->second, name) != found->second.end();
}

// The last year may still go on: numbers far beyond what a year holds are of no resolution.
int InstrumentLexicon::year_of_resolution(int number) const {
  constexpr int kMostInAYear = 100;
  const auto after = std::ranges::upper_bound(first_numbers_, number, {}, [](const auto& p) { return p.first; });
  if (after == first_numbers_.begin()) return 0;
  if (after == first_numbers_.end() && number > first_numbers_.back().first + kMostInAYear) return 0;
  return std::prev(after)->second;
}

}  // namespace verbale
