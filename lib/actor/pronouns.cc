// A pronoun takes up the most prominent figure of its gender and number that the grammar allows.
// Covered by tests/actor/find_actors_test.cc.
#include "actor/pronouns.h"

namespace verbale {
namespace {

// "Ek invited him": an object is not the subject of its verb. A verb that only completes another shares
// its subject: "took the opportunity to invite him".
int subject_beside(const References& refs, int t) {
  const Tree& tree = refs.words.tree();
  if (!refs.words.tagged() || !tree.is(t, {"obj", "iobj", "obl"})) return -1;
  constexpr int kSteps = 4;
  int verb = tree.head(t);
  for (int k = 0; k < kSteps && verb >= 0; ++k, verb = tree.head(verb)) {
    const int subject = tree.child(verb, {"nsubj"});
    if (subject >= 0) return refs.figure_at(subject);
    if (!tree.is(verb, {"xcomp", "conj", "advcl", "acl", "obj"})) return -1;
  }
  return -1;
}

double fits(const Figure& figure, const Pronoun& p) {
  const bool person = figure.actor.kind == ActorKind::person;
  if (p.plural) return figure.plural ? 1.0 : 0.0;
  if (figure.plural) return 0;
  if (p.gender == 'n') return person || figure.actor.kind == ActorKind::group ? 0.0 : 0.5;
  if (!person || (figure.gender && figure.gender != p.gender)) return 0;
  return figure.gender ? 0.7 : 0.5;
}

}  // namespace

Resolved resolve_pronoun(References& refs, const Phrase& phrase) {
  if (phrase.pronoun == nullptr) return refs.groups.talkers(phrase, refs.bare_name(phrase));
  const Pronoun& p = *phrase.pronoun;
  const Tree& tree = refs.words.tree();
  const bool tagged = refs.words.tagged();
  if (p.person != 3 || (tagged && tree.is(phrase.head, {"expl"}))) return {-1, 0};
  const bool possessive = tagged && refs.words.token(phrase.head).deprel == "nmod:poss";
  const Choice choice = refs.discourse.choose(
      phrase.tokens.begin, [&](int f) { return fits(refs.cast[f], p); }, subject_beside(refs, phrase.head),
      possessive ? Anaphor::possessive : Anaphor::plain);
  if (p.plural) return refs.groups.of_they(phrase, choice);
  return {choice.figure, choice.margin};
}

}  // namespace verbale
