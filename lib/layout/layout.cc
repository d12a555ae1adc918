#include "layout/layout.h"

#include <algorithm>
#include <charconv>

#include "layout/blocks.h"
#include "layout/head.h"
#include "layout/sections.h"
#include "text/utf8.h"

namespace verbale {
namespace {

constexpr std::size_t kDay = 10;  // bytes of 2020-06-10

// A line without a word ("* * *") is boilerplate as well.
bool is_boilerplate(const LayoutLexicon& lexicon, std::string_view line) {
  for (std::size_t at = 0; at < line.size(); at += decode(line, at).size) {
    const char32_t c = decode(line, at).value;
    if (is_letter(c) || is_digit(c)) return lexicon.is_boilerplate(line);
  }
  return true;
}

// "--06-10" with the year of `published`: the year before, where the month says that the new year has come since.
std::string completed(const std::string& date, std::string_view published) {
  int year = 0;
  const auto [end, error] = std::from_chars(published.data(), published.data() + published.size(), year);
  if (!date.starts_with("--") || error != std::errc() || year < 1000 || year > 9999) return date;
  const bool crossed = published.substr(4).starts_with("-01") && date.starts_with("--12");
  return std::to_string(year - crossed) + date.substr(1);
}

// Times between the parts of a transcript belong to no section.
void mark_times(const LayoutLexicon& lexicon, const Text& text, std::vector<Block>& blocks) {
  for (Block& block : blocks)
    if (block.kind == BlockKind::paragraph && is_stamp(lexicon, text[block.span])) block.kind = BlockKind::rubric;
}

// What the blocks say once their kinds are known.
void gather(Layout& layout) {
  for (const Block& block : layout.blocks) {
    if (block.kind == BlockKind::headline) layout.headline = block.span;
    if (block.kind == BlockKind::boilerplate) layout.boilerplate.push_back(block.span);
    if (block.kind != BlockKind::lead) continue;
    if (layout.lead)
      layout.lead->end = block.span.end;
    else
      layout.lead = block.span;
  }
}

}  // namespace

const Block* Layout::block_at(std::size_t byte) const {
  const auto next = std::ranges::upper_bound(blocks, byte, {}, [](const Block& b) { return b.span.begin; });
  if (next == blocks.begin()) return nullptr;
  const Block& block = *(next - 1);
  return byte < block.span.end ? &block : nullptr;
}

std::string Layout::reference_date() const {
  const std::string filed = dateline ? completed(dateline->date, published) : std::string();
  if (filed.size() >= kDay) return filed.substr(0, kDay);
  return published.size() >= kDay ? published.substr(0, kDay) : std::string();
}

Layout lay_out(const LayoutLexicon& lexicon, const Text& text, const Metadata& metadata) {
  Layout layout;
  for (const Span& span : find_blocks(text.bytes()))
    layout.blocks.push_back(
        {span, is_boilerplate(lexicon, text[span]) ? BlockKind::boilerplate : BlockKind::paragraph});
  Head head = read_head(lexicon, text.bytes(), layout.blocks);
  mark_times(lexicon, text, layout.blocks);
  layout.sections = find_sections(text.bytes(), layout.blocks);
  gather(layout);

  layout.published = !metadata.published.empty() ? metadata.published : head.published;
  layout.publisher = !metadata.publisher.empty() ? metadata.publisher : head.publisher;
  if (!head.dateline) return layout;
  layout.dateline = std::move(head.dateline->dateline);
  layout.dateline->date = completed(layout.dateline->date, layout.published);
  if (layout.dateline->date.starts_with("--")) layout.dateline->date.clear();  // a day without a year is no date
  if (layout.published.empty() && head.dateline->stamp && head.dateline->stamp->year > 0)
    layout.published = layout.dateline->date;
  if (metadata.publisher.empty() && !layout.dateline->agency.empty()) layout.publisher = layout.dateline->agency;
  return layout;
}

}  // namespace verbale
