// What a block looks like, whatever it says: the measures that the rules of layout weigh.
//
//   Look look = look_at("Ceasefire in Idlib");
//   look.words;   // 3
//   look.stops;   // false: no full stop
//
// Part of the layout stage.
#pragma once

#include <string_view>

namespace verbale {

struct Look {
  int words = 0;
  int capitalised = 0;       // words that begin with a capital or a digit
  int small = 0;             // words of four letters and more that begin with a small letter
  int sentences = 0;         // full stops and their kin before a capitalised word, and the last
  bool stops = false;        // ends in . ! ? or …, closing marks aside
  bool trails = false;       // ends in , ; : or a dash
  bool begins_high = false;  // begins with a capital, a digit or an opening quotation mark, mark-up aside
  bool speaks = false;       // begins with a speaker in capitals and a colon: "QUESTION: Will they meet?"
  bool many_lines = false;

  // As headings and the names of places and people are written.
  bool all_capitalised() const { return words > 0 && small == 0 && capitalised * 2 > words; }
};

// Linear in the block, which no more than its first bytes need be.
Look look_at(std::string_view block);

}  // namespace verbale
