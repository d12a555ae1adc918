// Covered by tests/actor/find_actors_test.cc.
#include "actor/asides.h"

#include <algorithm>
#include <string_view>

namespace verbale {
namespace {

// What closes the list that a mark opens; empty: it opens none.
std::string_view closing_of(std::string_view mark) {
  if (mark == "(") return ")";
  return mark == "–" || mark == "—" ? mark : std::string_view();
}

// The name of a state or body that begins at a token. -1: none does.
int party_at(const References& refs, int t) {
  auto name = std::ranges::lower_bound(refs.names, t, {}, [](const Name& each) { return each.tokens.begin; });
  if (name == refs.names.end() || name->tokens.begin != t) return -1;
  const bool party = name->sense == SenseKind::state || (name->sense == SenseKind::body && name->known >= 0);
  return party ? static_cast<int>(name - refs.names.begin()) : -1;
}

// Past ",", "and", ", and".
int past_link(const Words& words, int t) {
  if (words.is(t, ",")) ++t;
  return words.is(t, "and") ? t + 1 : t;
}

}  // namespace

std::vector<int> listed_behind(const References& refs, const Phrase& phrase) {
  const Words& words = refs.words;
  constexpr std::size_t kMostListed = 100;
  const int mark = phrase.tokens.end;
  const std::string_view closing =
      words.inside(mark) && words.same_sentence(mark - 1, mark) ? closing_of(words.form(mark)) : std::string_view();
  std::vector<int> found;
  for (int t = mark + 1; !closing.empty() && words.inside(t) && words.same_sentence(mark, t);) {
    if (words.article(t)) ++t;
    const int name = party_at(refs, t);
    if (name < 0 || refs.figures[name] < 0 || found.size() > kMostListed) return {};
    if (std::ranges::find(found, refs.figures[name]) == found.end()) found.push_back(refs.figures[name]);
    const int end = refs.names[name].tokens.end;
    if (words.is(end, closing)) return found.size() > 1 ? found : std::vector<int>{};
    t = past_link(words, end);
    if (t == end) return {};
  }
  return {};
}

}  // namespace verbale
