// A dateline is a place, a date and an agency in this order, each of which may be missing, and a dash
// or a stop: MOSCOW, June 10. /TASS/.   WASHINGTON (Reuters) -   BEIJING, Jan. 3 (Xinhua) --
// GENEVA, 24 March 2022 –   TALLAHASSEE —   June 10 (Reuters) -   Washington (CNN)
// The reader tries, after no word, after one, after two ..., whether what follows completes a
// dateline; a place in capitals needs less proof than one in small letters. Rows in
// tests/layout/dateline_test.cc.
#include "layout/dateline.h"

#include <algorithm>

#include "text/utf8.h"

namespace verbale {
namespace {

constexpr std::size_t kLongest = 120;  // bytes of a dateline
constexpr int kMostWords = 8;          // of its place

bool is_dash(char32_t c) { return c == '-' || c == '_' || (c >= 0x2012 && c <= 0x2015); }

class DatelineReader {
 public:
  DatelineReader(const LayoutLexicon& lexicon, std::string_view text) : lexicon_(lexicon), text_(text) {}

  std::optional<FoundDateline> read() {
    std::size_t place_end = 0;
    for (int words = 0; words <= kMostWords; ++words) {
      if (completes(place_end)) return found_;
      const std::size_t next = place_word_end(place_end);
      if (next == place_end) return std::nullopt;
      place_end = next;
    }
    return std::nullopt;
  }

 private:
  CodePoint at(std::size_t i) const { return i < text_.size() ? decode(text_, i) : CodePoint{' ', 1, true}; }

  std::size_t past_spaces(std::size_t i) const {
    while (i < text_.size() && is_space(at(i).value)) i += at(i).size;
    return i;
  }

  // Past one more word of the place with the comma or slash before it: "TEL" "AVIV" ", Israel".
  std::size_t place_word_end(std::size_t begin) const {
    std::size_t i = begin;
    if (begin > 0 && (at(i).value == ',' || at(i).value == '/')) ++i;
    i = past_spaces(i);
    const std::size_t word = i;
    while (i < text_.size() && (is_letter(at(i).value) || is_mark(at(i).value) || is_joiner(i))) i += at(i).size;
    const bool particle = i - word <= 3 && begin > 0;
    return i > word && (is_upper(at(word).value) || particle) ? i : begin;
  }

  // A mark within a word of a place: Port-au-Prince, N'Djamena, St. Petersburg, Washington, D.C.
  bool is_joiner(std::size_t i) const {
    const char32_t c = at(i).value;
    if (c != '-' && c != '\'' && c != 0x2019 && c != '.') return false;
    const bool letter_before = i > 0 && is_letter(static_cast<unsigned char>(text_[i - 1]));
    if (c != '.') return letter_before && is_letter(at(i + at(i).size).value);
    const std::size_t begin = text_.find_last_of(" ,/.", i - 1) + 1;
    return letter_before && (i - begin <= 2 || at(i + 1).value == ',');  // St. Petersburg; Cambridge, Mass., Dec. 11
  }

  // Whether a dateline ends here: date, agency and mark behind a place that ends at `place_end`.
  bool completes(std::size_t place_end) {
    found_ = {};
    std::size_t i = past_mark(place_end, ",.");
    const bool date = read_date(i);
    if (date) i = past_mark(i, ",.:");
    const Agency agency = read_agency(i);
    if (agency != Agency::none && i < text_.size() && (text_[i] == '.' || text_[i] == ',')) ++i;
    const std::size_t before_mark = i;
    const bool dash = read_dash(i);
    if (dash) read_bare_agency(i);
    if (!is_enough(place_end, date, agency, dash || i > before_mark)) return false;
    found_.dateline.span = {0, i};
    found_.dateline.place = std::string(text_.substr(0, place_end));
    if (found_.stamp) found_.dateline.date = found_.stamp->iso();
    return true;
  }

  enum class Agency { none, unknown, known };

  bool is_enough(std::size_t place_end, bool date, Agency agency, bool dash) const {
    const std::string_view place = text_.substr(0, place_end);
    const bool capitals = is_in_capitals(place) && !lexicon_.rubric(place);
    if (agency == Agency::known) return !place.empty() || date || dash;
    if (agency == Agency::unknown) return capitals && dash;
    if (place.empty()) return false;
    return date ? dash || (capitals && text_.size() > place_end) : capitals && dash && is_short(place);
  }

