// Who talks with whom: the persons whom a sentence joins, and those whom a list counts.
//
//   Talks talks(words, names, phrases, figures);
//   talks.main();          // {Ek, Orr} of "Anna Ek met Liam Orr", the first sentence in which persons meet
//   talks.near(t);         // those of the last meeting before token t
//   talks.roster(phrase);  // of "the leaders": those behind "the following leaders:"
//
// Used by Groups; reads words and phrases.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "mention/names.h"
#include "mention/phrases.h"

namespace verbale {

class Talks {
 public:
  // Requires: all outlive the Talks.
  Talks(const Words& words, const std::vector<Name>& names, const std::vector<Phrase>& phrases,
        const std::vector<int>& figures);

  // Figures of the first sentence in which persons meet; none or at least two.
  const std::vector<int>& main() const { return main_; }

  // Those who met in the last sentence that tells of a meeting, up to the one of the token; none where it is far.
  std::vector<int> near(int t) const;

  // Those who talk where the text says "the two" (`count`; 0: any number), else none.
  std::vector<int> of_number(int t, int count) const;

  // Those whom the text lists under a noun; it may leave out what described it ("leaders" for "Nordic leaders").
  // None or several.
  const std::vector<int>& roster(TokenRange phrase) const;

 private:
  // Persons whom one sentence joins.
  struct Talk {
    int sentence = -1;
    int order = 0;  // among the sentences with names
    std::vector<int> persons;
    bool meets = false;  // "met Orr", "spoke with Orr", not only "Ek and Orr"
  };

  void find();
  void take(const Phrase& phrase);
  bool is_met(const Phrase& phrase) const;
  bool is_beside(const Phrase& phrase) const;
  bool is_next_in_list(const Phrase& phrase) const;
  int head_of_list(const Phrase& phrase) const;
  void find_roster();
  bool opens_list(int t) const;
  void list(std::size_t i);
  std::string noun_of(TokenRange phrase) const;
  bool closes_list(int mark, TokenRange gap) const;

  const Words& words_;
  const std::vector<Name>& names_;
  const std::vector<Phrase>& phrases_;
  const std::vector<int>& figures_;
  std::vector<Talk> talks_;  // in the order of the text, of two persons at least
  std::vector<int> heads_;   // of the names of the talk that is being read
  int end_ = -1;             // of the last of them
  std::vector<int> main_, roster_;
  std::string roster_noun_;
  const std::vector<int> nobody_;
};

}  // namespace verbale
