#include "actor/references.h"

#include <algorithm>

#include "actor/cluster.h"

namespace verbale {
namespace {

constexpr int kFarthestHead = 40;  // tokens between a mention and what refers to its head

}  // namespace

int References::figure_at(int token) const {
  for (auto u = discourse.uttered().rbegin(); u != discourse.uttered().rend(); ++u) {
    if (u->token == token) return u->figure;
    if (u->token < token - kFarthestHead) break;
  }
  return -1;
}

int References::owner_of(const Phrase& phrase) const {
  if (phrase.owner < 0 && words.tagged()) {
    // "the President's message": the tree tells what the words before did not.
    const int owner = words.tree().child(phrase.head, {"nmod:poss"});
    return owner < 0 ? -1 : figure_at(owner);
  }
  if (phrase.owner < 0 || phrase.owner >= phrase.tokens.end) return -1;
  if (const int figure = figure_at(phrase.owner); figure >= 0) return figure;
  auto name =
      std::ranges::lower_bound(names, phrase.tokens.begin, {}, [](const Name& each) { return each.tokens.begin; });
  for (; name != names.end() && name->tokens.begin <= phrase.owner; ++name)
    if (name->tokens.end - 1 == phrase.owner) return figures[name - names.begin()];
  return -1;
}

int References::phrase_at(int token) const {
  const auto at = std::ranges::lower_bound(phrases, token, {}, [](const Phrase& p) { return p.tokens.begin; });
  return at != phrases.end() && at->tokens.begin == token ? static_cast<int>(at - phrases.begin()) : -1;
}

std::string References::country_of(const Phrase& phrase) const { return verbale::country_of(phrase, figures, cast); }

std::string References::country_nearby(int token) const {
  std::string named;
  bool several = false;
  const int own = words.token(token).sentence;
  for (auto u = discourse.uttered().rbegin(); u != discourse.uttered().rend(); ++u) {
    const int sentence = words.token(u->token).sentence;
    if (sentence < own - 1) break;
    const Figure& figure = cast[u->figure];
    if (u->token >= token || figure.actor.kind != ActorKind::state) continue;
    if (u->subject) return figure.actor.country;
    if (sentence < own) continue;
    several |= !named.empty() && named != figure.actor.country;
    named = figure.actor.country;
  }
  return several ? std::string() : named;
}

std::string References::bare_name(const Phrase& phrase) const {
  int t = phrase.tokens.begin;
  while (t + 1 < phrase.tokens.end && words.use(t, "article")) ++t;
  return std::string(words.form({t, phrase.tokens.end}));
}

bool References::is_label(const Phrase& phrase) const {
  const int first = phrase.tokens.begin;
  return words.shape(first).opens && words.shape(first).upper && is_bare(phrase) && words.is(phrase.tokens.end, ":");
}

bool References::is_bare(const Phrase& phrase) const { return !words.use(phrase.tokens.begin, "article"); }

int References::by_words(const Phrase& phrase, ActorKind kind, const std::string& country) {
  const std::string name = bare_name(phrase);
  const int figure = cast.keyed("noun " + fold(name), name, kind);
  if (cast[figure].actor.country.empty()) cast[figure].actor.country = country;
  cast[figure].plural = phrase.plural;
  return figure;
}

int References::one_off(const Phrase& phrase, ActorKind kind) {
  const int figure = cast.fresh(bare_name(phrase), kind);
  cast[figure].actor.country = country_of(phrase);
  if (!phrase.titles.empty())
    cast[figure].offices.push_back({words.lexicon().title(phrase.titles.back().title).office, {}, -1});
  if (phrase.nominal >= 0) cast[figure].offices.push_back({words.lexicon().nominal(phrase.nominal).office, {}, -1});
  return figure;
}

}  // namespace verbale
