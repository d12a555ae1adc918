// Names of states and bodies are told by the tables, by their words, or by the letters in brackets behind them.
// Covered by tests/actor/cluster_test.cc.
#include "actor/bodies.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "actor/cluster.h"
#include "actor/prevalence.h"

namespace verbale {
namespace {

class Bodies {
 public:
  explicit Bodies(Clusters& clusters) : c_(clusters), home_(prevailing_country(clusters.words, clusters.names)) {}

  // What the tables know comes first: the text's own names may be short for it.
  void run() {
    for (bool known : {true, false})
      for (int i = 0; i < c_.count(); ++i) {
        const SenseKind sense = c_.names[i].sense;
        if (sense == SenseKind::person || sense == SenseKind::place || (c_.names[i].known >= 0) != known) continue;
        c_.figures[i] = body(i);
      }
  }

 private:
  int body(int i) {
    const Name& name = c_.names[i];
    if (name.acronym_of >= 0 && c_.figures[name.acronym_of] >= 0) {
      const int figure = c_.figures[name.acronym_of];
      acronyms_[fold(c_.text(i))] = figure;
      return figure;
    }
    if (name.sense == SenseKind::people) return people(i);
    if (name.known >= 0) return known_body(at_home(i));
    const std::string key = absl::StrJoin(name_words(c_.text(i)), " ");
    if (const auto at = acronyms_.find(key); at != acronyms_.end()) return at->second;
    if (const int longer = longer_body(key); longer >= 0) return longer;
    if (const int known = known_by_state(i); known >= 0) return known_body(known);
    const int figure = c_.cast.keyed("body " + key, c_.text(i), kind_of(i));
    c_.cast[figure].named = true;
    if (c_.cast[figure].actor.country.empty()) c_.cast[figure].actor.country = country_inside(i);
    remember(figure);
    return figure;
  }

  void remember(int figure) {
    if (bodies_.size() < Cast::kMostSearched) bodies_.emplace_back(absl::StrJoin(c_.cast[figure].words, " "), figure);
  }

  // "Ministry of Defence of the Russian Federation", "United States Department of Justice": the tables' body in
  // another dress, looked up with the state's adjective and its short name.
  int known_by_state(int i) const {
    const TokenRange whole = c_.names[i].tokens;
    for (int k = i + 1; k < c_.count() && c_.names[k].inside == i; ++k) {
      const Name& state = c_.names[k];
      if (state.sense != SenseKind::state && state.sense != SenseKind::demonym) continue;
      TokenRange rest = state.tokens.begin == whole.begin ? TokenRange{state.tokens.end, whole.end}
                                                          : TokenRange{whole.begin, state.tokens.begin};
      while (!rest.empty() && !c_.words.shape(rest.end - 1).capital) --rest.end;
      if (rest.empty()) continue;
      if (const int body = body_of_state(c_.words.form(rest), c_.words.lexicon().known(state.known)); body >= 0)
        return body;
    }
    return -1;
  }

  int body_of_state(std::string_view rest, const KnownActor& state) const {
    const ActorLexicon& lexicon = c_.words.lexicon();
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
    const int figure = c_.cast.keyed("people " + fold(c_.text(i)), c_.text(i), ActorKind::group);
    c_.cast[figure].named = c_.cast[figure].plural = true;
    if (c_.names[i].known >= 0) c_.cast[figure].actor.country = c_.words.lexicon().known(c_.names[i].known).country;
    return figure;
  }

  // "The Security Council" in a text about Russia that never speaks of the United Nations: Russia's.
  int at_home(int i) const {
    const int known = c_.names[i].known;
    const KnownActor& abroad = c_.words.lexicon().known(known);
    if (home_.empty() || abroad.kind != ActorKind::igo || c_.names[i].sense != SenseKind::body) return known;
    const int state = c_.words.lexicon().state(home_);
    const int own = state < 0 ? -1 : body_of_state(c_.text(i), c_.words.lexicon().known(state));
    if (own < 0 || own == known) return known;
    const int whole = c_.words.lexicon().body(abroad.part_of);
    for (int k = 0; k < std::min(c_.count(), Cast::kMostSearched); ++k)
      if (c_.names[k].known >= 0 &&
          (c_.names[k].known == whole || (c_.names[k].known == known && c_.text(k) != c_.text(i))))
        return known;
    return own;
  }

  ActorKind kind_of(int i) const {
    const ActorKind kind = c_.names[i].kind;
    const Phrase* phrase = c_.phrase_of[i];
    if (phrase && phrase->nominal >= 0 && kind == ActorKind::group)
      return c_.words.lexicon().nominal(phrase->nominal).kind;
    // "UN |Commission of Inquiry"
    const bool organ = i + 1 < c_.count() && c_.names[i + 1].inside == i && c_.names[i + 1].kind == ActorKind::igo &&
                       c_.names[i + 1].tokens.begin == c_.names[i].tokens.begin;
    return organ && kind == ActorKind::government ? ActorKind::igo : kind;
  }

