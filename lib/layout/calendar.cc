#include "layout/calendar.h"

#include <algorithm>
#include <cstdio>

#include "text/utf8.h"

namespace verbale {
namespace {

struct Zone {
  std::string_view name, offset;
};
constexpr Zone kZones[] = {{"GMT", "Z"},      {"UTC", "Z"},       {"Z", "Z"},
                           {"MSK", "+03:00"}, {"EST", "-05:00"},  {"EDT", "-04:00"},
                           {"CET", "+01:00"}, {"CEST", "+02:00"}, {"BST", "+01:00"}};

std::string two_digits(int n) { return {static_cast<char>('0' + n / 10 % 10), static_cast<char>('0' + n % 10)}; }

// Reads pieces off the front of a text; a piece that is not there leaves it where it was.
class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  std::size_t at() const { return at_; }
  void go_to(std::size_t at) { at_ = at; }
  char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }

  bool skip(char c) {
    if (peek() != c) return false;
    ++at_;
    return true;
  }

  void skip_spaces() {
    while (at_ < text_.size() && is_space(decode(text_, at_).value)) at_ += decode(text_, at_).size;
  }

  // A run of ASCII letters with its full stop.
  std::string_view word() {
    const std::size_t begin = at_;
    while (is_letter(static_cast<unsigned char>(peek()))) ++at_;
    if (at_ > begin) skip('.');
    return text_.substr(begin, at_ - begin);
  }

  // A number of `least` to `most` digits, or -1.
  int number(std::size_t least, std::size_t most) {
    const std::size_t begin = at_;
    int value = 0;
    while (peek() >= '0' && peek() <= '9' && at_ - begin <= most) value = value * 10 + (text_[at_++] - '0');
    if (at_ - begin >= least && at_ - begin <= most) return value;
    at_ = begin;
    return -1;
  }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
};

class StampReader {
 public:
  StampReader(const LayoutLexicon& lexicon, std::string_view text) : lexicon_(lexicon), in_(text) {}

  std::optional<Stamp> read() {
    skip_weekday();
    if (!read_by_month_first() && !read_by_day_first() && !read_numbers()) return std::nullopt;
    stamp_.size = in_.at();
    read_time();
    return stamp_;
  }

  // The bytes of the time of day that opens the text; 0: none does.
  std::size_t clock_size() {
    stamp_.day = 1;
    read_time();
    return stamp_.size;
  }

 private:
  // Calls a rule; what it read is forgotten if it fails.
  template <class Rule>
  bool attempt(Rule rule) {
    const std::size_t begin = in_.at();
    const Stamp before = stamp_;
    if (rule()) return true;
    in_.go_to(begin);
    stamp_ = before;
    return false;
  }

  void skip_weekday() {
    attempt([&] {
      if (!lexicon_.is_weekday(in_.word())) return false;
      in_.skip(',');
      in_.skip_spaces();
      return true;
    });
  }

  bool read_month() {
    stamp_.month = lexicon_.month(in_.word());
    return stamp_.month > 0;
  }

  bool read_day() {
    stamp_.day = in_.number(1, 2);
    if (stamp_.day < 1 || stamp_.day > 31) return false;
    attempt([&] {
      const std::string ending = to_lower(in_.word());
      return ending == "st" || ending == "nd" || ending == "rd" || ending == "th";
    });
    return true;
  }

  bool read_year() {
    return attempt([&] {
      in_.skip(',');
      in_.skip_spaces();
      stamp_.year = in_.number(4, 4);
      return stamp_.year >= 1000;
    });
  }

  // June 10, 2020; June 10; June 2020
  bool read_by_month_first() {
    return attempt([&] {
      if (!read_month()) return false;
      in_.skip_spaces();
      if (!attempt([&] { return read_day() && !(in_.peek() >= '0' && in_.peek() <= '9'); })) return read_year();
      read_year();
      return true;
    });
  }

  // 10 June 2020; 10th of June
  bool read_by_day_first() {
    return attempt([&] {
      if (!read_day()) return false;
      if (!in_.skip('-')) in_.skip_spaces();
      attempt([&] { return in_.word() == "of" && (in_.skip_spaces(), true); });
      if (!read_month()) return false;
      if (!in_.skip('-')) in_.skip_spaces();
      read_year();
      return true;
    });
  }

