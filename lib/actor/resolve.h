// Whom each phrase means: names by their clusters, the rest by office, kind, number and nearness.
//
//   std::vector<Resolved> resolved = resolve(words, names, phrases, figures, scene, cast);
//   resolved[i].figure;   // of phrases[i]; -1: nobody, or two are equally good
//
// Reads phrases in the order of the text; may add figures for common nouns that name nobody else.
#pragma once

#include <string>
#include <vector>

#include "actor/cast.h"
#include "mention/names.h"
#include "mention/phrases.h"

namespace verbale {

struct Resolved {
  int figure = -1;
  double margin = 1.0;
  bool refers = true;  // false: the words are no mention here, such as a capital that is only a place
};

// Where the document comes from, as country codes; empty: unknown.
struct Scene {
  std::string home;  // of a publisher that is a government
  std::string site;  // of the dateline's place
};

std::vector<Resolved> resolve(const Words& words, const std::vector<Name>& names, const std::vector<Phrase>& phrases,
                              const std::vector<int>& figures, const Scene& scene, Cast& cast);

}  // namespace verbale
