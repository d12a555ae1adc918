// A title gives a role and, by the state or body that stands with it, a country; an honorific a gender. A government
// names its own officials without their state: those get the country of whoever published the text.
#include "actor/roles.h"

#include <algorithm>

#include "absl/strings/str_join.h"
#include "actor/actors.h"
#include "actor/cluster.h"
#include "actor/place.h"
#include "actor/prevalence.h"

namespace verbale {
namespace {

class Roles {
 public:
  explicit Roles(Clusters& clusters) : c_(clusters) {}

  void run(std::string_view publisher) {
    for (int i = 0; i < c_.count() && first_person_ < 0; ++i)
      if (c_.names[i].sense == SenseKind::person && !c_.in_title(i)) first_person_ = c_.figures[i];
    for (const Phrase& phrase : c_.phrases) {
      const int name = phrase.apposed_to >= 0 ? phrase.apposed_to : phrase.names.empty() ? -1 : phrase.names.front();
      if (name >= 0 && c_.names[name].sense == SenseKind::person && c_.figures[name] >= 0)
        describe(c_.figures[name], phrase);
    }
    const std::string home = publisher.empty() ? home_by_title() : std::string(publisher);
    for (int figure : undecided_)
      if (c_.cast[figure].actor.country.empty()) c_.cast[figure].actor.country = home;
    for (int i = 0; i < c_.count(); ++i)
      if (c_.names[i].sense == SenseKind::body && c_.names[i].known < 0 && !is_abroad(i, home))
        bring_home(c_.figures[i], home);
    const std::string only = only_country(c_.words, c_.names);
    for (int f = 0; f < c_.cast.size(); ++f) {
      come_from_body(c_.cast[f]);
      stay_at_home(c_.cast[f], only);
    }
  }

 private:
  // "the Press Ministry": the writer's own.
  void bring_home(int figure, const std::string& home) {
    if (figure < 0) return;
    Figure& body = c_.cast[figure];
    if (body.known < 0 && body.actor.kind == ActorKind::government && body.actor.country.empty())
      body.actor.country = home;
  }

  // "Customs Committee Chairman Ek": of his body's state, which may be told late.
  void come_from_body(Figure& figure) const {
    if (figure.actor.kind != ActorKind::person) return;
    for (const Held& held : figure.offices)
      if (figure.actor.country.empty() && held.of >= 0 && !held.former)
        figure.actor.country = c_.cast[held.of].actor.country;
  }

  // Where a text speaks of one country alone, its people are of it.
  static void stay_at_home(Figure& figure, const std::string& only) {
    const bool person = figure.actor.kind == ActorKind::person && figure.named && figure.known < 0;
    if (person && figure.actor.country.empty()) figure.actor.country = only;
  }

  // "the Foreign Ministry" in a sentence about another state.
  bool is_abroad(int i, const std::string& home) const {
    const auto tells = [&](int k) {
      const Name& name = c_.names[k];
      const bool state = name.sense == SenseKind::state || name.sense == SenseKind::demonym;
      return state && name.known >= 0 && c_.words.lexicon().known(name.known).country != home;
    };
    const auto beside = [&](int k) {
      return k >= 0 && k < c_.count() && c_.words.same_sentence(c_.names[k].tokens.begin, c_.names[i].tokens.begin);
    };
    constexpr int kFarthest = 40;  // names
    for (int k = i - 1; k > i - kFarthest && beside(k); --k)
      if (tells(k)) return true;
    for (int k = i + 1; k < i + kFarthest && beside(k); ++k)
      if (tells(k)) return true;
    return false;
  }

  // The first name from a token on.
  int first_from(int t) const {
    const auto at = std::ranges::lower_bound(c_.names, t, {}, [](const Name& name) { return name.tokens.begin; });
    return static_cast<int>(at - c_.names.begin());
  }

  // A text that calls a known officer "President Putin" without his state is written in it.
  std::string home_by_title() const {
    for (const Phrase& phrase : c_.phrases) {
      if (phrase.names.size() != 1 || phrase.titles.empty() || !phrase.of.empty()) continue;
      const int bearer = c_.figures[phrase.names.front()];
      if (bearer < 0) continue;  // a place
      const Figure& figure = c_.cast[bearer];
      if (figure.known >= 0 && figure.actor.kind == ActorKind::person) return figure.actor.country;
      break;
    }
    return prevailing_country(c_.words, c_.names);
  }

