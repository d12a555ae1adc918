#include "lexicon/layout_lexicon.h"

#include <doctest/doctest.h>

#include "lexicon/lexicon.h"

using namespace verbale;

TEST_CASE("agencies, months and phrases of the head and foot of stories") {
  const Lexicon lexicon = *Lexicon::load({});
  const LayoutLexicon& layout = lexicon.layout;
  CHECK(layout.agency("TASS") == "TASS");
  CHECK(layout.agency("Agence France-Presse") == "AFP");
  CHECK(layout.agency("The Norland Post").empty());
  CHECK(layout.month("Sept.") == 9);
  CHECK(layout.month("september") == 9);
  CHECK(layout.month("Sunday") == 0);
  CHECK(layout.is_weekday("Sunday"));
  CHECK(layout.is_boilerplate("Read more on the site \u2192"));
  CHECK_FALSE(layout.is_boilerplate("The ministers will share a table."));
  REQUIRE(layout.rubric("Office of the Spokesperson"));
  CHECK(*layout.rubric("Office of the Spokesperson") == "United States Department of State");
  CHECK_FALSE(layout.rubric("The ministers met."));
}

TEST_CASE("a wrong row of a layout table is named by file and line") {
  LayoutLexicon layout;
  CHECK(layout.add("boilerplate", "mine.tsv", "phrase\tplace\nread me\tmiddle\n").message() ==
        "mine.tsv:2: the place is none of whole, start, end, anywhere");
  CHECK_FALSE(layout.add("calendar", "mine.tsv", "word\tmonth\nUndecember\t13\n").ok());
  CHECK(layout.add("agencies", "mine.tsv", "name\taliases\nNorland News\tNN|NorNews\n").ok());
  CHECK(layout.agency("nornews") == "Norland News");
}
