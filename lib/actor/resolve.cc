// Phrases are settled in the order of the text. Each form of phrase has its rule, and all share one choice: among the
// figures that fit, the nearest and most prominent, if it leads clearly (lib/actor/discourse.cc). Covered by
// tests/actor/find_actors_test.cc.
#include "actor/resolve.h"

#include <algorithm>

#include "absl/container/flat_hash_set.h"
#include "actor/actors.h"
#include "actor/asides.h"
#include "actor/nominals.h"
#include "actor/papers.h"
#include "actor/place.h"
#include "actor/pronouns.h"
#include "actor/references.h"
#include "actor/titles.h"

namespace verbale {
namespace {

class Resolver {
 public:
  explicit Resolver(References& refs) : refs_(refs), papers_(refs), resolved_(refs.phrases.size()) {
    for (const Phrase& phrase : refs.phrases)
      if (is_local(refs.words, phrase)) towns_.insert(phrase.of.begin(), phrase.of.end());
  }

  std::vector<Resolved> run() {
    const std::vector<Phrase>& phrases = refs_.phrases;
    int end = 0;  // of the phrases so far
    for (std::size_t i = 0; i < phrases.size(); ++i) {
      const Phrase& phrase = phrases[i];
      const bool nested = phrase.tokens.end <= end;
      end = std::max(end, phrase.tokens.end);
      // "his Administration": whose it is comes before which it is.
      if (phrase.owner == phrase.tokens.begin && i + 1 < phrases.size() &&
          phrases[i + 1].tokens == TokenRange{phrase.owner, phrase.owner + 1})
        settle(i + 1, false);
      settle(i, !nested && refs_.discourse.is_subject(phrase.head, phrase.tokens.begin));
    }
    return std::move(resolved_);
  }

 private:
  void settle(std::size_t i, bool subject) {
    // Phrases that wait for others nest a few times in language, without end in noise.
    constexpr int kDeepest = 8;
    if (settled_.contains(i) || depth_ > kDeepest) return;
    settled_.insert(i);
    ++depth_;
    const Phrase& phrase = refs_.phrases[i];
    Resolved& r = resolved_[i] = one(phrase);
    --depth_;
    if (r.figure >= 0) r.figure = with_members(phrase, r.figure);
    const bool paper =
        phrase.form == MentionForm::nominal && is_paper(phrase);  // "it" is the paper then, not its issuer
    if (r.figure >= 0 && r.refers && !paper) refs_.discourse.add({r.figure, phrase.head, subject});
  }

  Resolved one(const Phrase& phrase) {
    switch (phrase.form) {
      case MentionForm::name:
        return phrase.names.size() > 1 ? refs_.groups.of_names(phrase, refs_.bare_name(phrase)) : named(phrase);
      case MentionForm::demonym:
        return named(phrase);
      case MentionForm::metonym:
        return {named(phrase).figure, 1.0, !is_place(refs_.words, phrase) && !towns_.contains(phrase.names[0])};
      case MentionForm::title:
        return resolve_title(refs_, phrase);
      case MentionForm::nominal:
        return is_paper(phrase) ? issuer(phrase) : resolve_nominal(refs_, phrase);
      case MentionForm::pronoun:
        return resolve_pronoun(refs_, phrase);
    }
    return {};
  }

  // "the Troika |(Sweden, Ireland and Norway)": a group that the text counts out; "some countries –": here alone.
  int with_members(const Phrase& phrase, int figure) {
    Figure& group = refs_.cast[figure];
    const bool several = group.plural && group.actor.kind != ActorKind::person;
    if (!several && group.actor.kind != ActorKind::group) return figure;
    std::vector<int> listed = group.actor.members.empty() ? listed_behind(refs_, phrase) : std::vector<int>{};
    if (listed.empty()) return figure;
    if (several && !phrase.definite) return refs_.cast.group(std::move(listed), refs_.bare_name(phrase));
    for (int member : listed) group.actor.members.push_back(actor_id(member));
    group.actor.kind = ActorKind::group;
    return figure;
  }

  Resolved named(const Phrase& phrase) const { return {refs_.figures[phrase.names[0]]}; }

  // "the statement", not "the Kremlin report" of a noun that is a body too.
  bool is_paper(const Phrase& phrase) const {
    if (phrase.nominal < 0) return true;
    const Nominal& noun = refs_.words.lexicon().nominal(phrase.nominal);
    return phrase.document && !phrase.plural && noun.kind != ActorKind::person && phrase.of.empty() && phrase.owner < 0;
  }

  Resolved issuer(const Phrase& phrase) {
    return papers_.issuer(phrase, [&](int behind) {
      settle(behind, false);
      return resolved_[behind].figure;
    });
  }

  References& refs_;
  Papers papers_;
  std::vector<Resolved> resolved_;
  absl::flat_hash_set<std::size_t> settled_;
  absl::flat_hash_set<int> towns_;  // names of places whose mayors and governors the text calls so
  int depth_ = 0;
};

}  // namespace

std::vector<Resolved> resolve(const Words& words, const std::vector<Name>& names, const std::vector<Phrase>& phrases,
                              const std::vector<int>& figures, const Scene& scene, Cast& cast) {
  References refs(words, names, phrases, figures, scene, cast);
  return Resolver(refs).run();
}

}  // namespace verbale
