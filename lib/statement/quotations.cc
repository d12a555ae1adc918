// A mark opens or closes by its shape; a straight one by the spaces about it, and where these do not
// tell, by whether a quotation is open. tests/statement/quotations_test.cc has the rows.
#include "statement/quotations.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace verbale {
namespace {

enum class Side { opens, closes, either };

struct Mark {
  std::string_view text;
  Side side;
  int family;  // a mark closes one of its own family
};

constexpr int kSingle = 1;

// The longest quotation without marks at the heads of its paragraphs.
constexpr int kParagraphs = 30;
constexpr std::array<Mark, 13> kMarks = {{
    {"\"", Side::either, 0},
    {"“", Side::opens, 0},
    {"”", Side::closes, 0},
    {"„", Side::opens, 0},
    {"‟", Side::opens, 0},
    {"``", Side::opens, 0},
    {"''", Side::either, 0},
    {"«", Side::opens, 0},
    {"»", Side::closes, 0},
    {"＂", Side::either, 0},
    {"‘", Side::opens, kSingle},
    {"’", Side::closes, kSingle},
    {"'", Side::either, kSingle},
}};

const Mark* mark_of(std::string_view token) {
  const auto* found = std::ranges::find(kMarks, token, &Mark::text);
  return found == kMarks.end() ? nullptr : found;
}

class Scanner {
 public:
  Scanner(const Text& text, const Layout& layout, const Syntax& syntax)
      : text_(text), layout_(layout), syntax_(syntax) {}

  std::vector<Quotation> scan() {
    const Block* block = nullptr;
    for (int t = 0; t < static_cast<int>(syntax_.tokens.size()); ++t) {
      const Block* here = layout_.block_at(syntax_.tokens[t].span.begin);
      if (here != block) end_block(t);
      if (here != block || t == 0) begins_.push_back(t);
      block = here;
      if (const Mark* mark = mark_of(text_[syntax_.tokens[t].span])) read(*mark, t);
    }
    end_block(static_cast<int>(syntax_.tokens.size()));
    std::ranges::sort(found_, {}, [](const Quotation& q) { return std::pair(q.tokens.begin, -q.tokens.end); });
    for (int reach = 0; Quotation & q : found_) q.reach = reach = std::max(reach, q.tokens.end);
    return std::move(found_);
  }

 private:
  struct Open {
    int token;
    int family;
    bool low;  // „, which “ closes
  };

  bool space_before(int t) const {
    const std::size_t at = syntax_.tokens[t].span.begin;
    return at == 0 || (t > 0 && syntax_.tokens[t - 1].span.end < at) || opens_bracket(t - 1);
  }
  bool space_after(int t) const {
    return t + 1 >= static_cast<int>(syntax_.tokens.size()) ||
           syntax_.tokens[t].span.end < syntax_.tokens[t + 1].span.begin;
  }
  bool opens_bracket(int t) const {
    if (t < 0) return true;
    const std::string_view form = text_[syntax_.tokens[t].span];
    return form == "(" || form == "[" || form == "—" || form == "–" || mark_of(form) != nullptr;
  }

  bool is_open(int family) const {
    return std::ranges::any_of(open_, [&](const Open& o) { return o.family == family; });
  }

  Side side_of(const Mark& mark, int t) const {
    if (mark.text == "“" && !open_.empty() && open_.back().low) return Side::closes;
    const bool left = space_before(t), right = space_after(t), open = is_open(mark.family);
    if (mark.side == Side::closes && !open && left && !right) return Side::opens;  // turned about: ”…“
    if (mark.side == Side::opens && right && !left) return Side::closes;
    if (mark.side != Side::either) return mark.side;
    if (left && !right) return Side::opens;
    if (right && !left) return Side::closes;
    return open ? Side::closes : Side::opens;
  }

  void read(const Mark& mark, int t) {
    const Side side = side_of(mark, t);
    if (side == Side::closes) {
      if (!is_open(mark.family)) return close_earlier(mark.family, t);
      close(mark.family, t);
    } else if (mark.family == kSingle) {
      // An apostrophe that is no quotation mark never closes: it is dropped when the block ends.
      open_.push_back({t, mark.family, mark.text == "„"});
    } else if (is_open(mark.family)) {
      // The closer is missing, or the mark is reopened: what was open ends here.
      close(mark.family, t - 1);
      open_.push_back({t, mark.family, mark.text == "„"});
    } else {
      unclosed_ = -1;
      open_.push_back({t, mark.family, mark.text == "„"});
    }
  }

  void close(int family, int t) {
    while (is_open(family)) {
      const Open last = open_.back();
      open_.pop_back();
      if (last.family != family) continue;
      if (t > last.token) found_.push_back({{last.token, t + 1}, true, is_open(0)});
      return;
    }
  }

  void end_block(int t) {
    for (const Open& o : open_)
      if (o.family != kSingle && t - o.token > 2) {
        found_.push_back({{o.token, t}, false, false});
        unclosed_ = static_cast<int>(begins_.size());
      }
    open_.clear();
  }

  // A closing mark without an opening one ends what an earlier paragraph left open: all between is quoted.
  void close_earlier(int family, int t) {
    if (family == kSingle) return;
    const int first = std::exchange(unclosed_, -1);
    const int last = static_cast<int>(begins_.size()) - 1;
    if (first < 0 || last - first >= kParagraphs) return;
    for (int k = first; k <= last; ++k)
      found_.push_back({{begins_[k], k == last ? t + 1 : begins_[k + 1]}, k == last, false});
  }

  const Text& text_;
  const Layout& layout_;
  const Syntax& syntax_;
  std::vector<Open> open_;
  std::vector<int> begins_;  // first tokens of the blocks so far
  int unclosed_ = -1;        // the block after the one whose quotation was not closed
  std::vector<Quotation> found_;
};

}  // namespace

std::vector<Quotation> find_quotations(const Text& text, const Layout& layout, const Syntax& syntax) {
  return Scanner(text, layout, syntax).scan();
}

std::span<const Quotation> reaching_past(const std::vector<Quotation>& quotations, int token) {
  return {std::ranges::partition_point(quotations, [&](const Quotation& q) { return q.reach <= token; }),
          quotations.end()};
}

}  // namespace verbale
