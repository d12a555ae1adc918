#include "topic/topic_phrases.h"

#include <algorithm>

namespace verbale {
namespace {

constexpr int kWords = 14;  // a longer phrase is cut back to its term and what stands before it

bool is_nominal(Upos upos) { return upos == Upos::NOUN || upos == Upos::PROPN; }

// The noun that a term heads or modifies.
int nominal_of(TokenRange hit, const Tree& tree) {
  int t = hit.end - 1;
  while (tree.head(t) >= 0 && hit.contains(tree.head(t))) t = tree.head(t);
  const int head = tree.head(t);
  const bool modifies = head >= 0 && tree.is(t, {"amod", "compound", "nmod:poss"}) && is_nominal(tree.token(head).upos);
  return modifies ? head : t;
}

// What opens a clause or a second conjunct within a noun phrase.
bool leaves_phrase(int child, const Tree& tree) {
  return tree.is(child, {"acl", "conj", "cc", "punct", "appos", "parataxis", "case", "mark", "cop", "nsubj", "aux"});
}

// The noun phrase of a term: its noun with modifiers and complements, without clauses and coordination.
TokenRange phrase_of(TokenRange hit, const Tree& tree) {
  const int noun = nominal_of(hit, tree);
  TokenRange phrase{std::min(hit.begin, noun), std::max(hit.end, noun + 1)};
  if (!is_nominal(tree.token(noun).upos)) return hit;
  for (int c : tree.children(noun)) {
    if (leaves_phrase(c, tree)) continue;
    const TokenRange part = tree.subtree(c);
    phrase = {std::min(phrase.begin, part.begin), std::max(phrase.end, part.end)};
  }
  return phrase.end - phrase.begin > kWords ? TokenRange{std::min(hit.begin, noun), std::max(hit.end, noun + 1)}
                                            : phrase;
}

}  // namespace

TopicPhrases topic_phrases(const std::vector<TokenRange>& hits, const Tree& tree, const Actors& actors,
                           std::size_t limit) {
  TopicPhrases out;
  for (const TokenRange& hit : hits) {
    if (out.spans.size() == limit) break;
    const TokenRange phrase = phrase_of(hit, tree);
    const Span span = tree.span(phrase);
    if (!out.spans.empty() && span.begin < out.spans.back().end) continue;
    out.spans.push_back(span);
    auto ref =
        std::ranges::lower_bound(actors.refs, phrase.begin, {}, [](const ActorRef& r) { return r.tokens.begin; });
    for (; ref != actors.refs.end() && ref->tokens.begin < phrase.end; ++ref) {
      if (ref->actor < 0 || actors.list[ref->actor].kind != ActorKind::state) continue;
      const std::string& country = actors.list[ref->actor].country;
      if (!country.empty() && std::ranges::find(out.places, country) == out.places.end()) out.places.push_back(country);
    }
  }
  return out;
}

}  // namespace verbale
