#include "syntax/tokenize.h"

#include "syntax/sentences.h"
#include "syntax/words.h"

namespace verbale {

Syntax tokenize(const TokenLexicon& lexicon, const Text& text, const Layout& layout) {
  constexpr std::size_t kBytesPerToken = 5;
  Syntax syntax;
  syntax.tokens.reserve(text.size() / kBytesPerToken + 16);
  WordCutter cutter(lexicon, text.bytes(), syntax.tokens);
  for (const Block& block : layout.blocks) {
    const int begin = static_cast<int>(syntax.tokens.size());
    cutter.cut(block.span);
    const TokenRange tokens{begin, static_cast<int>(syntax.tokens.size())};
    if (tokens.empty()) continue;
    if (block.kind == BlockKind::dateline)
      add_sentence(tokens, true, syntax);
    else
      cut_sentences(lexicon, text.bytes(), tokens, syntax);
  }
  return syntax;
}

}  // namespace verbale
