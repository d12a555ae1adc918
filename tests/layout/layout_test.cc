#include "layout/layout.h"

#include <doctest/doctest.h>

#include <string>

#include "lexicon/lexicon.h"

using namespace verbale;

namespace {

const LayoutLexicon& lexicon() {
  static const Lexicon kLexicon = *Lexicon::load({});
  return kLexicon.layout;
}

// One letter a block: Headline, Rubric, Lead, Dateline, Section heading, Paragraph, Boilerplate.
std::string kinds(std::string_view bytes) {
  std::string out;
  for (const Block& block : lay_out(lexicon(), Text(bytes)).blocks) out += "HRLDSPB"[static_cast<int>(block.kind)];
  return out;
}

}  // namespace

TEST_CASE("layouts of the kinds of texts that come") {
  struct Row {
    std::string_view text, kinds;
  };
  const Row rows[] = {
      {"", ""},
      {"The ministers met on Monday.", "P"},
      {"Ministers meet", "P"},
      {"Ministers meet in Geneva\n\nThe ministers met on Monday.\n\nThey will meet again.", "HPP"},
      {"The ministers met on Monday.\n\nThey will meet again in a month.", "PP"},
      {"Ministers meet in Geneva — envoy\n\nWorld News May 3, 2021, 14:05\n\nThe talks were useful, the envoy says\n\n"
       "GENEVA, May 3. /TASS/. The ministers met.\n\nNext steps\n\nThey will meet again.\n\nRead more on the site →",
       "HRLDPSPB"},
      {"Meeting with the Foreign Minister of Norland\n\nOffice of the Spokesperson\n\n2021-07-22\n\n"
       "Office of the Spokesperson\n\nThe below is attributable to the Spokesperson:\n\nThe ministers met.",
       "HRRRPP"},
      {"Remarks to the Press\n\nJane Roe, Secretary of State\n\nRemarks\n\nWashington, DC\n\nTreaty Room\n\nJuly 21, "
       "2021\n\nSECRETARY ROE: Good morning.",
       "HRRRRRP"},
      {"Ministers meet\nWASHINGTON (Reuters) - The ministers met.\nThey will meet again.", "HDPP"},
      {"Remarks after the Talks\n\n2021-12-17\n\nAboard the Plane En Route to Norland\n\n8:00 A.M. EST\n\nQ    Did "
       "they "
       "meet —\n\nMS. ROE:  They did.  They will meet again.\n\n8:16 A.M. EST",
       "HRRRPPR"},
      {"Press Briefing – June 17, 2021\n\n2:15 p.m. EDT\n\nMR. ROE: Good afternoon.", "HRP"},
      {"Ministers meet in Geneva.\n\nThe foreign ministers of two countries met in Geneva on Monday, a spokesperson "
       "said.\n\nThey agreed to go on.\n\nThey will meet again.",
       "HPPP"},
      {"**The Road Ahead**\n\nThe ministers met on Monday, and they agreed on what to do next.\n\n<u>Next "
       "Steps</u>\n\nThey will meet again.",
       "HPSP"},
      {"SC/14839\n24 MARCH 2022\n\nMembers of the Council Call for Restraint\n\nThe members met. They expressed "
       "concern.",
       "RRHP"},
      {"MINISTRY OF FOREIGN AFFAIRS\n\nPRESS RELEASE\n\nThe ministers met in the capital of Norland.\n\nGeneva, 24 "
       "March "
       "2022",
       "HRPR"},
      {"MODERATOR: Good morning, everyone.\n\nQUESTION: Did they meet?\n\nMODERATOR: They did.", "PPP"},
      {"Ministers meet\n\nThe ministers met.\n\nWe use cookies to make this site work, to remember your choices and to "
       "see how the site is used, and our partners do as well; for more see our policy.\n\nAccept all\n\nNot now",
       "HPBBB"},
      {"The ministers met.\n\n* * *\n\n###", "PBB"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(kinds(row.text) == row.kinds);
  }
}

TEST_CASE("what the head of a story says of the document") {
  const Text text(
      "Ministers meet\n\nMay 3, 2021, 14:05\n\nA summary of what they said\n\nGENEVA, May 3. /TASS/. They met.\n\n"
      "Next steps\n\nThey will meet again.");
  const Layout layout = lay_out(lexicon(), text);
  CHECK(text[*layout.headline] == "Ministers meet");
  CHECK(text[*layout.lead] == "A summary of what they said");
  CHECK(text[layout.dateline->span] == "GENEVA, May 3. /TASS/.");
  CHECK(layout.dateline->place == "GENEVA");
  CHECK(layout.dateline->date == "2021-05-03");
  CHECK(layout.dateline->agency == "TASS");
  CHECK(layout.published == "2021-05-03T14:05");
  CHECK(layout.publisher == "TASS");
  CHECK(layout.reference_date() == "2021-05-03");
  REQUIRE(layout.sections.size() == 2);
  CHECK_FALSE(layout.sections[0].heading);
  CHECK(text[*layout.sections[1].heading] == "Next steps");
  CHECK(text[layout.sections[1].span] == "Next steps\n\nThey will meet again.");
  CHECK(layout.block_at(0)->kind == BlockKind::headline);
  CHECK(layout.block_at(14) == nullptr);
  CHECK(layout.block_at(text.size()) == nullptr);
}

TEST_CASE("metadata win over what the text says") {
  const Layout layout = lay_out(lexicon(), Text("GENEVA, Dec. 30 (Reuters) - They met."),
                                {.publisher = "The Norland Post", .published = "2022-01-02"});
  CHECK(layout.publisher == "The Norland Post");
  CHECK(layout.published == "2022-01-02");
  CHECK(layout.reference_date() == "2021-12-30");
}

TEST_CASE("lines broken to a width are one paragraph, lines that are paragraphs stay apart") {
  CHECK(kinds("The foreign ministers of the two countries met on Monday in Geneva and\n"
              "agreed to go on with the talks that were broken off in March, when the\n"
              "border was closed.\n\nThey will meet again in the first week of next month, a spokesperson\n"
              "said, in a place that is still to be agreed upon.\n") == "PP");
  CHECK(kinds("The ministers met on Monday.\nThey agreed to go on.\nThey will meet again.") == "PPP");
}
