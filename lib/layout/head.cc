// A head is read from the top: a headline, then rubric lines (section, office, time, byline, place),
// then, if a dateline comes, the lead above it. A lone block is no headline, and a sentence is one
// only if it is spelt like one or a dateline follows. Rows in tests/layout/layout_test.cc.
#include "layout/head.h"

#include <algorithm>

#include "layout/look.h"
#include "text/utf8.h"

namespace verbale {
namespace {

constexpr std::size_t kLongestHeadline = 400;  // bytes
constexpr std::size_t kLongestRubric = 160;
constexpr std::size_t kHeadBlocks = 10;  // a head is no longer

class HeadReader {
 public:
  HeadReader(const LayoutLexicon& lexicon, std::string_view text, std::vector<Block>& blocks)
      : lexicon_(lexicon), text_(text), blocks_(blocks) {}

  Head read() {
    std::size_t k = read_rubrics(0);
    const std::size_t dateline = find_dateline_block(k);
    if (is_headline(k, dateline)) {
      blocks_[k].kind = BlockKind::headline;
      k = read_rubrics(k + 1);
    }
    if (dateline < blocks_.size() && k <= dateline) {
      for (std::size_t lead = k; lead < dateline; ++lead)
        if (blocks_[lead].kind == BlockKind::paragraph) blocks_[lead].kind = BlockKind::lead;
      split_dateline(dateline);
    }
    if (head_.published.empty()) read_sign_off();
    return std::move(head_);
  }

 private:
  // "Geneva, 24 March 2022" at the end of a release that has no time line.
  void read_sign_off() {
    Block& last = blocks_.back();
    const std::string_view line = at(blocks_.size() - 1);
    constexpr std::size_t kLongest = 60;
    const std::size_t comma = line.find(", ");
    if (last.kind != BlockKind::paragraph || line.size() > kLongest || comma == line.npos) return;
    if (is_stamp(lexicon_, line.substr(comma + 2)) && std::ranges::count(line.substr(0, comma), ' ') <= 1 &&
        is_time_line(line, 1))
      last.kind = BlockKind::rubric;
  }

  std::string_view at(std::size_t k) const { return text_.substr(blocks_[k].span.begin, blocks_[k].span.size()); }
  std::size_t limit() const { return std::min(blocks_.size(), kHeadBlocks); }

  // The first block from k on that opens with a dateline; the number of blocks: none does.
  std::size_t find_dateline_block(std::size_t k) {
    for (; k < limit(); ++k) {
      if (blocks_[k].kind != BlockKind::paragraph) continue;
      head_.dateline = find_dateline(lexicon_, text_, blocks_[k].span);
      if (head_.dateline && opens_story(k)) return k;
      head_.dateline.reset();
    }
    return blocks_.size();
  }

  // Whether prose follows the dateline in its block, or nothing; not "PRESS BRIEFING – June 17".
  bool opens_story(std::size_t k) const {
    const std::size_t end = head_.dateline->dateline.span.end;
    const std::string_view rest = trimmed(text_.substr(end, blocks_[k].span.end - end));
    return rest.empty() || !is_stamp(lexicon_, rest);
  }

  void split_dateline(std::size_t k) {
    const Span line = head_.dateline->dateline.span, whole = blocks_[k].span;
    const std::string_view rest = trimmed(text_.substr(line.end, whole.end - line.end));
    blocks_[k] = {line, BlockKind::dateline};
    if (rest.empty()) return;
    const auto begin = static_cast<std::size_t>(rest.data() - text_.data());
    blocks_.insert(blocks_.begin() + static_cast<std::ptrdiff_t>(k) + 1,
                   Block{{begin, whole.end}, BlockKind::paragraph});
  }

  bool is_headline(std::size_t k, std::size_t dateline) const {
    if (k + 1 >= blocks_.size() || k == dateline || blocks_[k].kind != BlockKind::paragraph) return false;
    if (blocks_[k].span.size() > kLongestHeadline) return false;
    const Look look = look_at(at(k));
    const bool decked = at(k).ends_with(';');  // the line below it goes on
    if ((look.trails && !decked) || look.many_lines || look.words == 0) return false;
    if (!look.stops || dateline < blocks_.size()) return true;
    return look.all_capitalised() || look.capitalised > 2 * look.small || stands_out(k, look);
  }

