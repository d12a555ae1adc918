// Cutting of text into tokens: words, numbers, marks, parts of contractions.
//
//   WordCutter cutter(lexicon, text, tokens);
//   cutter.cut({0, text.size()});    // appends to tokens
//
// Called by tokenize(), a block at a time.
#pragma once

#include <string_view>
#include <vector>

#include "lexicon/token_lexicon.h"
#include "syntax/glyph.h"
#include "verbale/syntax.h"

namespace verbale {

class WordCutter {
 public:
  // Requires: everything outlives the cutter.
  WordCutter(const TokenLexicon& lexicon, std::string_view text, std::vector<Token>& tokens)
      : lexicon_(lexicon), text_(text), tokens_(tokens) {}

  // Appends the tokens of a block. Linear.
  void cut(Span block);

 private:
  std::size_t chunk_end_from(std::size_t at) const;
  void cut_chunk(std::size_t begin, std::size_t end);
  std::size_t cut_next(std::size_t at);
  std::size_t cut_mark(std::size_t at, Glyph g);
  std::size_t mark_end(std::size_t at, Glyph g) const;
  std::size_t terminals_end(std::size_t at) const;
  std::size_t cut_apostrophe(std::size_t at, Glyph g);
  std::size_t cut_word(std::size_t begin);

  std::size_t joined_end(std::size_t begin, std::size_t stop) const;
  std::size_t join_dot(std::size_t begin, std::size_t stop) const;
  std::size_t join_hyphen(std::size_t begin, std::size_t stop) const;
  std::size_t join_slash(std::size_t begin, std::size_t stop) const;
  std::size_t join_apostrophe(std::size_t begin, std::size_t stop) const;
  std::size_t clitic_begin(std::size_t begin, std::size_t end) const;
  bool is_glued_abbreviation(std::size_t begin, std::size_t stop, Glyph next) const;
  bool keeps_full_stop(std::size_t begin, std::size_t stop) const;
  bool sentence_opens_after(std::size_t at) const;
  bool number_follows(std::size_t at) const;

  std::size_t run_end(std::size_t at) const;     // past letters and digits
  std::size_t repeat_end(std::size_t at) const;  // past copies of one mark
  std::string_view piece(std::size_t begin, std::size_t end) const { return text_.substr(begin, end - begin); }
  void emit(std::size_t begin, std::size_t end, bool continues = false);
  void emit_word(std::size_t begin, std::size_t end);

  const TokenLexicon& lexicon_;
  std::string_view text_;
  std::vector<Token>& tokens_;
  Span block_{};
  std::size_t chunk_begin_ = 0, chunk_end_ = 0;
  bool single_open_ = false;  // a single quotation mark waits for its fellow
};

}  // namespace verbale
