// The actors of a document while they are being told apart: what names, titles and tables say of each.
//
//   Cast cast(words, date);
//   const int putin = cast.person("Vladimir Putin", known);
//   cast[putin].actor.country;   // "RUS"
//
// Between the mention rules and Actors: figures become the records of Actors::list, in their order.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "mention/words.h"
#include "verbale/actor.h"

namespace verbale {

// An office that the text or the tables give to a person.
struct Held {
  std::string_view office;  // code
  std::string words;        // folded, as the text has it: "foreign minister"; empty: from the table only
  int of = -1;              // figure of the state or body; -1: unknown
  bool former = false;
};

struct Figure {
  Actor actor;
  int known = -1;                  // KnownActor
  std::vector<std::string> words;  // of the fullest name, folded
  char gender = 0;
  bool plural = false;  // reporters, officials
  bool named = false;   // by a name of its own, not by a common noun
  std::vector<Held> offices;
};

class Cast {
 public:
  // `date`: of the document, ISO 8601; empty: unknown. Requires: `lexicon` outlives the Cast.
  Cast(const ActorLexicon& lexicon, std::string date) : lexicon_(&lexicon), date_(std::move(date)) {}

  // Searches that no index serves end here, so that a text of any length takes linear time.
  static constexpr int kMostSearched = 2000;

  int size() const { return static_cast<int>(figures_.size()); }
  int searched() const { return std::min(size(), kMostSearched); }
  Figure& operator[](int i) { return figures_[i]; }
  const Figure& operator[](int i) const { return figures_[i]; }
  const ActorLexicon& lexicon() const { return *lexicon_; }
  const std::string& date() const { return date_; }

  // The figure of a known actor, made where it is new.
  int known(int known);

  // True where the known actor has a figure.
  bool has(int known) const { return by_known_.contains(known); }

  // The figure of that folded key among those without a table row, made where it is new.
  int keyed(std::string_view key, std::string_view name, ActorKind kind);

  // A figure of its own, never found by key.
  int fresh(std::string_view name, ActorKind kind);

  // The group of these members, made where it is new.
  int group(std::vector<int> members, std::string_view name);

  // The figures that a figure stands for: its members, or itself.
  std::vector<int> members_of(int figure) const;

  // True where the figure holds the office, or one that is called so more broadly.
  bool holds(int figure, std::string_view office) const;

  // True where it held such an office before, by the text or the tables.
  bool held(int figure, std::string_view office) const;

  // The state of a code as a figure; -1: no such state.
  int state(std::string_view iso3);

  std::vector<Figure> take() { return std::move(figures_); }

 private:
  void fill(Figure& figure, int known);

  const ActorLexicon* lexicon_;
  std::string date_;
  std::vector<Figure> figures_;
  absl::flat_hash_map<int, int> by_known_;
  absl::flat_hash_map<std::string, int> by_key_;
};

// The folded words of a name.
std::vector<std::string> name_words(std::string_view name);

}  // namespace verbale
