// Who speaks.
#include "statement/rows.h"

namespace verbale {

TEST_CASE("statements: sources") {
  check({
      {"a ministry's \"we\" is its state",
       "Statement by Swedish Foreign Ministry Spokesperson Anna Holm\n\nMarch 3, 2022\n\nWe call on shipping lines to "
       "open the harbour.\n",
       {"urge indirect Sweden>shipping lines: to open the harbour"}},
      {"\"we\" of a joint statement: the headline's list",
       "Joint Statement by Sweden and Norway on the Harbours\n\nMarch 3, 2022\n\nThe storm has passed. We call on "
       "shipping "
       "lines to open the harbour.\n",
       {"urge indirect Sweden+Norway>shipping lines: to open the harbour"}},
      {"\"we\" of a joint statement: the list that opens it, with letters in brackets",
       "Joint Statement on the Harbours\n\nMarch 3, 2022\n\nSweden, the Republic of Korea (ROK), and Norway regret the "
       "storm.\n\nOur nations support the rescuers. We call on shipping lines to open the harbour.\n",
       {"criticise indirect Sweden+South Korea+Norway: the storm",
        "support indirect Sweden+South Korea+Norway: the rescuers",
        "urge indirect Sweden+South Korea+Norway>shipping lines: to open the harbour"}},
      {"\"we\" and who it is beside it",
       "The Harbours of the North\n\nMarch 3, 2022\n\nWe, the representatives of Sweden, Denmark, and Norway, express "
       "our concern.\n\nWe call on shipping lines to open the harbour.\n",
       {"urge indirect Sweden+Denmark+Norway>shipping lines: to open the harbour"}},
      {"\"we\" of ministers and representatives, some of states and some of bodies",
       "The Harbours of the North\n\nMarch 3, 2022\n\nWe, the Ministers and representatives of Sweden, Denmark, the "
       "United States, and representatives of the Arab League and European Union, met today.\n\nWe call on shipping "
       "lines to open the harbour.\n",
       {"urge indirect Sweden+Denmark+United States+Arab League+European Union>shipping lines: to open the harbour"}},
      {"\"we\" of a group that its members stand behind",
       "The Harbours of the North\n\nMarch 3, 2022\n\nThe Troika (Sweden, Denmark, and Norway) regrets the storm.\n\n"
       "We call on shipping lines to open the harbour.\n",
       {"criticise indirect Troika: the storm",
        "urge indirect Sweden+Denmark+Norway>shipping lines: to open the harbour"}},
      {"a group whose modifiers are joined",
       "Norway's political and civil society leaders urged Anna Holm to stay.",
       {"urge indirect Norway's political and civil society leaders>Anna Holm: to stay"}},
      {"two whom one title names, and \"they\"",
       "Foreign Ministers Anna Holm and Peter Varga welcomed the truce. They urged calm.",
       {"welcome indirect Anna Holm+Peter Varga: the truce",
        "urge indirect Foreign Ministers Anna Holm and Peter Varga: calm"}},
      {"two who stand behind their titles",
       "The President of Sweden, Anna Holm, and the Prime Minister of Norway, Peter Varga, urged calm.",
       {"urge indirect Anna Holm+Peter Varga: calm"}},
      {"the leaders of those who talk",
       "President Anna Holm met Prime Minister Peter Varga of Norway.\n\nThe two leaders welcomed the truce. The "
       "leaders "
       "of the two countries urged calm.\n",
       {"welcome indirect two leaders: the truce", "urge indirect two leaders: calm"}},
      {"\"we\" of the following statement",
       "Statement on the Harbours\n\nMarch 3, 2022\n\nThe following statement was released by Sweden, Denmark, and "
       "Norway "
       "on the occasion of the storm.\n\nWe call on shipping lines to open the harbour.\n",
       {"urge indirect Sweden+Denmark+Norway>shipping lines: to open the harbour"}},
      {"a byline's \"we\", not that of one whom the headline is about",
       "Return of Norwegian Sailor Peter Varga\n\nAnna Holm, Swedish Foreign Minister\n\nMarch 3, 2022\n\nWe call on "
       "shipping lines to open the harbour.\n",
       {"urge indirect Sweden>shipping lines: to open the harbour"}},
      {"a group whose members stand between dashes",
       "The Baltic leaders – President Anna Holm of Sweden, Prime Minister Peter Varga of Finland, and President Ivo "
       "Lind "
       "of Estonia – met on Monday. They agreed to open the harbours. The leaders stressed that the road is clear.\n",
       {"agree indirect Baltic leaders: to open the harbours",
        "stress indirect Baltic leaders: that the road is clear"}},
      {"a trade that opens the sentence is no part of a name",
       "The harbour was closed.\n\nFisherman Oskar Lund said the sea is calm. Brig. Gen. Arno dela Cruz said the road "
       "is "
       "clear.\n",
       {"assert indirect Oskar Lund: the sea is calm", "assert indirect Arno dela Cruz: the road is clear"}},
      {"reports of nobody",
       "The harbour was closed on Monday. According to reports, the road is clear.\n",
       {"assert indirect -: the road is clear"}},
      {"a name that explains a time or a group",
       "One of these groups, the Syrian Democratic Forces, said that the road was closed.",
       {"assert indirect Syrian Democratic Forces: that the road was closed"}},
      {"a description before a title and a name",
       "Early opponent MP Lena Dahl said that the bill was better.",
       {"assert indirect Lena Dahl: that the bill was better"}},
      {"two descriptions of one",
       "Retired FBI agent and terrorism specialist Omar Haddad said that the son had appeared.",
       {"assert indirect Omar Haddad: that the son had appeared"}},
      {"according to",
       "According to Anna Holm, the border will stay open.",
       {"assert indirect Anna Holm: the border will stay open"}},
      {"according to, last",
       "The border will stay open, according to Anna Holm.",
       {"assert indirect Anna Holm: The border will stay open"}},
      {"coordinated sources",
       "Anna Holm and Peter Varga discussed the border.",
       {"discuss indirect Anna Holm+Peter Varga: the border"}},
      {"pronoun source",
       "Anna Holm arrived on Monday. She said the border would stay open.",
       {"assert indirect Anna Holm: the border would stay open"}},
      {"nominal cue with its holder",
       "The protesters repeated Turkey's demand to open the border.",
       {"demand indirect Turkey: to open the border"}},
      {"relative source",
       "Anna Holm, who said the border would stay open, met reporters.",
       {"assert indirect Anna Holm: the border would stay open"}},
      {"agentless passive of nobody named",
       "It was announced that the border would stay open.",
       {"announce indirect -: that the border would stay open"}},
      {"author of a document",
       "According to a letter on Monday by Anna Holm, the border is open.",
       {"assert indirect Anna Holm: the border is open"}},
      {"author of the document",
       "Statement by President Anna Holm\n\nMonday, June 1, 2020\n\nI congratulate the people of Sweden on their day. "
       "The border is open.\n",
       {"congratulate indirect Anna Holm>people of Sweden: on their day"}},
      {"attitude of the speaker's own state",
       "French President Anna Holm reaffirmed France's commitment to the truce.",
       {"reaffirm indirect Anna Holm: France's commitment to the truce"},
       {"reaffirm indirect France: to the truce"}},
      {"nominal cue with the one it comes from",
       "The session began with a report from Commander Peter Varga on the plan of the exercises.",
       {"inform indirect Peter Varga: on the plan of the exercises"}},
      {"byline",
       "Sweden's National Day\n\nAnna Holm, Secretary of State\n\nJune 6, 2020\n\nOn behalf of the government, I "
       "congratulate the people of Sweden on their day.\n",
       {"congratulate indirect Anna Holm>people of Sweden: on their day"}},
      {"holder behind of",
       "Anna Holm noted with satisfaction the intentions of Sweden and Norway to amend visa rules.",
       {"intend indirect Sweden+Norway: to amend visa rules"}},
      {"expected by nobody in particular",
       "Sweden is expected to open the border.",
       {"predict indirect -: Sweden | to open the border"}},
      {"reportedly", "Sweden reportedly lost the map.", {"inform indirect -: Sweden | lost the map"}},
      {"in his view",
       "Anna Holm spoke on Monday. In her view, the truce will hold.",
       {"believe indirect Anna Holm: the truce will hold"}},
      {"what cannot speak",
       "Anna Holm noted that the plan gave hope and called for more talks.",
       {"urge indirect Anna Holm: more talks"}},
      {"two given names in one behind a body",
       R"("The road is closed," Hong Kong director of Amnesty International Man-sei Tao said.)",
       {R"(assert direct Man-sei Tao: "The road is closed,")"}},
      {"a name and what its bearer is",
       "Anna Holm, a lawyer and a writer, said the road was closed.",
       {"assert indirect Anna Holm: the road was closed"}},
      {"a name that is spelt like a cue",
       "Anna Holm, Sven Ek and Per Orr said the road was closed.",
       {"assert indirect Anna Holm+Sven Ek+Per Orr: the road was closed"}},
      {"an adjective of a state that nobody knows",
       "A spokeswoman for the Freedonian president declined to discuss the date.",
       {"decline_comment indirect spokeswoman: to discuss the date"}},
      {"a letter that thanks him",
       "President Anna Holm sent a telegram to Minister Sven Orr congratulating him on the first flight.",
       {"congratulate indirect Anna Holm>Sven Orr: on the first flight"}},
  });
}

}  // namespace verbale
