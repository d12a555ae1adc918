// One pass over each block. A word is a run of letters and digits that begins with a letter or mixes
// both ("G7", "10th"); "U.S." is one word; a number is a run of digits, with its groups of thousands
// ("35,000") or its decimals ("3.5"). All else is marks of one character each. Covered by
// tests/pattern/pieces_test.cc.
#include "pattern/pieces.h"

#include <algorithm>
#include <utility>

#include "text/escape.h"
#include "text/utf8.h"

namespace verbale {
namespace {

constexpr int kMostDigits = 9;

// Marks that are written in many ways, as one.
std::string_view plain_mark(char32_t c) {
  switch (c) {
    case U'\u2018':
    case U'\u2019':
    case U'\u02BC':
    case U'`':
      return "'";
    case U'\u201C':
    case U'\u201D':
    case U'\u00AB':
    case U'\u00BB':
      return "\"";
    case U'\u2010':
    case U'\u2011':
    case U'\u2012':
    case U'\u2013':
    case U'\u2212':
      return "-";
    default:
      return {};
  }
}

class Cutter {
 public:
  Cutter(std::string_view text, Pieces& out) : text_(text), out_(out) {}

  void run(Span block, Gap gap = Gap::block) {
    gap_ = gap;
    for (std::size_t at = block.begin; at < block.end;) at = step(at, block.end);
  }

 private:
  std::size_t step(std::size_t at, std::size_t end) {
    if (const CodePoint c = decode_written(text_, at); is_space(c.value)) {
      note_space(text_[at]);
      return at + c.size;
    }
    const CodePoint c = decode(text_, at);
    if (is_digit(c.value) || is_letter(c.value)) return word_or_number(at, end);
    TextPiece& p = open(at, at + c.size, PieceKind::mark);
    const std::string_view plain = plain_mark(c.value);
    p.key = plain.empty() ? std::string(text_.substr(at, c.size)) : std::string(plain);
    return at + c.size;
  }

  // A blank line parts blocks even where the layout does not.
  void note_space(char c) {
    line_breaks_ += c == '\n';
    gap_ = std::max(gap_, line_breaks_ > 1 ? Gap::block : Gap::space);
  }

  TextPiece& open(std::size_t begin, std::size_t end, PieceKind kind) {
    TextPiece& p = out_.emplace_back();
    p.span = {begin, end};
    p.kind = kind;
    p.gap = std::exchange(gap_, Gap::none);
    line_breaks_ = 0;
    return p;
  }

  std::size_t word_or_number(std::size_t begin, std::size_t limit) {
    bool letters = false, digits = false;
    const std::size_t end = run_of(begin, limit, letters, digits);
    if (!letters) return number(begin, end, limit);
    if (const std::size_t last = abbreviation(begin, end, limit); last > end) return word(begin, last);
    return word(begin, end);
  }

  std::size_t run_of(std::size_t at, std::size_t limit, bool& letters, bool& digits) const {
    while (at < limit) {
      const CodePoint c = decode(text_, at);
      const bool letter = is_letter(c.value), digit = is_digit(c.value);
      if (!letter && !digit) break;
      letters |= letter;
      digits |= digit;
      at += c.size;
    }
    return at;
  }

  // The end of "U.S." or "U.S", from its first letter; `end` where it is none.
  std::size_t abbreviation(std::size_t begin, std::size_t end, std::size_t limit) const {
    std::size_t at = end, letters = end - begin == 1 ? 1 : 0;
    while (letters && at + 1 < limit && text_[at] == '.' && is_ascii_capital(text_[at + 1])) {
      if (at + 2 < limit && is_ascii_letter(text_[at + 2])) break;
      at += 2;
      ++letters;
    }
    if (letters < 2) return end;
    return at < limit && text_[at] == '.' ? at + 1 : at;
  }

  static bool is_ascii_capital(char c) { return c >= 'A' && c <= 'Z'; }
  static bool is_ascii_letter(char c) { return is_ascii_capital(c) || (c >= 'a' && c <= 'z'); }
  bool digit_at(std::size_t at, std::size_t limit) const { return at < limit && text_[at] >= '0' && text_[at] <= '9'; }

