#include "actor/antecedents.h"

#include <doctest/doctest.h>

#include "actor/story.h"
#include "support/parsed.h"

namespace verbale {
namespace {

TEST_CASE("it and they take up the subject before them, where that is an actor") {
  struct Row {
    std::string source;
    int pronoun;  // token
    std::string wanted;
  };
  const Row rows[] = {
      {"The/DET/det/3 Nordic/PROPN/compound/3 Council/PROPN/nsubj/4 said/VERB/root/0 it/PRON/nsubj/6 "
       "left/VERB/ccomp/4 ./PUNCT/punct/4",
       4, "Nordic Council"},
      {"The/DET/det/2 plan/NOUN/nsubj/3 shows/VERB/root/0 Sweden/PROPN/obj/3 as/SCONJ/mark/7 it/PRON/nsubj/7 "
       "left/VERB/advcl/3 ./PUNCT/punct/3",
       5, "?"},
      {"The/DET/det/3 Nordic/PROPN/compound/3 Council/PROPN/nsubj/4 said/VERB/root/0 it/PRON/nsubj/6 "
       "seems/VERB/ccomp/4 late/ADJ/xcomp/6 ./PUNCT/punct/4",
       4, "?"},
      {"Sweden/PROPN/nsubj/2 defended/VERB/root/0 itself/PRON/obj/2 ./PUNCT/punct/2", 2, "Sweden"},
      {"Sweden/PROPN/nsubj/4 and/CCONJ/cc/3 Ireland/PROPN/conj/1 said/VERB/root/0 they/PRON/nsubj/6 "
       "agree/VERB/ccomp/4 ./PUNCT/punct/4",
       4, "Sweden + Ireland"},
      {"Sweden/PROPN/nsubj/2 saw/VERB/root/0 that/SCONJ/mark/5 boats/boat/NOUN/nsubj/5 sank/VERB/ccomp/2 "
       "when/SCONJ/mark/8 they/PRON/nsubj/8 met/VERB/advcl/5 ./PUNCT/punct/2",
       6, "?"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.source);
    const Parsed p(row.source);
    const Actors actors = find_actors(small_world(), p.text(), p.layout(), p.tree(), {});
    const ActorRef* ref = actors.at(row.pronoun);
    REQUIRE(ref != nullptr);
    std::string meant = ref->actor < 0 ? "?" : "";
    for (int member : ref->actor < 0 ? std::vector<int>{} : actors.members_of(ref->actor))
      meant += (meant.empty() ? "" : " + ") + actors.list[member].name;
    CHECK(meant == row.wanted);
  }
}

}  // namespace
}  // namespace verbale
