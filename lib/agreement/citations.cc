// A walk over the pieces: at each a citation that stands by itself, or the word "resolution" with the
// items after it. The body stands before ("UN Security Council resolution"), after ("of the Security
// Council"), or is told by the item's form: "(1998)" is the Security Council's, "(XXVI)" and "76/300"
// are the General Assembly's unless another body stands there. Covered by tests/agreement/find_agreements_test.cc
// and, over the Council's own texts, by tests/bench/unsc_citations.py.
#include "agreement/citations.h"

#include <algorithm>

namespace verbale {
namespace {

constexpr std::string_view kCouncil = "United Nations Security Council";
constexpr std::size_t kBodyReach = 7;  // pieces of a body's name
constexpr int kMostInRange = 20;

// "S/RES/{n} ({y})" with the words of the captures. A part's letter takes a blank before it.
std::string filled(std::string_view symbol, const InstrumentReading& reading, const Match& match) {
  std::string out;
  for (std::size_t k = 0; k < symbol.size(); ++k) {
    if (symbol[k] != '{') {
      out += symbol[k];
      continue;
    }
    const std::string_view name = symbol.substr(k + 1, symbol.find('}', k) - k - 1);
    if (const Capture* c = match.find(name)) {
      if (name == "l") out += ' ';
      out += reading.string({c->piece, c->piece + 1});
    }
    k += name.size() + 1;
  }
  return out;
}

class CitationFinder {
 public:
  explicit CitationFinder(const InstrumentReading& reading) : r_(reading) {}

  Citations run() {
    for (std::size_t at = 0; at < r_.size();) at = std::max(read(at), at + 1);
    return std::move(out_);
  }

 private:
  // The end of the citation at a piece, or the piece itself.
  std::size_t read(std::size_t at) {
    if (const std::optional<Match> match = r_.words.citations().longest(r_.pieces, at)) return take(*match);
    if (r_.key(at) == "resolution" || r_.key(at) == "resolutions") return resolutions(at);
    return straggler(at);
  }

  // A number with its year or session far from the word "resolution", in a text that cites others of its series:
  // "..., and in particular, 1447 (2002)". The year must be that of the number.
  std::size_t straggler(std::size_t at) {
    if (r_.pieces[at].kind != PieceKind::number || out_.drafts.empty() || !r_.follows(at + 1) || r_.key(at + 1) != "(")
      return at;
    const std::optional<Match> item = r_.words.items().longest(r_.pieces, at);
    if (!item) return at;
    const SeriesRow& row = r_.words.series(item->pattern);
    const int number = item->value("n", 0), year = item->value("y", 0);
    if (year > 0 && r_.words.year_of_resolution(number) != year) return at;
    const bool cited = std::ranges::find(out_.drafts, row.body, &InstrumentMention::body) != out_.drafts.end();
    if (!cited || (year == 0 && !item->find("r"))) return at;
    out_.drafts.push_back(item_draft(*item, row.body));
    return past_date(item->end, out_.drafts.back());
  }

  std::size_t take(const Match& match) {
    const SeriesRow& row = r_.words.series(match.pattern);
    const PieceRange words{match.begin, match.end};
    if (row.use == SeriesUse::document) out_.documents.push_back(words);
    if (row.use == SeriesUse::code)
      out_.codes.push_back({words, std::string(row.series), filled(row.symbol, r_, match)});
    if (row.use == SeriesUse::symbol) out_.drafts.push_back(draft_of(row, match, words));
    return match.end;
  }

  InstrumentMention draft_of(const SeriesRow& row, const Match& match, PieceRange words) const {
    InstrumentMention d;
    d.words = d.head = words;
    d.kind = row.kind;
    d.body = row.body;
    d.number = std::to_string(match.value("n", 0));
    d.symbol = filled(row.symbol, r_, match);
    d.rule = "series";
    d.confidence = 0.98;
    if (row.symbol == "S/RES/{n} ({y})" && !match.find("y")) complete_year(d, match.value("n", 0));
    if (const Capture* year = match.find("y")) add_date(d, year->piece);
    return d;
  }

  // Adds the date that begins at a piece, where there is one.
  void add_date(InstrumentMention& d, std::size_t at) const {
    if (r_.date_at[at] >= 0) d.dates.push_back({r_.date_at[at], {at, r_.date_end(at)}, false});
  }

  void complete_year(InstrumentMention& d, int number) const {
    d.table_year = r_.words.year_of_resolution(number);
    d.symbol.clear();
    if (d.table_year > 0) d.symbol = "S/RES/" + std::to_string(number) + " (" + std::to_string(d.table_year) + ")";
  }

