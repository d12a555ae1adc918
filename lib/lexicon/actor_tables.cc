// The rows of the actor tables, read into the lexicon: one function a table.
#include <algorithm>
#include <array>
#include <functional>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "lexicon/actor_lexicon.h"
#include "verbale/names.h"

namespace verbale {
namespace {

struct TableColumns {
  std::string_view table;
  std::initializer_list<std::string_view> columns;
};

const std::array<TableColumns, 12> kTables = {{
    {"states",
     {"iso3", "iso2", "name", "official", "aliases", "adjectives", "people", "capital", "wikidata", "status"}},
    {"organisations", {"name", "aliases", "kind", "country", "part_of", "wikidata", "cameo"}},
    {"persons", {"name", "aliases", "gender", "country", "wikidata"}},
    {"metonyms", {"name", "body", "country"}},
    {"places", {"name", "iso3", "kind"}},
    {"titles", {"title", "office", "sector"}},
    {"offices", {"office", "broader"}},
    {"nominals", {"noun", "kind", "number", "gender", "office"}},
    {"holders", {"person", "office", "of", "from", "until"}},
    {"given_names", {"name", "gender"}},
    {"pronouns", {"form", "person", "number", "gender"}},
    {"name_words", {"word", "use", "value"}},
}};

// A user's dictionary of actors or agents, in a format of its own.
constexpr std::string_view kPetrarch = "petrarch";

char letter(std::string_view cell) { return cell.empty() ? char{0} : cell[0]; }

// Short names all in capitals are acronyms, which common words must not match: "WHO", "US".
bool is_acronym(std::string_view phrase) {
  constexpr std::size_t kLongest = 6;
  int letters = 0;
  for (char c : phrase) {
    if (c == '.') continue;
    if (!absl::ascii_isupper(static_cast<unsigned char>(c)) && !absl::ascii_isdigit(static_cast<unsigned char>(c)))
      return false;
    ++letters;
  }
  return letters >= 2 && phrase.size() <= 2 * kLongest;
}

// The word that takes the plural: the one before the first "of", else the last.
std::string plural_of(std::string_view title) {
  std::size_t end = title.find(" of ");
  if (end == std::string_view::npos) end = title.size();
  std::string head(title.substr(0, end));
  const std::string rest(title.substr(end));
  if (head.ends_with("man")) return head.substr(0, head.size() - 3) + "men" + rest;
  if (head.ends_with("y") && head.size() > 1 &&
      std::string_view("aeiou").find(head[head.size() - 2]) == std::string::npos)
    return head.substr(0, head.size() - 1) + "ies" + rest;
  return head + (head.ends_with("s") || head.ends_with("ch") ? "es" : "s") + rest;
}

// "person" is no ActorKind of nominals only; every other kind is spelt as in the output.
std::optional<ActorKind> kind_in(std::string_view cell) { return value_of<ActorKind>(cell); }

std::string no_kind(std::string_view cell) {
  std::string message = absl::StrCat("\"", std::string(cell), "\" is no kind of actor; the kinds are");
  for (ActorKind kind = ActorKind::person; kind <= ActorKind::group;
       kind = static_cast<ActorKind>(static_cast<int>(kind) + 1))
    absl::StrAppend(&message, " ", std::string(name_of(kind)));
  return message;
}

}  // namespace

const std::vector<std::string_view>& ActorLexicon::tables() {
  static const std::vector<std::string_view> kNames = [] {
    std::vector<std::string_view> names;
    for (const TableColumns& t : kTables) names.push_back(t.table);
    names.push_back(kPetrarch);
    return names;
  }();
  return kNames;
}

absl::Status ActorLexicon::add(std::string_view table, std::string_view file, std::string_view content) {
  if (table == kPetrarch) return add_petrarch(file, content);
  for (const TableColumns& known : kTables) {
    if (known.table != table) continue;
    const absl::StatusOr<Table> rows = Table::parse(file, content, known.columns);
    if (!rows.ok()) return rows.status();
    for (const Row& row : rows->rows())
      if (absl::Status status = add_row(table, *rows, row); !status.ok()) return status;
  }
  return absl::OkStatus();
}

absl::Status ActorLexicon::add_row(std::string_view table, const Table& rows, const Row& row) {
  if (row[0].empty()) return rows.error(row, "the first cell is empty: every row needs its key");
  if (table == "organisations") return add_organisation(rows, row);
  if (table == "metonyms") return add_metonym(rows, row);
  if (table == "holders") return add_holder(rows, row);
  if (table == "nominals") return add_nominal(rows, row);
  if (table == "states") add_state(row);
  if (table == "persons") add_person(row);
  if (table == "titles") add_title(row[0], row[1], row[2]);
  if (table == "pronouns") add_pronoun(row);
  if (table == "offices") broader_[std::string(row[0])] = row[1];
  if (table == "places") mean(row[0], {SenseKind::place, state(row[1])});
  if (table == "given_names") given_names_[fold(row[0])] = letter(row[1]);
  if (table == "name_words") {
    mean(row[0], {SenseKind::word, static_cast<int>(name_words_.size()), false});
    name_words_.push_back({row[0], row[1], row[2]});
  }
  return absl::OkStatus();
}

void ActorLexicon::mean(std::string_view phrase, Sense sense) {
  const int node = phrases_.add(phrase);
  if (node == NameTrie::kRoot) return;
  first_.resize(phrases_.nodes(), -1);
  for (int s = first_[node]; s >= 0; s = senses_[s].next)
    if (senses_[s].kind == sense.kind && senses_[s].index == sense.index) return;
  sense.upper = sense.capital && is_acronym(phrase);
  sense.next = first_[node];
  first_[node] = static_cast<int>(senses_.size());
  senses_.push_back(sense);
}

// The known actor of a key, made where it is new: later rows overwrite earlier ones.
int ActorLexicon::known_of(SenseKind kind, std::string_view key) {
  auto& map = kind == SenseKind::state ? states_ : kind == SenseKind::body ? bodies_ : persons_;
  const auto [at, fresh] =
      map.try_emplace(kind == SenseKind::state ? std::string(key) : fold(key), static_cast<int>(known_.size()));
  if (fresh) known_.emplace_back();
  return at->second;
}

void ActorLexicon::add_state(const Row& row) {
  const int i = known_of(SenseKind::state, row[0]);
  known_[i] = {.name = row[2], .kind = ActorKind::state, .country = row[0], .wikidata = row[8]};
  known_[i].territory = row[9] == "territory" || row[9] == "former";
  const auto all = [&](std::string_view cell, SenseKind kind) {
    for (std::string_view name : values(cell)) {
      if (name.starts_with("The ") || name.starts_with("the ")) name.remove_prefix(4);
      mean(name, {kind, i});
    }
  };
  std::vector<std::string_view>& names = state_names_[std::string(row[0])];
  for (int column : {5, 2, 4})
    for (std::string_view name : values(row[column])) names.push_back(name);
  for (int column : {2, 3, 4}) all(row[column], SenseKind::state);
  all(row[5], SenseKind::demonym);
  all(row[6], SenseKind::people);
}

absl::Status ActorLexicon::add_organisation(const Table& table, const Row& row) {
  const std::optional<ActorKind> kind = kind_in(row[2]);
  if (!kind) return table.error(row, no_kind(row[2]));
  const int i = known_of(SenseKind::body, row[0]);
  known_[i] = {
      .name = row[0], .kind = *kind, .country = row[3], .part_of = row[4], .wikidata = row[5], .cameo = row[6]};
  mean(row[0], {SenseKind::body, i});
  for (std::string_view name : values(row[1])) mean(name, {SenseKind::body, i});
  return absl::OkStatus();
}

void ActorLexicon::add_person(const Row& row) {
  const int i = known_of(SenseKind::person, row[0]);
  known_[i] = {.name = row[0], .country = row[3], .wikidata = row[4], .gender = letter(row[2])};
  const auto all_names = [&](std::string_view name) {
    mean(name, {SenseKind::person, i});
    std::string first, last;
    for_each_word(name, [&](std::string_view word) {
      if (first.empty()) first = word;
      last = word;
    });
    for (const std::string& word : {first, last}) {
      std::vector<int>& persons = persons_by_word_[word];
      if (persons.empty() || persons.back() != i) persons.push_back(i);
    }
  };
  all_names(row[0]);
  for (std::string_view name : values(row[1])) all_names(name);
}

absl::Status ActorLexicon::add_metonym(const Table& table, const Row& row) {
  int of = body(row[1]);
  if (of < 0) of = state(row[1]);
  if (of < 0) return table.error(row, absl::StrCat("\"", std::string(row[1]), "\" is neither a body nor a state"));
  mean(row[0], {SenseKind::metonym, of});
  return absl::OkStatus();
}

absl::Status ActorLexicon::add_holder(const Table& table, const Row& row) {
  const auto person = persons_.find(fold(row[0]));
  if (person == persons_.end())
    return table.error(row, absl::StrCat("\"", std::string(row[0]), "\" is no name in persons"));
  int of = state(row[2]);
  if (of < 0) of = body(row[2]);
  if (of < 0) return table.error(row, absl::StrCat("\"", std::string(row[2]), "\" is neither a state nor a body"));
  const int t = static_cast<int>(tenures_.size());
  tenures_.push_back({person->second, row[1], of, row[3], row[4]});
  tenures_by_office_[absl::StrCat(std::string(row[1]), "@", of)].push_back(t);
  tenures_by_person_[person->second].push_back(t);
  return absl::OkStatus();
}

absl::Status ActorLexicon::add_nominal(const Table& table, const Row& row) {
  const std::optional<ActorKind> kind = kind_in(row[1]);
  if (!kind) return table.error(row, no_kind(row[1]));
  mean(row[0], {SenseKind::nominal, static_cast<int>(nominals_.size()), false});
  nominals_.push_back({row[0], *kind, row[2] == "plural", letter(row[3]), row[4]});
  // A noun that denotes an office is a title too where it stands before a name.
  const bool title = *kind == ActorKind::person && row[2] == "singular" && !row[4].empty();
  const int node = phrases_.find(row[0]);
  for (int s = sense_at(node); title && s >= 0; s = senses_[s].next)
    if (senses_[s].kind == SenseKind::title) return absl::OkStatus();
  if (title) add_title(row[0], row[4], sector_of(row[4]));
  return absl::OkStatus();
}

void ActorLexicon::add_title(std::string_view title, std::string_view office, std::string_view sector) {
  const int i = static_cast<int>(titles_.size());
  titles_.push_back({title, office, sector});
  // The sector of an office is that of the title that spells it, else of the first, else, where a title has none
  // ("chairman"), its body's.
  const bool spells =
      std::ranges::equal(title, office, [](char a, char b) { return a == b || (a == ' ' && b == '_'); });
  if (spells) spelt_.insert(std::string(office));
  if (spells || (sector.empty() && !spelt_.contains(std::string(office))))
    sectors_[std::string(office)] = sector;
  else
    sectors_.try_emplace(std::string(office), sector);
  // "pm", "gen.": abbreviations, which only capitals tell from other words.
  constexpr std::size_t kAbbreviation = 3;
  const bool capital = title.size() <= kAbbreviation || title.ends_with('.');
  mean(title, {SenseKind::title, i, capital});
  mean(plural_of(title), {SenseKind::titles, i, capital});
}

void ActorLexicon::add_pronoun(const Row& row) {
  mean(row[0], {SenseKind::pronoun, static_cast<int>(pronouns_.size()), false});
  pronouns_.push_back({row[0], row[1].empty() ? 3 : row[1][0] - '0', row[2] == "plural", letter(row[3])});
}

}  // namespace verbale
