#include "neural/word.h"

#include <algorithm>

#include "neural/hash.h"
#include "text/utf8.h"

namespace verbale {
namespace {

struct Plain {
  std::string_view mark, plain;
};

constexpr Plain kMarks[] = {
    {"‘", "'"},   {"’", "'"},   {"‚", "'"},  {"‛", "'"},  {"′", "'"},  {"`", "'"},
    {"“", "\""},  {"”", "\""},  {"„", "\""}, {"‟", "\""}, {"«", "\""}, {"»", "\""},
    {"``", "\""}, {"''", "\""}, {"–", "--"}, {"—", "--"}, {"―", "--"}, {"…", "..."},
};

char shape_of(unsigned char c) {
  if (c >= 'A' && c <= 'Z') return 'X';
  if (c >= 'a' && c <= 'z') return 'x';
  if (c >= '0' && c <= '9') return 'd';
  return c >= 0x80 ? 'u' : static_cast<char>(c);
}

std::string shape(std::string_view form) {
  std::string out;
  int run = 0;
  char last = 0;
  for (const char c : form) {
    const char s = shape_of(static_cast<unsigned char>(c));
    run = s == last ? run + 1 : 1;
    if (run <= 3) out += s;
    last = s;
  }
  return out;
}

std::string plain_of(std::string_view marks_made_plain) {
  std::string plain = to_lower(marks_made_plain);
  for (char& c : plain)
    if (c >= '0' && c <= '9') c = '0';
  return plain;
}

}  // namespace

std::string plain_marks(std::string_view form) {
  for (const Plain& m : kMarks)
    if (form == m.mark) return std::string(m.plain);
  std::string out(form);
  if (std::ranges::none_of(form, [](char c) { return static_cast<unsigned char>(c) >= 0x80; })) return out;
  for (const Plain& m : kMarks) {
    if (static_cast<unsigned char>(m.mark[0]) < 0x80) continue;
    for (std::size_t at = 0; (at = out.find(m.mark, at)) != std::string::npos; at += m.plain.size())
      out.replace(at, m.mark.size(), m.plain);
  }
  return out;
}

std::string plain_form(std::string_view form) { return plain_of(plain_marks(form)); }

Word word_of(std::string_view form) {
  const std::string marked = plain_marks(form), plain = plain_of(marked);
  const std::string_view view = plain;
  const auto suffix = [&](std::size_t n) { return view.substr(view.size() - std::min(n, view.size())); };
  const std::uint64_t whole = hash_bytes(view);
  return {{whole, hash_bytes(view.substr(0, 2)), hash_bytes(suffix(3)), hash_bytes(suffix(2)),
           hash_bytes(shape(marked)), whole}};
}

std::uint64_t word_fingerprint() {
  std::uint64_t h = kAttributes;
  for (const std::string_view probe :
       {"Putin", "Erdoğan’s", "S/RES/2510", "1,160", "—", "“", "ceasefire", "U.S.", "ÉLYSÉE"})
    for (const std::uint64_t v : word_of(probe).hashes) h = mix(h ^ v);
  return h;
}

}  // namespace verbale
