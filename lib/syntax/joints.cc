// Where a word goes on over a mark between its characters: O'Brien, 3.5, U.S., anti-war, 9/11, AT&T,
// S/RES/2510. Each mark has a rule of its own, which looks at what stands on both sides. Rows in
// tests/syntax/tokenize_test.cc.
#include <algorithm>

#include "syntax/links.h"
#include "syntax/words.h"

namespace verbale {

using enum GlyphKind;

// Where a word goes on to after the mark at `stop`, or `stop` if it ends there.
std::size_t WordCutter::joined_end(std::size_t begin, std::size_t stop) const {
  if (stop >= chunk_end_) return stop;
  const Glyph g = glyph_at(text_, stop);
  const std::size_t after = stop + g.size;
  const Glyph before = glyph_before(text_, stop), next = glyph_or_space(piece(0, chunk_end_), after);
  const auto joined_if = [&](bool joins) { return joins ? run_end(after) : stop; };
  switch (g.kind) {
    case dot:
      return join_dot(begin, stop);
    case hyphen:
      return join_hyphen(begin, stop);
    case slash:
      return join_slash(begin, stop);
    case apostrophe:
      return join_apostrophe(begin, stop);
    case comma:
    case colon:
      return joined_if(before.is(digit) && next.is(digit));
    case at_sign:
      return joined_if(next.is(letter));
    case ampersand:
      return joined_if(stop - begin <= 3 && next.is(letter) && run_end(after) - after <= 3);
    case quote:  // Shi‘a
      return joined_if(g.value == 0x2018 && before.is(letter) && next.is(letter));
    case currency:  // US$
      return stop - begin <= 3 && std::ranges::all_of(piece(begin, stop), ascii_upper) ? after : stop;
    case symbol:
      return joined_if(g.value == '*' && before.is(letter) && next.is(letter));
    default:
      return stop;
  }
}

std::size_t WordCutter::join_dot(std::size_t begin, std::size_t stop) const {
  const std::size_t after = stop + 1;
  const Glyph before = glyph_before(text_, stop), next = glyph_or_space(piece(0, chunk_end_), after);
  if (!next.alphanumeric()) return keeps_full_stop(begin, stop) ? after : stop;
  if (before.is(digit) && next.is(digit)) return run_end(after);
  const std::size_t end = run_end(after);
  const bool single = end - after == 1 && (stop - begin == 1 || text_[stop - 2] == '.');
  if (before.is(letter) && single && next.is(letter)) return end;  // U.S, a.m
  if (lexicon_.abbreviation(piece(begin, std::min(end + 1, chunk_end_))) != AbbreviationKind::none) return end;
  return is_glued_abbreviation(begin, stop, next) ? after : stop;
}

// An abbreviation whose space was lost: Mr.Roe, No.2510, J.D.Roe.
bool WordCutter::is_glued_abbreviation(std::size_t begin, std::size_t stop, Glyph next) const {
  const AbbreviationKind kind = lexicon_.abbreviation(piece(begin, stop + 1));
  if (kind == AbbreviationKind::number) return next.is(digit);
  const bool initials = stop - begin >= 3 && text_[stop - 2] == '.' && ascii_upper(text_[stop - 1]);
  const bool initial = stop - begin == 1 && ascii_upper(text_[begin]);
  return next.is(letter) && (kind == AbbreviationKind::title || initials || initial);
}

// Whether the full stop behind a word is the word's own.
bool WordCutter::keeps_full_stop(std::size_t begin, std::size_t stop) const {
  const std::string_view word = piece(begin, stop);
  const Glyph next = glyph_or_space(piece(0, chunk_end_), stop + 1);
  if (next.is(dot) && glyph_or_space(piece(0, chunk_end_), stop + 2).is(dot)) return false;
  if (word.size() == 1 && ascii_upper(word[0])) return word[0] != 'I' && !sentence_opens_after(stop + 1);
  if (word.size() >= 3 && word[word.size() - 2] == '.' && ascii_letter(word.back())) return true;
  switch (lexicon_.abbreviation(piece(begin, stop + 1))) {
    case AbbreviationKind::none:
      return false;
    case AbbreviationKind::title:
      return true;
    case AbbreviationKind::number:
      return number_follows(stop + 1);
    case AbbreviationKind::plain:
      return !sentence_opens_after(stop + 1);
  }
  return false;
}

bool WordCutter::number_follows(std::size_t at) const {
  while (at < block_.end && glyph_at(text_, at).is(space)) at += glyph_at(text_, at).size;
  return at < block_.end && (glyph_at(text_, at).is(digit) || text_[at] == '#' || text_[at] == '(');
}

// Whether nothing follows, or a word that likes to open a sentence.
bool WordCutter::sentence_opens_after(std::size_t at) const {
  constexpr std::size_t kReach = 40;  // bytes of marks and spaces
  const std::size_t limit = std::min(block_.end, at + kReach);
  while (at < limit) {
    const Glyph g = glyph_at(text_, at);
    if (g.is(comma) || g.alphanumeric()) break;
    at += g.size;
  }
  if (at >= block_.end) return true;
  std::size_t end = at;
  while (end < block_.end && ascii_letter(text_[end])) ++end;
  return ascii_upper(text_[at]) && lexicon_.is(WordClass::opener, piece(at, end));
}

std::size_t WordCutter::join_hyphen(std::size_t begin, std::size_t stop) const {
  const std::size_t after = stop + glyph_at(text_, stop).size;
  if (!glyph_or_space(piece(0, chunk_end_), after).alphanumeric()) return stop;
  const std::size_t end = run_end(after);
  constexpr std::size_t kLongestPart = 24;  // of a word that keeps a hyphen
  const std::string_view left = piece(begin, stop), right = piece(after, end);
  if (left.size() > kLongestPart) return stop;
  if (lexicon_.is(WordClass::prefix, left) || lexicon_.is(WordClass::suffix, right)) return end;
  // Telephone numbers and dates: three groups of digits, or a last group of four after one of one, three or five.
  const bool digits = std::ranges::all_of(left, [](char c) { return ascii_digit(c) || c == '-'; });
  if (!digits || !all_digits(right)) return stop;
  const bool more = end + 1 < chunk_end_ && text_[end] == '-' && ascii_digit(text_[end + 1]);
  const bool grouped = left.find('-') != std::string_view::npos || more;
  const bool telephone = right.size() == 4 && (left.size() == 1 || left.size() == 3 || left.size() == 5);
  return grouped || telephone ? end : stop;
}

std::size_t WordCutter::join_slash(std::size_t begin, std::size_t stop) const {
  const std::size_t symbol_end = find_document_symbol(text_, {begin, chunk_end_});
  if (symbol_end > stop) return symbol_end;
  const std::size_t after = stop + 1, end = std::min(run_end(after), chunk_end_);
  const bool numbers = ascii_digit(text_[stop - 1]) && all_digits(piece(after, end)) && end - after <= 4;
  if (numbers) return end;
  const bool letters = stop - begin == 1 && end - after == 1 && glyph_or_space(text_, end).kind != slash;  // b/c
  const bool without = stop - begin == 1 && (text_[begin] | 0x20) == 'w' && end > after;                   // w/out
  return letters || without ? end : stop;
}

std::size_t WordCutter::join_apostrophe(std::size_t begin, std::size_t stop) const {
  const std::size_t after = stop + glyph_at(text_, stop).size;
  const Glyph next = glyph_or_space(piece(0, chunk_end_), after);
  if (next.is(letter)) return run_end(after);
  const Glyph before = glyph_before(text_, stop);
  const bool plural = before.value == 's' || before.value == 'S' || before.value == 'x' || before.value == 'z';
  return plural && stop - begin > 1 && !single_open_ && !next.is(apostrophe) ? after : stop;
}

}  // namespace verbale
