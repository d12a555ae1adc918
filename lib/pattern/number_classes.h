// The classes of pieces that every set of patterns knows: numbers by what they can stand for.
//
//   PatternSet set;               // has them already
//   set.add("{day} {month}", 0);
//
// {number} any whole number; {day} 1 to 31, "10th" too; {year} 1000 to 2099; {roman} Roman numerals;
// {capital} a word with a capital letter; {word} any word.
#pragma once

#include "pattern/pattern.h"

namespace verbale {

void add_number_classes(PatternSet& set);

}  // namespace verbale