  // A place of a few words, which a headline in capitals is not.
  static bool is_short(std::string_view place) {
    constexpr std::ptrdiff_t kMostSpaces = 2;
    const std::string_view name = place.substr(0, place.find(','));
    return std::ranges::count(name, ' ') <= kMostSpaces && std::ranges::count(place, ' ') <= kMostSpaces + 2;
  }

  // Whether the first word is in capitals, long enough to be no abbreviation.
  static bool is_in_capitals(std::string_view place) {
    constexpr int kLeast = 4;
    int capitals = 0;
    for (std::size_t i = 0; i < place.size();) {
      const CodePoint c = decode(place, i);
      if (is_lower(c.value)) break;
      if (c.value == ',' || c.value == '/') break;
      capitals += is_upper(c.value);
      i += c.size;
    }
    return capitals >= kLeast;
  }

  std::size_t past_mark(std::size_t i, std::string_view marks) const {
    if (i < text_.size() && marks.find(text_[i]) != marks.npos) ++i;
    return past_spaces(i);
  }

  bool read_date(std::size_t& i) {
    found_.stamp = read_stamp(lexicon_, text_.substr(i));
    if (!found_.stamp) return false;
    i += found_.stamp->size;
    return true;
  }

  // (Reuters), /TASS/, [AP]
  Agency read_agency(std::size_t& i) {
    const std::size_t begin = past_spaces(i);
    constexpr std::string_view kOpen = "(/[", kClose = ")/]";
    const std::size_t kind = begin < text_.size() ? kOpen.find(text_[begin]) : kOpen.npos;
    if (kind == kOpen.npos) return Agency::none;
    const std::size_t end = text_.find(kClose[kind], begin + 1);
    if (end == text_.npos) return Agency::none;
    const std::string_view name = text_.substr(begin + 1, end - begin - 1);
    i = end + 1;
    return take_agency(name) ? Agency::known : Agency::unknown;
  }

  // MOSCOW, Dec 26 - RIA Novosti.
  void read_bare_agency(std::size_t& i) {
    const std::size_t begin = past_spaces(i), end = text_.find('.', begin);
    if (end != text_.npos && take_agency(text_.substr(begin, end - begin))) i = end + 1;
  }

  // "Reuters", or the first of several: "TASS, Interfax", "AP/Reuters".
  bool take_agency(std::string_view name) {
    std::string_view known = lexicon_.agency(trimmed(name));
    if (known.empty()) known = lexicon_.agency(trimmed(name.substr(0, name.find_first_of("/,"))));
    if (known.empty()) return false;
    found_.dateline.agency = std::string(known);
    return true;
  }

  // A dash between spaces or behind a mark; two hyphens count as one.
  bool read_dash(std::size_t& i) const {
    std::size_t end = past_spaces(i);
    const std::size_t begin = end;
    while (end < text_.size() && is_dash(at(end).value)) end += at(end).size;
    const bool apart = begin > i || (i > 0 && !is_letter(static_cast<unsigned char>(text_[i - 1])));
    const bool long_dash = end > begin && at(begin).value != '-';
    if (end == begin || end >= text_.size() || !(apart || long_dash)) return false;
    if (!is_space(at(end).value) && !long_dash) return false;
    i = end;
    return true;
  }

  const LayoutLexicon& lexicon_;
  std::string_view text_;
  FoundDateline found_;
};

}  // namespace

std::optional<FoundDateline> find_dateline(const LayoutLexicon& lexicon, std::string_view text, Span paragraph) {
  std::size_t size = std::min(paragraph.size(), kLongest);
  while (size < paragraph.size() && size > 0 &&
         (static_cast<unsigned char>(text[paragraph.begin + size]) & 0xC0) == 0x80)
    --size;
  auto found = DatelineReader(lexicon, text.substr(paragraph.begin, size)).read();
  if (!found) return std::nullopt;
  found->dateline.span.begin += paragraph.begin;
  found->dateline.span.end += paragraph.begin;
  return found;
}

}  // namespace verbale
