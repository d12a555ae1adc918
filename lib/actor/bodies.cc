// Names of states and bodies are told by the tables, by their words, or by the letters in brackets behind them.
// Covered by tests/actor/cluster_test.cc.
#include "actor/bodies.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "actor/cluster.h"

namespace verbale {
namespace {

class Bodies {
 public:
  explicit Bodies(Clusters& clusters) : c_(clusters) {}

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
    if (name.known >= 0) return c_.cast.known(name.known);
    const std::string key = absl::StrJoin(name_words(c_.text(i)), " ");
    if (const auto at = acronyms_.find(key); at != acronyms_.end()) return at->second;
    if (const int longer = longer_body(key); longer >= 0) return longer;
    if (const int known = known_by_state(i); known >= 0) return c_.cast.known(known);
    ActorKind kind = name.kind;
    const Phrase* phrase = c_.phrase_of[i];
    if (phrase && phrase->nominal >= 0 && kind == ActorKind::group)
      kind = c_.words.lexicon().nominal(phrase->nominal).kind;
    const int figure = c_.cast.keyed("body " + key, c_.text(i), kind);
    c_.cast[figure].named = true;
    if (c_.cast[figure].actor.country.empty()) c_.cast[figure].actor.country = country_inside(i);
    bodies_.push_back(figure);
    return figure;
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

  // "Mahan" after "Mahan Air", "Security Council" after "UN Security Council".
  int longer_body(const std::string& key) const {
    for (int figure : bodies_) {
      const std::string whole = absl::StrJoin(c_.cast[figure].words, " ");
      if (whole.size() <= key.size()) continue;
      if (whole.starts_with(key + " ") || whole.ends_with(" " + key)) return figure;
    }
    return -1;
  }

  std::string country_inside(int i) const {
    for (int k = i + 1; k < c_.count() && c_.names[k].inside == i; ++k)
      if (c_.names[k].known >= 0) return std::string(c_.words.lexicon().known(c_.names[k].known).country);
    if (const Phrase* phrase = c_.phrase_of[i]) return country_of(*phrase, c_.figures, c_.cast);
    return {};
  }

  Clusters& c_;
  std::vector<int> bodies_;  // that no table has
  absl::flat_hash_map<std::string, int> acronyms_;
};

}  // namespace

void cluster_bodies(Clusters& clusters) { Bodies(clusters).run(); }

}  // namespace verbale
