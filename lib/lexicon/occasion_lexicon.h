// Knowledge of calls, meetings and other occasions: the phrases that denote them, and the function
// words around them.
//
//   for (const PhraseHit& hit : lexicon.occasions.phrases().find(text, syntax))
//     lexicon.occasions.row(hit.values[0]).kinds[0];   // OccasionKind::phone_call
//   lexicon.occasions.has("join", OccasionWord::attend);
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/status/status.h"
#include "lexicon/phrase_index.h"
#include "lexicon/table.h"
#include "verbale/occasion.h"

namespace verbale {

// How a phrase denotes an occasion: as a noun, as a verb, or as an adverbial that tells its kind.
enum class OccasionFrame { event, act, mode };

// What must hold for a phrase to open a new occasion; explained in lib/data/occasions.tsv.
enum class OccasionNeed {
  none,
  linked,
  echo,
  at,
  sent,
  two,
  counterpart,
  press,
  audience,
  place,
  call,
  welcomed,
  joined
};

// Roles of function words; explained in lib/data/occasion_words.tsv.
enum class OccasionWord {
  hold,
  attend,
  planned,
  modal,
  ahead,
  unreal,
  at,
  with,
  definite,
  press,
  audience,
  initiative,
  initiate,
  send,
  matter,
  list
};

struct OccasionPhrase {
  std::string_view phrase;
  OccasionFrame frame = OccasionFrame::event;
  std::vector<OccasionKind> kinds;  // what it opens, then what it can refer back to
  bool object = false, with = false, to = false, place = false;
  OccasionNeed need = OccasionNeed::none;
  OccasionKind among_persons = OccasionKind::meeting;  // instead of kinds[0] where persons take part
};

class OccasionLexicon {
 public:
  // Names of the tables that this part reads, without ".tsv".
  static const std::vector<std::string_view>& tables();

  // Adds the rows of one table to those before it. InvalidArgument: a row that is wrong, by file
  // and line. Requires: `content` outlives the lexicon.
  absl::Status add(std::string_view table, std::string_view file, std::string_view content);

  // Every phrase; the values of its hits are numbers for row().
  const PhraseIndex& phrases() const { return phrases_; }
  const OccasionPhrase& row(int value) const { return rows_[value]; }

  // Whether a word in lower case has a role.
  bool has(std::string_view word, OccasionWord role) const;

 private:
  absl::Status add_phrase(const Table& table, const Row& row);
  absl::Status add_word(const Table& table, const Row& row);

  std::vector<OccasionPhrase> rows_;
  PhraseIndex phrases_;
  absl::flat_hash_map<std::string, std::uint32_t> words_;  // bits of OccasionWord
};

}  // namespace verbale
