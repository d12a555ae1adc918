#include "layout/look.h"

#include "text/utf8.h"

namespace verbale {
namespace {

bool is_closing(char32_t c) {
  return c == '"' || c == '\'' || c == ')' || c == ']' || c == 0x2019 || c == 0x201D || c == 0xBB;
}

bool is_opening_quote(char32_t c) { return c == '"' || c == '\'' || c == 0x2018 || c == 0x201C || c == 0xAB; }

// Marks that converters leave of bold and underlined text: **, __, #, <u>.
bool is_markup(char32_t c) { return c == '*' || c == '#' || c == '_' || c == '<' || c == '>' || c == '\\'; }

class Looker {
 public:
  explicit Looker(std::string_view block) : block_(block) {}

  Look look() {
    for (std::size_t at = 0; at < block_.size();) {
      at = past_tag(at);
      if (at >= block_.size()) break;
      const CodePoint c = decode(block_, at);
      take(c.value);
      at += c.size;
    }
    close_word();
    look_.stops = is_stop(last_);
    look_.sentences += look_.stops;
    look_.trails = last_ == ',' || last_ == ';' || last_ == ':' || is_dash(last_);
    return look_;
  }

 private:
  static bool is_stop(char32_t c) { return c == '.' || c == '!' || c == '?' || c == 0x2026; }
  static bool is_dash(char32_t c) { return c == '-' || (c >= 0x2013 && c <= 0x2015); }

  // Past <u> or </b>.
  std::size_t past_tag(std::size_t at) const {
    constexpr std::size_t kLongestTag = 10;
    if (block_[at] != '<') return at;
    const std::size_t end = block_.substr(at, kLongestTag).find('>');
    return end == block_.npos ? at : at + end + 1;
  }

  void take(char32_t c) {
    const bool alphanumeric = is_letter(c) || is_digit(c);
    if (alphanumeric) {
      if (letters_++ == 0) begin_word(c);
      capitals_only_ = capitals_only_ && !is_lower(c);
    } else if (is_space(c) || (c >= 0x2013 && c <= 0x2014)) {
      close_word();
      stopped_ = stopped_ || is_stop(last_);
    }
    if (c == ':' && look_.words + (letters_ > 0) > 0 && !colon_) {
      colon_ = true;
      look_.speaks = capitals_only_;
    }
    if (!begun_ && !is_markup(c)) {
      begun_ = true;
      look_.begins_high = is_upper(c) || is_digit(c) || is_opening_quote(c);
    }
    if (c == '\n' || c == '\r') look_.many_lines = true;
    if (!is_space(c) && !is_closing(c) && !is_markup(c)) last_ = c;
  }

  void begin_word(char32_t c) {
    high_ = is_upper(c) || is_digit(c);
    look_.sentences += stopped_ && high_;
    stopped_ = false;
  }

  void close_word() {
    constexpr int kLongWord = 4;
    if (letters_ == 0) return;
    ++look_.words;
    look_.capitalised += high_;
    look_.small += !high_ && letters_ >= kLongWord;
    letters_ = 0;
  }

  std::string_view block_;
  Look look_;
  char32_t last_ = 0;
  int letters_ = 0;  // of the word that is being read
  bool high_ = false, stopped_ = false, begun_ = false, colon_ = false, capitals_only_ = true;
};

}  // namespace

Look look_at(std::string_view block) { return Looker(block).look(); }

}  // namespace verbale
