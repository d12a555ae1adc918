// A title tells which Clinton is meant: the one who held the office on the document's date, else the one who ever did.
// A bare surname means a leader of a surname that is of one country only, or somebody of a state that the text names.
// Covered by tests/actor/cluster_test.cc.
#include "actor/namesakes.h"

#include <algorithm>

#include "actor/cluster.h"
#include "actor/spelling.h"

namespace verbale {

int Namesakes::of_that_name(int i) const {
  const ActorLexicon& lexicon = c_.words.lexicon();
  const Phrase* phrase = c_.phrase_of[i];
  const std::string country = phrase ? country_of(*phrase, c_.figures, c_.cast) : std::string();
  int best = c_.names[i].known, top = -1;
  for (const Hit& hit : c_.words.hits(c_.names[i].tokens.begin)) {
    if (hit.sense->kind != SenseKind::person || hit.tokens.end > c_.names[i].tokens.end) continue;
    const int known = hit.sense->index;
    const bool named_before = c_.cast.has(known);
    const int score = 8 * (!country.empty() && lexicon.known(known).country == country) + 4 * named_before +
                      2 * !lexicon.offices_of(known, c_.cast.date()).empty() + (known == c_.names[i].known);
    if (score > top) top = score, best = known;
  }
  return best;
}

int Namesakes::by_words(const std::vector<std::string>& own) const {
  int found = -1;
  for (const std::string* end : {&own.back(), &own.front()})
    for (int candidate : c_.words.lexicon().named(*end)) {
      if (candidate == found || !same_person(name_words(c_.words.lexicon().known(candidate).name), own)) continue;
      if (found >= 0) return -1;
      found = candidate;
    }
  return found;
}

std::vector<std::string_view> Namesakes::offices(int i) const {
  std::vector<std::string_view> found;
  if (const Phrase* phrase = c_.phrase_of[i])
    for (const TitleUse& use : phrase->titles)
      if (const std::string_view office = c_.words.lexicon().title(use.title).office; office != "honorific")
        found.push_back(office);
  return found;
}

bool Namesakes::is_former_holder(int figure, int i, const std::string& surname) const {
  const ActorLexicon& lexicon = c_.words.lexicon();
  const int own = c_.cast[figure].known;
  const std::vector<std::string_view> titles = offices(i);
  if (own < 0 || titles.empty()) return false;
  const auto held_by = [&](int person) {
    return std::ranges::any_of(titles, [&](std::string_view office) { return lexicon.ever_held(person, office); });
  };
  return !held_by(own) && !c_.cast.holds(figure, titles.front()) &&
         std::ranges::any_of(lexicon.named(surname), held_by);
}

int Namesakes::by_office(int i, const std::string& surname) const {
  const ActorLexicon& lexicon = c_.words.lexicon();
  const Phrase* phrase = c_.phrase_of[i];
  const bool titled = phrase && !phrase->titles.empty();
  const int now = only_one(surname, titled, [&](int candidate) {
    const auto tenures = lexicon.offices_of(candidate, c_.cast.date());
    return std::ranges::any_of(tenures, [&](const Tenure* t) { return fits_title(phrase, surname, *t); });
  });
  if (now >= 0) return now;
  const std::vector<std::string_view> titles = offices(i);
  return only_one(surname, titled, [&](int candidate) {
    return std::ranges::any_of(titles,
                               [&](std::string_view o) { return is_eminent(o) && lexicon.ever_held(candidate, o); });
  });
}

template <class Fits>
int Namesakes::only_one(const std::string& surname, bool titled, Fits fits) const {
  int found = -1;
  for (int candidate : c_.words.lexicon().named(surname)) {
    if (candidate == found || !is_surname_of(surname, candidate, titled) || !fits(candidate)) continue;
    if (found >= 0) return -1;
    found = candidate;
  }
  return found;
}

// "Putin"; "President Xi" before the given name; not "Islam", "President Rachel".
bool Namesakes::is_surname_of(const std::string& surname, int person, bool titled) const {
  const ActorLexicon& lexicon = c_.words.lexicon();
  return ends_in(name_words(lexicon.known(person).name), surname) || (titled && lexicon.gender_of(surname) == 0);
}

bool Namesakes::fits_title(const Phrase* phrase, const std::string& surname, const Tenure& tenure) const {
  const ActorLexicon& lexicon = c_.words.lexicon();
  if (!phrase || phrase->titles.empty())
    return is_named(lexicon.known(tenure.person).country) || (is_eminent(tenure.office) && is_of_one_country(surname));
  return std::ranges::any_of(phrase->titles, [&](const TitleUse& use) {
    const std::string_view office = lexicon.title(use.title).office;
    return office == "honorific" || office == "secretary" || lexicon.office_is(tenure.office, office) ||
           lexicon.office_is(office, tenure.office);
  });
}

// An office whose holders everybody knows by their surname.
bool Namesakes::is_eminent(std::string_view office) const { return c_.words.lexicon().office_is(office, "eminent"); }

// "Putin", not "Johnson", who may be of several countries.
bool Namesakes::is_of_one_country(const std::string& surname) const {
  const ActorLexicon& lexicon = c_.words.lexicon();
  const std::vector<int>& all = lexicon.named(surname);
  return std::ranges::all_of(
      all, [&](int person) { return lexicon.known(person).country == lexicon.known(all.front()).country; });
}

// A state that the text names.
bool Namesakes::is_named(std::string_view country) const {
  const int known = c_.words.lexicon().state(country);
  return known >= 0 && c_.cast.has(known);
}

}  // namespace verbale
