// Which person of the tables a name means, where several have it or only a surname is there.
//
//   Namesakes known(clusters);
//   known.by_office(i, "clinton");   // Bill, for "President Clinton"
//
// Used in clustering persons; reads names, titles and the date of the document.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "actor/clusters.h"

namespace verbale {

// All names are indices into Clusters::names, all words folded, all persons indices of known actors; -1: nobody, or
// two.
class Namesakes {
 public:
  // Requires: `clusters` outlives the Namesakes.
  explicit Namesakes(const Clusters& clusters) : c_(clusters) {}

  // The one of that full name whom the phrase's state tells, or who held an office then.
  int of_that_name(int i) const;

  // The one whose name has these words: "Recep Erdogan".
  int by_words(const std::vector<std::string>& own) const;

  // The one of a surname who held the office of the name's titles then, or ever; without a title a leader, or a person
  // of a state that the text names.
  int by_office(int i, const std::string& surname) const;

  // True where the figure never held the office of the name's titles, and another one of that surname did.
  bool is_former_holder(int figure, int i, const std::string& surname) const;

  // The offices that the titles of a name denote, forms of address left out.
  std::vector<std::string_view> offices(int i) const;

 private:
  template <class Fits>
  int only_one(const std::string& surname, bool titled, Fits fits) const;
  bool is_surname_of(const std::string& surname, int person, bool titled) const;
  bool fits_title(const Phrase* phrase, const std::string& surname, const Tenure& tenure) const;
  bool is_eminent(std::string_view office) const;
  bool is_of_one_country(const std::string& surname) const;
  bool is_named(std::string_view country) const;

  const Clusters& c_;
};

}  // namespace verbale
