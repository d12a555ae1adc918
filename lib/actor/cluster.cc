// Names of states and bodies are told by the tables, by their words, or by the letters in brackets behind
// them. Persons take two passes: full names first, then surnames, which join the full name that they end.
// A surname without a full name may still be known: "President Putin" by office and date. Spellings are
// compared by their sounds, so that Zelensky, Zelenskyy and Zelenskiy are one. Covered by
// tests/actor/cluster_test.cc.
#include "actor/cluster.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "actor/actors.h"
#include "actor/spelling.h"

namespace verbale {
namespace {

class Clusterer {
 public:
  Clusterer(const Words& words, const std::vector<Name>& names, const std::vector<Phrase>& phrases,
            std::string_view home, Cast& cast)
      : words_(words),
        names_(names),
        phrases_(phrases),
        home_(home),
        cast_(cast),
        figures_(names.size(), -1),
        phrase_of_(names.size(), nullptr) {
    for (const Phrase& phrase : phrases)
      for (int name : phrase.names) phrase_of_[name] = &phrase;
  }

  std::vector<int> run() {
    for (bool known : {true, false})
      for (int i = 0; i < count(); ++i)
        if (names_[i].sense != SenseKind::person && names_[i].sense != SenseKind::place &&
            (names_[i].known >= 0) == known)
          figures_[i] = body(i);
    // Title case hides where a name ends: such full names come after those of running text.
    for (bool title_case : {false, true})
      for (int i = 0; i < count(); ++i)
        if (is_full_person(i) && in_title(i) == title_case) figures_[i] = full(i);
    for (int i = 0; i < count(); ++i)
      if (names_[i].sense == SenseKind::person && figures_[i] < 0) figures_[i] = surname(i);
    for (const Phrase& phrase : phrases_) {
      const int name = phrase.apposed_to >= 0 ? phrase.apposed_to : phrase.names.empty() ? -1 : phrase.names.front();
      if (name >= 0 && names_[name].sense == SenseKind::person) describe(figures_[name], phrase);
    }
    // A government names its own officials without their state.
    const std::string home = home_.empty() ? home_by_title() : std::string(home_);
    for (int figure : undecided_)
      if (cast_[figure].actor.country.empty()) cast_[figure].actor.country = home;
    return std::move(figures_);
  }

 private:
  int count() const { return static_cast<int>(names_.size()); }

  std::string text(int i) const { return std::string(words_.form(names_[i].tokens)); }

  // A text that calls a known officer "President Putin" without his state is written in it.
  std::string home_by_title() const {
    for (const Phrase& phrase : phrases_) {
      if (phrase.names.size() != 1 || phrase.titles.empty() || !phrase.of.empty()) continue;
      const int bearer = figures_[phrase.names.front()];
      if (bearer < 0) continue;  // a place
      const Figure& figure = cast_[bearer];
      if (figure.known >= 0 && figure.actor.kind == ActorKind::person) return figure.actor.country;
      return {};
    }
    return {};
  }

  bool in_title(int i) const {
    const WordShape& shape = words_.shape(names_[i].tokens.begin);
    return shape.title_case || shape.headline;
  }

  // The words that count in comparing persons: no initials, no "Jr."
  std::vector<std::string> person_words(int i) const {
    std::vector<std::string> out;
    for (int t = names_[i].tokens.begin; t < names_[i].tokens.end; ++t) {
      if (words_.use(t, "suffix")) continue;
      for_each_word(words_.form(t), [&](std::string_view word) {
        if (word.size() > 1) out.emplace_back(word);
      });
    }
    return out;
  }

  bool is_full_person(int i) const {
    return names_[i].sense == SenseKind::person && (person_words(i).size() > 1 || is_unique_alias(i));
  }

  bool is_unique_alias(int i) const { return names_[i].known >= 0; }

  int body(int i) {
    const Name& name = names_[i];
    if (name.acronym_of >= 0 && figures_[name.acronym_of] >= 0) {
      const int figure = figures_[name.acronym_of];
      acronyms_[fold(text(i))] = figure;
      return figure;
    }
    if (name.sense == SenseKind::people) return people(i);
    if (name.known >= 0) return cast_.known(name.known);
    const std::string key = absl::StrJoin(name_words(text(i)), " ");
    if (const auto at = acronyms_.find(key); at != acronyms_.end()) return at->second;
    if (const int longer = longer_body(key); longer >= 0) return longer;
    if (const int known = known_by_state(i); known >= 0) return cast_.known(known);
    ActorKind kind = name.kind;
    const Phrase* phrase = phrase_of_[i];
    if (phrase && phrase->nominal >= 0 && kind == ActorKind::group)
      kind = words_.lexicon().nominal(phrase->nominal).kind;
    const int figure = cast_.keyed("body " + key, text(i), kind);
    cast_[figure].named = true;
    if (cast_[figure].actor.country.empty()) cast_[figure].actor.country = country_inside(i);
    bodies_.push_back(figure);
    return figure;
  }

