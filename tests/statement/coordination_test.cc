// Which of several predicates a cue stands beside, and lists that keep together.
#include "statement/rows.h"

namespace verbale {

TEST_CASE("statements: coordination") {
  check({
      {"a cue beside its reporter",
       "Anna Holm said that border work was risky and thanked all those who had come.",
       {"assert indirect Anna Holm: that border work was risky", "thank indirect Anna Holm: all those who had come"}},
      {"what is done by saying it, not the infinitive",
       "Norway and Sweden reject the use of force to close the strait and call on Egypt to return to the talks.",
       {"reject indirect Norway+Sweden: the use of force to close the strait",
        "urge indirect Norway+Sweden>Egypt: to return to the talks"}},
      {"nobody thanks himself as another",
       "Anna Holm congratulated Eva Lind as she took office and thanked her for her service.",
       {"congratulate indirect Anna Holm: Eva Lind as she took office",
        "thank indirect Anna Holm>Eva Lind: for her service"}},
      {"what a meeting is held for",
       "Anna Holm and Sven Orr will hold a joint meeting to discuss border trade.",
       {"discuss indirect Anna Holm+Sven Orr: border trade"}},
      {"another person",
       "Norway and Sweden stress that a path to dialogue remains open and urge Egypt to return to the talks.",
       {"stress indirect Norway+Sweden: that a path to dialogue remains open"}},
      {"a clause of its own",
       "Norway did not intend to join the union, but it was interested in trade.",
       {"intend not indirect Norway: to join the union"}},
      {"two attitudes",
       "Norway is concerned by the delay and is committed to keeping the truce.",
       {"express_concern indirect Norway: the delay"}},
      {"gerunds in a list",
       "Anna Holm met with Sven Orr to discuss border trade, strengthening the patrols, and opening a school.",
       {"discuss indirect Anna Holm>Sven Orr: border trade, strengthening the patrols, and opening a school"}},
      {"examples",
       "Anna Holm and Sven Orr exchanged opinions on the meetings to be held in 2003, including a visit to Oslo.",
       {"discuss indirect Anna Holm+Sven Orr: on the meetings to be held in 2003, including a visit to Oslo"}},
      {"an addition behind a comma",
       "Anna Holm met with Sven Orr to reaffirm their commitment to an open sea, in which all may sail.",
       {"reaffirm indirect Anna Holm>Sven Orr: their commitment to an open sea, in which all may sail"}},
      {"clauses between semicolons",
       "Anna Holm reported that the road was closed; that snow had fallen; and that help was coming.",
       {"inform indirect Anna Holm: that the road was closed; that snow had fallen; and that help was coming"}},
  });
}

}  // namespace verbale