  // What a titled phrase tells of its person: roles, country, gender.
  void describe(int figure, const Phrase& phrase) {
    if (phrase.names.size() > 1) return;
    const int of = phrase.of.empty() ? owner_of(phrase) : c_.figures[phrase.of.front()];
    const bool town =
        !phrase.of.empty() && c_.names[phrase.of.front()].sense == SenseKind::metonym && is_local(c_.words, phrase);
    for (const TitleUse& use : phrase.titles) add_role(figure, use, town ? -1 : of);
    if (phrase.nominal >= 0)
      if (const Nominal& noun = c_.words.lexicon().nominal(phrase.nominal); !noun.office.empty())
        c_.cast[figure].offices.push_back({noun.office, std::string(noun.noun), of});
    honorific_gender(figure, phrase);
    if (!c_.cast[figure].actor.country.empty()) return;
    c_.cast[figure].actor.country = of >= 0 ? c_.cast[of].actor.country : country_of(phrase, c_.figures, c_.cast);
    if (of < 0 && c_.cast[figure].known < 0 && is_homely(figure, phrase)) undecided_.push_back(figure);
  }

  // "Angela Merkel's spokesperson": a person of her state.
  int owner_of(const Phrase& phrase) const {
    if (phrase.owner < 0) return -1;
    for (int i = first_from(phrase.tokens.begin); i < c_.count() && c_.names[i].tokens.begin <= phrase.owner; ++i)
      if (c_.names[i].inside < 0 && c_.names[i].tokens.contains(phrase.owner)) return c_.figures[i];
    return -1;
  }

  // A government's own officials: whoever it names first, and those of offices that are no guests'.
  bool is_homely(int figure, const Phrase& phrase) const {
    if (figure == first_person_) return !phrase.titles.empty();
    if (names_state_before(phrase)) return false;
    return std::ranges::any_of(phrase.titles, [&](const TitleUse& use) {
      const std::string_view office = c_.words.lexicon().title(use.title).office;
      return office != "honorific" && !c_.words.lexicon().office_is(office, "guest");
    });
  }

  // "a Zambian delegation that included |Secretary of the Treasury Nkulukusa"
  bool names_state_before(const Phrase& phrase) const {
    for (int i = first_from(phrase.tokens.begin) - 1; i >= 0; --i) {
      if (!c_.words.same_sentence(c_.names[i].tokens.begin, phrase.head)) return false;
      if (c_.names[i].sense == SenseKind::state || c_.names[i].sense == SenseKind::demonym) return true;
    }
    return false;
  }

  void add_role(int figure, const TitleUse& use, int of) {
    const Title& title = c_.words.lexicon().title(use.title);
    if (title.office == "honorific") return;
    const std::string words = absl::StrJoin(name_words(c_.words.form(use.tokens)), " ");
    Figure& f = c_.cast[figure];
    const bool told = std::ranges::any_of(f.offices, [&](const Held& h) { return h.words == words; });
    if (told) return;
    f.offices.push_back({title.office, words, of, use.status == RoleStatus::former});
    Role role{std::string(c_.words.form(use.tokens)), of < 0 ? std::string() : actor_id(of), use.status,
              c_.words.tree().span(use.tokens)};
    f.actor.roles.push_back(std::move(role));
  }

  void honorific_gender(int figure, const Phrase& phrase) {
    for (int t = phrase.tokens.begin; t < phrase.tokens.end; ++t)
      if (const NameWord* word = c_.words.use(t, "honorific"); word && !word->value.empty() && !c_.cast[figure].gender)
        c_.cast[figure].gender = word->value[0];
  }

  Clusters& c_;
  int first_person_ = -1;       // figure of the first person of the running text
  std::vector<int> undecided_;  // whose country only the publisher tells
};

}  // namespace

void tell_roles(Clusters& clusters, std::string_view home) { Roles(clusters).run(home); }

}  // namespace verbale
