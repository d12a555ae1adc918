// The regular forms of verbs, for words of which the treebanks have another form or none.
//
//   regular_forms("rebut");   // {VBZ "rebuts"}, {VBG "rebutting"}, {VBD "rebutted"}, {VBN …}, and with a single t
//
// After the spelling rules of English grammars (e after s, x, z, ch and sh; y to i; the silent e; doubled consonants).
// Whether a last syllable is stressed is not known here: longer words come with a doubled and with a single consonant.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace verbale::training {

struct Inflection {
  std::string_view xpos;  // of Penn's tags
  std::string form;
};

// `verb`: a base form in lower case, of ASCII letters; others have no forms here.
std::vector<Inflection> regular_forms(std::string_view verb);

}  // namespace verbale::training
