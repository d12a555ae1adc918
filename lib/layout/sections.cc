#include "layout/sections.h"

#include "layout/look.h"
#include "text/utf8.h"

namespace verbale {
namespace {

constexpr std::size_t kLongestHeading = 120;  // bytes
constexpr int kMostWords = 14;

// `"…" — Anna Holm`: somebody's words, with the name behind the closing mark and a dash.
bool is_signed(std::string_view line) {
  for (std::string_view mark : {"” ", "\" ", "» "}) {
    const std::size_t at = line.rfind(mark);
    if (at == line.npos || at + mark.size() >= line.size()) continue;
    const char32_t next = decode(line, at + mark.size()).value;
    if (next == '-' || (next >= 0x2013 && next <= 0x2015)) return true;
  }
  return false;
}

bool is_body(BlockKind kind) { return kind == BlockKind::paragraph || kind == BlockKind::heading; }

class HeadingFinder {
 public:
  HeadingFinder(std::string_view text, const std::vector<Block>& blocks) : text_(text), blocks_(blocks) {}

  // A short line without a stop that prose follows. Of several such lines in a row, as in a list, none is one.
  bool is_heading(std::size_t k) const {
    if (!is_short_line(k) || k + 1 >= blocks_.size() || !is_body(blocks_[k + 1].kind)) return false;
    const Look look = look_at(at(k));
    if (!look.begins_high || look.speaks || is_signed(at(k)) || is_short_line(k + 1)) return false;
    return k == 0 || !is_short_line(k - 1);
  }

 private:
  std::string_view at(std::size_t k) const { return text_.substr(blocks_[k].span.begin, blocks_[k].span.size()); }

  bool is_short_line(std::size_t k) const {
    if (!is_body(blocks_[k].kind) || blocks_[k].span.size() > kLongestHeading) return false;
    const Look look = look_at(at(k));
    return !look.stops && !look.trails && !look.many_lines && look.words > 0 && look.words <= kMostWords;
  }

  std::string_view text_;
  const std::vector<Block>& blocks_;
};

}  // namespace

std::vector<Section> find_sections(std::string_view text, std::vector<Block>& blocks) {
  const HeadingFinder finder(text, blocks);
  std::vector<Section> sections;
  const bool headed = !blocks.empty() && blocks[0].kind != BlockKind::paragraph;
  for (std::size_t k = 0; k < blocks.size(); ++k) {
    Block& block = blocks[k];
    if (block.kind != BlockKind::paragraph) continue;
    if ((headed || k > 0) && finder.is_heading(k)) block.kind = BlockKind::heading;
    if (block.kind == BlockKind::heading)
      sections.push_back({block.span, block.span});
    else if (sections.empty())
      sections.push_back({std::nullopt, block.span});
    else
      sections.back().span.end = block.span.end;
  }
  return sections;
}

}  // namespace verbale
