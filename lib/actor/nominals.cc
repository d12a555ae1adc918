// Nouns of persons mean one whose office the noun implies; nouns of bodies one that is called so or of that kind; a
// noun with an owner is a body of its own. Covered by tests/actor/find_actors_test.cc.
#include "actor/nominals.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "actor/actors.h"

namespace verbale {
namespace {

bool is_body(ActorKind kind) {
  return kind != ActorKind::person && kind != ActorKind::state && kind != ActorKind::group;
}

std::string last_word(const std::string& name) { return name.substr(name.rfind(' ') + 1); }

class Nominals {
 public:
  Nominals(References& refs, const Phrase& phrase)
      : refs_(refs),
        words_(refs.words),
        cast_(refs.cast),
        phrase_(phrase),
        noun_(refs.words.lexicon().nominal(phrase.nominal)) {}

  Resolved run() {
    if (phrase_.apposed_to >= 0) return {refs_.figures[phrase_.apposed_to]};
    if (const Resolved others = counterparts(); others.figure >= 0) return others;
    if (phrase_.plural) return plural();
    return noun_.kind == ActorKind::person ? person() : body();
  }

 private:
  // "her counterpart", "her counterparts": those with whom she talks; "her Irish counterpart".
  Resolved counterparts() {
    const int owner = words_.use(phrase_.head, "side") ? refs_.owner_of(phrase_) : -1;
    if (owner < 0) return {-1, 0};
    if (!phrase_.of.empty()) return phrase_.plural ? Resolved{-1, 0} : counterpart_of(owner, refs_.country_of(phrase_));
    const Resolved others = refs_.groups.others_than(owner, refs_.bare_name(phrase_));
    return others.figure < 0 || cast_[others.figure].plural == phrase_.plural ? others : Resolved{-1, 0};
  }

  // The only one of that country whom the text names with an office that the owner holds too.
  Resolved counterpart_of(int owner, const std::string& country) {
    const auto shares = [&](int f) {
      const auto held_by_both = [&](const Held& held) { return !held.former && cast_.holds(f, held.office); };
      const bool leaders = cast_.holds(f, "leader") && cast_.holds(owner, "leader");
      const Actor& actor = cast_[f].actor;
      const bool other = f != owner && actor.kind == ActorKind::person && actor.country == country;
      return other && (leaders || std::ranges::any_of(cast_[owner].offices, held_by_both)) ? 1 : 0;
    };
    return country.empty() ? Resolved{-1, 0} : Resolved{refs_.only_one(shares), 0.5};
  }

  Resolved plural() {
    const bool owned = !phrase_.of.empty() || refs_.owner_of(phrase_) >= 0;
    if (owned && words_.use(phrase_.head, "rule"))
      return phrase_.of.size() > 1 ? governments() : Resolved{owned_body()};
    if (phrase_.of.size() > 1 && phrase_.owner < 0 && words_.use(phrase_.head, "side"))
      if (const Resolved states = refs_.groups.of_owners(phrase_, refs_.bare_name(phrase_)); states.figure >= 0)
        return states;
    if (const Resolved group = refs_.groups.of_nominal(phrase_, refs_.bare_name(phrase_)); group.figure >= 0)
      return group;
    const ActorKind kind = noun_.kind == ActorKind::person ? ActorKind::group : noun_.kind;
    const std::string country = refs_.country_of(phrase_);
    return {refs_.by_words(phrase_, kind, country.empty() ? country_of_government() : country)};
  }

  Resolved person() {
    const std::string country = refs_.country_of(phrase_);
    if (refs_.is_label(phrase_)) return {refs_.by_words(phrase_, ActorKind::person, country)};
    if (!phrase_.definite && !refs_.is_bare(phrase_) && country.empty())
      return {refs_.one_off(phrase_, ActorKind::person)};
    const auto fit = [&](int f) { return fits_person(f, country) ? 1.0 : 0.0; };
    const Choice choice = refs_.discourse.choose(phrase_.tokens.begin, fit);
    if (choice.figure >= 0) return {choice.figure, choice.margin};
    if (choice.margin == 0)
      if (const int ahead = refs_.only_one(fit); ahead >= 0) return {ahead, 0.5};
    if (!country.empty() && phrase_.definite) return {refs_.by_words(phrase_, ActorKind::person, country)};
    if (!phrase_.definite) return {refs_.one_off(phrase_, ActorKind::person)};
    return {-1, choice.margin};
  }

  bool fits_person(int f, const std::string& country) const {
    const Figure& figure = cast_[f];
    if (figure.actor.kind != ActorKind::person || figure.plural || noun_.office.empty()) return false;
    if (!country.empty() && figure.actor.country != country) return false;
    if (noun_.gender && figure.gender && noun_.gender != figure.gender) return false;
    return cast_.holds(f, noun_.office);
  }

