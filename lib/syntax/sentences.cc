// A sentence ends after a full stop, a question or exclamation mark, an ellipsis or an abbreviation,
// together with the closing marks that follow without a space, where what comes next can open a
// sentence. What can depends on the mark: after a question mark in quotation marks only a capital
// ("Why?" he said), after an abbreviation only a capitalised word that likes to open sentences
// (... of the U.S. The ...). Rows in tests/syntax/sentences_test.cc.
#include "syntax/sentences.h"

#include "syntax/glyph.h"
#include "text/utf8.h"

namespace verbale {
namespace {

using enum GlyphKind;

constexpr int kLongest = 400;  // tokens: what has no end by then is a list or no prose

// How sure the end of a token is to end its sentence.
enum class End { none, abbreviation, ellipsis, stop };

bool ends_in_digit(std::string_view word) { return word.back() >= '0' && word.back() <= '9'; }

class SentenceCutter {
 public:
  SentenceCutter(const TokenLexicon& lexicon, std::string_view text, TokenRange block, Syntax& syntax)
      : lexicon_(lexicon), text_(text), block_(block), syntax_(syntax) {}

  void cut() {
    bool opens = true;
    for (int begin = block_.begin; begin < block_.end;) {
      const int end = sentence_end(begin);
      add_sentence({begin, end}, opens, syntax_);
      opens = false;
      begin = end;
    }
  }

 private:
  std::string_view word(int t) const {
    const Span s = syntax_.tokens[t].span;
    return text_.substr(s.begin, s.size());
  }
  Glyph first(int t) const { return glyph_at(text_, syntax_.tokens[t].span.begin); }
  bool spaced(int t) const {  // white space before the token
    return t == block_.begin || syntax_.tokens[t - 1].span.end != syntax_.tokens[t].span.begin;
  }

  int sentence_end(int begin) const {
    const int limit = std::min(block_.end, begin + kLongest);
    for (int t = begin; t < limit; ++t) {
      if (t > begin && is_bullet(t)) return t;
      const End end = end_of(t);
      if (end == End::none || (end == End::ellipsis && t == begin) || is_list_number(begin, t)) continue;
      const int next = std::min(past_closers(t + 1), limit);
      if (next >= block_.end) return block_.end;
      if (ends(end, t, next)) return next;
      t = next - 1;
    }
    return limit;
  }

  End end_of(int t) const {
    const Glyph g = first(t);
    const std::string_view w = word(t);
    if (w == ".") return is_dotted(t) ? End::ellipsis : End::stop;
    if (g.is(dot) && w.back() == '.') return End::ellipsis;
    if (g.is(dot) && !ends_in_digit(w)) return End::stop;
    if (g.is(terminal)) return End::stop;
    if (g.is(ellipsis) || w == "[...]") return End::ellipsis;
    return g.is(letter) && w.size() > 1 && w.back() == '.' ? End::abbreviation : End::none;
  }

  // Whether a full stop is one of several with spaces between them: ". . ."
  bool is_dotted(int t) const {
    const auto dot_at = [&](int k) { return k >= block_.begin && k < block_.end && word(k) == "."; };
    return dot_at(t + 1) || (dot_at(t - 1) && spaced(t));
  }

  // The mark of a list item within a block: a bullet, or a dash with more than one space behind it.
  bool is_bullet(int t) const {
    if (!spaced(t) || t + 1 >= block_.end || !spaced(t + 1)) return false;
    const Glyph g = first(t);
    if (g.value == 0x2022 || g.value == 0x25CF || g.value == 0x25AA || g.value == 0x25E6) return true;
    const std::size_t gap = syntax_.tokens[t + 1].span.begin - syntax_.tokens[t].span.end;
    return g.value == '-' && word(t).size() == 1 && gap > 1;
  }

  // "3." that opens a sentence numbers it.
  bool is_list_number(int begin, int t) const {
    const bool opens = t == begin + 1 || (t == begin + 2 && !first(begin).alphanumeric());
    return opens && first(t - 1).is(digit) && first(t).is(dot) && t + 1 < block_.end && spaced(t + 1);
  }

  // Past the closing marks that stand against the end of a sentence, and past references: [12].
  int past_closers(int t) const {
    while (t < block_.end) {
      const Glyph g = first(t);
      const bool reference = g.value == '[' && t + 2 < block_.end && first(t + 1).is(digit) && word(t + 2) == "]";
      const bool closer = g.is(close) || g.is(quote) || g.is(apostrophe) || g.is(dot) || g.is(terminal);
      if (!reference && (spaced(t) || !closer)) break;
      t += reference ? 3 : 1;
    }
    return t;
  }

  // Whether what comes next can open a sentence after such an end.
  bool ends(End end, int t, int next) const {
    const int word_after = past_openers(next);
    if (word_after >= block_.end) return true;
    const Glyph g = first(word_after);
    const bool capital = is_upper(g.value);
    const bool closed = next > t + 1;
    if (closed && first(t).is(terminal) && is_attribution(word_after)) return false;
    switch (end) {
      case End::stop:
        if (!spaced(next)) return capital && !closed;
        return closed ? !is_lower(g.value) && !continues(g) : !continues(g);
      case End::ellipsis:
        return spaced(next) && capital;
      case End::abbreviation:
        return spaced(next) && capital && abbreviation_ends(t, word_after);
      default:
        return false;
    }
  }

  // Whether a speaker and a verb of saying follow: "Why?" Foreign Minister Roe asked.
  bool is_attribution(int t) const {
    constexpr int kReach = 6;
    if (lexicon_.is(WordClass::opener, word(t)) && word(t) != "The") return false;
    for (int k = t; k < std::min(t + kReach, block_.end); ++k) {
      if (k > t && lexicon_.is(WordClass::saying, word(k))) return true;
      if (!first(k).is(letter)) return false;
    }
    return false;
  }

  bool continues(Glyph g) const { return g.is(comma) || g.is(semicolon) || g.is(colon); }

  bool abbreviation_ends(int t, int next) const {
    const AbbreviationKind kind = lexicon_.abbreviation(word(t));
    if (kind == AbbreviationKind::title) return false;
    return lexicon_.is(WordClass::opener, word(next));
  }

  // The first word past opening quotation marks and brackets.
  int past_openers(int t) const {
    while (t < block_.end && (first(t).is(quote) || first(t).is(open) || first(t).is(apostrophe))) ++t;
    return t;
  }

  const TokenLexicon& lexicon_;
  std::string_view text_;
  TokenRange block_;
  Syntax& syntax_;
};

}  // namespace

void add_sentence(TokenRange tokens, bool paragraph_begin, Syntax& syntax) {
  const auto number = static_cast<std::int32_t>(syntax.sentences.size());
  for (int t = tokens.begin; t < tokens.end; ++t) syntax.tokens[t].sentence = number;
  syntax.sentences.push_back({tokens.begin, tokens.end, paragraph_begin});
}

void cut_sentences(const TokenLexicon& lexicon, std::string_view text, TokenRange block, Syntax& syntax) {
  SentenceCutter(lexicon, text, block, syntax).cut();
}

}  // namespace verbale