  // "Ministry of Defence of the Russian Federation", "United States Department of Justice": the tables' body in
  // another dress, looked up with the state's adjective and its short name.
  int known_by_state(int i) const {
    const TokenRange whole = names_[i].tokens;
    for (int k = i + 1; k < count() && names_[k].inside == i; ++k) {
      const Name& state = names_[k];
      if (state.sense != SenseKind::state && state.sense != SenseKind::demonym) continue;
      TokenRange rest = state.tokens.begin == whole.begin ? TokenRange{state.tokens.end, whole.end}
                                                          : TokenRange{whole.begin, state.tokens.begin};
      while (!rest.empty() && !words_.shape(rest.end - 1).capital) --rest.end;
      if (rest.empty()) continue;
      if (const int body = body_of_state(words_.form(rest), words_.lexicon().known(state.known)); body >= 0)
        return body;
    }
    return -1;
  }

  int body_of_state(std::string_view rest, const KnownActor& state) const {
    const ActorLexicon& lexicon = words_.lexicon();
    for (std::string_view dress : lexicon.names_of_state(state.country)) {
      const std::string front = absl::StrCat(std::string(dress), " ", std::string(rest));
      const std::string behind = absl::StrCat(std::string(rest), " of ", std::string(dress));
      for (const std::string& name : {front, behind})
        for (int s = lexicon.sense_at(lexicon.phrases().find(name)); s >= 0; s = lexicon.sense(s).next)
          if (lexicon.sense(s).kind == SenseKind::body &&
              lexicon.known(lexicon.sense(s).index).country == state.country)
            return lexicon.sense(s).index;
    }
    return -1;
  }

  // "the Kurds", "Palestinians": a group of their own, not the state.
  int people(int i) {
    const int figure = cast_.keyed("people " + fold(text(i)), text(i), ActorKind::group);
    cast_[figure].named = cast_[figure].plural = true;
    if (names_[i].known >= 0) cast_[figure].actor.country = words_.lexicon().known(names_[i].known).country;
    return figure;
  }

  // "Mahan" after "Mahan Air", "Security Council" after "UN Security Council".
  int longer_body(const std::string& key) const {
    for (int figure : bodies_) {
      const std::string whole = absl::StrJoin(cast_[figure].words, " ");
      if (whole.size() <= key.size()) continue;
      if (whole.starts_with(key + " ") || whole.ends_with(" " + key)) return figure;
    }
    return -1;
  }

  std::string country_inside(int i) const {
    for (int k = i + 1; k < count() && names_[k].inside == i; ++k)
      if (names_[k].known >= 0) return std::string(words_.lexicon().known(names_[k].known).country);
    if (const Phrase* phrase = phrase_of_[i]) return country_of(*phrase, figures_, cast_);
    return {};
  }

  int full(int i) {
    const std::vector<std::string> own = person_words(i);
    int known = names_[i].known < 0 ? known_by_words(own) : of_that_name(i);
    if (known >= 0) {
      const int figure = cast_.known(known);
      remember(figure, own);
      return figure;
    }
    for (int figure : persons_)
      if (same_person(cast_[figure].words, own)) {
        if (own.size() > cast_[figure].words.size() && !in_title(i)) rename(figure, i, own);
        return figure;
      }
    const int figure = cast_.fresh(text(i), ActorKind::person);
    rename(figure, i, own);
    persons_.push_back(figure);
    return figure;
  }

  void rename(int figure, int i, const std::vector<std::string>& own) {
    cast_[figure].actor.name = text(i);
    cast_[figure].words = own;
    cast_[figure].named = true;
    for (const std::string& word : own)
      if (const char gender = words_.lexicon().gender_of(word); gender && !cast_[figure].gender)
        cast_[figure].gender = gender;
  }

  void remember(int figure, const std::vector<std::string>& own) {
    if (std::ranges::find(persons_, figure) == persons_.end()) persons_.push_back(figure);
    // The text's words help to find the surname again: "Al Sisi" beside the table's "el-Sisi".
    if (cast_[figure].words.empty()) cast_[figure].words = own;
  }

