// "He" and "she" take up the most prominent person of their gender whom the grammar allows; "it" and "they" have a rule
// of their own (lib/actor/antecedents.cc). Covered by tests/actor/find_actors_test.cc.
#include "actor/pronouns.h"

#include "actor/antecedents.h"

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
  if (figure.plural) return p.plural ? 1.0 : 0.0;
  if (p.plural) return 0;
  if (p.gender == 'n') return person || figure.actor.kind == ActorKind::group ? 0.0 : 0.5;
  if (!person || (figure.gender && figure.gender != p.gender)) return 0;
  return figure.gender ? 0.7 : 0.5;
}

Resolved by_prominence(const References& refs, int t, const Pronoun& p) {
  const bool possessive = refs.words.tagged() && refs.words.token(t).deprel == "nmod:poss";
  const Choice choice = refs.discourse.choose(
      t, [&](int f) { return fits(refs.cast[f], p); }, subject_beside(refs, t),
      possessive ? Anaphor::possessive : Anaphor::plain);
  return {choice.figure, choice.margin};
}

// Without a tree: those who talk with each other, else the plural figure named last.
Resolved several_by_nearness(References& refs, int t, const Pronoun& p) {
  const auto& uttered = refs.discourse.uttered();
  if (!uttered.empty())
    if (const Resolved talkers = refs.groups.talkers_with(uttered.back().figure, t); talkers.figure >= 0)
      return talkers;
  return by_prominence(refs, t, p);
}

}  // namespace

Resolved resolve_pronoun(References& refs, const Phrase& phrase) {
  if (phrase.pronoun == nullptr) return refs.groups.talkers(phrase, refs.bare_name(phrase));
  const Pronoun& p = *phrase.pronoun;
  const bool tagged = refs.words.tagged();
  if (p.person != 3 || (tagged && refs.words.tree().is(phrase.head, {"expl"}))) return {-1, 0};
  if (p.plural) return tagged ? antecedent_of_they(refs, phrase.head) : several_by_nearness(refs, phrase.head, p);
  return tagged && p.gender == 'n' ? antecedent_of_it(refs, phrase.head) : by_prominence(refs, phrase.head, p);
}

}  // namespace verbale
