// Two habits of plain text must be told apart: a line a paragraph, and paragraphs broken into lines
// of about 72 columns. Broken lines are short, of about the same length, and most end in the middle of
// a sentence and go on with a small letter; the first word of the next line would not have fitted. Where the text's
// lines are like that, a line break is a space unless the line before it was visibly cut short.
#include "layout/blocks.h"

#include <algorithm>

#include "text/utf8.h"

namespace verbale {
namespace {

constexpr std::size_t kWidest = 100;    // bytes: what is wider was not broken to a width
constexpr std::size_t kNarrowest = 40;  // what is narrower is verse, a list or an address

struct Line {
  Span span;                 // trimmed; empty: a blank line
  bool after_blank = false;  // a blank line stands before it
};

// Bytes of the line break at `at`: line feed, carriage return, both, form feed, or Unicode's separators; 0: none.
std::size_t line_break(std::string_view text, std::size_t at) {
  switch (text[at]) {
    case '\r':
      return text.substr(at, 2) == "\r\n" ? 2 : 1;
    case '\n':
    case '\f':
    case '\v':
      return 1;
    case '\xE2': {
      const std::string_view three = text.substr(at, 3);
      return three == "\u2028" || three == "\u2029" ? 3 : 0;
    }
    default:
      return 0;
  }
}

std::vector<Line> find_lines(std::string_view text) {
  std::vector<Line> lines;
  bool blank = true;
  std::size_t begin = 0;
  const auto close = [&](std::size_t end) {
    const std::string_view line = trimmed(text.substr(begin, end - begin));
    const auto at = static_cast<std::size_t>(line.data() - text.data());
    if (!line.empty()) lines.push_back({{at, at + line.size()}, blank});
    blank = line.empty();
  };
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t size = line_break(text, at);
    if (size > 0) close(at), begin = at + size;
    at += std::max<std::size_t>(size, 1);
  }
  close(text.size());
  return lines;
}

bool ends_sentence(std::string_view line) {
  const std::size_t last = line.find_last_not_of("\"')]\xE2\x80\x99\x9D");
  return last != line.npos && std::string_view(".!?:").find(line[last]) != std::string_view::npos;
}

std::size_t first_word_size(std::string_view line) { return std::min(line.find(' '), line.size()); }

class LineJoiner {
 public:
  LineJoiner(std::string_view text, const std::vector<Line>& lines) : text_(text), lines_(lines) {
    std::size_t pairs = 0, full = 0, open = 0, low = 0;
    for (std::size_t k = 1; k < lines.size(); ++k)
      if (!lines[k].after_blank) width_ = std::max(width_, lines[k - 1].span.size());
    for (std::size_t k = 1; k < lines.size(); ++k) {
      if (lines[k].after_blank) continue;
      ++pairs;
      full += is_full(k - 1);
      open += !ends_sentence(line(k - 1));
      low += is_lower(decode(text, lines[k].span.begin).value);
    }
    const bool one_width = width_ >= kNarrowest && width_ <= kWidest;
    wrapped_ = one_width && pairs > 0 && full * 10 >= pairs * 7 && open * 2 >= pairs && low * 2 >= pairs;
  }

  // Whether line k goes on with the paragraph of line k - 1.
  bool joins(std::size_t k) const {
    if (lines_[k].after_blank || !wrapped_) return false;
    const CodePoint first = decode(text_, lines_[k].span.begin);
    return is_full(k - 1) || (is_lower(first.value) && !ends_sentence(line(k - 1)));
  }

 private:
  std::string_view line(std::size_t k) const { return text_.substr(lines_[k].span.begin, lines_[k].span.size()); }

  // Whether the first word of the next line would not have fitted on line k.
  bool is_full(std::size_t k) const {
    constexpr std::size_t kRagged = 4;  // editors differ in what they count
    return lines_[k].span.size() + 1 + first_word_size(line(k + 1)) + kRagged > width_;
  }

  std::string_view text_;
  const std::vector<Line>& lines_;
  std::size_t width_ = 0;
  bool wrapped_ = false;
};

}  // namespace

std::vector<Span> find_blocks(std::string_view text) {
  const std::vector<Line> lines = find_lines(text);
  const LineJoiner joiner(text, lines);
  std::vector<Span> blocks;
  for (std::size_t k = 0; k < lines.size(); ++k) {
    if (k > 0 && joiner.joins(k))
      blocks.back().end = lines[k].span.end;
    else
      blocks.push_back(lines[k].span);
  }
  return blocks;
}

}  // namespace verbale
