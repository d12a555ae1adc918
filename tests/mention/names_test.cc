#include "mention/names.h"

#include <doctest/doctest.h>

#include "actor/story.h"

namespace verbale {
namespace {

// "Anna Ek/person Sweden/state": the names that stand in no other, with what they are.
std::string names_in(const std::string& source) {
  const TextWords draft(source);
  static constexpr std::string_view kSenses[] = {"state", "demonym", "people", "body", "person", "place", "metonym"};
  std::string out;
  for (const Name& name : find_names(draft.words)) {
    if (name.inside >= 0) continue;
    out += out.empty() ? "" : " ";
    out += std::string(draft.words.form(name.tokens)) + "/" + std::string(kSenses[static_cast<int>(name.sense)]);
  }
  return out;
}

TEST_CASE("names by tables, by their words, behind titles") {
  struct Row {
    std::string source, wanted;
  };
  const Row rows[] = {
      {"They met Anna Ek in Sweden.", "Anna Ek/person Sweden/state"},
      {"They met the Nordic Council.", "Nordic Council/body"},
      {"They met the NC, not the nc.", "NC/body"},
      {"He met President Nils af Berg.", "Nils af Berg/person"},
      {"He met President Mohammed al-Berg.", "Mohammed al-Berg/person"},
      {"He met President Carl Berg, Jr. today.", "Carl Berg, Jr./person"},
      {"He met spokesman Nils Berg.", "Nils Berg/person"},
      {"He met the President of Sweden Nils Berg.", "Sweden/state Nils Berg/person"},
      {"The Ministry of Fisheries and Trade objected.", "Ministry of Fisheries and Trade/body"},
      {"The Swedish Fishers Party objected.", "Swedish Fishers Party/body"},
      {"Latin American states met.", "Latin American/place"},
      {"The Swedes met.", "Swedes/people"},
      {"President Nils Berg met. Berg left.", "Nils Berg/person Berg/person"},
      {"It pays NC $ 10.", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.source);
    CHECK(names_in(row.source) == row.wanted);
  }
}

}  // namespace
}  // namespace verbale
