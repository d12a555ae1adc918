#include "layout/look.h"

#include <doctest/doctest.h>

using namespace verbale;

TEST_CASE("what lines look like") {
  CHECK(look_at("Ceasefire in Idlib").words == 3);
  CHECK(look_at("Ceasefire in Idlib").all_capitalised());
  CHECK_FALSE(look_at("Ministers meet in Geneva").all_capitalised());
  CHECK(look_at("They met. They agreed.").sentences == 2);
  CHECK(look_at("They met in the U.S. capital.").sentences == 1);
  CHECK(look_at("\u201CThey met.\u201D").stops);
  CHECK(look_at("**They met.**").stops);
  CHECK_FALSE(look_at("Next steps").stops);
  CHECK(look_at("They said:").trails);
  CHECK(look_at("But \u2014").trails);
  CHECK(look_at("<u>Next steps</u>").begins_high);
  CHECK_FALSE(look_at("- item").begins_high);
  CHECK(look_at("QUESTION: Did they meet?").speaks);
  CHECK_FALSE(look_at("Envoy: They met").speaks);
  CHECK(look_at("").words == 0);
}