  // "resolution", from its noun on.
  std::size_t resolutions(std::size_t noun) {
    std::string_view body;
    const std::size_t begin = body_before(noun, body);
    std::size_t at = past_number_sign(noun + 1);
    const std::size_t first = out_.drafts.size();
    bool bare = false;
    std::size_t end = at;
    while (at < r_.size() && r_.follows(at)) {
      const std::optional<Match> item = item_at(at, first == out_.drafts.size() || bare);
      if (!item) break;
      const bool is_bare = r_.words.series(item->pattern).use == SeriesUse::bare_item;
      if (out_.drafts.size() == first) bare = is_bare;
      if (bare && out_.drafts.size() > first) expand_range(at, *item);
      out_.drafts.push_back(item_draft(*item, body));
      end = past_date(item->end, out_.drafts.back());
      at = past_separator(end);
      if (at == end) break;
    }
    if (out_.drafts.size() == first) return with_symbol(begin, noun);
    finish_list(first, begin, noun, end, body);
    return end;
  }

  // "UN General Assembly Resolution A/RES/75/287": the words belong to the symbol.
  std::size_t with_symbol(std::size_t begin, std::size_t noun) {
    if (!r_.follows(noun + 1)) return noun;
    const std::optional<Match> match = r_.words.citations().longest(r_.pieces, noun + 1);
    if (!match || r_.words.series(match->pattern).use != SeriesUse::symbol) return noun;
    take(*match);
    out_.drafts.back().words.begin = begin;
    return match->end;
  }

  // "No.", "Nos.", "#".
  std::size_t past_number_sign(std::size_t at) const {
    if (at >= r_.size() || !r_.follows(at)) return at;
    if (r_.key(at) == "#" || r_.key(at) == "number" || r_.key(at) == "numbers") return at + 1;
    if (r_.key(at) != "no" && r_.key(at) != "nos") return at;
    return at + 1 < r_.size() && r_.key(at + 1) == "." ? at + 2 : at + 1;
  }

  std::optional<Match> item_at(std::size_t at, bool bare_allowed) const {
    std::optional<Match> item = r_.words.items().longest(r_.pieces, at);
    if (item && r_.words.series(item->pattern).use == SeriesUse::bare_item && !bare_allowed) return std::nullopt;
    return item;
  }

  // The row of an item's form that is the body's, else the first row of that form.
  const SeriesRow& row_of(const Match& item, std::string_view body) const {
    const SeriesRow& found = r_.words.series(item.pattern);
    for (int k = 0; k < r_.words.series_size(); ++k) {
      const SeriesRow& row = r_.words.series(k);
      if (row.use == found.use && row.pattern == found.pattern && row.body == body) return row;
    }
    return found;
  }

  InstrumentMention item_draft(const Match& item, std::string_view body) const {
    return draft_of(row_of(item, body), item, {item.begin, item.end});
  }

  // "1160 to 1165" stands for those between as well.
  void expand_range(std::size_t at, const Match& item) {
    const std::string& link = r_.key(at - 1);
    if (link != "to" && link != "through" && link != "-") return;
    const int from = std::stoi(out_.drafts.back().number), to = item.value("n", 0);
    if (to <= from || to - from > kMostInRange) return;
    for (int n = from + 1; n < to; ++n) {
      InstrumentMention d = out_.drafts.back();
      d.number = std::to_string(n);
      d.dates.clear();
      complete_year(d, n);
      out_.drafts.push_back(std::move(d));
    }
  }

  // "of 31 March 1998" after an item.
  std::size_t past_date(std::size_t at, InstrumentMention& d) const {
    if (!r_.follows(at + 1) || r_.pieces[at].gap == Gap::block) return at;
    const std::size_t date = r_.key(at) == "of" || r_.key(at) == "dated" || r_.key(at) == "," ? at + 1 : at;
    const std::size_t of = date < r_.size() && r_.key(date) == "of" ? date + 1 : date;
    if (of >= r_.size() || (of == at + 1 && r_.key(at) == ",")) return at;
    if (r_.date_at[of] < 0) return past_unread_date(at);
    const std::size_t end = r_.date_end(of);
    d.dates.insert(d.dates.begin(), {r_.date_at[of], {at, end}, false});
    return end;
  }

