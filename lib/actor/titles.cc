// A title means one whom the text names with that office and state, else the holder by the tables, else the most
// prominent person who fits. Covered by tests/actor/find_actors_test.cc.
#include "actor/titles.h"

#include <algorithm>

#include "absl/strings/str_join.h"

namespace verbale {
namespace {

class Titles {
 public:
  Titles(References& refs, const Phrase& phrase)
      : refs_(refs),
        phrase_(phrase),
        title_(refs.words.lexicon().title(phrase.titles.back().title)),
        words_(absl::StrJoin(name_words(refs.words.form(phrase.titles.back().tokens)), " ")),
        country_(refs.country_of(phrase)),
        former_(phrase.titles.back().status == RoleStatus::former) {}

  Resolved run() {
    if (phrase_.apposed_to >= 0) return {refs_.figures[phrase_.apposed_to]};
    if (phrase_.plural) return refs_.groups.of_title(phrase_, refs_.bare_name(phrase_));
    if (!phrase_.definite && !refs_.is_bare(phrase_)) return {refs_.one_off(phrase_, ActorKind::person)};
    if (const int holder = former_ ? -1 : holder_of_state(); holder >= 0) return {holder};
    const auto fit = [&](int f) { return fits(f); };
    const Choice choice = refs_.discourse.choose(phrase_.tokens.begin, fit);
    if (choice.figure >= 0) return {choice.figure, choice.margin};
    if (choice.margin == 0)
      if (const int ahead = refs_.only_one(fit); ahead >= 0) return {ahead, 0.5};
    if (!country_.empty() || !phrase_.of.empty()) return {refs_.by_words(phrase_, ActorKind::person, country_)};
    if (choice.margin == 0)
      if (const int home = holder_at_home(); home >= 0) return {home, 0.5};
    return {-1, choice.margin};
  }

 private:
  int holder_of_state() {
    if (phrase_.of.empty() || refs_.figures[phrase_.of.front()] < 0) return -1;
    return refs_.groups.holder(title_.office, refs_.figures[phrase_.of.front()]);
  }

  // "the President" in a text that a government publishes.
  int holder_at_home() {
    const bool own = !former_ && phrase_.definite && refs_.words.shape(phrase_.titles.back().tokens.begin).capital;
    const int state = own ? refs_.cast.state(refs_.scene.home) : -1;
    return state < 0 ? -1 : refs_.groups.holder(title_.office, state);
  }

  double fits(int f) const {
    const Figure& figure = refs_.cast[f];
    if (figure.actor.kind != ActorKind::person || figure.plural) return 0;
    if (!country_.empty() && figure.actor.country != country_) return 0;
    const bool fitting = former_ ? refs_.cast.held(f, title_.office) : refs_.cast.holds(f, title_.office);
    double rating = fitting ? 0.8 : 0;
    bool otherwise = false;  // the text calls that office by other words: "Secretary of State", no "Foreign Minister"
    for (const Held& held : figure.offices) {
      rating = std::max(rating, likeness(held));
      otherwise |= !held.words.empty() && held.office == title_.office;
    }
    const std::string& home = refs_.scene.home;
    const bool at_home = !home.empty() && country_.empty() && figure.actor.country == home;
    if (otherwise && rating < 0.9) return 0.4;
    return rating + (rating > 0 && at_home ? 0.6 : 0);
  }

  // How well the words of the title repeat those of an office held.
  double likeness(const Held& held) const {
    if (held.words.empty() || held.former != former_) return 0;
    if (held.words == words_) return 1.4;
    // "The Secretary" for "Secretary of State", not for the "Deputy Secretary".
    if (held.words.starts_with(words_ + " ")) return 1.2;
    return held.words.ends_with(" " + words_) ? 0.9 : 0;
  }

  References& refs_;
  const Phrase& phrase_;
  const Title& title_;
  const std::string words_;  // folded
  const std::string country_;
  const bool former_;
};

}  // namespace

Resolved resolve_title(References& refs, const Phrase& phrase) { return Titles(refs, phrase).run(); }

}  // namespace verbale
