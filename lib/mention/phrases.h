// The phrases that refer to actors: names with their titles, titles alone, common nouns, pronouns.
//
//   std::vector<Phrase> phrases = find_phrases(words, names);
//   phrases[0].tokens;      // "Russian Foreign Minister Sergey Lavrov"
//   phrases[0].titles[0];   // "Foreign Minister", of names[phrases[0].of[0]] ("Russian")
//
// Second of the mention rules; reads Words and Names. Who is meant is told later, by the actor stage.
#pragma once

#include <vector>

#include "mention/names.h"
#include "mention/words.h"
#include "verbale/actor.h"

namespace verbale {

struct TitleUse {
  TokenRange tokens;
  int title = -1;  // in the lexicon
  RoleStatus status = RoleStatus::incumbent;

  bool operator==(const TitleUse&) const = default;
};

struct Phrase {
  TokenRange tokens;
  int head = 0;
  MentionForm form = MentionForm::name;
  std::vector<int> names;        // the names it consists of: one, or several after a plural title
  std::vector<TitleUse> titles;  // as they stand
  std::vector<int> of;           // names of the states and bodies that it belongs to, in order
  int nominal = -1;              // in the lexicon
  const Pronoun* pronoun = nullptr;
  int owner = -1;       // token of the pronoun or head of the name in front: "his", "Merkel's"
  int apposed_to = -1;  // name that it stands beside: "Carrie Lam, [the chief executive]"
  int count = 0;        // "two", "both"
  bool plural = false;
  bool definite = false;
  bool document = false;  // a paper that speaks for who issued it: "the statement"

  bool operator==(const Phrase&) const = default;
};

// Phrases by first token, the longer first; they may nest.
std::vector<Phrase> find_phrases(const Words& words, const std::vector<Name>& names);

}  // namespace verbale
