#include "syntax/transitions.h"

#include <doctest/doctest.h>

namespace verbale {

TEST_CASE("a tree is built by shift, left and right") {
  // "Leaders discussed Libya": discussed is the root.
  Configuration c;
  c.reset(3);
  CHECK_FALSE(c.allows(Move::left));
  c.apply({Move::shift, 0});
  c.apply({Move::left, 1});
  c.apply({Move::shift, 0});
  c.apply({Move::shift, 0});
  CHECK_FALSE(c.allows(Move::shift));
  CHECK_FALSE(c.allows(Move::left));  // two words are left: only one may hang from the root
  c.apply({Move::right, 2});
  CHECK(c.positions()[0] == 1);
  CHECK(c.positions()[3] == 3);  // the root
  c.apply({Move::left, 0});
  CHECK(c.done());
  CHECK(c.head(0) == 1);
  CHECK(c.label(0) == 1);
  CHECK(c.head(1) == 3);
  CHECK(c.head(2) == 1);
  CHECK(c.label(2) == 2);
}

TEST_CASE("transitions are numbered shift, left, right") {
  CHECK(transition_of(0, 5).move == Move::shift);
  CHECK(transition_of(5, 5).move == Move::left);
  CHECK(transition_of(5, 5).label == 4);
  CHECK(transition_of(6, 5).move == Move::right);
  CHECK(transition_of(6, 5).label == 0);
}

}  // namespace verbale
