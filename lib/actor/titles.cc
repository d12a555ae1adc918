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
        former_(phrase.titles.back().status == RoleStatus::former),
        joined_(joined_before()) {}

  Resolved run() {
    if (phrase_.apposed_to >= 0) return {refs_.figures[phrase_.apposed_to]};
    if (phrase_.plural) return refs_.groups.of_title(phrase_, refs_.bare_name(phrase_));
    if (refs_.is_label(phrase_)) return {refs_.by_words(phrase_, ActorKind::person, country_)};
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

  // "the minister and |the president": two persons, whoever else has that office. -1: nobody stands before.
  int joined_before() const {
    constexpr int kNested = 4;  // phrases within the one before
    const int link = phrase_.tokens.begin - 1;
    if (!refs_.words.is(link, "and") || !phrase_.definite) return -1;
    const auto own = std::distance(refs_.phrases.data(), &phrase_);
    for (auto k = own - 1; k >= std::max<std::ptrdiff_t>(0, own - kNested); --k)
      if (refs_.phrases[k].tokens.end == link && !refs_.phrases[k].plural)
        return refs_.figure_at(refs_.phrases[k].head);
    return -1;
  }

  // "the President" in a text that a government publishes.
  int holder_at_home() {
    const bool own = !former_ && phrase_.definite && refs_.words.shape(phrase_.titles.back().tokens.begin).capital;
    const int state = own ? refs_.cast.state(refs_.scene.home) : -1;
    const int holder = state < 0 ? -1 : refs_.groups.holder(title_.office, state);
    return holder == joined_ ? -1 : holder;
  }

  double fits(int f) const {
    const Figure& figure = refs_.cast[f];
    if (figure.actor.kind != ActorKind::person || figure.plural || f == joined_) return 0;
    if (!country_.empty() && figure.actor.country != country_) return 0;
    const bool fitting = former_ ? refs_.cast.held(f, title_.office) : refs_.cast.holds(f, title_.office);
    double rating = fitting ? 0.8 : 0;
    bool otherwise = false;  // the text has other words for it: "Secretary of State", no "Foreign Minister"; "King"
    for (const Held& held : figure.offices) {
      rating = std::max(rating, likeness(held));
      otherwise |= !held.words.empty() && refs_.words.lexicon().office_is(held.office, title_.office);
    }
    const std::string& home = refs_.scene.home;
    const bool at_home = !home.empty() && country_.empty() && figure.actor.country == home;
    if (otherwise && rating < 0.9) return 0.4;
    if (rating > 0 && at_home) rating += 0.6;
    if (rating > 0 && refs_.groups.is_talker(f)) rating += 0.5;
    return rating;
  }

  // How well the words of the title repeat those of an office held.
  double likeness(const Held& held) const {
    if (held.words.empty() || held.former != former_) return 0;
    if (held.words == words_) return 1.4;
    // "The Secretary" for "Secretary of State", not for the "Deputy Secretary".
    if (held.words.starts_with(words_ + " ")) return 1.2;
    return held.words.ends_with(" " + words_) && is_deputy(held.office) == is_deputy(title_.office) ? 0.9 : 0;
  }

  static bool is_deputy(std::string_view office) { return office.starts_with("deputy_"); }

  References& refs_;
  const Phrase& phrase_;
  const Title& title_;
  const std::string words_;  // folded
  const std::string country_;
  const bool former_;
  const int joined_;  // figure of whoever is named beside him; -1: nobody
};

}  // namespace

Resolved resolve_title(References& refs, const Phrase& phrase) { return Titles(refs, phrase).run(); }

}  // namespace verbale
