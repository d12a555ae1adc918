#include "actor/find_actors.h"

#include <doctest/doctest.h>

#include "actor/story.h"

namespace verbale {
namespace {

TEST_CASE("names with their kinds and countries") {
  struct Row {
    std::string source, wanted;
  };
  const Row rows[] = {
      {"Sweden's foreign minister met Anna Ek.",
       "Sweden state SWE; Anna Ek person SWE; Sweden's foreign minister person SWE"},
      {"Officials met Foreign Minister Nils af Berg of Sweden.",
       "Sweden state SWE; Nils af Berg person SWE; Officials government"},
      {"They met with Anna B. Ek.", "Anna Ek person SWE"},
      {"The Ministry of Fisheries of Ireland objected.",
       "Ireland state IRL; Ministry of Fisheries of Ireland government IRL"},
      {"Sweden's Fisheries Agency objected.", "Sweden state SWE; Fisheries Agency government SWE"},
      {"The Fisheries Agency of Ireland objected.", "Ireland state IRL; Fisheries Agency of Ireland government IRL"},
      {"The Swedish-Irish Fisheries Council objected.",
       "Sweden state SWE; Ireland state IRL; Swedish-Irish Fisheries Council government"},
      {"The Baltic Fishers Union (BFU) objected, and the BFU left.", "Baltic Fishers Union igo"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.source);
    CHECK(Story(row.source).cast() == row.wanted);
  }
}

TEST_CASE("who is meant") {
  struct Row {
    std::string source, words, wanted;
    int nth = 1;
  };
  const Row rows[] = {
      {"Swedish President Anna Ek spoke. She left.", "Swedish President Anna Ek", "Anna Ek"},
      {"Swedish President Anna Ek spoke. She left.", "She", "Anna Ek"},
      {"Swedish President Anna Ek spoke. She left.", "Swedish", "Sweden"},
      {"President Orr spoke.", "President Orr", "Liam Orr"},
      {"Swedish officials met the Irish president.", "the Irish president", "Liam Orr"},
      {"The Swedish and Irish presidents met.", "The Swedish and Irish presidents", "Anna Ek + Liam Orr"},
      {"The presidents of Sweden and Ireland, Anna Ek and Liam Orr, met.",
       "The presidents of Sweden and Ireland, Anna Ek and Liam Orr", "Anna Ek + Liam Orr"},
      {"Vice President Nils Berg spoke. The Vice President and President Orr left.", "President Orr", "Liam Orr"},
      {"Vice President Nils Berg spoke. The Vice President and President Orr left.", "The Vice President", "Nils Berg"},
      {"Swedish President Anna Ek spoke. The former Irish president left.", "The former Irish president",
       "former Irish president"},
      {"Anna Ek spoke with Liam Orr. The two presidents agreed.", "The two presidents", "Anna Ek + Liam Orr"},
      {"Anna Ek spoke with Liam Orr. The sides agreed.", "The sides", "Anna Ek + Liam Orr"},
      {"Anna Ek spoke with Liam Orr. They agreed.", "They", "Anna Ek + Liam Orr"},
      {"Anna Ek spoke with Liam Orr. The officials agreed.", "The officials", "Anna Ek + Liam Orr"},
      {"Anna Ek spoke with Liam Orr. She and her counterpart agreed.", "her counterpart", "Liam Orr"},
      {"Anna Ek and Nils Berg flew. Anna Ek spoke with Liam Orr. The two leaders agreed.", "The two leaders",
       "Anna Ek + Liam Orr"},
      {"The Nordic leaders – Anna Ek, Liam Orr and Foreign Minister Nils Berg – met Officer Ulf Roth. The leaders "
       "agreed.",
       "The leaders", "Anna Ek + Liam Orr + Nils Berg"},
      {"Sweden and Ireland held talks. The delegations agreed.", "The delegations", "Sweden + Ireland"},
      {"Sweden and Ireland held talks. The two presidents agreed.", "The two presidents", "Anna Ek + Liam Orr"},
      {"Anna Ek spoke with Liam Orr. The two countries agreed.", "The two countries", "Sweden + Ireland"},
      {"Anna Ek, Nils Berg, and Liam Orr held long talks. They agreed.", "They", "Anna Ek + Nils Berg + Liam Orr"},
      {"Sweden and Ireland held talks. The delegations left. The participants agreed.", "The participants",
       "Sweden + Ireland"},
      {"Here were the following leaders: Anna Ek, Liam Orr, Nils Berg. Leaders agreed.", "Leaders",
       "Anna Ek + Liam Orr + Nils Berg"},
      {"Vice President Nils Berg met President Orr. The President agreed.", "The President", "Liam Orr"},
      {"Secretary of State Nils Berg met Foreign Minister Ulf Roth. The Secretary and the Minister left.",
       "the Minister", "Ulf Roth"},
      {"The ministers and representatives of Sweden and the Nordic Council met.",
       "The ministers and representatives of Sweden and the Nordic Council", "Sweden + Nordic Council"},
      {"The envoys of Sweden and Ireland met. The envoys agreed.", "The envoys", "Sweden + Ireland", 2},
      {"Swedish fisheries ministers met. The ministers agreed.", "The ministers", "Swedish fisheries ministers"},
      {"Scientists from Sweden and Ireland met.", "Scientists from Sweden and Ireland",
       "Scientists from Sweden and Ireland"},
      {"The troika (Sweden, Ireland, and the Nordic Council) met. The troika agreed.", "The troika",
       "Sweden + Ireland + Nordic Council", 2},
      {"The two countries – Sweden and Ireland – met.", "The two countries", "Sweden + Ireland"},
      {"Swedish envoy Nils Holm met Irish envoy Ulf Holm. Irish envoy Holm left.", "Irish envoy Holm", "Ulf Holm"},
      {"The Nordic Council (NC) envoy Nils Holm left.", "The Nordic Council (NC) envoy Nils Holm", "Nils Holm"},
      {"Anna Ek was at talks hosted by Liam Orr. They agreed.", "They", "Anna Ek + Liam Orr"},
      {"Stockholm said no.", "Stockholm", "Sweden"},
      {"He was in Stockholm.", "Stockholm", "-"},
      {"Rosenbad's press service said so. The statement was short.", "The statement", "Rosenbad press service"},
      {"President Ek and Foreign Minister Ulf Roth met. The President, Foreign Minister, and officials left.",
       "The President", "Anna Ek"},
      {"The Swedish and Irish delegations agreed.", "The Swedish and Irish delegations", "Sweden + Ireland"},
      {"Irish President Liam Orr left. Swedish President Anna Ek praised her Irish counterpart.",
       "her Irish counterpart", "Liam Orr"},
      {"Presidents Anna Ek and Liam Orr met. The presidents agreed.", "The presidents", "Anna Ek + Liam Orr"},
      {"We agree.", "We", "?"},
      {"Anna Ek spoke.\nSENIOR OFFICIAL: Yes.", "SENIOR OFFICIAL", "SENIOR OFFICIAL"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.source);
    CHECK(Story(row.source).meant_by(row.words, row.nth) == row.wanted);
  }
}

TEST_CASE("at is the smallest mention, also after minting") {
  Story story("Swedish President Anna Ek told a shopkeeper.");
  CHECK(story.actors.list[story.actors.at(0)->actor].name == "Sweden");
  CHECK(story.actors.list[story.actors.at(3)->actor].name == "Anna Ek");
  CHECK(story.actors.at(4) == nullptr);
}

}  // namespace
}  // namespace verbale
