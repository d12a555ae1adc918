// Phrases are built from their cores outwards: a title takes the name behind it and the state before
// or behind it; a common noun its owner and number; a name that no title took stands alone. Each token
// is the core of one phrase at most. Covered by tests/mention/phrases_test.cc.
#include "mention/phrases.h"

#include <algorithm>

#include "mention/bench.h"

namespace verbale {
namespace {

MentionForm form_of(SenseKind sense) {
  if (sense == SenseKind::demonym) return MentionForm::demonym;
  return sense == SenseKind::metonym ? MentionForm::metonym : MentionForm::name;
}

// The first token of a name with its honorific and article: "|the Kremlin", "|Mr Abbas".
int begin_of(const Words& words, const Name& name) {
  int begin = name.tokens.begin;
  const auto belongs = [&](int t) { return words.inside(t) && words.same_sentence(t, name.tokens.begin); };
  while (belongs(begin - 1) && words.use(begin - 1, "honorific")) --begin;
  const bool bare = name.sense == SenseKind::demonym || name.inside >= 0;
  return begin - (!bare && belongs(begin - 1) && words.article(begin - 1));
}

void name_alone(Bench& bench, int i) {
  const Name& name = bench.names[i];
  if (bench.named[i] || name.sense == SenseKind::place) return;
  Phrase phrase;
  phrase.names = {i};
  phrase.tokens = {begin_of(bench.words, name), name.tokens.end};
  phrase.plural = name.sense == SenseKind::people;
  phrase.definite = true;
  phrase.head = bench.head_of(name.tokens, name.tokens.end - 1);
  phrase.form = form_of(name.sense);
  bench.phrases.push_back(std::move(phrase));
}

void pronoun_at(Bench& bench, int t) {
  const Pronoun* pronoun = bench.words.pronoun(t);
  if (!pronoun || bench.taken[t] || bench.names.covering(t) >= 0 || bench.words.shape(t).excluded) return;
  Phrase phrase;
  phrase.tokens = {t, t + 1};
  phrase.head = t;
  phrase.form = MentionForm::pronoun;
  phrase.pronoun = pronoun;
  phrase.plural = pronoun->plural;
  phrase.definite = true;
  bench.phrases.push_back(std::move(phrase));
}

}  // namespace

int Bench::head_of(TokenRange range, int otherwise) const {
  if (!words.tagged()) return otherwise;
  int t = otherwise;
  for (int up = words.tree().head(t); range.contains(up); up = words.tree().head(t)) t = up;
  return t;
}

bool Bench::is_nominal(TokenRange range) const {
  if (!words.tagged()) return true;
  const Upos upos = words.token(range.end - 1).upos;
  return upos == Upos::NOUN || upos == Upos::PROPN || upos == Upos::ADJ || upos == Upos::X;
}

void Bench::take_complement(int core, int& end) const {
  constexpr int kLongest = 8;  // tokens
  if (!words.tagged() || !(words.is(end, "of") || words.is(end, "in"))) return;
  const int noun = words.token(end).head;
  if (noun <= end || words.tree().head(noun) != core) return;
  const TokenRange complement = words.tree().subtree(noun);
  const bool whole = complement.begin == end && complement.end - end <= kLongest;
  if (whole) end = end_of_first(complement);
}

// "representatives of the media |and State Duma deputies": others follow.
int Bench::end_of_first(TokenRange complement) const {
  const Tree& tree = words.tree();
  for (int t = complement.begin; t + 1 < complement.end; ++t) {
    if (!words.is(t, "and")) continue;
    const int other = tree.head(t);
    if (names.beginning_at(t + 1) >= 0 || (tree.is(other, {"conj"}) && words.token(other).xpos == "NNS")) return t;
  }
  return complement.end;
}

int Bench::name_beside(const Phrase& phrase) const {
  constexpr int kReach = 8;  // tokens of title and name
  const int end = phrase.tokens.end;
  if (!words.tagged() || !words.is(end, ",")) return -1;
  for (int t = end + 1; t < end + kReach && words.inside(t) && words.same_sentence(t, end) && !words.is(t, ","); ++t) {
    const int name = names.beginning_at(t);
    if (name < 0 || names[name].sense != SenseKind::person) continue;
    const int head = head_of({end + 1, names[name].tokens.end}, names[name].tokens.end - 1);
    return words.tree().is(head, {"appos"}) && words.tree().head(head) == phrase.head ? name : -1;
  }
  return -1;
}

Phrase Bench::phrase_with(const Modifiers& modifiers) {
  Phrase phrase;
  phrase.of = modifiers.of;
  phrase.owner = modifiers.owner;
  phrase.count = modifiers.count;
  phrase.definite = modifiers.definite;
  return phrase;
}

std::vector<Phrase> find_phrases(const Words& words, const std::vector<Name>& names) {
  Bench bench(words, names);
  find_titled(bench);
  find_nouns(bench);
  for (int i = 0; i < static_cast<int>(names.size()); ++i) name_alone(bench, i);
  for (int t = 0; t < words.size(); ++t) pronoun_at(bench, t);
  std::ranges::stable_sort(bench.phrases, [](const Phrase& a, const Phrase& b) {
    return a.tokens.begin != b.tokens.begin ? a.tokens.begin < b.tokens.begin : a.tokens.end > b.tokens.end;
  });
  return std::move(bench.phrases);
}

}  // namespace verbale
