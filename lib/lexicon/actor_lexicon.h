// Knowledge of actors: states, bodies, persons, who held which office when, and the words that denote
// actors without naming them.
//
//   ActorLexicon lexicon;
//   lexicon.add("states", "states.tsv", content);
//   lexicon.holder("head_of_state", lexicon.state("TUR"), "2020-06-10");   // index of a KnownActor, or -1
//
// Every phrase of the tables stands in one NameTrie; the senses at its end node say what it may
// mean. Read by the mention and actor stages. Immutable after loading.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "absl/status/status.h"
#include "lexicon/name_trie.h"
#include "lexicon/petrarch.h"
#include "lexicon/table.h"
#include "verbale/actor.h"

namespace verbale {

// A row of states, organisations or persons. Its views point into the tables.
struct KnownActor {
  std::string_view name;
  ActorKind kind = ActorKind::person;
  std::string_view country;  // ISO 3166-1 alpha-3
  std::string_view part_of;  // name of a body, as the table has it
  std::string_view wikidata;
  std::string_view cameo;
  char gender = 0;         // f, m; 0: unknown
  bool territory = false;  // no state of its own, or a former one
};

// A row of titles: "foreign minister", foreign_minister, GOV.
struct Title {
  std::string_view title, office, sector;
};

// A row of nominals: a common noun that denotes an actor.
struct Nominal {
  std::string_view noun;
  ActorKind kind = ActorKind::group;
  bool plural = false;
  char gender = 0;
  std::string_view office;
};

// A row of pronouns.
struct Pronoun {
  std::string_view form;
  int person = 3;
  bool plural = false;
  char gender = 0;  // f, m, n; 0: any
};

// A row of name_words: a word that is part of names or of the phrases around them.
struct NameWord {
  std::string_view word, use, value;
};

struct Tenure {
  int person = -1;
  std::string_view office;
  int of = -1;  // a state or a body
  std::string_view from, until;
};

enum class SenseKind {
  state,
  demonym,
  people,
  body,
  person,
  place,
  metonym,
  title,
  titles,
  nominal,
  pronoun,
  word,
  given
};

// What a phrase may mean. `index` counts in the vector of its kind: known actors, titles, ...
struct Sense {
  SenseKind kind = SenseKind::place;
  int index = -1;
  bool capital = true;  // only where the text capitalises it
  bool upper = false;   // only where the text writes it all in capitals: "WHO"
  int next = -1;        // the next sense of the same phrase
};

class ActorLexicon {
 public:
  // Names of the tables that this part reads, without ".tsv", in the order in which they refer to each other.
  static const std::vector<std::string_view>& tables();

  // Adds the rows of one table; later rows win over earlier ones of the same key. InvalidArgument:
  // a row that is wrong, by file and line. Requires: `content` outlives the lexicon.
  absl::Status add(std::string_view table, std::string_view file, std::string_view content);

  const NameTrie& phrases() const { return phrases_; }

  // The first sense at a node of the index, or -1; Sense::next leads on.
  int sense_at(int node) const { return node >= 0 && node < static_cast<int>(first_.size()) ? first_[node] : -1; }
  const Sense& sense(int i) const { return senses_[i]; }

  const KnownActor& known(int i) const { return known_[i]; }
  const Title& title(int i) const { return titles_[i]; }
  const Nominal& nominal(int i) const { return nominals_[i]; }
  const Pronoun& pronoun(int i) const { return pronouns_[i]; }
  const NameWord& name_word(int i) const { return name_words_[i]; }

  // The state of a code, the body of a name. -1: unknown.
  int state(std::string_view iso3) const;
  int body(std::string_view name) const;

  // What a state is called in the names of its bodies: "Russia", "Russian", "US".
  std::vector<std::string_view> names_of_state(std::string_view iso3) const;

  // The gender that a given name tells: f, m; 0: unknown.
  char gender_of(std::string_view given_name) const;

  // Who held an office of a state or body on an ISO date (a month or year counts as any of its days);
  // an empty date: the present one. -1: unknown, or more than one.
  int holder(std::string_view office, int of, std::string_view date) const;

  // What an actor held on a date, in the order of the table.
  std::vector<const Tenure*> offices_of(int person, std::string_view date) const;

  // All terms of office of a person, in the order of the table.
  std::vector<Tenure> terms_of(int person) const;

  // True where the person held that office, or one that it takes in, at any time.
  bool ever_held(int person, std::string_view office) const;

  // The CAMEO code of a known actor on a date: of the dictionary that gives him dated ones, else of his row.
  std::string_view code_of(int known, std::string_view date) const;

  // Persons with that first or last word in their name.
  const std::vector<int>& named(std::string_view folded_word) const;

  // True where `office` is `broader` or one of the offices that it takes in: foreign_minister is a minister.
  bool office_is(std::string_view office, std::string_view broader) const;

  // The CAMEO agent code of an office: "GOV"; empty: none.
  std::string_view sector_of(std::string_view office) const;

 private:
  void mean(std::string_view phrase, Sense sense);
  int known_of(SenseKind kind, std::string_view key);
  absl::Status add_petrarch(std::string_view file, std::string_view content);
  void add_agent(const PetrarchEntry& entry);
  void add_coded(const PetrarchEntry& entry);
  ActorKind kind_of(const PetrarchEntry& entry) const;
  std::string_view keep(std::string text);
  absl::Status add_row(std::string_view table, const Table& rows, const Row& row);
  void add_state(const Row& row);
  absl::Status add_organisation(const Table& table, const Row& row);
  void add_person(const Row& row);
  absl::Status add_metonym(const Table& table, const Row& row);
  absl::Status add_holder(const Table& table, const Row& row);
  absl::Status add_nominal(const Table& table, const Row& row);
  void add_title(std::string_view title, std::string_view office, std::string_view sector);
  void add_pronoun(const Row& row);

  NameTrie phrases_;
  std::vector<int> first_;
  std::vector<Sense> senses_;
  std::vector<KnownActor> known_;
  std::vector<Title> titles_;
  std::vector<Nominal> nominals_;
  std::vector<Pronoun> pronouns_;
  std::vector<NameWord> name_words_;
  std::vector<Tenure> tenures_;
  absl::flat_hash_map<std::string, int> states_, bodies_, persons_;
  absl::flat_hash_map<std::string, std::vector<std::string_view>> state_names_;  // by code
  absl::flat_hash_map<std::string, char> given_names_;
  absl::flat_hash_map<std::string, std::vector<int>> tenures_by_office_, persons_by_word_;
  absl::flat_hash_map<int, std::vector<int>> tenures_by_person_;
  std::vector<std::shared_ptr<const std::string>> kept_;        // texts that no table holds
  absl::flat_hash_map<int, std::vector<DatedCode>> codes_;      // by known actor, of dictionaries
  absl::flat_hash_map<std::string, std::string_view> broader_;  // office → its broader ones, with | between them
  absl::flat_hash_map<std::string, std::string_view> sectors_;  // by office
  absl::flat_hash_set<std::string> spelt_;                      // offices that a title spells
};

}  // namespace verbale
