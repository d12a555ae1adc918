#include "actor/place.h"

#include <algorithm>

namespace verbale {

bool is_place(const Words& words, const Phrase& phrase) {
  const int before = phrase.tokens.begin - 1;
  if (words.inside(before) && words.same_sentence(before, phrase.head) && words.use(before, "locative")) return true;
  if (!words.tagged()) return false;
  const Token& token = words.token(phrase.head);
  const bool describes = deprel_is(token.deprel, "compound") || deprel_is(token.deprel, "flat") ||
                         deprel_is(token.deprel, "amod") || token.deprel == "nmod:desc";
  return describes || (token.head < 0 && words.is(phrase.tokens.end, ","));
}

bool is_local(const Words& words, const Phrase& titled) {
  return std::ranges::any_of(titled.titles, [&](const TitleUse& use) {
    return words.lexicon().office_is(words.lexicon().title(use.title).office, "local");
  });
}

}  // namespace verbale
