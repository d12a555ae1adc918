// Whether two spellings of a person's name may be one.
//
//   sounds_like("zelenskyy", "zelensky");                               // true
//   same_person({"recep", "tayyip", "erdogan"}, {"tayyip", "erdogan"}); // true
//
// Words are folded. Used in clustering names.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace verbale {

// The word with one letter for all that transliterations confuse; short words as they are.
std::string sound_of(std::string_view word);

// Equal by their sounds.
bool sounds_like(std::string_view a, std::string_view b);

// True where one long name is the other with a letter changed, left out or doubled: "Koronolli", "Koronelli".
bool misspelt(std::string_view a, std::string_view b);

// True where the shorter name's words stand in the longer one in their order, the surname included.
bool same_person(const std::vector<std::string>& a, const std::vector<std::string>& b);

// True where the name ends in the surname: "al assad" in "assad".
bool ends_in(const std::vector<std::string>& name, std::string_view surname);

}  // namespace verbale