  // "of 4 September", without a year in a text without a date: up to the next mark or "and".
  std::size_t past_unread_date(std::size_t at) const {
    constexpr std::size_t kDateReach = 6;
    if (r_.key(at) != "of" || !r_.follows(at + 1) || r_.pieces[at + 1].kind != PieceKind::number) return at;
    for (std::size_t k = at + 2; k < at + kDateReach && r_.follows(k); ++k)
      if (is_separator(k) && r_.key(k) != "-") return k;
    return at;
  }

  // ",", "and", ", and", "as well as", ", in particular", with "resolution(s)" again; `at` where none stands there.
  std::size_t past_separator(std::size_t at) const {
    std::size_t k = at;
    while (r_.follows(k) && k < at + 4 && is_separator(k)) ++k;
    return k;
  }
  bool is_separator(std::size_t at) const {
    static constexpr std::string_view kSeparators[] = {",", "and", "or", "&", ";", "to", "through", "-", "as", "well"};
    return std::ranges::find(kSeparators, r_.key(at)) != std::end(kSeparators);
  }

  // Where the body's name before the noun begins; the noun where there is none.
  std::size_t body_before(std::size_t noun, std::string_view& body) const {
    std::size_t end = noun;
    while (end > 0 && r_.pieces[end].gap != Gap::block && is_between(end - 1)) --end;
    std::size_t begin = noun;
    for (std::size_t k = 1; k <= kBodyReach && k <= end; ++k) {
      const std::optional<PhraseMatch> match = r_.words.body_at(r_.pieces, end - k);
      if (match && match->end == end) begin = end - k, body = r_.words.body(match->value);
      if (r_.pieces[end - k].gap == Gap::block) break;
    }
    return begin;
  }
  // What may stand between body and noun: "Council's relevant resolutions".
  bool is_between(std::size_t at) const {
    const std::string& k = r_.key(at);
    return k == "'" || k == "s" || k == "relevant" || k == "previous" || k == "recent" || k == "new" ||
           k == "subsequent" || k == "unanimous";
  }

  // "of the UN Security Council" after the list.
  std::size_t body_after(std::size_t at, std::string_view& body) const {
    if (!r_.follows(at) || (r_.key(at) != "of" && r_.key(at) != "by")) return at;
    std::size_t k = at + 1;
    while (r_.follows(k) && (r_.key(k) == "the" || r_.key(k) == "its")) ++k;
    if (!r_.follows(k)) return at;
    const std::optional<PhraseMatch> match = r_.words.body_at(r_.pieces, k);
    if (!match) return at;
    body = r_.words.body(match->value);
    return match->end;
  }

  // The words before the first item belong to it, and those after a single one.
  void finish_list(std::size_t first, std::size_t begin, std::size_t noun, std::size_t& end, std::string_view body) {
    std::string_view after;
    const std::size_t tail = body_after(end, after);
    if (!after.empty()) body = after;
    std::vector<InstrumentMention>& drafts = out_.drafts;
    for (std::size_t k = first; k < drafts.size(); ++k) settle_body(drafts[k], body, noun);
    drafts[first].words.begin = begin;
    if (drafts.size() == first + 1) drafts[first].words.end = tail;
    end = tail;
    std::erase_if(drafts, [](const InstrumentMention& d) { return d.rule.empty(); });
  }

  // A bare number is the Council's where the Council is named or nobody else is.
  void settle_body(InstrumentMention& d, std::string_view body, std::size_t noun) {
    const bool bare = d.table_year > 0 || d.symbol.empty();
    if (!bare) return;
    if (body == "United Nations" || (body.empty() && speaks_of_council())) body = kCouncil;
    if (body == kCouncil) {
      d.body = kCouncil;
      return;
    }
    d.symbol.clear();
    d.table_year = 0;
    d.body = body;
    d.confidence = 0.6;
    const bool possessed = noun > 0 && r_.pieces[noun].gap != Gap::block && r_.capital_word(noun - 1);
    if (body.empty() && possessed && !r_.is("function", noun - 1))
      d.rule = {};  // "Government Resolution 719" is nobody's here
  }

  bool speaks_of_council() {
    if (!council_) {
      council_ = false;
      for (std::size_t at = 0; at < r_.size() && !*council_; ++at)
        if (const auto match = r_.words.body_at(r_.pieces, at))
          council_ = r_.words.body(match->value) == kCouncil || r_.words.body(match->value) == "United Nations";
    }
    return *council_;
  }

  const InstrumentReading& r_;
  Citations out_;
  std::optional<bool> council_;
};

}  // namespace

Citations find_citations(const InstrumentReading& reading) { return CitationFinder(reading).run(); }

}  // namespace verbale
