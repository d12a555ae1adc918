// What stands around a noun that may head the name of an instrument.
//
//   const NounFrames frames(reading);
//   NounFrame frame = frames.at({noun, noun + 1}, row);
//   frame.left, frame.right.end;   // "2020 Juba Peace Agreement between ...": where it begins and ends
//
// Read by NounRules, which tell whether it is one.
#pragma once

#include <string_view>

#include "agreement/instrument_mention.h"
#include "agreement/name_extent.h"

namespace verbale {

struct NounFrame {
  PieceRange head;
  InstrumentNoun noun;
  bool capital = false;
  std::size_t left = 0;
  RightExtent right;
  bool definite = false;
  bool capital_before = false;  // a word with a capital among the modifiers
  bool pair_before = false;     // "Russian-Turkish"
  bool year_before = false;     // "2015 deal"
  bool mediated = false;        // "UN-brokered"
  std::string_view body;        // "UN Security Council", "SCO"
};

class NounFrames {
 public:
  // Requires: the reading outlives this.
  explicit NounFrames(const InstrumentReading& reading) : r_(reading), extent_(reading) {}

  NounFrame at(PieceRange head, const InstrumentNoun& noun) const;

  // Where the name begins: "new", "bilateral" before a title are no part of it.
  std::size_t past_small_words(const NounFrame& f) const;

 private:
  void take_bodies_after(NounFrame& f) const;
  bool title_follows(PieceRange head) const;

  const InstrumentReading& r_;
  NameExtent extent_;
};

}  // namespace verbale
