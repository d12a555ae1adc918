// Matching is by plain backtracking: a pattern has at most a dozen elements and only optional ones
// branch, so the work at a piece is bounded by the table, not by the text. Patterns are indexed by
// their first element, a word or a class, so that most pieces cost one hash look-up. Covered by
// tests/pattern/pattern_test.cc.
#include "pattern/pattern.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "pattern/number_classes.h"

namespace verbale {
namespace {

// Takes the part before `mark` off a string; all of it where there is no mark.
std::string_view take(std::string_view& rest, char mark) {
  const std::size_t at = rest.find(mark);
  const std::string_view part = rest.substr(0, at);
  rest.remove_prefix(at == std::string_view::npos ? rest.size() : at + 1);
  return part;
}

// Takes a prefix off where it is there.
bool take_prefix(std::string_view& rest, std::string_view prefix) {
  if (!rest.starts_with(prefix)) return false;
  rest.remove_prefix(prefix.size());
  return true;
}

absl::Status wrong(std::string_view what, std::string_view where) {
  return absl::InvalidArgumentError(absl::StrCat(std::string(what), ": \"", std::string(where), "\""));
}

}  // namespace

const Capture* Match::find(std::string_view name) const {
  const auto at = std::ranges::find(captures, name, &Capture::name);
  return at == captures.end() ? nullptr : &*at;
}

int Match::value(std::string_view name, int otherwise) const {
  const Capture* capture = find(name);
  return capture ? capture->value : otherwise;
}

PatternSet::PatternSet() { add_number_classes(*this); }

int PatternSet::class_id(std::string_view name) const {
  const auto at = std::ranges::find(class_names_, name);
  return at == class_names_.end() ? -1 : static_cast<int>(at - class_names_.begin());
}

void PatternSet::add_class(std::string_view name, ClassTest test) {
  class_names_.emplace_back(name);
  tests_.push_back(std::move(test));
  by_class_.emplace_back();
}

void PatternSet::add_word(std::string_view word, std::string_view name, int value) {
  if (class_id(name) < 0) add_class(name, nullptr);
  words_[std::string(word)].push_back({class_id(name), value});
}

absl::Status PatternSet::add(std::string_view pattern, int number) {
  Pattern parsed;
  parsed.number = number;
  if (absl::Status status = parse(pattern, parsed); !status.ok()) return status;
  const auto first = std::ranges::find(parsed.elements, Place::here, &Element::place);
  if (first == parsed.elements.end() || first->optional || first->negative)
    return wrong("the first piece of a pattern must be there", pattern);
  patterns_.push_back(parsed);
  index(static_cast<int>(patterns_.size()) - 1, *first);
  return absl::OkStatus();
}

void PatternSet::index(int pattern, const Element& first) {
  for (const std::string& word : first.words) by_word_[word].push_back(pattern);
  for (int id : first.classes) by_class_[id].push_back(pattern);
}

absl::Status PatternSet::parse(std::string_view pattern, Pattern& out) const {
  for (std::string_view rest = pattern; !rest.empty();) {
    const std::string_view source = take(rest, ' ');
    if (source.empty()) continue;
    if (absl::Status status = parse_element(source, out.elements.emplace_back()); !status.ok()) return status;
  }
  return absl::OkStatus();
}

absl::Status PatternSet::parse_element(std::string_view source, Element& out) const {
  if (source.size() > 2 && source[1] == '<') out.place = Place::behind;
  if (source.size() > 2 && source[1] == '>') out.place = Place::ahead;
  if (out.place != Place::here) {
    if (source[0] != '!' && source[0] != '=') return wrong("a look-around begins with ! or =", source);
    out.negative = source[0] == '!';
    source.remove_prefix(2);
  }
  out.glued = source.size() > 1 && take_prefix(source, "~");
  if (source.size() > 1 && source.ends_with('?')) out.optional = true, source.remove_suffix(1);
  if (source == "|") return out.words.emplace_back("|"), absl::OkStatus();
  while (!source.empty())
    if (absl::Status status = parse_alternative(take(source, '|'), out); !status.ok()) return status;
  return absl::OkStatus();
}

absl::Status PatternSet::parse_alternative(std::string_view source, Element& out) const {
  if (!source.starts_with('{') || source.size() < 3) return out.words.emplace_back(source), absl::OkStatus();
  if (!source.ends_with('}')) return wrong("a class wants a closing brace", source);
  std::string_view capture = source.substr(1, source.size() - 2);
  const std::string_view name = take(capture, ':');
  const int id = class_id(name);
  if (id < 0) return wrong("no class is called so", name);
  out.classes.push_back(id);
  out.capture = capture.empty() ? name : capture;
  return absl::OkStatus();
}

std::optional<int> PatternSet::value_in(int id, const Pieces& pieces, std::size_t at) const {
  if (tests_[id]) return tests_[id](pieces, at);
  const auto words = words_.find(pieces[at].key);
  if (words == words_.end()) return std::nullopt;
  const auto entry = std::ranges::find(words->second, id, &WordClass::id);
  return entry == words->second.end() ? std::nullopt : std::optional(entry->value);
}

std::optional<int> PatternSet::value_in(std::string_view name, const Pieces& pieces, std::size_t at) const {
  const int id = class_id(name);
  return id < 0 ? std::nullopt : value_in(id, pieces, at);
}

bool PatternSet::admits(const Element& element, const Pieces& pieces, std::size_t at, int& value) const {
  if (element.glued && pieces[at].gap != Gap::none) return false;
  value = pieces[at].value;
  if (std::ranges::find(element.words, pieces[at].key) != element.words.end()) return true;
  for (int id : element.classes)
    if (const std::optional<int> found = value_in(id, pieces, at)) return value = *found, true;
  return false;
}

// Whether what a look-around asks for holds; across the border of a block nothing stands.
bool PatternSet::stands(const Element& element, const Pieces& pieces, std::size_t begin, std::size_t at) const {
  int value = 0;
  bool there = false;
  if (element.place == Place::behind)
    there = begin > 0 && pieces[begin].gap != Gap::block && admits(element, pieces, begin - 1, value);
  else
    there = at < pieces.size() && pieces[at].gap != Gap::block && admits(element, pieces, at, value);
  return there != element.negative;
}

bool PatternSet::match(const Pattern& pattern, std::size_t element, const Pieces& pieces, std::size_t at,
                       Match& out) const {
  if (element == pattern.elements.size()) return out.end = at, true;
  const Element& e = pattern.elements[element];
  if (e.place != Place::here) return stands(e, pieces, out.begin, at) && match(pattern, element + 1, pieces, at, out);
  int value = 0;
  const bool reachable = at < pieces.size() && (at == out.begin || pieces[at].gap != Gap::block);
  if (reachable && admits(e, pieces, at, value)) {
    if (!e.capture.empty()) out.captures.push_back({e.capture, at, value});
    if (match(pattern, element + 1, pieces, at + 1, out)) return true;
    if (!e.capture.empty()) out.captures.pop_back();
  }
  return e.optional && match(pattern, element + 1, pieces, at, out);
}

void PatternSet::try_all(const std::vector<int>& patterns, const Pieces& pieces, std::size_t at,
                         std::optional<Match>& best) const {
  for (int p : patterns) {
    Match m;
    m.begin = at;
    m.pattern = patterns_[p].number;
    if (!match(patterns_[p], 0, pieces, at, m)) continue;
    const bool better = !best || m.end > best->end || (m.end == best->end && m.pattern < best->pattern);
    if (better) best = std::move(m);
  }
}

std::optional<Match> PatternSet::longest(const Pieces& pieces, std::size_t at) const {
  std::optional<Match> best;
  if (const auto found = by_word_.find(pieces[at].key); found != by_word_.end())
    try_all(found->second, pieces, at, best);
  if (const auto words = words_.find(pieces[at].key); words != words_.end())
    for (const WordClass& c : words->second) try_all(by_class_[c.id], pieces, at, best);
  for (std::size_t id = 0; id < tests_.size(); ++id)
    if (tests_[id] && !by_class_[id].empty() && tests_[id](pieces, at)) try_all(by_class_[id], pieces, at, best);
  return best;
}

}  // namespace verbale
