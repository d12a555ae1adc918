// Each form of phrase has its rule, and all share one choice: among the figures that fit, the nearest and
// most prominent, if it leads clearly (lib/actor/discourse.cc). Titles of a known state fall back on the
// table of office holders by the document's date. Covered by tests/actor/resolve_test.cc.
#include "actor/resolve.h"

#include <algorithm>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "actor/actors.h"
#include "actor/cluster.h"
#include "actor/discourse.h"
#include "actor/groups.h"
#include "actor/place.h"

namespace verbale {
namespace {

bool is_body(ActorKind kind) {
  return kind != ActorKind::person && kind != ActorKind::state && kind != ActorKind::group;
}

constexpr int kFarthestHead = 40;  // tokens between a mention and what refers to its head

class Resolver {
 public:
  Resolver(const Words& words, const std::vector<Name>& names, const std::vector<Phrase>& phrases,
           const std::vector<int>& figures, const Scene& scene, Cast& cast)
      : words_(words),
        names_(names),
        phrases_(phrases),
        figures_(figures),
        scene_(scene),
        cast_(cast),
        discourse_(words, cast),
        groups_(words, names, phrases, figures, cast, discourse_) {}

  std::vector<Resolved> run() {
    resolved_.resize(phrases_.size());
    int end = 0;  // of the phrases so far
    for (std::size_t i = 0; i < phrases_.size(); ++i) {
      const Phrase& phrase = phrases_[i];
      const bool nested = phrase.tokens.end <= end;
      end = std::max(end, phrase.tokens.end);
      // "his Administration": whose it is comes before which it is.
      if (phrase.owner == phrase.tokens.begin && i + 1 < phrases_.size() &&
          phrases_[i + 1].tokens == TokenRange{phrase.owner, phrase.owner + 1})
        settle(i + 1, false);
      settle(i, !nested && discourse_.is_subject(phrase.head, phrase.tokens.begin));
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
    const Resolved r = resolved_[i] = one(phrases_[i]);
    --depth_;
    if (r.figure >= 0 && r.refers) discourse_.add({r.figure, phrases_[i].head, subject});
  }

  Resolved one(const Phrase& phrase) {
    switch (phrase.form) {
      case MentionForm::name:
        return phrase.names.size() > 1 ? titled_group(phrase) : Resolved{figures_[phrase.names[0]]};
      case MentionForm::demonym:
        return {figures_[phrase.names[0]]};
      case MentionForm::metonym:
        return {figures_[phrase.names[0]], 1.0, !is_place(words_, phrase)};
      case MentionForm::title:
        return title(phrase);
      case MentionForm::nominal:
        return nominal(phrase);
      case MentionForm::pronoun:
        return pronoun(phrase);
    }
    return {};
  }

  // "The presidents of Russia and Turkey, Vladimir Putin and Recep Tayyip Erdogan": to each his state.
  Resolved titled_group(const Phrase& phrase) {
    std::vector<int> members;
    for (int name : phrase.names) members.push_back(figures_[name]);
    groups_.distribute(phrase, members);
    return {cast_.group(members, bare_name(phrase))};
  }

  // ---- titles ----------------------------------------------------------------------------------------

  Resolved title(const Phrase& phrase) {
    if (phrase.apposed_to >= 0) return {figures_[phrase.apposed_to]};
    if (phrase.plural) return groups_.of_title(phrase, bare_name(phrase));
    const Title& title = words_.lexicon().title(phrase.titles.back().title);
    const bool former = phrase.titles.back().status == RoleStatus::former;
    const std::string country = country_of(phrase, figures_, cast_);
    if (!phrase.definite && !bare(phrase)) return {one_off(phrase, ActorKind::person)};
    if (const int holder = former ? -1 : holder_of(phrase, title); holder >= 0) return {holder};
    const auto fit = [&](int f) { return fit_title(f, phrase, country); };
    const Choice choice = discourse_.choose(phrase.tokens.begin, fit);
    if (choice.figure >= 0) return {choice.figure, choice.margin};
    if (choice.margin == 0)
      if (const int ahead = only_one(fit); ahead >= 0) return {ahead, 0.5};
    if (!country.empty() || !phrase.of.empty()) return {by_words(phrase, ActorKind::person, country)};
    const bool own = !former && phrase.definite && words_.shape(phrase.titles.back().tokens.begin).capital;
    if (own && choice.margin == 0)
      if (const int home = at_home(title.office); home >= 0) return {home, 0.5};
    return {-1, choice.margin};
  }

  // One whom the text names with that office and state, else the holder by the tables.
  int holder_of(const Phrase& phrase, const Title& title) {
    if (phrase.of.empty() || figures_[phrase.of.front()] < 0) return -1;
    return groups_.holder(title.office, figures_[phrase.of.front()]);
  }

  // A headline speaks of one whom the text names later: the only person who fits.
  template <class Fit>
  int only_one(Fit fit) const {
    int found = -1;
    for (int f = 0; f < cast_.searched(); ++f) {
      if (!cast_[f].named || fit(f) <= 0) continue;
      if (found >= 0) return -1;
      found = f;
    }
    return found;
  }

  int at_home(std::string_view office) {
    const int state = cast_.state(scene_.home);
    return state < 0 ? -1 : groups_.holder(office, state);
  }

  double fit_title(int f, const Phrase& phrase, const std::string& country) const {
    const Figure& figure = cast_[f];
    if (figure.actor.kind != ActorKind::person || figure.plural) return 0;
    if (!country.empty() && figure.actor.country != country) return 0;
    const TitleUse& use = phrase.titles.back();
    const Title& title = words_.lexicon().title(use.title);
    const std::string words = absl::StrJoin(name_words(words_.form(use.tokens)), " ");
    double rating = cast_.holds(f, title.office) ? 0.8 : 0;
    for (const Held& held : figure.offices) {
      if (held.words.empty()) continue;
      if (held.words == words) rating = std::max(rating, 1.4);
      // "The Secretary" for "Secretary of State", not for the "Deputy Secretary".
      if (held.words.starts_with(words + " ")) rating = std::max(rating, 1.2);
      if (held.words.ends_with(" " + words)) rating = std::max(rating, 0.9);
    }
    if (rating > 0 && !scene_.home.empty() && country.empty() && figure.actor.country == scene_.home) rating += 0.6;
    return rating;
  }

  // ---- common nouns ----------------------------------------------------------------------------------

  Resolved nominal(const Phrase& phrase) {
    if (phrase.nominal < 0) return document(phrase);
    const Nominal& noun = words_.lexicon().nominal(phrase.nominal);
    if (phrase.plural) return plural_nominal(phrase, noun);
    if (noun.kind == ActorKind::person) return person_nominal(phrase, noun);
    if (phrase.document && phrase.of.empty() && phrase.owner < 0) return document(phrase);
    return body_nominal(phrase, noun);
  }

  Resolved plural_nominal(const Phrase& phrase, const Nominal& noun) {
    const bool owned = !phrase.of.empty() || owner_figure(phrase) >= 0;
    if (owned && words_.use(phrase.head, "rule")) return {owned_body(phrase, noun)};
    if (const Resolved group = groups_.of_nominal(phrase, bare_name(phrase)); group.figure >= 0) return group;
    return {by_words(phrase, noun.kind == ActorKind::person ? ActorKind::group : noun.kind,
                     country_of(phrase, figures_, cast_))};
  }

  Resolved person_nominal(const Phrase& phrase, const Nominal& noun) {
    const std::string country = country_of(phrase, figures_, cast_);
    if (!phrase.definite && !bare(phrase) && country.empty()) return {one_off(phrase, ActorKind::person)};
    const auto fit = [&](int f) {
      const Figure& figure = cast_[f];
      if (figure.actor.kind != ActorKind::person || figure.plural || noun.office.empty()) return 0.0;
      if (!country.empty() && figure.actor.country != country) return 0.0;
      if (noun.gender && figure.gender && noun.gender != figure.gender) return 0.0;
      return cast_.holds(f, noun.office) ? 1.0 : 0.0;
    };
    const Choice choice = discourse_.choose(phrase.tokens.begin, fit);
    if (choice.figure >= 0) return {choice.figure, choice.margin};
    if (choice.margin == 0)
      if (const int ahead = only_one(fit); ahead >= 0) return {ahead, 0.5};
    if (!country.empty() && phrase.definite) return {by_words(phrase, ActorKind::person, country)};
    if (!phrase.definite) return {one_off(phrase, ActorKind::person)};
    return {-1, choice.margin};
  }

  Resolved body_nominal(const Phrase& phrase, const Nominal& noun) {
    // "our country": whose, only the speaker tells.
    const Pronoun* owning = phrase.owner >= 0 ? words_.pronoun(phrase.owner) : nullptr;
    if (owning && owning->person != 3) return {-1, 0};
    // "his country"
    if (const int owner = owner_figure(phrase); noun.kind == ActorKind::state && owner >= 0)
      return {cast_.state(cast_[owner].actor.country)};
    if (!phrase.of.empty() || owner_figure(phrase) >= 0) return {owned_body(phrase, noun)};
    if ((phrase.definite || bare(phrase)) && !words_.use(phrase.head, "mass")) {
      const std::string head = words_.key({phrase.tokens.begin, phrase.tokens.end});
      const Choice choice = discourse_.choose(phrase.tokens.begin, [&](int f) {
        const Figure& figure = cast_[f];
        if (figure.plural || figure.actor.kind == ActorKind::person) return 0.0;
        const bool named_so = !figure.words.empty() && std::ranges::find(figure.words, head) != figure.words.end();
        if (named_so && is_body(figure.actor.kind)) return 2.0;
        // "The agency", "the company" may be any; "the army", "the ministry" only what is called so.
        const bool generic = noun.kind != ActorKind::group && noun.kind != ActorKind::government;
        return generic && figure.actor.kind == noun.kind ? 0.5 : 0.0;
      });
      if (choice.figure >= 0) return {choice.figure, choice.margin};
    }
    if (noun.kind == ActorKind::state) return {};
    const std::string country =
        noun.kind == ActorKind::government ? (scene_.home.empty() ? scene_.site : scene_.home) : "";
    return {by_words(phrase, noun.kind, country)};
  }

  // The figure in front of "'s", or that a possessive pronoun means.
  int owner_figure(const Phrase& phrase) const {
    if (phrase.owner < 0 && words_.tagged()) {
      // "the President's message": the tree tells what the words before did not.
      const int owner = words_.tree().child(phrase.head, {"nmod:poss"});
      return owner < 0 ? -1 : figure_at(owner);
    }
    if (phrase.owner < 0 || phrase.owner >= phrase.tokens.end) return -1;
    if (const int figure = figure_at(phrase.owner); figure >= 0) return figure;
    for (int i = first_name(phrase.tokens.begin); i < static_cast<int>(names_.size()); ++i) {
      if (names_[i].tokens.begin > phrase.owner) break;
      if (names_[i].tokens.end - 1 == phrase.owner) return figures_[i];
    }
    return -1;
  }

  // The longest phrase that begins at a token; -1: none.
  int phrase_at(int t) const {
    const auto at = std::ranges::lower_bound(phrases_, t, {}, [](const Phrase& p) { return p.tokens.begin; });
    return at != phrases_.end() && at->tokens.begin == t ? static_cast<int>(at - phrases_.begin()) : -1;
  }

  // The first name from a token on.
  int first_name(int t) const {
    const auto at = std::ranges::lower_bound(names_, t, {}, [](const Name& name) { return name.tokens.begin; });
    return static_cast<int>(at - names_.begin());
  }

  // "the Kremlin's press service", "the Syrian government", "Biden's administration".
  int owned_body(const Phrase& phrase, const Nominal& noun) {
    const int owner = phrase.of.empty() ? owner_figure(phrase) : figures_[phrase.of.front()];
    if (owner < 0) return by_words(phrase, noun.kind, "");
    const std::string country = cast_[owner].actor.country;
    const std::string_view word = noun.noun;
    if (words_.use(phrase.head, "rule"))
      if (const int state = cast_.state(country); state >= 0 && cast_[owner].actor.kind != ActorKind::igo)
        return government(phrase, owner, state);
    // "militant organization in Turkey", "Syrian state media": as the text has it; "the Kremlin's press service".
    const bool owned = phrase.owner >= 0 && words_.is_possessive(phrase.owner + 1);
    const std::string name = owned ? absl::StrCat(cast_[owner].actor.name, " ", std::string(word)) : bare_name(phrase);
    const int figure = cast_.keyed("body " + fold(name), name, noun.kind);
    cast_[figure].actor.country = country;
    cast_[figure].actor.part_of = actor_id(owner);
    cast_[figure].named = true;
    return figure;
  }

  // "the Syrian government", "his Administration"
  int government(const Phrase& phrase, int owner, int state) {
    const std::string& country = cast_[state].actor.name;
    const bool led = cast_[owner].actor.kind == ActorKind::person && words_.key(phrase.tokens) == "administration";
    const std::string name = led ? absl::StrCat(last_word(cast_[owner].actor.name), " Administration")
                                 : absl::StrCat("Government of ", country);
    const int known = words_.lexicon().body(name);
    const int figure = known >= 0 ? cast_.known(known) : cast_.keyed("body " + fold(name), name, ActorKind::government);
    cast_[figure].actor.country = cast_[state].actor.country;
    cast_[figure].named = true;
    return figure;
  }

  static std::string last_word(const std::string& name) { return name.substr(name.rfind(' ') + 1); }

  // "the statement": the body that last spoke, which issued it.
  Resolved document(const Phrase& phrase) {
    if (!phrase.of.empty()) return {figures_[phrase.of.front()]};
    if (const int owner = owner_figure(phrase); owner >= 0) return {owner};
    // "the message of the Russian president"
    if (words_.is(phrase.tokens.end, "of"))
      if (const int behind = phrase_at(phrase.tokens.end + 1); behind >= 0) {
        settle(behind, false);
        if (resolved_[behind].figure >= 0) return {resolved_[behind].figure};
      }
    const std::string noun = words_.key(phrase.tokens);
    if (!phrase.definite) {
      introduced_[noun] = words_.token(phrase.head).sentence;
      return {-1, 0};
    }
    if (const int issuer = issuer_of(noun); issuer >= 0) return {issuer, 0.6};
    const Choice choice = discourse_.choose(phrase.tokens.begin, [&](int f) {
      const ActorKind kind = cast_[f].actor.kind;
      const bool fights = cast_[f].actor.codes.cameo.ends_with("MIL");
      if (cast_[f].plural || kind == ActorKind::state || kind == ActorKind::group || fights) return 0.0;
      return kind == ActorKind::person ? 0.1 : kind == ActorKind::government ? 0.8 : 0.5;
    });
    return {choice.figure, choice.margin};
  }

  // "In a statement, the SDF said ... The statement": of whom the sentence tells that brought it up.
  int issuer_of(const std::string& noun) const {
    const auto at = introduced_.find(noun);
    if (at == introduced_.end()) return -1;
    for (auto u = discourse_.uttered().rbegin(); u != discourse_.uttered().rend(); ++u) {
      const int sentence = words_.token(u->token).sentence;
      if (sentence < at->second) break;
      if (sentence == at->second && u->subject && !cast_[u->figure].plural) return u->figure;
    }
    return -1;
  }

  // ---- pronouns --------------------------------------------------------------------------------------

  Resolved pronoun(const Phrase& phrase) {
    if (phrase.pronoun == nullptr) return groups_.talkers(phrase, bare_name(phrase));
    const Pronoun& p = *phrase.pronoun;
    const bool expletive = words_.tagged() && deprel_is(words_.token(phrase.head).deprel, "expl");
    if (p.person != 3 || expletive) return {-1, 0};
    const bool possessive = words_.tagged() && words_.token(phrase.head).deprel == "nmod:poss";
    const Choice choice = discourse_.choose(
        phrase.tokens.begin, [&](int f) { return fit_pronoun(f, p); }, subject_beside(phrase.head),
        possessive ? Anaphor::possessive : Anaphor::plain);
    if (p.plural) return groups_.of_they(phrase, {choice.figure, choice.margin});
    return {choice.figure, choice.margin};
  }

  // "Ek invited him": an object is not the subject of its verb. A verb that only completes another shares
  // its subject: "took the opportunity to invite him".
  int subject_beside(int t) const {
    if (!words_.tagged() || !words_.tree().is(t, {"obj", "iobj", "obl"})) return -1;
    int verb = words_.tree().head(t);
    constexpr int kSteps = 4;
    for (int k = 0; k < kSteps && verb >= 0; ++k, verb = words_.tree().head(verb)) {
      const int subject = words_.tree().child(verb, {"nsubj"});
      if (subject >= 0) return figure_at(subject);
      if (!words_.tree().is(verb, {"xcomp", "conj", "advcl", "acl", "obj"})) return -1;
    }
    return -1;
  }

  // The figure last mentioned at that very head.
  int figure_at(int token) const {
    for (auto u = discourse_.uttered().rbegin(); u != discourse_.uttered().rend(); ++u) {
      if (u->token == token) return u->figure;
      if (u->token < token - kFarthestHead) break;
    }
    return -1;
  }

  double fit_pronoun(int f, const Pronoun& p) const {
    const Figure& figure = cast_[f];
    const bool person = figure.actor.kind == ActorKind::person;
    if (p.plural) return figure.plural ? 1.0 : 0.0;
    if (figure.plural) return 0;
    if (p.gender == 'n') return person || figure.actor.kind == ActorKind::group ? 0.0 : 0.5;
    if (!person || (figure.gender && figure.gender != p.gender)) return 0;
    return figure.gender ? 0.7 : 0.5;
  }

  // ---- figures for nouns -----------------------------------------------------------------------------

  // The phrase without its article: "a German government source" → "German government source".
  std::string bare_name(const Phrase& phrase) const {
    int t = phrase.tokens.begin;
    while (t + 1 < phrase.tokens.end && words_.use(t, "article")) ++t;
    return std::string(words_.form({t, phrase.tokens.end}));
  }

  // A headline drops its articles: "— lawmaker".
  bool bare(const Phrase& phrase) const { return !words_.use(phrase.tokens.begin, "article"); }

  int by_words(const Phrase& phrase, ActorKind kind, const std::string& country) {
    const std::string name = bare_name(phrase);
    const int figure = cast_.keyed("noun " + fold(name), name, kind);
    if (cast_[figure].actor.country.empty()) cast_[figure].actor.country = country;
    cast_[figure].plural = phrase.plural;
    return figure;
  }

  int one_off(const Phrase& phrase, ActorKind kind) {
    const int figure = cast_.fresh(bare_name(phrase), kind);
    cast_[figure].actor.country = country_of(phrase, figures_, cast_);
    if (!phrase.titles.empty())
      cast_[figure].offices.push_back({words_.lexicon().title(phrase.titles.back().title).office, {}, -1});
    if (phrase.nominal >= 0) cast_[figure].offices.push_back({words_.lexicon().nominal(phrase.nominal).office, {}, -1});
    return figure;
  }

  const Words& words_;
  const std::vector<Name>& names_;
  const std::vector<Phrase>& phrases_;
  const std::vector<int>& figures_;
  const Scene& scene_;
  Cast& cast_;
  Discourse discourse_;
  Groups groups_;
  std::vector<Resolved> resolved_;
  absl::flat_hash_set<std::size_t> settled_;
  absl::flat_hash_map<std::string, int> introduced_;  // sentence in which "a statement" came up last
  int depth_ = 0;
};

}  // namespace

std::vector<Resolved> resolve(const Words& words, const std::vector<Name>& names, const std::vector<Phrase>& phrases,
                              const std::vector<int>& figures, const Scene& scene, Cast& cast) {
  return Resolver(words, names, phrases, figures, scene, cast).run();
}

}  // namespace verbale