  // The end of the digits from `at`, ASCII only.
  std::size_t digits_end(std::size_t at, std::size_t limit) const {
    while (digit_at(at, limit)) ++at;
    return at;
  }

  std::size_t number(std::size_t begin, std::size_t end, std::size_t limit) {
    std::size_t last = end;
    while (last < limit && text_[last] == ',' && digits_end(last + 1, limit) == last + 4) last += 4;
    if (last < limit && text_[last] == '.' && digit_at(last + 1, limit)) {
      const std::size_t decimals = digits_end(last + 1, limit);
      const bool chain = decimals < limit && text_[decimals] == '.' && digit_at(decimals + 1, limit);
      const bool follows_dot = begin > 0 && text_[begin - 1] == '.' && gap_ == Gap::none;
      if (!chain && !follows_dot) last = decimals;
    }
    TextPiece& p = open(begin, last, PieceKind::number);
    p.key = std::string(text_.substr(begin, last - begin));
    if (last == end && end - begin <= kMostDigits) p.value = value_of_digits(p.key);
    return last;
  }

  static int value_of_digits(std::string_view digits) {
    int value = 0;
    for (char c : digits) {
      if (c < '0' || c > '9') return -1;
      value = value * 10 + (c - '0');
    }
    return value;
  }

  std::size_t word(std::size_t begin, std::size_t end) {
    TextPiece& p = open(begin, end, PieceKind::word);
    const std::string_view bytes = text_.substr(begin, end - begin);
    p.key = fold(bytes);
    std::erase(p.key, '.');
    p.capital = is_upper(decode(text_, begin).value);
    p.caps = p.capital;
    for (std::size_t at = begin; p.caps && at < end;) {
      const CodePoint c = decode(text_, at);
      p.caps = !is_letter(c.value) || is_upper(c.value);
      at += c.size;
    }
    return end;
  }

  std::string_view text_;
  Pieces& out_;
  Gap gap_ = Gap::block;
  int line_breaks_ = 0;
};

constexpr std::size_t kWrappedLine = 30;  // bytes; shorter lines end where their writer wanted

// A line alone may look like a heading or a time line.
bool is_running_text(BlockKind kind) {
  return kind == BlockKind::paragraph || kind == BlockKind::heading || kind == BlockKind::rubric;
}

// Whether a block only goes on with the one before it: a line of a hard-wrapped paragraph.
bool goes_on(std::string_view text, const Block& before, const Block& block) {
  if (!is_running_text(before.kind) || !is_running_text(block.kind) || before.span.size() < kWrappedLine) return false;
  const std::string_view between = text.substr(before.span.end, block.span.begin - before.span.end);
  if (std::ranges::count(between, '\n') != 1) return false;
  return std::string_view(".;:!?\"").find(text[before.span.end - 1]) == std::string_view::npos;
}

}  // namespace

Pieces cut(const Text& text, const Layout& layout) {
  Pieces out;
  out.reserve(text.size() / 5);
  Cutter cutter(text.bytes(), out);
  const Block* before = nullptr;
  for (const Block& block : layout.blocks) {
    if (block.kind == BlockKind::boilerplate) continue;
    const bool wrapped = before && goes_on(text.bytes(), *before, block);
    cutter.run(block.span, wrapped ? Gap::space : Gap::block);
    before = &block;
  }
  return out;
}

Pieces cut(std::string_view text) {
  Pieces out;
  Cutter(text, out).run({0, text.size()});
  return out;
}

Span span_of(const Pieces& pieces, std::size_t begin, std::size_t end) {
  return {pieces[begin].span.begin, pieces[end - 1].span.end};
}

std::size_t piece_at(const Pieces& pieces, std::size_t byte) {
  const auto last_byte = [](const TextPiece& p) { return p.span.end - 1; };
  return std::ranges::lower_bound(pieces, byte, {}, last_byte) - pieces.begin();
}

}  // namespace verbale
