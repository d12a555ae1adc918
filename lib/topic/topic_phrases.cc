#include "topic/topic_phrases.h"

#include <algorithm>

namespace verbale {
namespace {

constexpr int kRegion = 4;  // words of the name of a region
constexpr int kWords = 14;  // a longer phrase is cut back to its term and what stands before it

bool is_nominal(Upos upos) { return upos == Upos::NOUN || upos == Upos::PROPN; }

// The noun that a term heads or modifies; of "war in" the war.
int nominal_of(TokenRange hit, const Tree& tree) {
  int t = hit.end - 1;
  while (t > hit.begin && tree.token(t).upos == Upos::ADP) --t;
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

void add_place(std::vector<std::string>& places, std::string_view country) {
  if (!country.empty() && std::ranges::find(places, country) == places.end()) places.emplace_back(country);
}

// The country of a town or region by the table of places; empty: none. Names of several countries have none.
std::string_view country_of(const ActorLexicon& lexicon, std::string_view name) {
  std::string_view country;
  for (int s = lexicon.sense_at(lexicon.phrases().find(name)); s >= 0; s = lexicon.sense(s).next) {
    const Sense& sense = lexicon.sense(s);
    if (sense.kind == SenseKind::person || sense.kind == SenseKind::given) return {};
    if (sense.kind == SenseKind::place && sense.index >= 0) country = lexicon.known(sense.index).country;
  }
  return country;
}

// The countries of the towns and regions that a phrase names: Idlib is in Syria.
void add_regions(std::vector<std::string>& places, TokenRange phrase, const Text& text, const Tree& tree,
                 const ActorLexicon& lexicon) {
  const auto is_name = [&](int t) { return t < phrase.end && tree.token(t).upos == Upos::PROPN; };
  for (int begin = phrase.begin; begin < phrase.end; ++begin) {
    int end = begin;
    while (is_name(end) && end < begin + kRegion) ++end;
    for (; end > begin; --end) {
      const std::string_view country = country_of(lexicon, text[tree.span({begin, end})]);
      if (country.empty()) continue;
      add_place(places, country);
      break;
    }
    begin = std::max(begin, end - 1);
  }
}

}  // namespace

TopicPhrases topic_phrases(const std::vector<TokenRange>& hits, const Text& text, const Tree& tree,
                           const Actors& actors, const ActorLexicon& lexicon, std::size_t limit) {
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
      add_place(out.places, actors.list[ref->actor].country);
    }
    add_regions(out.places, phrase, text, tree, lexicon);
  }
  return out;
}

}  // namespace verbale
