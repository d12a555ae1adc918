// Which country a text is about, by the names that the tables know.
//
//   prevailing_country(words, names);   // "SWE": of nearly all persons and bodies
//   only_country(words, names);         // "SWE": no other is named
//   main_country(words, names);         // "SWE": of three quarters of all names and places
//
// Read by the rules of countries.
#pragma once

#include <string>
#include <vector>

#include "mention/names.h"

namespace verbale {

// The country of nearly all persons and bodies of the tables that the text names, else of its states. Empty: none.
std::string prevailing_country(const Words& words, const std::vector<Name>& names);

// The country of every state, person and body of the tables that the text names. Empty: of several.
std::string only_country(const Words& words, const std::vector<Name>& names);

// The country of most names, those of places counted. Empty: none has three quarters of them.
std::string main_country(const Words& words, const std::vector<Name>& names);

}  // namespace verbale
