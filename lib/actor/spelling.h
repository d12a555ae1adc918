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

// Equal once the letters that transliterations confuse are taken for one.
bool sounds_like(std::string_view a, std::string_view b);

// True where one long name is the other with a letter changed, left out or doubled: "Koronolli", "Koronelli".
bool misspelt(std::string_view a, std::string_view b);

// True where the shorter name's words stand in the longer one in their order, the surname included.
bool same_person(const std::vector<std::string>& a, const std::vector<std::string>& b);

// True where one of the name's words is that one.
bool has_word(const std::vector<std::string>& name, std::string_view word);

// True where the name ends in the surname: "al assad" in "assad".
bool ends_in(const std::vector<std::string>& name, std::string_view surname);

}  // namespace verbale
