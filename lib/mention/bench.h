// The words and names of a document with the phrases built from them so far.
//
//   Bench bench(words, names);
//   find_titled(bench);
//   find_nouns(bench);
//
// Shared by the rules of find_phrases, which add to it in turn.
#pragma once

#include <vector>

#include "mention/modifiers.h"
#include "mention/phrases.h"

namespace verbale {

struct Bench {
  Bench(const Words& all_words, const std::vector<Name>& all_names)
      : words(all_words),
        names(all_words, all_names),
        taken(all_words.size(), false),
        named(all_names.size(), false),
        titled(all_words.size() + 1, -1) {}

  const Words& words;
  NameIndex names;
  std::vector<bool> taken;  // tokens that are the core of a phrase
  std::vector<bool> named;  // names that stand in a titled phrase
  std::vector<int> titled;  // the titled phrase that begins at each token; -1: none
  std::vector<Phrase> phrases;

  void take(TokenRange range) {
    for (int t = range.begin; t < range.end; ++t) taken[t] = true;
  }

  // The token that the others of the range hang from; without a tree the given one.
  int head_of(TokenRange range, int otherwise) const;

  // True where the last token may head a noun phrase; always, without tags.
  bool is_nominal(TokenRange range) const;

  // "Swedish officials |in Bern": where people of a state are, not who they are.
  bool is_only_placed(const Phrase& phrase, int end) const {
    return phrase.plural && !phrase.of.empty() && words.is(end, "in");
  }

  // Moves `end` behind what tells a plural noun from others: "the leaders |of the media community".
  void take_complement(int core, int& end) const;
  int end_of_first(TokenRange complement) const;

  // "a Swedish scientist, |Professor Lena Dahl": the person whom the tree puts beside the phrase. -1: none.
  int name_beside(const Phrase& phrase) const;

  // A phrase with what its modifiers tell.
  static Phrase phrase_with(const Modifiers& modifiers);
};

// Phrases around a title: "Russian Foreign Minister Sergey Lavrov", "the Turkish president".
void find_titled(Bench& bench);

// Phrases around a common noun: "the press service", "German officials", "the statement", "the two".
void find_nouns(Bench& bench);

}  // namespace verbale
