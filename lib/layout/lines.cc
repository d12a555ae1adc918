#include "layout/lines.h"

#include "text/utf8.h"

namespace verbale {
namespace {

bool is_closing(char32_t c) {
  return c == '"' || c == '\'' || c == ')' || c == ']' || c == 0x2019 || c == 0x201D || c == 0xBB;
}

bool is_opening_quote(char32_t c) { return c == '"' || c == '\'' || c == 0x2018 || c == 0x201C || c == 0xAB; }

}  // namespace

Look look_at(std::string_view block) {
  Look look;
  char32_t last = 0;
  int letters = 0;
  bool high = false;
  const auto close_word = [&] {
    if (letters == 0) return;
    ++look.words;
    look.capitalised += high;
    look.small += !high && letters >= 4;
    letters = 0;
  };
  for (std::size_t at = 0; at < block.size();) {
    const CodePoint c = decode(block, at);
    if (is_letter(c.value) || is_digit(c.value)) {
      if (letters++ == 0) high = is_upper(c.value) || is_digit(c.value);
    } else if (is_space(c.value) || (c.value >= 0x2013 && c.value <= 0x2014)) {
      close_word();
    }
    if (at == 0) look.begins_high = is_upper(c.value) || is_digit(c.value) || is_opening_quote(c.value);
    if (c.value == '\n' || c.value == '\r') look.many_lines = true;
    if (!is_space(c.value) && !is_closing(c.value)) last = c.value;
    at += c.size;
  }
  close_word();
  look.stops = last == '.' || last == '!' || last == '?' || last == 0x2026;
  look.trails = last == ',' || last == ';' || last == ':';
  return look;
}

}  // namespace verbale
