// One row or more for every way in which news and readouts attribute words. Persons and states are
// invented. A row gives the text, what must be among its statements, and what must not, one a line:
//   act kind speaker[+speaker][>addressee]: content | content
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "verbale/verbale.h"

namespace {

using verbale::Document;
using verbale::Statement;

const verbale::Extractor& extractor() {
  static const auto kExtractor = verbale::Extractor::create();
  REQUIRE(kExtractor.ok());
  return *kExtractor;
}

std::string actor_name(const Document& d, const std::string& id) {
  const auto found = std::ranges::find(d.actors, id, &verbale::Actor::id);
  return found == d.actors.end() ? "?" : found->name;
}

std::string line_of(const Document& d, const Statement& s) {
  std::string line(verbale::name_of(s.act));
  line += s.negated ? " not " : " ";
  line += verbale::name_of(s.kind);
  line += s.speakers.empty() ? " -" : " ";
  for (std::size_t k = 0; k < s.speakers.size(); ++k) line += (k ? "+" : "") + actor_name(d, s.speakers[k].actor);
  for (const auto& a : s.addressees) line += ">" + actor_name(d, a.actor);
  line += ":";
  for (std::size_t k = 0; k < s.content.size(); ++k)
    line += (k ? " | " : " ") + d.text.substr(s.content[k].begin, s.content[k].size());
  return line;
}

struct Row {
  const char* phenomenon;
  const char* text;
  std::vector<const char*> wanted;
  std::vector<const char*> unwanted = {};
};

const std::vector<Row> kRows = {
    {"direct, before the source",
     R"("The border will stay open," Anna Holm said.)",
     {R"(assert direct Anna Holm: "The border will stay open,")"}},
    {"direct, after the source",
     R"(Anna Holm said, "The border will stay open.")",
     {R"(assert direct Anna Holm: "The border will stay open.")"}},
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
     {"agree indirect Baltic leaders: to open the harbours", "stress indirect Baltic leaders: that the road is clear"}},
    {"a trade that opens the sentence is no part of a name",
     "The harbour was closed.\n\nFisherman Oskar Lund said the sea is calm. Brig. Gen. Arno dela Cruz said the road is "
     "clear.\n",
     {"assert indirect Oskar Lund: the sea is calm", "assert indirect Arno dela Cruz: the road is clear"}},
    {"reports of nobody",
     "The harbour was closed on Monday. According to reports, the road is clear.\n",
     {"assert indirect -: the road is clear"}},
    {"past and present are no pair",
     "Anna Holm noted a plan under which harbours and roads can live in peace, and reaffirmed that the road is "
     "clear.\n",
     {"reaffirm indirect Anna Holm: that the road is clear"}},
    {"a name that explains a time or a group",
     "One of these groups, the Syrian Democratic Forces, said that the road was closed.",
     {"assert indirect Syrian Democratic Forces: that the road was closed"}},
    {"a description before a title and a name",
     "Early opponent MP Lena Dahl said that the bill was better.",
     {"assert indirect Lena Dahl: that the bill was better"}},
    {"two descriptions of one",
     "Retired FBI agent and terrorism specialist Omar Haddad said that the son had appeared.",
     {"assert indirect Omar Haddad: that the son had appeared"}},
    {"inverted",
     R"("The border will stay open," said Anna Holm, the foreign minister.)",
     {R"(assert direct Anna Holm: "The border will stay open,")"}},
    {"indirect with that",
     "Anna Holm said that the border would stay open.",
     {"assert indirect Anna Holm: that the border would stay open"}},
    {"indirect without that",
     "Anna Holm said the border would stay open.",
     {"assert indirect Anna Holm: the border would stay open"}},
    {"indirect, source last",
     "The border will stay open, Anna Holm said on Monday.",
     {"assert indirect Anna Holm: The border will stay open"}},
    {"mixed",
     R"(Anna Holm said the border would stay open "as long as it takes".)",
     {R"(assert mixed Anna Holm: the border would stay open "as long as it takes")"}},
    {"split",
     R"("The border," Anna Holm said, "will stay open.")",
     {R"(assert direct Anna Holm: "The border," | "will stay open.")"}},
    {"continued in its paragraph",
     R"("The border will stay open," Anna Holm said. "Nobody wants it closed again.")",
     {R"(assert direct Anna Holm: "The border will stay open," | "Nobody wants it closed again.")"}},
    {"several sentences in one quotation",
     R"("The border will stay open. Nobody wants it closed again," Anna Holm said.)",
     {R"(assert direct Anna Holm: "The border will stay open. Nobody wants it closed again,")"}},
    {"curly marks",
     "“The border will stay open,” Anna Holm said.",
     {"assert direct Anna Holm: “The border will stay open,”"}},
    {"guillemets",
     "«The border will stay open», Anna Holm said.",
     {"assert direct Anna Holm: «The border will stay open»"}},
    {"according to",
     "According to Anna Holm, the border will stay open.",
     {"assert indirect Anna Holm: the border will stay open"}},
    {"according to, last",
     "The border will stay open, according to Anna Holm.",
     {"assert indirect Anna Holm: The border will stay open"}},
    {"infinitive content",
     "Anna Holm promised to keep the border open.",
     {"promise indirect Anna Holm: to keep the border open"}},
    {"object content",
     "Anna Holm condemned the attack on the border post.",
     {"criticise indirect Anna Holm: the attack on the border post"}},
    {"addressee and infinitive",
     "Anna Holm urged Turkey to open the border.",
     {"urge indirect Anna Holm>Turkey: to open the border"}},
    {"an audience hears",
     "Anna Holm told the public that the border would stay open.",
     {"assert indirect Anna Holm>public: that the border would stay open"}},
    {"who is wished something hears it",
     "Anna Holm wished Sven Orr every success.",
     {"want indirect Anna Holm>Sven Orr: every success"}},
    {"who is met to discuss hears it",
     "Anna Holm will meet with Sven Orr to discuss the border.",
     {"discuss indirect Anna Holm>Sven Orr: the border"}},
    {"addressee and clause",
     "Anna Holm told Peter Varga that the border would stay open.",
     {"assert indirect Anna Holm>Peter Varga: that the border would stay open"}},
    {"call on",
     "Anna Holm called on Turkey to open the border.",
     {"urge indirect Anna Holm>Turkey: to open the border"}},
    {"coordinated sources",
     "Anna Holm and Peter Varga discussed the border.",
     {"discuss indirect Anna Holm+Peter Varga: the border"}},
    {"discuss with",
     "Anna Holm discussed the border with Peter Varga.",
     {"discuss indirect Anna Holm>Peter Varga: the border"}},
    {"one source, several cues",
     "Anna Holm welcomed the truce and warned that it would not last.",
     {"welcome indirect Anna Holm: the truce", "warn indirect Anna Holm: that it would not last"}},
    {"participle cue",
     "Anna Holm welcomed the truce, adding that more talks were needed.",
     {"assert indirect Anna Holm: that more talks were needed"}},
    {"passive with agent", "The attack was condemned by Anna Holm.", {"criticise indirect Anna Holm: The attack"}},
    {"negated",
     "Anna Holm did not say that the border would stay open.",
     {"assert not indirect Anna Holm: that the border would stay open"}},
    {"light verb",
     "Anna Holm expressed concern over the attack on the border post.",
     {"express_concern indirect Anna Holm: concern over the attack on the border post"}},
    {"pronoun source",
     "Anna Holm arrived on Monday. She said the border would stay open.",
     {"assert indirect Anna Holm: the border would stay open"}},
    {"nominal cue with its holder",
     "The protesters repeated Turkey's demand to open the border.",
     {"demand indirect Turkey: to open the border"}},
    {"relative source",
     "Anna Holm, who said the border would stay open, met reporters.",
     {"assert indirect Anna Holm: the border would stay open"}},
    {"chain of two links", "The border will stay open, the ministry quoted Anna Holm as saying.", {}},
    {"chain by sign-off",
     "Anna Holm has stressed the importance of the truce, the ministry said on Monday.",
     {"assert indirect ministry: Anna Holm has stressed the importance of the truce",
      "stress indirect Anna Holm: the importance of the truce"}},
    {"quotation inside a quotation",
     "“Anna Holm told us ‘the border is open’ on Monday,” Peter Varga said.",
     {"assert direct Peter Varga: “Anna Holm told us ‘the border is open’ on Monday,”"}},
    {"editorial brackets",
     R"("[The ministers] expressed concern over the attack," the ministry said.)",
     {R"(assert direct ministry: "[The ministers] expressed concern over the attack,")"}},
    {"missing closer",
     "Anna Holm said: \"The border will stay open.\n\nThe road was empty on Monday.",
     {"assert direct Anna Holm: \"The border will stay open."}},
    {"belief",
     "Anna Holm believes that the border will stay open.",
     {"believe indirect Anna Holm: that the border will stay open"}},
    {"wish", "Anna Holm wants to keep the border open.", {"want indirect Anna Holm: to keep the border open"}},
    {"intention", "Turkey plans to open the border.", {"intend indirect Turkey: to open the border"}},
    {"predicate adjective",
     "Anna Holm is ready to open the border.",
     {"intend indirect Anna Holm: to open the border"}},
    {"support", "Anna Holm supported the truce.", {"support indirect Anna Holm: the truce"}},
    {"decree", "Parliament adopted the law on border trade.", {"decree indirect Parliament: the law on border trade"}},
    {"evidence",
     "The poll shows that most people want the border open.",
     {"show indirect poll: that most people want the border open"}},
    {"thanks with an addressee",
     "Anna Holm thanked Peter Varga for his help.",
     {"thank indirect Anna Holm>Peter Varga: for his help"}},
    {"declined", "Anna Holm declined to comment on the attack.", {"decline_comment indirect Anna Holm: the attack"}},
    {"modal", "Anna Holm may reject the offer.", {"reject indirect Anna Holm: the offer"}},
    {"agentless passive of nobody named",
     "It was announced that the border would stay open.",
     {"announce indirect -: that the border would stay open"}},
    {"passive in a readout",
     "Anna Holm spoke by telephone with Peter Varga on Monday.\n\nThe importance of the truce was stressed.",
     {"stress indirect Anna Holm+Peter Varga: The importance of the truce"}},
    {"phrasal passive in a readout",
     "Anna Holm spoke by telephone with Peter Varga on Monday.\n\nAn emphasis was put on the need for a truce.",
     {"stress indirect Anna Holm+Peter Varga: the need for a truce"}},
    {"turn of a transcript",
     "HOLM: The border will stay open.\n\nVARGA: For how long?\n",
     {"assert indirect HOLM: The border will stay open", "assert indirect VARGA: For how long"}},
    {"turns of a transcript behind long titles",
     "Meeting with Anna Holm\n\nPresident of Sweden Peter Varga: The border will stay open.\n\nChairwoman of the Board "
     "of Trustees of the Nordic Agency for Trade, fisheries and ports Anna Holm (retranslated): Mr President,\n\nThe "
     "road is clear.\n",
     {"assert indirect Peter Varga: The border will stay open",
      "assert indirect Anna Holm: Mr President | The road is clear."}},
    {"no turn: a sentence with a colon",
     "Three harbours were open on Monday.\n\nDuring the talks with President of Sweden Anna Holm: tea.\n",
     {},
     {"assert indirect Anna Holm: tea"}},
    {"signed quotation",
     "The debate went on.\n\n“The border will stay open.” — Anna Holm\n",
     {"assert direct Anna Holm: “The border will stay open.”"}},
    {"colon and the next paragraph",
     "The road was empty on Monday.\n\nAnna Holm said:\n\n\"The border will stay open.\"\n",
     {R"(assert direct Anna Holm: "The border will stay open.")"}},
    {"headline, dash",
     "Border will stay open — Anna Holm\n\nThe border was opened on Monday after a week of talks.\n",
     {"assert indirect Anna Holm: Border will stay open"}},
    {"headline, colon",
     "Anna Holm: Border will stay open\n\nThe border was opened on Monday after a week of talks.\n",
     {"assert indirect Anna Holm: Border will stay open"}},
    {"quotation over paragraphs without new marks",
     "Anna Holm's message reads:\n\n“The border is open. The road is clear.\n\nThe truce on the hills "
     "holds.\n\nNothing has "
     "changed since Monday.”\n",
     {"assert direct Anna Holm: “The border is open. The road is clear. | The truce on the hills holds. | Nothing has "
      "changed since "
      "Monday.”"}},
    {"marks turned about",
     "Anna Holm said: ”The border will stay open.“",
     {"assert direct Anna Holm: ”The border will stay open.“"}},
    {"marks of two apostrophes",
     "''The border will stay open,'' Anna Holm said.",
     {"assert direct Anna Holm: ''The border will stay open,''"}},
    {"colon after an object",
     "Anna Holm scolded the delegates: \"The border will stay open.\"",
     {R"(criticise direct Anna Holm: "The border will stay open.")"}},
    {"a question of the paragraph before",
     "\"Who will open the border?\"\n\nThe ministry says the border is open.\n",
     {"assert indirect ministry: the border is open"}},
    {"author of a document",
     "According to a letter on Monday by Anna Holm, the border is open.",
     {"assert indirect Anna Holm: the border is open"}},
    {"told, with an addressee before the stop",
     "\"The border is open,\" Anna Holm, 52, told me.",
     {R"(assert direct Anna Holm: "The border is open,")"}},
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
    {"stative passive", "Sweden is determined to keep the truce.", {"intend indirect Sweden: to keep the truce"}},
    {"byline",
     "Sweden's National Day\n\nAnna Holm, Secretary of State\n\nJune 6, 2020\n\nOn behalf of the government, I "
     "congratulate the people of Sweden on their day.\n",
     {"congratulate indirect Anna Holm>people of Sweden: on their day"}},
    {"semicolon",
     "Anna Holm said the border would stay open; the road was empty.",
     {"assert indirect Anna Holm: the border would stay open"}},
    {"message and its sender",
     "President Anna Holm congratulated the editors on Monday.\n\nThe message reads: “The border will stay open.”\n",
     {"assert direct Anna Holm: “The border will stay open.”"}},
    {"act told by the frame",
     "Anna Holm asked Peter Varga to open the border.",
     {"request indirect Anna Holm>Peter Varga: to open the border"}},
    {"refusal, not silence",
     "Anna Holm declined to attend the talks.",
     {"reject indirect Anna Holm: to attend the talks"}},
    {"object and infinitive",
     "Anna Holm wanted Sweden to join the talks.",
     {"want indirect Anna Holm: Sweden to join the talks"}},
    {"object that is addressed",
     "Anna Holm ordered Peter Varga to open the border.",
     {"demand indirect Anna Holm>Peter Varga: to open the border"}},
    {"preposition of the cue once",
     "Anna Holm and Peter Varga agreed on measures against piracy.",
     {"agree indirect Anna Holm+Peter Varga: measures against piracy"}},
    {"preposition behind a noun",
     "President Anna Holm and President Peter Varga exchanged views on trade.",
     {"discuss indirect Anna Holm+Peter Varga: on trade"}},
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
    {"list of infinitives",
     "Anna Holm discussed ways to open the border, ease travel, and promote trade.",
     {"discuss indirect Anna Holm: ways to open the border, ease travel, and promote trade"}},
    {"that again",
     "Anna Holm announced that the border would open, and that the road was clear.",
     {"announce indirect Anna Holm: that the border would open, and that the road was clear"}},
    {"what cannot speak",
     "Anna Holm noted that the plan gave hope and called for more talks.",
     {"urge indirect Anna Holm: more talks"}},
    {"wish to say",
     "I would like to thank Sweden for the map, Anna Holm said.",
     {"thank indirect Anna Holm>Sweden: for the map"}},
    {"condolences are the content",
     "Anna Holm offered her condolences to the people of Sweden.",
     {"condole indirect Anna Holm: her condolences to the people of Sweden"}},
    {"concern behind by",
     "Sweden is gravely concerned by the attack on the border post.",
     {"express_concern indirect Sweden: the attack on the border post"}},
    {"a deed that nobody tells",
     "Anna Holm said that the statute must be kept.",
     {"assert indirect Anna Holm: that the statute must be kept"},
     {"assert indirect -: the statute"}},
    {"grounds that a speaker cites are none of what is said",
     R"(The harbour "is open to all again," Anna Holm said, citing two new contracts.)",
     {R"(assert mixed Anna Holm: The harbour "is open to all again,")"}},
    {"colon before a quotation that a sign-off closes",
     "Senator Anna Holm scolded him: “Your figures convince nobody here,” she said.",
     {"criticise direct Anna Holm: “Your figures convince nobody here,”"},
     {"assert mixed Anna Holm: Senator Anna Holm scolded him: “Your figures convince nobody here,”"}},
    {"source with a description",
     "“This story is pushed by the papers, where we find the word ‘thief,’” Anna Holm, the head of the Media Centre, "
     "told the Oslo Post.",
     {"assert direct Anna Holm>Oslo Post: “This story is pushed by the papers, where we find the word ‘thief,’”"}},
    {"lemma with an e too many",
     "Anna Holm deplored that the talks failed.",
     {"criticise indirect Anna Holm: that the talks failed"}},
    {"colon, whatever the verb before it",
     "Anna Holm made the following comment:\n\n“The border will stay open. The bridge will be built this year.”\n",
     {"assert direct Anna Holm: “The border will stay open. The bridge will be built this year.”"}},
    {"semicolons in a list",
     "Anna Holm discussed cooperation on trade and energy; the repair of the bridge; and the fight against floods.",
     {"discuss indirect Anna Holm: cooperation on trade and energy; the repair of the bridge; and the fight against "
      "floods"}},
    {"title in marks",
     "Anna Holm reaffirmed support for the programme “Partners for Growth” of the council.",
     {"reaffirm indirect Anna Holm: support for the programme “Partners for Growth” of the council"}},
    {"what is done by saying it",
     "We commend the harbour of Malmo for its work, and we thank Sweden for its help.",
     {"welcome indirect ?: the harbour of Malmo for its work", "thank indirect ?>Sweden: for its help"}},
    {"praise with its reason",
     "Anna Holm praised the sailors of Malmo for their courage.",
     {"welcome indirect Anna Holm: the sailors of Malmo for their courage"}},
    {"talks by their noun, on what and with whom",
     "Anna Holm held long and detailed discussions with Minister Sven Ek on the harbour of Malmo.",
     {"discuss indirect Anna Holm>Sven Ek: on the harbour of Malmo"}},
    {"talks of whose participants one alone is named",
     "Anna Holm chaired a meeting on fishing\n\nMarch 3, 2022\n\nThe meeting focused on the harbour of Malmo.\n",
     {"stress indirect Anna Holm: the harbour of Malmo"}},
    {"two given names in one behind a body",
     R"("The road is closed," Hong Kong director of Amnesty International Man-sei Tao said.)",
     {R"(assert direct Man-sei Tao: "The road is closed,")"}},
    {"a name and what its bearer is",
     "Anna Holm, a lawyer and a writer, said the road was closed.",
     {"assert indirect Anna Holm: the road was closed"}},
    {"a name that is spelt like a cue",
     "Anna Holm, Sven Ek and Per Orr said the road was closed.",
     {"assert indirect Anna Holm+Sven Ek+Per Orr: the road was closed"}},
    {"signed quotations in a row, of several parts",
     "What voters say\n\nMany wrote to us.\n\n“The harbour is too small.” ― Anna Holm\n\n“The bridge has woken our "
     "town.” "
     "“It will stay.” ― Sven Orr\n",
     {"assert direct Anna Holm: “The harbour is too small.”",
      "assert direct Sven Orr: “The bridge has woken our town.” “It will stay.”"}},
    {"a thing introduces a quotation",
     "The sign bore a plain message: “Stop the boats before they stop us all.”",
     {"assert direct sign: “Stop the boats before they stop us all.”"}},
    {"an adjective of a state that nobody knows",
     "A spokeswoman for the Freedonian president declined to discuss the date.",
     {"decline_comment indirect spokeswoman: to discuss the date"}},
    {"a bill is introduced, and a guest",
     "Anna Holm introduced a bill against fishing at night. She introduced Minister Sven Orr to the council.",
     {"propose indirect Anna Holm: a bill against fishing at night"},
     {"propose indirect Anna Holm: Minister Sven Orr to the council", "propose indirect Anna Holm: Minister Sven Orr"}},
    {"a headline that its source closes",
     "Harbour lamps may dazzle boat-hunting river gulls, say farmers\n\nMarch 3, 2022\n\nThe lights were new.\n",
     {"assert indirect farmers: Harbour lamps may dazzle boat-hunting river gulls"}},
    {"infinitives in a row are no sign-off",
     "Anna Holm repeated the demand that the council open the border, immediately release the farmers, and begin "
     "talks.",
     {},
     {"inform indirect farmers: Anna Holm repeated the demand that the council open the border"}},
    {"a message that is sent says nothing yet",
     "Anna Holm sent a message to Sven Orr.",
     {},
     {"assert indirect Anna Holm: a message to Sven Orr"}},
    {"a guest is no news",
     "Minister Anna Holm welcomed Minister Sven Orr to the palace.",
     {},
     {"welcome indirect Anna Holm: Minister Sven Orr to the palace", "welcome indirect Anna Holm: Minister Sven Orr"}},
    {"thanks without a subject",
     "“Thank you very much, Mr. President, for your warm welcome,” Anna Holm said.",
     {"thank indirect Anna Holm: for your warm welcome"}},
    {"thanks without a reason",
     "“Thank you very much,” Anna Holm said.",
     {},
     {"thank indirect Anna Holm: you very much"}},
};

}  // namespace

TEST_CASE("statements: phenomena") {
  for (const Row& row : kRows) {
    CAPTURE(std::string(row.phenomenon));
    const Document d = extractor().extract(row.text);
    std::vector<std::string> lines;
    for (const Statement& s : d.statements) lines.push_back(line_of(d, s));
    for (const char* wanted : row.wanted) {
      CAPTURE(std::string(wanted));
      std::string all;
      for (const std::string& line : lines) all += "\n  " + line;
      CAPTURE(all);
      CHECK(std::ranges::find(lines, wanted) != lines.end());
    }
    for (const char* unwanted : row.unwanted) {
      CAPTURE(std::string(unwanted));
      CHECK(std::ranges::find(lines, unwanted) == lines.end());
    }
  }
}
