// The text falls into chunks at white space. A chunk of ASCII letters alone is a word; a link, an
// address or an emoticon is a token as a whole; any other chunk is walked from left to right, where a
// word goes on over a mark between its characters only for a reason (joints.cc). Every decision looks
// at a bounded stretch, so the whole is linear. The conventions are those of UD English: hyphened
// words fall apart but for those with a prefix of word_classes.tsv, contractions are cut before their
// second part. Rows in tests/syntax/tokenize_test.cc.
#include "syntax/words.h"

#include <algorithm>

#include "syntax/links.h"
#include "text/utf8.h"

namespace verbale {
namespace {

using enum GlyphKind;

// The parts that an apostrophe cuts off.
bool is_clitic(std::string_view tail) {
  constexpr std::string_view kClitics[] = {"s", "m", "d", "re", "ve", "ll"};
  return std::ranges::any_of(kClitics, [&](std::string_view clitic) {
    return std::ranges::equal(clitic, tail, [](char a, char b) { return a == (b | 0x20); });
  });
}

// 1990's is one token, 2003's is two.
bool is_decade(std::string_view year) { return all_digits(year) && year.size() > 1 && year.back() == '0'; }

bool is_ordinal(std::string_view tail) {
  constexpr std::string_view kEndings[] = {"st", "nd", "rd", "th", "s"};
  return std::ranges::find(kEndings, tail) != std::end(kEndings);
}

}  // namespace

void WordCutter::cut(Span block) {
  block_ = block;
  single_open_ = false;
  std::size_t at = block.begin;
  while (at < block.end) {
    const Glyph g = glyph_at(text_, at);
    if (g.is(space)) {
      at += g.size;
      continue;
    }
    std::size_t end = at;
    while (end < block.end && ascii_letter(text_[end])) ++end;
    const bool plain = end == block.end || text_[end] == ' ';
    end = chunk_end_from(end);
    if (plain)
      emit_word(at, end);
    else
      cut_chunk(at, end);
    at = end;
  }
}

// Where the chunk that holds a byte ends: at white space, or with the block.
std::size_t WordCutter::chunk_end_from(std::size_t at) const {
  while (at < block_.end) {
    if (is_plain(text_[at])) {
      ++at;
      continue;
    }
    const Glyph g = glyph_at(text_, at);
    if (g.is(space)) break;
    at += g.size;
  }
  return std::min(at, block_.end);
}

void WordCutter::cut_chunk(std::size_t begin, std::size_t end) {
  chunk_begin_ = begin;
  chunk_end_ = end;
  if (lexicon_.is(WordClass::emoticon, piece(begin, end))) return emit(begin, end);
  const Span link = find_link(lexicon_, text_, {begin, end});
  for (std::size_t at = begin; at < end;) {
    if (at == link.begin && !link.empty()) {
      emit(link.begin, link.end);
      at = link.end;
    } else {
      at = cut_next(at);
    }
  }
}

std::size_t WordCutter::cut_next(std::size_t at) {
  const Glyph g = glyph_at(text_, at);
  if (g.alphanumeric()) return cut_word(at);
  if (g.is(apostrophe)) return cut_apostrophe(at, g);
  return cut_mark(at, g);
}

std::size_t WordCutter::cut_mark(std::size_t at, Glyph g) {
  const std::size_t end = mark_end(at, g);
  if (g.value == 0x2018) single_open_ = true;
  emit(at, end);
  return end;
}

// Where the token ends that a mark begins.
std::size_t WordCutter::mark_end(std::size_t at, Glyph g) const {
  const std::size_t after = at + g.size;
  const Glyph next = glyph_or_space(piece(0, chunk_end_), after);
  if (g.is(dot) && next.is(digit) && !glyph_before(text_, at).alphanumeric()) return run_end(after);  // .04
  if ((g.value == '#' || g.is(at_sign)) && next.is(letter)) return run_end(after);                    // #peace, @name
  if (g.value == '+' && next.is(digit) && at == chunk_begin_) return run_end(after);                  // +44
  if (g.is(terminal) || (g.is(dot) && next.is(terminal))) return terminals_end(after);                // ?!
  if (g.is(dot) || g.is(hyphen) || g.is(currency) || g.is(symbol)) return repeat_end(at);             // ...
  constexpr std::string_view kOmission = "[...]";
  return piece(at, chunk_end_).starts_with(kOmission) ? at + kOmission.size() : after;
}

std::size_t WordCutter::terminals_end(std::size_t at) const {
  while (at < chunk_end_ && glyph_at(text_, at).is(terminal)) at += glyph_at(text_, at).size;
  return at;
}

// An apostrophe that no word has taken: of a year ('90s), of a clitic that stands alone, or a
// quotation mark, doubled or not.
std::size_t WordCutter::cut_apostrophe(std::size_t at, Glyph g) {
  const std::size_t after = at + g.size, end = run_end(after);
  const std::string_view tail = piece(after, end);
  const bool year =
      tail.size() >= 2 && tail.size() <= 3 && all_digits(tail.substr(0, 2)) && (tail.size() == 2 || tail.back() == 's');
  if (at == chunk_begin_ && (year || (is_clitic(tail) && end == chunk_end_))) {
    emit(at, end);
    return end;
  }
  const bool doubled = after < chunk_end_ && glyph_at(text_, after).value == g.value;
  const std::size_t stop = doubled ? after + glyph_at(text_, after).size : after;
  if (stop == after) single_open_ = !single_open_ && !tail.empty();
  emit(at, stop);
  return stop;
}

std::size_t WordCutter::cut_word(std::size_t begin) {
  std::size_t stop = run_end(begin);
  for (std::size_t next = joined_end(begin, stop); next > stop; next = joined_end(begin, stop)) stop = next;
  const std::size_t clitic = clitic_begin(begin, stop);
  if (clitic < stop) {
    emit_word(begin, clitic);
    emit(clitic, stop, true);
  } else {
    emit_word(begin, stop);
  }
  return stop;
}

// Where the second part of a word with an apostrophe begins: do|n't, it|'s, states|'; `end`: nowhere.
std::size_t WordCutter::clitic_begin(std::size_t begin, std::size_t end) const {
  for (std::size_t at = end; at > begin && end - at < 8;) {
    const Glyph g = glyph_before(text_, at);
    at -= g.size;
    if (g.alphanumeric()) continue;
    if (!g.is(apostrophe) || at == begin) return end;
    const std::string_view tail = piece(at + g.size, end);
    if (tail.empty()) return at;
    if ((tail == "t" || tail == "T") && (text_[at - 1] | 0x20) == 'n') return at - 1 > begin ? at - 1 : end;
    return is_clitic(tail) && !is_decade(piece(begin, at)) ? at : end;
  }
  return end;
}

std::size_t WordCutter::run_end(std::size_t at) const {
  while (at < chunk_end_) {
    if (is_plain(text_[at])) {
      ++at;
      continue;
    }
    const Glyph g = glyph_at(text_, at);
    if (!g.alphanumeric()) break;
    at += g.size;
  }
  return at;
}

std::size_t WordCutter::repeat_end(std::size_t at) const {
  const Glyph first = glyph_at(text_, at);
  std::size_t end = at + first.size;
  while (end < chunk_end_) {
    const Glyph g = glyph_at(text_, end);
    const bool joins = is_mark(g.value) || g.value == 0x200D;  // emoji with selectors and joiners
    if (g.value != first.value && !joins) break;
    end += g.size;
    if (g.value == 0x200D && end < chunk_end_) end += glyph_at(text_, end).size;
  }
  return end;
}

// A word of letters may be two in one, a number may end in its unit.
void WordCutter::emit_word(std::size_t begin, std::size_t end) {
  const std::string_view word = piece(begin, end);
  std::size_t cut = lexicon_.contraction(word);
  const bool contraction = cut > 0;
  if (ascii_digit(word[0]) && ascii_letter(word.back())) {
    cut = word.size();
    while (cut > 0 && ascii_letter(word[cut - 1])) --cut;
    const std::string_view unit = word.substr(cut);
    if (is_ordinal(unit) || !lexicon_.is(WordClass::unit, unit)) cut = 0;
  }
  if (cut == 0) return emit(begin, end);
  emit(begin, begin + cut);
  emit(begin + cut, end, contraction);
}

void WordCutter::emit(std::size_t begin, std::size_t end, bool continues) {
  Token& token = tokens_.emplace_back();
  token.span = {begin, end};
  token.continues_word = continues;
}

}  // namespace verbale
