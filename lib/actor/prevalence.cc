// Covered by tests/actor/cluster_test.cc.
#include "actor/prevalence.h"

#include <map>

namespace verbale {
namespace {

constexpr double kNearlyAll = 0.8;

// Empty: unknown, or none.
std::string_view country_of(const Words& words, const Name& name) {
  const ActorLexicon& lexicon = words.lexicon();
  if (name.known >= 0) return lexicon.known(name.known).country;
  const Hit* place = name.sense == SenseKind::place ? words.hit(name.tokens.begin, {SenseKind::place}) : nullptr;
  if (!place || place->sense->index < 0) return {};
  return lexicon.known(place->sense->index).country;
}

// How many names are of each country.
class Tally {
 public:
  void add(std::string_view country) {
    if (!country.empty()) ++counts_[country], ++all_;
  }

  // The country of at least so many names and of this share of all. Empty: none.
  std::string leader(int fewest, double share) const {
    for (const auto& [country, count] : counts_)
      if (count >= fewest && count >= share * all_) return std::string(country);
    return {};
  }

 private:
  std::map<std::string_view, int> counts_;
  int all_ = 0;
};

// Of the persons and bodies; with the states, of which the text may name but one.
std::string told_by(const Words& words, const std::vector<Name>& names, int fewest, double share, bool with_states) {
  Tally tally;
  for (const Name& name : names) {
    if (name.known < 0) continue;
    const KnownActor& actor = words.lexicon().known(name.known);
    if (actor.kind != ActorKind::state || with_states) tally.add(actor.country);
  }
  return tally.leader(fewest, share);
}

}  // namespace

std::string prevailing_country(const Words& words, const std::vector<Name>& names) {
  constexpr int kFewest = 3;
  const std::string country = told_by(words, names, kFewest, kNearlyAll, false);
  return country.empty() ? told_by(words, names, kFewest, kNearlyAll, true) : country;
}

std::string main_country(const Words& words, const std::vector<Name>& names) {
  constexpr int kFewest = 3;
  constexpr double kMost = 0.75;
  Tally tally;
  for (const Name& name : names) tally.add(country_of(words, name));
  return tally.leader(kFewest, kMost);
}

std::string only_country(const Words& words, const std::vector<Name>& names) {
  constexpr int kFewest = 5;
  return told_by(words, names, kFewest, 1.0, true);
}

}  // namespace verbale
