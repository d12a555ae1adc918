// The words of a document as the mention rules read them: how they are written, and which phrases of
// the lexicon begin at each.
//
//   Words words(lexicon, text, layout, tree);
//   const Hit* state = words.hit(t, {SenseKind::state, SenseKind::demonym});   // the longest, or null
//   words.use(t, "article");   // value of the name word that token t is, or null
//
// Built in one pass: every token is looked up once, and a phrase of n words costs n steps.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "layout/layout.h"
#include "lexicon/actor_lexicon.h"
#include "syntax/tree.h"
#include "text/text.h"

namespace verbale {

// A phrase of the lexicon found in the text.
struct Hit {
  TokenRange tokens;
  const Sense* sense = nullptr;

  explicit operator bool() const { return sense != nullptr; }
};

// How a token is written and where it stands.
struct WordShape {
  bool capital = false;     // begins with a capital letter
  bool upper = false;       // two or more letters, all capital
  bool word = false;        // has a letter or digit
  bool opens = false;       // first word of its sentence or of a quotation
  bool title_case = false;  // in a block whose words are nearly all capitalised: capitals tell nothing
  bool headline = false;
  bool excluded = false;  // in boilerplate, a time line or a dateline
};

class Words {
 public:
  // Requires: all four outlive the Words.
  Words(const ActorLexicon& lexicon, const Text& text, const Layout& layout, const Tree& tree);

  int size() const { return static_cast<int>(shapes_.size()); }
  const ActorLexicon& lexicon() const { return *lexicon_; }
  const Tree& tree() const { return *tree_; }
  const WordShape& shape(int t) const { return shapes_[t]; }
  std::string_view form(int t) const { return (*text_)[tree_->token(t).span]; }
  std::string_view form(TokenRange range) const { return (*text_)[tree_->span(range)]; }
  const Token& token(int t) const { return tree_->token(t); }
  bool is(int t, std::string_view form) const { return inside(t) && this->form(t) == form; }
  bool is_possessive(int t) const;  // 's or a bare apostrophe
  bool is_hyphen(int t) const;
  bool inside(int t) const { return t >= 0 && t < size(); }
  bool same_sentence(int a, int b) const { return token(a).sentence == token(b).sentence; }

  // True where the model has tagged the text: without it, spelling has to do.
  bool tagged() const { return tagged_; }

  // Phrases that begin at the token, the longest first.
  std::span<const Hit> hits(int t) const;

  // The longest phrase of one of these kinds that begins at the token. Null: none.
  const Hit* hit(int t, std::initializer_list<SenseKind> kinds) const;

  // The title that begins at the token, with the words of rank before it: "deputy |secretary of state".
  Hit title(int t) const;

  // The value of the name word of that use that begins at the token. Null: it is none.
  const NameWord* use(int t, std::string_view use) const;

  const Pronoun* pronoun(int t) const;

  // The article that token t is, "that" before a clause not counted. Null: it is none.
  const NameWord* article(int t) const;

  // The folded last word of a range.
  std::string key(TokenRange range) const;

 private:
  void look_up(int t);
  void find_shapes(const Layout& layout);

  const ActorLexicon* lexicon_;
  const Text* text_;
  const Tree* tree_;
  bool tagged_ = false;
  std::vector<WordShape> shapes_;
  std::vector<int> numbers_, number_begin_;  // of the words of the tokens in the phrase index
  std::vector<Hit> hits_;
  std::vector<int> hit_begin_;
};

}  // namespace verbale