  // Several known persons share a name ("King Abdullah"): the one of the state that the phrase tells, else the
  // one who held an office then.
  int of_that_name(int i) const {
    const ActorLexicon& lexicon = words_.lexicon();
    const Phrase* phrase = phrase_of_[i];
    const std::string country = phrase ? country_of(*phrase, figures_, cast_) : std::string();
    int best = names_[i].known, top = -1;
    for (const Hit& hit : words_.hits(names_[i].tokens.begin)) {
      if (hit.sense->kind != SenseKind::person || hit.tokens.end > names_[i].tokens.end) continue;
      const int known = hit.sense->index;
      const bool named_before =
          std::ranges::find(persons_, known, [&](int f) { return cast_[f].known; }) != persons_.end();
      const int score = 8 * (!country.empty() && lexicon.known(known).country == country) + 4 * named_before +
                        2 * !lexicon.offices_of(known, cast_.date()).empty() + (known == names_[i].known);
      if (score > top) top = score, best = known;
    }
    return best;
  }

  int known_by_words(const std::vector<std::string>& own) const {
    int found = -1;
    for (const std::string* end : {&own.back(), &own.front()})
      for (int candidate : words_.lexicon().named(*end)) {
        if (candidate == found || !same_person(name_words(words_.lexicon().known(candidate).name), own)) continue;
        if (found >= 0) return -1;
        found = candidate;
      }
    return found;
  }

  int surname(int i) {
    const std::vector<std::string> own = person_words(i);
    if (own.empty()) return cast_.fresh(text(i), ActorKind::person);
    std::vector<int> fits;
    for (int figure : persons_)
      if (ends_in(cast_[figure].words, own.back())) fits.push_back(figure);
    // "Rosselló" for Ricardo Rosselló Nevares; "Xi" for Xi Jinping.
    if (fits.empty())
      for (int figure : persons_)
        if (has_word(cast_[figure].words, own.back())) fits.push_back(figure);
    if (!fits.empty()) return best(fits, i);
    if (const int known = known_by_office(i, own.back()); known >= 0) {
      const int figure = cast_.known(known);
      remember(figure, own);
      return figure;
    }
    if (!titled(i))
      if (const int body = body_called(own.back()); body >= 0) return body;
    for (int figure : persons_)
      if (misspelt(cast_[figure].words.back(), own.back())) return figure;
    const int figure = cast_.fresh(text(i), ActorKind::person);
    rename(figure, i, own);
    persons_.push_back(figure);
    return figure;
  }

  bool titled(int i) const { return phrase_of_[i] && !phrase_of_[i]->titles.empty(); }

  // "Mahan" for "Mahan Air": a body that the text names in full.
  int body_called(const std::string& word) const {
    for (int figure = 0; figure < cast_.size(); ++figure) {
      const Figure& f = cast_[figure];
      if (f.actor.kind != ActorKind::person && f.actor.kind != ActorKind::state && f.words.size() > 1 &&
          f.words.front() == word)
        return figure;
    }
    return -1;
  }

  // Two Clintons: the one whose honorific and office fit, then the one last named.
  int best(const std::vector<int>& fits, int i) const {
    int chosen = fits.front(), score = -1;
    for (int figure : fits) {
      int own = 0;
      if (const Phrase* phrase = phrase_of_[i])
        for (const TitleUse& use : phrase->titles)
          own += 4 * cast_.holds(figure, words_.lexicon().title(use.title).office);
      if (last_named(figure, i)) own += 1;
      if (own > score) score = own, chosen = figure;
    }
    return chosen;
  }

  bool last_named(int figure, int i) const {
    for (int k = i - 1; k >= 0; --k)
      if (names_[k].sense == SenseKind::person && figures_[k] >= 0) return figures_[k] == figure;
    return false;
  }

  // "President Putin" in 2020: the one of that name who held the office then.
  int known_by_office(int i, const std::string& word) const {
    const ActorLexicon& lexicon = words_.lexicon();
    const Phrase* phrase = phrase_of_[i];
    int found = -1;
    for (int candidate : lexicon.named(word)) {
      const auto tenures = lexicon.offices_of(candidate, cast_.date());
      const bool fits = std::ranges::any_of(tenures, [&](const Tenure* t) { return fits_title(phrase, *t); });
      if (!fits) continue;
      if (found >= 0 && found != candidate) return -1;
      found = candidate;
    }
    return found;
  }

  bool fits_title(const Phrase* phrase, const Tenure& tenure) const {
    const ActorLexicon& lexicon = words_.lexicon();
    if (!phrase || phrase->titles.empty()) return is_named(lexicon.known(tenure.person).country);
    return std::ranges::any_of(phrase->titles, [&](const TitleUse& use) {
      const std::string_view office = lexicon.title(use.title).office;
      return office == "honorific" || office == "secretary" || lexicon.office_is(tenure.office, office) ||
             lexicon.office_is(office, tenure.office);
    });
  }

