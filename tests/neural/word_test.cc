#include "neural/word.h"

#include <doctest/doctest.h>

namespace verbale {

TEST_CASE("marks, digits and case are made plain") {
  CHECK(plain_form("Putin’s") == "putin's");
  CHECK(plain_form("“") == "\"");
  CHECK(plain_form("—") == "--");
  CHECK(plain_form("1,160") == "0,000");
  CHECK(plain_form("ÉLYSÉE") == "élysée");
  CHECK(word_of("2018") == word_of("2020"));
  CHECK(word_of("Call") != word_of("call"));
  CHECK(word_of("Call")[Attribute::form] == word_of("call")[Attribute::form]);
}

TEST_CASE("the features are the ones that the models were trained with") {
  // When this fails, either word_of() has changed by mistake or every model must be trained anew.
  CHECK(word_fingerprint() == 2314868614121788403ULL);
}

}  // namespace verbale
