// What the rules of resolving share: the document, whom it has mentioned so far, and figures for nouns that name
// nobody.
//
//   References refs(words, names, phrases, figures, scene, cast);
//   refs.owner_of(phrase);   // the figure of "Kremlin" for "the Kremlin's press service"
//   refs.by_words(phrase, ActorKind::group, "USA");   // one figure for every "American farmers"
//
// Between resolve and its rules for titles, nouns, papers and pronouns.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "actor/cast.h"
#include "actor/discourse.h"
#include "actor/groups.h"
#include "actor/resolve.h"
#include "mention/names.h"
#include "mention/phrases.h"

namespace verbale {

struct References {
  // Requires: all outlive the References.
  References(const Words& all_words, const std::vector<Name>& all_names, const std::vector<Phrase>& all_phrases,
             const std::vector<int>& figures_of_names, const Scene& where, Cast& cast_so_far)
      : words(all_words),
        names(all_names),
        phrases(all_phrases),
        figures(figures_of_names),
        scene(where),
        cast(cast_so_far),
        discourse(words),
        groups(words, names, phrases, figures, cast, discourse) {}

  const Words& words;
  const std::vector<Name>& names;
  const std::vector<Phrase>& phrases;
  const std::vector<int>& figures;  // of names
  const Scene& scene;
  Cast& cast;
  Discourse discourse;
  Groups groups;

  // The figure last mentioned at that very head. -1: none.
  int figure_at(int token) const;

  // The figure in front of "'s", or that a possessive pronoun means. -1: none.
  int owner_of(const Phrase& phrase) const;

  // The longest phrase that begins at a token. -1: none.
  int phrase_at(int token) const;

  // The country that the states and bodies of a titled phrase tell. Empty: none.
  std::string country_of(const Phrase& phrase) const;

  // The state that is a subject in this sentence so far or in the one before, else the one state that this sentence
  // has named. Empty: none, or several.
  std::string country_nearby(int token) const;

  // The phrase without its article: "a German government source" → "German government source".
  std::string bare_name(const Phrase& phrase) const;

  // "SENIOR OFFICIAL: …": a name for one who takes turns in speaking, unlike "THE PRESIDENT: …".
  bool is_label(const Phrase& phrase) const;

  // True without an article, as in headlines: "— lawmaker".
  bool is_bare(const Phrase& phrase) const;

  // The figure of all phrases of these words.
  int by_words(const Phrase& phrase, ActorKind kind, const std::string& country);

  // A figure that no other phrase means: "a lawmaker".
  int one_off(const Phrase& phrase, ActorKind kind);

  // A headline speaks of one whom the text names later: the only named figure that `fit` rates above 0. -1: none.
  template <class Fit>
  int only_one(Fit fit) const {
    int found = -1;
    for (int f = 0; f < cast.searched(); ++f) {
      if (!cast[f].named || fit(f) <= 0) continue;
      if (found >= 0) return -1;
      found = f;
    }
    return found;
  }
};

}  // namespace verbale
