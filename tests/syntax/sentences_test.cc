#include "syntax/sentences.h"

#include <doctest/doctest.h>

#include "syntax/rows.h"

using namespace verbale;

TEST_CASE("full stops of abbreviations") {
  check_rows({
      {"Mr. Roe met Gen. Doe of the U.S. Army.", "Mr. Roe met Gen. Doe of the U.S. Army ."},
      {"J. D. Roe cited Resolution No. 2510.", "J. D. Roe cited Resolution No. 2510 ."},
      {"They said no. No. 5 was theirs, etc.", "They said no . / No. 5 was theirs , etc ."},
      {"Mr.Roe and J.D.Doe cited No.5.They left.", "Mr. Roe and J.D. Doe cited No. 5 . / They left ."},
      {"He left the U.S. The talks went on.", "He left the U.S. / The talks went on ."},
      {"They met at 5 p.m. on Sept. 3 with Roe Inc. and others.",
       "They met at 5 p.m. on Sept. 3 with Roe Inc. and others ."},
      {"Joseph R. Biden, Jr. spoke.", "Joseph R. Biden , Jr. spoke ."},
  });
}

TEST_CASE("sentences") {
  check_rows({
      {"They met. They agreed.", "They met . / They agreed ."},
      {"\"They met. They agreed,\" he said.", "\" They met . / They agreed , \" he said ."},
      {"\"They met.\" \"They agreed.\"", "\" They met . \" / \" They agreed . \""},
      {"\"Why?\" he asked.", "\" Why ? \" he asked ."},
      {"\"Why not?\" Foreign Minister Roe asked.", "\" Why not ? \" Foreign Minister Roe asked ."},
      {"\"Why not?\" The ministers left.", "\" Why not ? \" / The ministers left ."},
      {"... They met ... and agreed ... They left.", "... They met ... and agreed ... / They left ."},
      {"Present were: -   Jane Roe -   John Doe", "Present were : / - Jane Roe / - John Doe"},
      {"1. Peace. 2. Trade.", "1 . Peace . / 2 . Trade ."},
      {"They met.[12] They agreed. [3] They left.", "They met . [ 12 ] / They agreed . [ 3 ] / They left ."},
      {"They met . . . and agreed[...] They left.", "They met . . . and agreed [...] / They left ."},
      {"They met (it was late.) They agreed.", "They met ( it was late . ) / They agreed ."},
      {"MOSCOW, June 10. /TASS/. They met.", "MOSCOW , June 10 . / TASS / . / They met ."},
      {"Next steps\n\nThey will meet again", "Next steps / They will meet again"},
  });
}