  // 2020-06-10; 10.06.2020; 6/25/2020 where the order is plain
  bool read_numbers() {
    return attempt([&] { return read_year_first(); }) || attempt([&] { return read_year_last(); });
  }

  bool read_year_first() {
    stamp_.year = in_.number(4, 4);
    const char mark = in_.peek();
    if (stamp_.year < 1000 || (mark != '-' && mark != '/' && mark != '.')) return false;
    in_.skip(mark);
    stamp_.month = in_.number(1, 2);
    if (!in_.skip(mark)) return false;
    stamp_.day = in_.number(1, 2);
    return is_day();
  }

  bool read_year_last() {
    int first = in_.number(1, 2);
    const char mark = in_.peek();
    if (mark != '.' && mark != '/') return false;
    in_.skip(mark);
    int second = in_.number(1, 2);
    if (!in_.skip(mark)) return false;
    stamp_.year = in_.number(4, 4);
    if (mark == '/' && first <= 12 && second <= 12 && first != second) return false;
    if (second > 12) std::swap(first, second);
    stamp_.day = first;
    stamp_.month = second;
    return is_day();
  }

  bool is_day() const {
    return stamp_.year >= 1000 && stamp_.month >= 1 && stamp_.month <= 12 && stamp_.day >= 1 && stamp_.day <= 31;
  }

  // 18:25; , at 6:25 p.m. GMT
  void read_time() {
    if (stamp_.day == 0) return;
    attempt([&] {
      while (in_.peek() == ',' || in_.peek() == '|' || in_.peek() == '-' || in_.peek() == 'T' || in_.peek() == ' ')
        in_.skip(in_.peek());
      attempt([&] { return in_.word() == "at" && (in_.skip_spaces(), true); });
      int hour = in_.number(1, 2);
      if (hour < 0 || hour > 24 || !in_.skip(':')) return false;
      const int minute = in_.number(2, 2);
      if (minute < 0 || minute > 59) return false;
      int second = -1;
      attempt([&] { return in_.skip(':') && (second = in_.number(2, 2)) >= 0; });
      stamp_.size = in_.at();
      read_half(hour);
      stamp_.time = two_digits(hour) + ':' + two_digits(minute) + (second >= 0 ? ':' + two_digits(second) : "");
      read_zone();
      return true;
    });
  }

  void read_half(int& hour) {
    attempt([&] {
      in_.skip_spaces();
      const char half = static_cast<char>(in_.peek() | 0x20);
      if (half != 'a' && half != 'p') return false;
      std::string word = to_lower(in_.word());
      word += to_lower(in_.word());
      if (word != "am" && word != "pm" && word != "a.m." && word != "p.m.") return false;
      hour = hour % 12 + (half == 'p' ? 12 : 0);
      stamp_.size = in_.at();
      return true;
    });
  }

  void read_zone() {
    attempt([&] {
      in_.skip_spaces();
      const std::string_view word = in_.word();
      const auto* zone = std::ranges::find(kZones, word, &Zone::name);
      if (zone == std::end(kZones)) return false;
      stamp_.time += zone->offset;
      stamp_.size = in_.at();
      return true;
    });
  }

  const LayoutLexicon& lexicon_;
  Reader in_;
  Stamp stamp_;
};

}  // namespace

std::string Stamp::iso() const {
  std::string out = year > 0 ? two_digits(year / 100) + two_digits(year) : "-";
  if (month > 0) out += '-' + two_digits(month);
  if (day > 0) out += '-' + two_digits(day);
  if (!time.empty() && year > 0) out += 'T' + time;
  return out;
}

std::optional<Stamp> read_stamp(const LayoutLexicon& lexicon, std::string_view text) {
  return StampReader(lexicon, text).read();
}

bool is_stamp(const LayoutLexicon& lexicon, std::string_view line) {
  constexpr std::size_t kLongest = 60;
  if (line.empty() || line.size() > kLongest) return false;
  const auto stamp = read_stamp(lexicon, line);
  return (stamp ? stamp->size : StampReader(lexicon, line).clock_size()) == line.size();
}

}  // namespace verbale