  // A state that the text names.
  bool is_named(std::string_view country) const {
    for (int figure = 0; figure < cast_.size(); ++figure)
      if (cast_[figure].actor.kind == ActorKind::state && cast_[figure].actor.country == country) return true;
    return false;
  }

  // What a titled phrase tells of its person: roles, country, gender.
  void describe(int figure, const Phrase& phrase) {
    if (phrase.names.size() > 1) return;
    const int of = phrase.of.empty() ? owner_of(phrase) : figures_[phrase.of.front()];
    for (const TitleUse& use : phrase.titles) add_role(figure, use, of);
    if (phrase.nominal >= 0)
      if (const Nominal& noun = words_.lexicon().nominal(phrase.nominal); !noun.office.empty())
        cast_[figure].offices.push_back({noun.office, std::string(noun.noun), of});
    honorific_gender(figure, phrase);
    if (!cast_[figure].actor.country.empty()) return;
    cast_[figure].actor.country = of >= 0 ? cast_[of].actor.country : country_of(phrase, figures_, cast_);
    if (of < 0 && cast_[figure].known < 0 && is_homely(figure, phrase)) undecided_.push_back(figure);
  }

  // "Angela Merkel's spokesperson": a person of her state.
  int owner_of(const Phrase& phrase) const {
    for (int i = 0; phrase.owner >= 0 && i < count(); ++i)
      if (names_[i].inside < 0 && names_[i].tokens.contains(phrase.owner)) return figures_[i];
    return -1;
  }

  // A government's own officials: whoever it names first, and those of offices that are no guests'.
  bool is_homely(int figure, const Phrase& phrase) const {
    if (!persons_.empty() && persons_.front() == figure) return !phrase.titles.empty();
    if (names_state_before(phrase)) return false;
    return std::ranges::any_of(phrase.titles, [&](const TitleUse& use) {
      const std::string_view office = words_.lexicon().title(use.title).office;
      return office != "honorific" && !words_.lexicon().office_is(office, "guest");
    });
  }

  // "a Zambian delegation that included |Secretary of the Treasury Nkulukusa"
  bool names_state_before(const Phrase& phrase) const {
    for (int i = 0; i < count(); ++i) {
      const bool state = names_[i].sense == SenseKind::state || names_[i].sense == SenseKind::demonym;
      if (state && names_[i].tokens.begin < phrase.tokens.begin &&
          words_.same_sentence(names_[i].tokens.begin, phrase.head))
        return true;
    }
    return false;
  }

  void add_role(int figure, const TitleUse& use, int of) {
    const Title& title = words_.lexicon().title(use.title);
    if (title.office == "honorific") return;
    const std::string words = absl::StrJoin(name_words(words_.form(use.tokens)), " ");
    Figure& f = cast_[figure];
    const bool told = std::ranges::any_of(f.offices, [&](const Held& h) { return h.words == words; });
    if (told) return;
    if (use.status == RoleStatus::incumbent) f.offices.push_back({title.office, words, of});
    Role role{std::string(words_.form(use.tokens)), of < 0 ? std::string() : actor_id(of), use.status,
              words_.tree().span(use.tokens)};
    f.actor.roles.push_back(std::move(role));
  }

  void honorific_gender(int figure, const Phrase& phrase) {
    for (int t = phrase.tokens.begin; t < phrase.tokens.end; ++t)
      if (const NameWord* word = words_.use(t, "honorific"); word && !word->value.empty() && !cast_[figure].gender)
        cast_[figure].gender = word->value[0];
  }

  const Words& words_;
  const std::vector<Name>& names_;
  const std::vector<Phrase>& phrases_;
  std::string_view home_;
  Cast& cast_;
  std::vector<int> figures_;
  std::vector<const Phrase*> phrase_of_;
  std::vector<int> persons_, bodies_, undecided_;
  absl::flat_hash_map<std::string, int> acronyms_;
};

}  // namespace

std::string country_of(const Phrase& phrase, const std::vector<int>& figures, const Cast& cast) {
  for (int name : phrase.of)
    if (figures[name] >= 0 && !cast[figures[name]].actor.country.empty()) return cast[figures[name]].actor.country;
  return {};
}

std::vector<int> cluster_names(const Words& words, const std::vector<Name>& names, const std::vector<Phrase>& phrases,
                               std::string_view home, Cast& cast) {
  return Clusterer(words, names, phrases, home, cast).run();
}

}  // namespace verbale