  Resolved body() {
    // "our country": whose, only the speaker tells.
    const Pronoun* owning = phrase_.owner >= 0 ? words_.pronoun(phrase_.owner) : nullptr;
    if (owning && owning->person != 3) return {-1, 0};
    const int owner = refs_.owner_of(phrase_);
    // "his country"
    if (noun_.kind == ActorKind::state && owner >= 0) return {cast_.state(cast_[owner].actor.country)};
    if (!phrase_.of.empty() || owner >= 0) return {owned_body()};
    if ((phrase_.definite || refs_.is_bare(phrase_)) && !words_.use(phrase_.head, "mass")) {
      const std::string head = words_.key(phrase_.tokens);
      const auto fit = [&](int f) { return fits_body(f, head); };
      const Choice choice = refs_.discourse.choose(phrase_.tokens.begin, fit);
      if (choice.figure >= 0) return {choice.figure, choice.margin};
    }
    if (noun_.kind == ActorKind::state) return {};
    return {refs_.by_words(phrase_, noun_.kind, country_of_government())};
  }

  double fits_body(int f, const std::string& head) const {
    const Figure& figure = cast_[f];
    if (figure.plural || figure.actor.kind == ActorKind::person) return 0;
    if (is_body(figure.actor.kind) && std::ranges::find(figure.words, head) != figure.words.end()) return 2;
    // "The agency", "the company" may be any; "the army", "the ministry" only what is called so.
    const bool generic = noun_.kind != ActorKind::group && noun_.kind != ActorKind::government;
    return generic && figure.actor.kind == noun_.kind ? 0.5 : 0;
  }

  // "the ministry", "officials" without more: of the state that the text has just named, else of the publisher's state,
  // or of the place that the text was sent from. "The Department" is the publisher's own.
  std::string country_of_government() const {
    const bool several = phrase_.plural && words_.use(phrase_.head, "rule");
    const bool official = noun_.plural && words_.lexicon().sector_of(noun_.office) == "GOV";
    const bool governs = (noun_.kind == ActorKind::government && !several) || official;
    if (!governs) return {};
    if (words_.shape(phrase_.head).capital && !refs_.scene.home.empty()) return refs_.scene.home;
    const std::string near = refs_.country_nearby(phrase_.tokens.begin);
    return near.empty() && refs_.scene.home.empty() ? refs_.scene.site : near;
  }

  // "the Kremlin's press service", "the Syrian government", "Biden's administration".
  int owned_body() {
    const int owner = phrase_.of.empty() ? refs_.owner_of(phrase_) : refs_.figures[phrase_.of.front()];
    if (owner < 0) return refs_.by_words(phrase_, noun_.kind, "");
    const std::string country = cast_[owner].actor.country;
    if (words_.use(phrase_.head, "rule"))
      if (const int state = cast_.state(country); state >= 0 && cast_[owner].actor.kind != ActorKind::igo)
        return government(owner, state);
    // "militant organization in Turkey", "Syrian state media": as the text has it; "the Kremlin's press service".
    const bool owned = phrase_.owner >= 0 && words_.is_possessive(phrase_.owner + 1);
    const std::string name = owned && cast_[owner].actor.kind != ActorKind::person
                                 ? absl::StrCat(cast_[owner].actor.name, " ", std::string(noun_.noun))
                                 : refs_.bare_name(phrase_);
    const int figure = cast_.keyed("body " + fold(name), name, noun_.kind);
    cast_[figure].actor.country = country;
    if (is_body(cast_[owner].actor.kind)) cast_[figure].actor.part_of = actor_id(owner);
    cast_[figure].named = true;
    return figure;
  }

  // "authorities in Sweden and Ireland"
  Resolved governments() {
    std::vector<int> members;
    for (int name : phrase_.of) {
      const int owner = refs_.figures[name];
      const int state = owner < 0 ? -1 : cast_.state(cast_[owner].actor.country);
      if (state >= 0) members.push_back(government(owner, state));
    }
    return refs_.groups.of_members(std::move(members));
  }

  // "the Syrian government", "his Administration"
  int government(int owner, int state) {
    const bool led = cast_[owner].actor.kind == ActorKind::person && words_.key(phrase_.tokens) == "administration";
    const std::string& country = cast_[state].actor.name;
    std::string name = led ? absl::StrCat(last_word(cast_[owner].actor.name), " Administration")
                           : absl::StrCat("Government of ", country);
    int known = words_.lexicon().body(name);
    if (!led && known < 0) known = words_.lexicon().body(absl::StrCat("Government of the ", country));
    const int figure = known >= 0 ? cast_.known(known) : cast_.keyed("body " + fold(name), name, ActorKind::government);
    cast_[figure].actor.country = cast_[state].actor.country;
    cast_[figure].named = true;
    return figure;
  }

  References& refs_;
  const Words& words_;
  Cast& cast_;
  const Phrase& phrase_;
  const Nominal& noun_;
};

}  // namespace

Resolved resolve_nominal(References& refs, const Phrase& phrase) { return Nominals(refs, phrase).run(); }

}  // namespace verbale