  int known_body(int known) {
    const bool met = c_.cast.has(known);
    const int figure = c_.cast.known(known);
    if (!met && c_.cast[figure].actor.kind != ActorKind::state) remember(figure);
    return figure;
  }

  // "Mahan" after "Mahan Air", "the Supreme Court" after "US Supreme Court", "the House" after "US House of
  // Representatives".
  int longer_body(const std::string& key) const {
    for (const auto& [whole, figure] : bodies_) {
      if (whole.size() <= key.size()) continue;
      if (whole.starts_with(key + " ") || whole.ends_with(" " + key)) return figure;
      const std::size_t inside = whole.find(" " + key + " ");
      if (inside != std::string::npos && is_state_word(whole.substr(0, inside))) return figure;
    }
    return -1;
  }

  bool is_state_word(const std::string& word) const {
    const ActorLexicon& lexicon = c_.words.lexicon();
    for (int s = lexicon.sense_at(lexicon.phrases().find(word)); s >= 0; s = lexicon.sense(s).next)
      if (lexicon.sense(s).kind == SenseKind::state || lexicon.sense(s).kind == SenseKind::demonym) return true;
    return false;
  }

  // "African |Export-Import Bank": another body than the one that its last words name.
  bool is_namesake(int k, TokenRange whole) const {
    const Name& part = c_.names[k];
    return part.sense == SenseKind::body && part.kind != ActorKind::party && part.tokens.end == whole.end &&
           !c_.words.shape(part.tokens.begin - 1).upper && c_.words.shape(part.tokens.begin - 1).capital;
  }

  // By the state in its name, which is none where there are two ("Russian-Turkish Council"), by the state it belongs to
  // ("South Korea's National Police Agency", "of the Presidential Administration of Azerbaijan"), or by its phrase.
  std::string country_inside(int i) const {
    std::string country;
    for (int k = i + 1; k < c_.count() && c_.names[k].inside == i; ++k) {
      if (c_.names[k].known < 0 || is_namesake(k, c_.names[i].tokens)) continue;
      const std::string_view own = c_.words.lexicon().known(c_.names[k].known).country;
      if (!country.empty() && own != country) return {};
      country = own;
    }
    if (country.empty()) country = country_beside(i);
    if (country.empty()) country = country_of_place(i);
    if (const Phrase* phrase = c_.phrase_of[i]; phrase && country.empty())
      return country_of(*phrase, c_.figures, c_.cast);
    return country;
  }

  // "Kazan Federal University": of the country where the place is.
  std::string country_of_place(int i) const {
    if (c_.names[i].kind == ActorKind::igo) return {};
    const TokenRange own = c_.names[i].tokens;
    for (int t = own.begin; t < own.end; ++t) {
      const Hit* place = c_.words.hit(t, {SenseKind::place});
      if (!place || place->tokens.end > own.end || place->tokens == own) continue;
      const std::string_view country = country_of_sense(*place->sense);
      for (const Hit& hit : c_.words.hits(t))
        if (hit.sense->kind == SenseKind::place && country_of_sense(*hit.sense) != country) return {};
      return std::string(country);
    }
    return {};
  }

  // Seas and regions are of no country.
  std::string_view country_of_sense(const Sense& place) const {
    return place.index < 0 ? std::string_view() : std::string_view(c_.words.lexicon().known(place.index).country);
  }

  std::string country_beside(int i) const {
    const TokenRange own = c_.names[i].tokens;
    for (int k = i - 1; k >= 0 && own.begin - c_.names[k].tokens.end <= 1; --k) {
      const int gap = own.begin - c_.names[k].tokens.end;
      if (gap == 0 || c_.words.is_possessive(own.begin - 1)) return country_of_state(k);
    }
    return country_behind(i);
  }

  std::string country_behind(int i) const {
    constexpr int kLongestChain = 3;
    int end = c_.names[i].tokens.end;
    for (int k = i + 1, steps = 0; k < c_.count() && steps < kLongestChain; ++k) {
      if (c_.names[k].tokens.begin < end) continue;
      int at = end;
      if (!c_.words.is(at++, "of")) return {};
      if (c_.words.inside(at) && c_.words.article(at)) ++at;
      if (c_.names[k].tokens.begin != at) return {};
      if (const std::string country = country_of_state(k); !country.empty()) return country;
      end = c_.names[k].tokens.end;
      ++steps;
    }
    return {};
  }

  std::string country_of_state(int k) const {
    const Name& name = c_.names[k];
    const bool state = name.sense == SenseKind::state || name.sense == SenseKind::demonym;
    return state && name.known >= 0 ? std::string(c_.words.lexicon().known(name.known).country) : std::string();
  }

  Clusters& c_;
  const std::string home_;
  std::vector<std::pair<std::string, int>> bodies_;  // folded names with their figures, in the order of the text
  absl::flat_hash_map<std::string, int> acronyms_;
};

}  // namespace

void cluster_bodies(Clusters& clusters) { Bodies(clusters).run(); }

}  // namespace verbale
