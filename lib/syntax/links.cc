#include "syntax/links.h"

#include <algorithm>

#include "syntax/glyph.h"

namespace verbale {
namespace {

constexpr std::string_view kOpeners = "(<[{\"'`|";
constexpr std::string_view kClosers = ".,;:!?)>]}\"'`|";
constexpr std::string_view kNone = {};

bool has_scheme(std::string_view s) {
  const std::size_t at = s.find("://");
  return (at != kNone.npos && at > 1 && at < 8) || s.starts_with("www.") || s.starts_with("WWW.") ||
         s.starts_with("mailto:");
}

bool is_mail_address(std::string_view s) {
  const std::size_t at = s.find('@');
  if (at == kNone.npos || at == 0) return false;
  return s.find('.', at) != kNone.npos && s.find('.', at) + 1 < s.size() && is_plain(s[at + 1]);
}

// alt.religion.history: three and more labels in small letters.
bool is_group(std::string_view s) {
  constexpr std::ptrdiff_t kLabels = 3;
  const bool small = std::ranges::all_of(s, [](char c) { return (c >= 'a' && c <= 'z') || c == '.' || c == '-'; });
  return small && std::ranges::count(s, '.') >= kLabels - 1 && s.find("..") == kNone.npos && s.find('.') > 1;
}

// example.com, www2.example.org/page, annex-2.doc: the last label before a slash is known.
bool is_host(const TokenLexicon& lexicon, std::string_view s) {
  const std::string_view host = s.substr(0, s.find('/'));
  const std::size_t dot = host.rfind('.');
  if (dot == kNone.npos || dot == 0 || !lexicon.is(WordClass::domain, host.substr(dot + 1))) return false;
  return std::ranges::all_of(host, [](char c) { return is_plain(c) || c == '.' || c == '-' || c == '_' || c == '#'; });
}

}  // namespace

Span find_link(const TokenLexicon& lexicon, std::string_view text, Span chunk) {
  const std::string_view whole = text.substr(chunk.begin, chunk.size());
  if (whole.find_first_of(".@:") == kNone.npos) return {};
  const std::size_t begin = whole.find_first_not_of(kOpeners);
  if (begin == kNone.npos) return {};
  std::string_view link = whole.substr(begin, whole.find_last_not_of(kClosers) + 1 - begin);
  // Typographic marks and whatever follows them are no part of a link.
  const auto foreign = std::ranges::find_if(link, [](char c) { return static_cast<unsigned char>(c) == 0xE2; });
  link = link.substr(0, static_cast<std::size_t>(foreign - link.begin()));
  if (link.empty() || !(has_scheme(link) || is_mail_address(link) || is_host(lexicon, link) || is_group(link)))
    return {};
  return {chunk.begin + begin, chunk.begin + begin + link.size()};
}

std::size_t find_document_symbol(std::string_view text, Span span) {
  constexpr std::size_t kLongest = 40;
  const std::string_view s = text.substr(span.begin, std::min(span.size(), kLongest));
  std::size_t end = 0, slashes = 0;
  bool digits = false;
  for (; end < s.size() &&
         (ascii_upper(s[end]) || ascii_digit(s[end]) || s[end] == '/' || s[end] == '.' || s[end] == '-');
       ++end) {
    slashes += s[end] == '/';
    digits = digits || ascii_digit(s[end]);
  }
  while (end > 0 && !is_plain(s[end - 1])) --end;
  const std::size_t slash = s.find('/');
  const bool series = slashes >= 2 || (slashes == 1 && slash == 1);                       // S/2510, A/RES/76/300
  const bool release = slashes == 1 && slash <= 3 && all_digits(s.substr(slash + 1, 3));  // SC/14839
  const bool named = !s.empty() && ascii_upper(s[0]) && (series || release);
  return span.begin + (named && digits ? end : 0);
}

}  // namespace verbale
