#include "syntax/tokenize.h"

#include <doctest/doctest.h>

#include "syntax/rows.h"

using namespace verbale;

TEST_CASE("contractions and possessives") {
  check_rows({
      {"They don't, it's, can't, we'll, I'm", "They do +n't , it +'s , ca +n't , we +'ll , I +'m"},
      {"They don\u2019t; it\u2019s", "They do +n\u2019t ; it +\u2019s"},
      {"cannot gonna wanna", "can +not gon +na wan +na"},
      {"the states' and Russia's talks", "the states +' and Russia +'s talks"},
      {"Shi\u2018a Sana\u2019a", "Shi\u2018a Sana\u2019a"},
      {"O'Brien, d'Ivoire, Shi'ite o'clock", "O'Brien , d'Ivoire , Shi'ite o'clock"},
      {"the '90s and the 1990's, 2003's", "the '90s and the 1990's , 2003 +'s"},
      {"'We met,' he said", "' We met , ' he said"},
      {"the ministers' 'red lines'", "the ministers +' ' red lines '"},
  });
}

TEST_CASE("hyphens, slashes and numbers") {
  check_rows({
      {"a well-known, Russian-led anti-terrorist e-mail", "a well - known , Russian - led anti-terrorist e-mail"},
      {"pro-Beijing non-proliferation mid-2020", "pro-Beijing non-proliferation mid-2020"},
      {"COVID-19 and/or F-16", "COVID - 19 and / or F - 16"},
      {"9/11 on 11/28/2000 at 18:25", "9/11 on 11/28/2000 at 18:25"},
      {"1,200 of 3.5 and 5-10", "1,200 of 3.5 and 5 - 10"},
      {"713-853-3989 or 345-9945", "713-853-3989 or 345-9945"},
      {"$5bn, US$4.5, \u20AC3, 50%", "$ 5 bn , US$ 4.5 , \u20AC 3 , 50 %"},
      {"5km in the 1980s, the 20th, at 7:30pm", "5 km in the 1980s , the 20th , at 7:30 pm"},
      {"w/o b/c he/she", "w/o b/c he / she"},
      {"SC/14839, F/A-18 but EU/UK", "SC/14839 , F/A-18 but EU / UK"},
      {"S/RES/2510 (2020), A/73/PV.6", "S/RES/2510 ( 2020 ) , A/73/PV.6"},
  });
}

TEST_CASE("marks of every kind") {
  check_rows({
      {"\"Yes\" \u201Cyes\u201D \u00AByes\u00BB \u2018yes\u2019",
       "\" Yes \" \u201C yes \u201D \u00AB yes \u00BB \u2018 yes \u2019"},
      {"peace\u2014or war\u2026 or -- not", "peace \u2014 or war \u2026 or -- not"},
      {"[the leaders] [...] said...", "[ the leaders ] [...] said ..."},
      {"see www.un.org, (http://a.b/c?d=1) or a.b@c.org.", "see www.un.org , ( http://a.b/c?d=1 ) or a.b@c.org ."},
      {"AT&T, R&D and @POTUS #peace", "AT&T , R&D and @POTUS #peace"},
      {"What?! Never!!!", "What ?! / Never !!!"},
      {"no\u00A0break \u0416\u0443\u0440\u043D\u0430\u043B e\u0301t\u00E9 \U0001F600\U0001F600",
       "no break \u0416\u0443\u0440\u043D\u0430\u043B e\u0301t\u00E9 \U0001F600\U0001F600"},
      {"President\\_Roe\\u2019s talks\\ here", "President Roe +\\u2019s talks here"},
      {"annex-2.doc, un.org/en and alt.history.maps", "annex-2.doc , un.org/en and alt.history.maps"},
      {"+44 and $$$", "+44 and $$$"},
      {"fine :) \xFF\xFE x", "fine :) \xFF\xFE x"},
  });
}

TEST_CASE("paragraphs and sentences are numbered") {
  const Text text("One. Two.\n\nThree.");
  const Syntax syntax = tokenize(test_lexicon().tokens, text, lay_out(test_lexicon().layout, text));
  REQUIRE(syntax.sentences.size() == 3);
  CHECK(syntax.sentences[0] == Sentence{0, 2, true});
  CHECK(syntax.sentences[1] == Sentence{2, 4, false});
  CHECK(syntax.sentences[2] == Sentence{4, 6, true});
  CHECK(syntax.tokens[5].sentence == 2);
}
