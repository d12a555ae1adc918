// How far the name of an instrument reaches to both sides of its noun.
//
//   NameExtent extent(reading);
//   PieceRange left = {extent.left(noun, capital), noun};            // "2020 Juba Peace" Agreement
//   RightExtent right = extent.right(after_noun, capital);          // Treaty "on Open Skies of March 24, 1992"
//
// Works on the words alone; tags, where the text has them, stop it at verbs.
#pragma once

#include <vector>

#include "agreement/instrument_mention.h"

namespace verbale {

struct RightExtent {
  std::size_t end = 0;      // one past the last piece
  bool complement = false;  // on, for, of, to ...
  bool parties = false;     // between, with
  bool signed_ = false;     // "signed in Pyongyang"
  std::vector<MentionDate> dates;
};

class NameExtent {
 public:
  explicit NameExtent(const InstrumentReading& reading) : r_(reading) {}

  // The first piece of what stands before the noun and belongs to the name.
  std::size_t left(std::size_t noun, bool capital) const;

  // What follows the noun: of a title the words with capitals and those between them, of another noun
  // its complement up to the end of the phrase.
  RightExtent right(std::size_t after, bool capital) const;

  // The dates that follow a name and what ties them to it: "of June 10", ", signed in Minsk on June 10".
  void add_dates(RightExtent& extent) const;

 private:
  bool modifies(std::size_t at, bool capital) const;
  bool joins_title(std::size_t at) const;
  bool is_verb(std::size_t at) const;
  std::size_t acronym(std::size_t at) const;
  std::size_t past_part_letter(std::size_t at) const;
  std::size_t title_step(std::size_t at, bool first) const;
  std::size_t linked_capital(std::size_t at) const;
  std::size_t listed_capital(std::size_t at) const;
  bool is_purpose(std::size_t at) const;
  std::size_t phrase_step(std::size_t at, bool first) const;
  bool lists_adjectives(std::size_t comma) const;
  bool joins_instrument(std::size_t link) const;
  bool heads_instrument(std::size_t at) const;
  void add_subject(RightExtent& extent) const;
  bool add_of_date(RightExtent& extent) const;
  bool add_signing(RightExtent& extent) const;

  const InstrumentReading& r_;
};

}  // namespace verbale
