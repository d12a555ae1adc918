// What clustering works on: the names of a document, the phrases they stand in, and the figures found so far.
//
//   Clusters clusters(words, names, phrases, cast);
//   clusters.figures[i];      // of names[i]; -1: not told yet
//   clusters.phrase_of[i];    // "Russian Foreign Minister Sergey Lavrov", or null
//
// Shared by the rules of cluster_names.
#pragma once

#include <string>
#include <vector>

#include "actor/cast.h"
#include "mention/names.h"
#include "mention/phrases.h"

namespace verbale {

struct Clusters {
  // Requires: all outlive the Clusters.
  Clusters(const Words& all_words, const std::vector<Name>& all_names, const std::vector<Phrase>& all_phrases,
           Cast& figures_so_far)
      : words(all_words),
        names(all_names),
        phrases(all_phrases),
        cast(figures_so_far),
        figures(all_names.size(), -1),
        phrase_of(all_names.size(), nullptr) {
    for (const Phrase& phrase : phrases)
      for (int name : phrase.names) phrase_of[name] = &phrase;
  }

  const Words& words;
  const std::vector<Name>& names;
  const std::vector<Phrase>& phrases;
  Cast& cast;
  std::vector<int> figures;
  std::vector<const Phrase*> phrase_of;

  int count() const { return static_cast<int>(names.size()); }
  std::string text(int i) const { return std::string(words.form(names[i].tokens)); }

  // In a headline or a title, where capitals do not tell where a name ends.
  bool in_title(int i) const {
    const WordShape& shape = words.shape(names[i].tokens.begin);
    return shape.title_case || shape.headline;
  }
};

}  // namespace verbale
