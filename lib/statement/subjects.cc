// A predicate without a subject of its own takes that of the verb it is coordinated with or hangs from; a relative
// clause the noun it describes.
#include "statement/subjects.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "statement/parties.h"

namespace verbale {
namespace {

// Steps from a predicate to its governor until a subject is found: deeper chains are parsing errors.
constexpr int kSteps = 6;

constexpr std::array<std::string_view, 4> kRelatives = {"who", "which", "that", "whom"};

// An object between the verb and its infinitive controls it: "urged Iran to say".
int controller(const Tree& tree, int governor) {
  const int object = tree.child(governor, {"obj", "iobj"});
  return object >= 0 ? object : subject_of(tree, governor);
}

// "spoke with Orr to reaffirm …": an infinitive hung on a name, which none modifies, is the purpose of the verb above
// it. -1: no such infinitive.
int purpose_of(const Tree& tree, int predicate) {
  int t = tree.head(predicate);
  const int to = tree.child(predicate, {"mark"});
  if (t < 0 || tree.token(t).upos != Upos::PROPN || to < 0 || tree.token(to).lemma != "to") return -1;
  for (int k = 0; t >= 0 && k < kSteps; t = tree.head(t), ++k)
    if (tree.token(t).upos == Upos::VERB) return t;
  return -1;
}

// "|held a meeting to discuss trade": an infinitive about an object of nobody's is the purpose of the verb. -1: it is
// none.
int doer_of(const Tree& tree, int predicate) {
  const int to = tree.is(predicate, {"acl"}) ? tree.child(predicate, {"mark"}) : -1, noun = tree.head(predicate);
  if (to < 0 || tree.token(to).lemma != "to" || !tree.is(noun, {"obj"}) || tree.has_child(noun, {"nmod:poss"}))
    return -1;
  const std::string& verb = tree.token(tree.head(noun)).lemma;
  return verb == "hold" || verb == "have" ? tree.head(noun) : -1;
}

// "wrote a letter to Orr thanking |him": whom it is done to does not do it.
bool has_pronoun_object(const Tree& tree, int participle) {
  const int object = tree.child(participle, {"obj"}), above = tree.head(tree.head(participle));
  return object >= 0 && above >= 0 && tree.token(participle).xpos == "VBG" && tree.token(object).xpos == "PRP";
}

}  // namespace

const std::string& tense_of(const Tree& tree, int predicate) {
  const int auxiliary = tree.child(predicate, {"aux", "cop"});
  return tree.token(auxiliary < 0 ? predicate : auxiliary).xpos;
}

int own_subject(const Tree& tree, int predicate) {
  int subject = -1;
  bool clause = false;
  for (const int c : tree.children(predicate)) {
    clause |= tree.is(c, {"advcl"});
    if (!tree.is(c, {"nsubj", "csubj"}) || (subject >= 0 && (c > predicate || !clause))) continue;
    subject = c;  // of two behind a clause, as a parser may see them, the nearer: "Asked of the union, the envoy said"
  }
  return subject;
}

bool is_relative(const Tree& tree, int t) {
  return std::ranges::find(kRelatives, tree.token(t).lemma) != kRelatives.end() && tree.token(t).upos == Upos::PRON;
}

int antecedent(const Tree& tree, int predicate, int pronoun) {
  for (int t = predicate, k = 0; t >= 0 && k < kSteps; t = tree.head(t), ++k)
    if (tree.is(t, {"acl"})) return tree.head(t);
  return pronoun;
}

int subject_of(const Tree& tree, int predicate) {
  for (int t = predicate, k = 0; t >= 0 && k < kSteps; ++k) {
    const int subject = own_subject(tree, t);
    if (subject >= 0) return is_relative(tree, subject) ? antecedent(tree, t, subject) : subject;
    const int governor = tree.head(t);
    if (governor < 0) return -1;
    if (const int purpose = purpose_of(tree, t); purpose >= 0) {
      t = purpose;
      continue;
    }
    if (const int doer = doer_of(tree, t); doer >= 0) {
      t = doer;
      continue;
    }
    if (tree.is(t, {"acl"})) return has_pronoun_object(tree, t) ? subject_of(tree, tree.head(governor)) : governor;
    if (tree.is(t, {"xcomp"}) && t > governor) return controller(tree, governor);
    if (!tree.is(t, {"conj", "advcl", "xcomp", "parataxis", "ccomp"})) return -1;
    if (tree.is(t, {"advcl"}) && t > governor)  // "was called a mistake by Holm, saying …"
      if (const int agent = tree.child(governor, {"obl:agent"}); agent >= 0) return agent;
    t = governor;
  }
  return -1;
}

}  // namespace verbale
