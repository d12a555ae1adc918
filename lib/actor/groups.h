// Groups that the text composes of persons or states it names: "the two presidents", "both sides", "they".
//
//   Groups groups(words, names, phrases, figures, cast, discourse);
//   groups.of_title(phrase, "the Russian and Turkish presidents").figure;   // its members are the two
//
// Used in resolving.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "actor/cast.h"
#include "actor/discourse.h"
#include "actor/talks.h"
#include "mention/names.h"
#include "mention/phrases.h"

namespace verbale {

struct Resolved;

class Groups {
 public:
  // Requires: all outlive the Groups.
  Groups(const Words& words, const std::vector<Name>& names, const std::vector<Phrase>& phrases,
         const std::vector<int>& figures, Cast& cast, const Discourse& discourse);

  // One whom the text names as holder of an office of a state or body, else the holder by the tables; -1: none.
  int holder(std::string_view office, int of);

  Resolved of_title(const Phrase& phrase, const std::string& name);

  // "Presidents Ek and Orr": those whom a plural title names, and whom "the presidents" will take up.
  Resolved of_names(const Phrase& phrase, const std::string& name);

  Resolved of_nominal(const Phrase& phrase, const std::string& name);

  // "The Swedish and Irish delegations": the states. Nobody where the tables do not know one of them.
  Resolved of_owners(const Phrase& phrase, const std::string& name);

  // A group that has no words of its own: named by its members. Nobody for fewer than two.
  Resolved of_members(std::vector<int> members);

  // The group of those who talk with each other, where the figure is one of them; else nobody. `t`: where the text
  // says "they", which takes up the last talk.
  Resolved talkers_with(int figure, int t);

  // These, with all others of the talk in which they take part.
  Resolved all_who_talk(std::vector<int> some, int t);

  // Whether the text opens with talks in which the figure takes part.
  bool is_talker(int figure) const;

  // All who talk, up to a token.
  Resolved who_talk_before(int t);

  // "Her counterparts": the others of those who talk with the figure. Nobody where there are none.
  Resolved others_than(int figure, const std::string& name);

  // "The two".
  Resolved talkers(const Phrase& phrase, const std::string& name);

 private:
  void distribute(const Phrase& phrase, const std::vector<int>& members);
  std::vector<int> representatives(const Phrase& phrase);
  std::vector<int> owners(const Phrase& phrase) const;
  int number_of(const Phrase& phrase) const;
  bool is_side(const Phrase& phrase) const { return words_.use(phrase.titles.back().tokens.begin, "side") != nullptr; }
  bool is_bare(const Phrase& phrase) const;
  int of_words(const Phrase& phrase, const std::string& name);
  Resolved of_bare_title(const Phrase& phrase, const std::string& name);
  int last_described(const Phrase& phrase) const;
  bool is_described(const Phrase& phrase) const;
  const std::vector<int>& sides(int t);
  bool are_of_one_state(const std::vector<int>& persons) const;
  std::vector<int> states_listed(int t) const;
  std::vector<int> holders_of(std::string_view office, const std::vector<int>& states);
  ActorKind kind_of_several(const Phrase& phrase) const;
  std::vector<int> persons_with(std::string_view office, int before) const;
  std::vector<int> states_before(int t, int count) const;
  std::vector<int> states_of_talkers(int t) const;
  Resolved composed(std::vector<int> members, const std::string& name);

  const Words& words_;
  const std::vector<Name>& names_;
  const std::vector<Phrase>& phrases_;
  const std::vector<int>& figures_;
  Cast& cast_;
  const Discourse& discourse_;
  const Talks talks_;
  // A title with what tells whose it is, and the group.
  struct Described {
    std::string title;  // folded
    int figure = -1;
  };
  std::vector<Described> described_;  // in the order of the text
  std::vector<int> sides_;            // states, once "the sides" meant them
};

}  // namespace verbale