  // A short sentence above a story of several paragraphs that begins with a longer one.
  bool stands_out(std::size_t k, const Look& look) const {
    constexpr int kMostWords = 16;
    constexpr std::size_t kLeastBlocks = 4;
    if (look.words > kMostWords || look.sentences > 1 || blocks_.size() < k + kLeastBlocks) return false;
    return 2 * std::max(look_at(at(k + 1)).words, look_at(at(k + 2)).words) >= 3 * look.words;
  }

  // Marks the rubric lines from k on; returns the first block that is none. Lines between two of them
  // are rubric as well: the text's own order shows that they belong to the head.
  std::size_t read_rubrics(std::size_t k) {
    const std::size_t reach = k > 0 ? 3 : 0;
    std::size_t end = k;
    for (std::size_t next = k; next < limit() && next <= end + reach; ++next) {
      if (is_prose(next)) break;
      if (is_rubric(next, k)) end = next + 1;
    }
    if (k > 0 && end > k) end = past_places(end);
    for (std::size_t r = k; r < end; ++r)
      if (blocks_[r].kind == BlockKind::paragraph) blocks_[r].kind = BlockKind::rubric;
    return end;
  }

  bool is_prose(std::size_t k) const { return blocks_[k].span.size() > kLongestRubric || look_at(at(k)).stops; }

  bool is_rubric(std::size_t k, std::size_t first) {
    if (blocks_[k].kind == BlockKind::boilerplate) return true;
    const bool timed = is_time_line(at(k), first) || (k == 0 && is_reference(at(k)));
    const std::string* publisher = lexicon_.rubric(at(k));
    if (publisher && head_.publisher.empty()) head_.publisher = *publisher;
    return timed || publisher || is_stamp(lexicon_, at(k)) || is_byline(at(k)) || (first > 0 && repeats(k, first));
  }

  // A line that ends in a date with its year; above the headline it must hold nothing else.
  bool is_time_line(std::string_view line, std::size_t first) {
    constexpr std::size_t kLongestTail = 20;
    for (std::size_t i = 0; i < line.size(); i = next_word(line, i)) {
      const auto stamp = read_stamp(lexicon_, line.substr(i));
      if (stamp && stamp->year > 0 && line.size() - i - stamp->size <= kLongestTail) {
        if (head_.published.empty()) head_.published = stamp->iso();
        return true;
      }
      if (first == 0) return false;
    }
    return false;
  }

  // "SC/14839", "No. 123/22": the number of a release above its headline.
  static bool is_reference(std::string_view line) {
    constexpr std::size_t kLongest = 20;
    const auto digits = std::ranges::count_if(line, [](char c) { return c >= '0' && c <= '9'; });
    return line.size() <= kLongest && digits > 1 && look_at(line).small == 0 && std::ranges::count(line, ' ') <= 1;
  }

  static std::size_t next_word(std::string_view line, std::size_t i) {
    const std::size_t space = line.find(' ', i);
    return space == line.npos ? line.size() : space + 1;
  }

  // "By Jane Roe and John Doe"
  static bool is_byline(std::string_view line) {
    constexpr int kMostWords = 10;
    const Look look = look_at(line);
    return (line.starts_with("By ") || line.starts_with("BY ")) && look.words <= kMostWords && look.all_capitalised();
  }

  bool repeats(std::size_t k, std::size_t first) const {
    for (std::size_t r = first; r < k; ++r)
      if (at(r) == at(k)) return true;
    return false;
  }

  // Short capitalised lines behind a rubric: "Washington, DC", "Treaty Room".
  std::size_t past_places(std::size_t k) const {
    constexpr int kMostWords = 6;
    while (k + 1 < limit() && blocks_[k].kind == BlockKind::paragraph) {
      const Look look = look_at(at(k));
      if (look.stops || look.trails || look.words > kMostWords || !look.all_capitalised()) break;
      ++k;
    }
    return k;
  }

  const LayoutLexicon& lexicon_;
  std::string_view text_;
  std::vector<Block>& blocks_;
  Head head_;
};

}  // namespace

Head read_head(const LayoutLexicon& lexicon, std::string_view text, std::vector<Block>& blocks) {
  if (blocks.empty()) return {};
  return HeadReader(lexicon, text, blocks).read();
}

}  // namespace verbale
