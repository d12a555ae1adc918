#include "syntax/mend.h"

#include <algorithm>
#include <string_view>

namespace verbale {
namespace {

// Relations under which a preposition can only be a case in the wrong place.
constexpr std::string_view kPhrases[] = {"acl", "obl", "nmod", "advcl"};

bool nominal(const Token& t) { return t.upos == Upos::NOUN || t.upos == Upos::PROPN || t.upos == Upos::PRON; }

// The noun that hangs from a preposition as its object; -1: none.
int object_after(const std::vector<Token>& tokens, const Sentence& sentence, int preposition) {
  for (int t = preposition + 1; t < sentence.end; ++t)
    if (tokens[t].head == preposition && tokens[t].deprel == "obj" && nominal(tokens[t])) return t;
  return -1;
}

}  // namespace

void mend(std::vector<Token>& tokens, const Sentence& sentence) {
  for (int t = sentence.begin; t < sentence.end; ++t) {
    if (tokens[t].upos != Upos::ADP || tokens[t].head < 0 ||
        std::ranges::find(kPhrases, tokens[t].deprel) == std::end(kPhrases))
      continue;
    const int noun = object_after(tokens, sentence, t);
    if (noun < 0) continue;
    for (int k = sentence.begin; k < sentence.end; ++k)
      if (tokens[k].head == t) tokens[k].head = noun;
    tokens[noun].head = tokens[t].head;
    tokens[noun].deprel = nominal(tokens[tokens[t].head]) ? "nmod" : "obl";
    tokens[t].head = noun;
    tokens[t].deprel = "case";
  }
}

}  // namespace verbale
