#include "mention/phrases.h"

#include <doctest/doctest.h>

#include "actor/story.h"

namespace verbale {
namespace {

// "[Swedish President Anna Ek]": the phrases, outermost first, pronouns and demonyms left out.
std::string phrases_in(const std::string& source) {
  const TextWords draft(source);
  std::string out;
  for (const Phrase& phrase : find_phrases(draft.words, find_names(draft.words))) {
    if (phrase.form == MentionForm::pronoun || phrase.form == MentionForm::demonym) continue;
    out += "[" + std::string(draft.words.form(phrase.tokens)) + "]";
  }
  return out;
}

TEST_CASE("titles, names and nouns with what belongs to them") {
  struct Row {
    std::string source, wanted;
  };
  const Row rows[] = {
      {"Swedish President Anna Ek spoke.", "[Swedish President Anna Ek]"},
      {"The former president of Ireland spoke.", "[The former president of Ireland][Ireland]"},
      {"Sweden's President Anna Ek spoke.", "[Sweden's President Anna Ek][Sweden]"},
      {"The President of the Kingdom of Sweden, Anna Ek, spoke.",
       "[The President of the Kingdom of Sweden, Anna Ek][the Kingdom of Sweden]"},
      {"Swedish and Irish Presidents Anna Ek and Liam Orr spoke.",
       "[Swedish and Irish Presidents Anna Ek and Liam Orr]"},
      {"Deputy Prime Minister and Foreign Minister Nils Berg spoke.",
       "[Deputy Prime Minister and Foreign Minister Nils Berg]"},
      {"Member of Parliament (MP) Nils Berg spoke.", "[Member of Parliament (MP) Nils Berg]"},
      {"Members of the Senate Harbour Committee spoke.",
       "[Members of the Senate Harbour Committee][the Senate Harbour Committee]"},
      {"Prime Minister Nils Berg of Sweden spoke.", "[Prime Minister Nils Berg of Sweden][Sweden]"},
      {"Anna Ek, the president of Sweden, spoke.", "[Anna Ek][the president of Sweden][Sweden]"},
      {"The ex-president spoke.", "[The ex-president]"},
      {"He thanked the minister for Sweden's help.", "[the minister][Sweden]"},
      {"Rosenbad's press service spoke.", "[Rosenbad's press service][Rosenbad]"},
      {"The president's office spoke.", "[The president's office]"},
      {"The statement was short.", "[The statement]"},
      {"The ministers of Sweden, the Nordic Council and Ireland met.",
       "[The ministers of Sweden, the Nordic Council and Ireland][Sweden][the Nordic Council][Ireland]"},
      {"The ministers and representatives of Sweden and Ireland met.",
       "[The ministers and representatives of Sweden and Ireland][Sweden][Ireland]"},
      {"Swedish officials in Dublin met.", "[Swedish officials][Dublin]"},
      {"Ministers from Sweden and Ireland met.", "[Ministers from Sweden and Ireland][Sweden][Ireland]"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.source);
    CHECK(phrases_in(row.source) == row.wanted);
  }
}

}  // namespace
}  // namespace verbale
