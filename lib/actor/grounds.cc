// A person acts somewhere in the text, or has a first name or a title; a place is where things happen. Nothing else
// tells them apart where the model has seen a given name. Covered by tests/actor/cluster_test.cc.
#include "actor/grounds.h"

#include <vector>

namespace verbale {
namespace {

// "in |Chelsea", "|Chelsea neighborhood", "|Tyler, Texas"
bool stands_as_place(const Clusters& c, const Name& name) {
  const Words& words = c.words;
  const int before = name.tokens.begin - 1, behind = name.tokens.end;
  if (words.inside(before) && words.same_sentence(before, behind - 1) && words.use(before, "locative")) return true;
  // "the village of |Vrelo"
  if (words.is(before, "of") && words.inside(before - 1) && words.use(before - 1, "ground")) return true;
  if (words.is(behind, ",") && words.hit(behind + 1, {SenseKind::place, SenseKind::state})) return true;
  return words.inside(behind) && words.use(behind, "ground") != nullptr;
}

bool acts(const Clusters& c, int i) {
  const Phrase* phrase = c.phrase_of[i];
  if (!phrase || !phrase->titles.empty() || phrase->nominal >= 0 || phrase->tokens.begin < c.names[i].tokens.begin)
    return true;
  return !c.words.tagged() || c.words.tree().is(phrase->head, {"nsubj", "nsubj:pass", "nmod:poss", "appos", "conj"});
}

}  // namespace

void leave_grounds(Clusters& c) {
  std::vector<char> person(c.cast.size(), false), place(c.cast.size(), false);
  for (int i = 0; i < c.count(); ++i) {
    const int figure = c.figures[i];
    if (figure < 0 || c.names[i].sense != SenseKind::person) continue;
    const bool single = c.cast[figure].known < 0 && c.cast[figure].words.size() == 1;
    person[figure] |= !single || acts(c, i);
    place[figure] |= stands_as_place(c, c.names[i]);
  }
  for (int i = 0; i < c.count(); ++i)
    if (const int f = c.figures[i]; f >= 0 && place[f] && !person[f]) c.figures[i] = -1;
}

}  // namespace verbale
