// One walk over the pieces: at each the longest pattern of the date table, resolved against the
// document's own date (resolve.h). What resolves to nothing is passed over word by word. Covered by
// tests/date/find_dates_test.cc and its table dates.tsv.
#include "date/find_dates.h"

#include "date/resolve.h"

namespace verbale {
namespace {

constexpr std::size_t kTenseReach = 25;  // pieces to either side

bool ends_clause(const TextPiece& p) { return p.key == "." || p.key == ";" || p.key == "!" || p.key == "?"; }

class DateFinder {
 public:
  DateFinder(const DateLexicon& lexicon, const Pieces& pieces, std::optional<CalendarDate> reference)
      : lexicon_(lexicon), pieces_(pieces) {
    context_.reference = reference;
  }

  std::vector<Date> run() {
    for (std::size_t at = 0; at < pieces_.size();) {
      const std::size_t next = read(at);
      at = next > at ? next : at + 1;
    }
    return std::move(dates_);
  }

 private:
  // The end of the date at a piece, or the piece itself where there is none.
  std::size_t read(std::size_t at) {
    const std::optional<Match> match = lexicon_.patterns().longest(pieces_, at);
    if (!match || !names_are_capital(*match)) return at;
    const DateReading& reading = lexicon_.reading(*match);
    if (reading.kind == DateReading::Kind::chained && !continues_chain(at)) return at;
    context_.ahead = leans_on_tense(reading) && looks_ahead(match->begin, match->end);
    const std::optional<ResolvedDate> date = resolve(reading, *match, context_);
    if (!date) return match->end;  // "29 February 2019" holds no lesser date
    dates_.push_back({to_iso(date->date), span_of(pieces_, match->begin, match->end), date->basis});
    context_.last = date->date;
    last_end_ = match->end;
    return match->end;
  }

  // "may" and "march" are months with a capital only.
  bool names_are_capital(const Match& match) const {
    for (const Capture& c : match.captures)
      if ((c.name == "m" || c.name == "q" || c.name == "w" || c.name == "any_weekday") && !pieces_[c.piece].capital &&
          pieces_[c.piece].kind == PieceKind::word)
        return false;
    return true;
  }

  // A bare year counts right after another one: "2014, 2015 and 2016".
  bool continues_chain(std::size_t at) const {
    if (last_end_ == 0 || at <= last_end_ || at > last_end_ + 2 || dates_.back().value.size() != 4) return false;
    for (std::size_t k = last_end_; k < at; ++k) {
      const std::string& key = pieces_[k].key;
      if (key != "," && key != "and" && key != "or" && key != "to" && key != "&") return false;
    }
    return true;
  }

  // Days of the week and of a month may lie on either side.
  static bool leans_on_tense(const DateReading& reading) {
    return reading.kind == DateReading::Kind::weekday || reading.kind == DateReading::Kind::calendar;
  }

  bool looks_ahead(std::size_t begin, std::size_t end) const {
    for (std::size_t k = begin, n = 0; k > 0 && n < kTenseReach && pieces_[k].gap != Gap::block; ++n) {
      if (ends_clause(pieces_[--k])) break;
      if (const std::optional<bool> ahead = tense_at(k)) return *ahead;
    }
    for (std::size_t k = end, n = 0; k < pieces_.size() && n < kTenseReach && pieces_[k].gap != Gap::block; ++n, ++k) {
      if (ends_clause(pieces_[k])) break;
      if (const std::optional<bool> ahead = tense_at(k)) return *ahead;
    }
    return false;
  }

  // Whether a word puts its clause into the future (true) or the past (false).
  std::optional<bool> tense_at(std::size_t at) const {
    const TextPiece& p = pieces_[at];
    if (p.kind != PieceKind::word) return std::nullopt;
    if (is("future", at)) return true;
    const bool past = is("past", at) || (p.key.size() > 3 && p.key.ends_with("ed"));
    if (!past) return std::nullopt;
    return at > 0 && is("open", at - 1) ? std::nullopt : std::optional(false);
  }

  bool is(std::string_view name, std::size_t at) const {
    return lexicon_.patterns().value_in(name, pieces_, at).has_value();
  }

  const DateLexicon& lexicon_;
  const Pieces& pieces_;
  DateContext context_;
  std::vector<Date> dates_;
  std::size_t last_end_ = 0;
};

}  // namespace

std::vector<Date> find_dates(const Lexicon& lexicon, const Text& text, const Layout& layout) {
  return find_dates(lexicon.dates, cut(text, layout), parse_date(layout.reference_date()));
}

std::vector<Date> find_dates(const DateLexicon& lexicon, const Pieces& pieces,
                             const std::optional<CalendarDate>& reference) {
  return DateFinder(lexicon, pieces, reference).run();
}

}  // namespace verbale
