// Who takes part in an event, read off the phrases around a word.
//
//   const Participants guests(lexicon.occasions, text, tree, actors);
//   guests.after_with(call);     // "a call with President X of Y": {X}
//   guests.subject_of(verb);     // "X, who met Y": {X}
//
// Names of persons and groups win over states and bodies of the same phrase, and groups count as
// their members. Values are indices into Actors::list. Linear in the text to build; a phrase is read
// within its sentence.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "actor/actors.h"
#include "lexicon/occasion_lexicon.h"
#include "syntax/tree.h"
#include "text/text.h"

namespace verbale {

class Participants {
 public:
  // Requires: all of them outlive this.
  // `author`: whom "I" and "we" stand for; -1: nobody.
  Participants(const OccasionLexicon& lexicon, const Text& text, const Tree& tree, const Actors& actors, int author);

  std::vector<int> subject_of(int verb) const;  // of its clause, through coordination and infinitives
  std::vector<int> object_of(int verb) const;   // direct and indirect
  std::vector<int> agent_of(int verb) const;    // "received by X"
  int partner(int token,
              bool to) const;  // first token after the clause's next "with", "between", "among" (or "to"); -1: none
  std::vector<int> after_with(int token, bool to = false) const;          // the phrase that begins there
  std::vector<int> after(int token, std::string_view preposition) const;  // the phrase at once after a preposition
  std::vector<int> before(int noun) const;                                // "X's", "their", "X-Y"
  std::vector<int> phrase(int head) const;                                // of a noun phrase, coordination included
  std::vector<int> above(int noun) const;    // "X and Y Before Their Meeting": those on whom it hangs
  std::vector<int> roster(int begin) const;  // a list that begins at a token, to the end of the sentence

  // The verb of the clause in which a noun stands, and how it hangs from it; -1: none.
  int verb_of(int noun) const;

  bool is_press(int begin) const;  // whether the phrase that begins there names reporters

  // Whether a token, or a child of it with one of these relations, is a word of a role; -1 is none.
  bool has(int token, OccasionWord role) const;
  bool has_child(int token, std::initializer_list<std::string_view> deprels, OccasionWord role) const;

  std::string lower(int token) const;
  int sentence_end(int token) const { return tree_.syntax().sentences[tree_.token(token).sentence].end; }
  int sentence_begin(int token) const { return tree_.syntax().sentences[tree_.token(token).sentence].begin; }
  int author() const { return author_; }
  const ActorRef* ref_over(int token) const;  // the longest mention that holds it, or null

 private:
  std::vector<int> scan(int begin, int end, int head) const;
  std::vector<int> at_once_before(int verb) const;
  std::vector<int> announced(int pronoun) const;
  bool is_errand(int verb) const;
  bool is_merit(int verb) const;
  bool is_author(int token) const;
  bool is_well(int token) const;
  bool describes(const ActorRef& ref, int begin) const;
  int closing(int token, int end) const;
  bool ends_phrase(int token) const;
  bool is_dash(int token) const;
  bool is_possessive(int token) const;
  void take(const ActorRef& ref, std::vector<int>& persons, std::vector<int>& others) const;

  const OccasionLexicon& lexicon_;
  const Text& text_;
  const Tree& tree_;
  const Actors& actors_;
  int author_;
  std::vector<int> over_;  // by token: the longest mention over it, an index into Actors::refs; -1: none
};

// Adds what is not yet there, in order.
void unite(std::vector<int>& into, const std::vector<int>& more);

}  // namespace verbale
