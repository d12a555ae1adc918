#include "actor/cluster.h"

#include <doctest/doctest.h>

#include "actor/spelling.h"
#include "actor/story.h"

namespace verbale {
namespace {

TEST_CASE("one person, several names") {
  struct Row {
    std::string source, words, wanted;
  };
  const Row rows[] = {
      {"President Nils Berg spoke. Mr Berg left.", "Mr Berg", "Nils Berg"},
      {"President Zoran Zelensky spoke. Mr Zelenskyy left.", "Mr Zelenskyy", "Zoran Zelensky"},
      {"President Rita Solé Marín spoke. President Solé left.", "President Solé", "Rita Solé Marín"},
      {"President Viktor Koronelli spoke. President Koronolli left.", "President Koronolli", "Viktor Koronelli"},
      {"President Ek spoke.", "President Ek", "Anna Ek"},
      {"Ek spoke. President Ek left.", "Ek", "Anna Ek"},
      {"Swedish Fishers Union (SFU) officials left. The SFU stayed.", "The SFU", "Swedish Fishers Union"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.source);
    CHECK(Story(row.source).meant_by(row.words, 1) == row.wanted);
  }
}

TEST_CASE("countries by title, owner and apposition") {
  struct Row {
    std::string source, wanted;
  };
  const Row rows[] = {
      {"Swedish Trade Minister Nils Berg left.", "Sweden state SWE; Nils Berg person SWE"},
      {"They met with Nils Berg, the trade minister of Ireland, there.", "Ireland state IRL; Nils Berg person IRL"},
      {"Nordic Council Secretary General Nils Berg left.", "Nordic Council igo; Nils Berg person"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.source);
    CHECK(Story(row.source).cast() == row.wanted);
  }
}

TEST_CASE("spellings of one name") {
  CHECK(sounds_like("zelensky", "zelenskiy"));
  CHECK(sounds_like("medvedev", "medvyedev"));
  CHECK_FALSE(sounds_like("li", "ly"));
  CHECK(same_person({"recep", "tayyip", "erdogan"}, {"tayyip", "erdogan"}));
  CHECK_FALSE(same_person({"bill", "clinton"}, {"hillary", "clinton"}));
  CHECK(misspelt("koronelli", "koronolli"));
  CHECK_FALSE(misspelt("putin", "putina"));
}

}  // namespace
}  // namespace verbale
