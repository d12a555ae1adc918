#include "agreement/instrument_mention.h"

#include <algorithm>

namespace verbale {
namespace {

// States, by their names and people, and bodies that conclude agreements.
bool is_party(const ActorLexicon& actors, const Sense& sense) {
  if (sense.kind == SenseKind::state || sense.kind == SenseKind::demonym) return true;
  if (sense.kind != SenseKind::body) return false;
  const ActorKind kind = actors.known(sense.index).kind;
  return kind == ActorKind::igo || kind == ActorKind::armed_group || kind == ActorKind::government;
}

bool is_company(const ActorLexicon& actors, const Sense& sense) {
  return sense.kind == SenseKind::body && actors.known(sense.index).kind == ActorKind::company;
}

}  // namespace

InstrumentReading::InstrumentReading(const Lexicon& lexicon_, const Text& text_, const Layout& layout_,
                                     const Tree& tree_, const std::vector<Date>& dates_)
    : lexicon(lexicon_),
      words(lexicon_.instruments),
      text(text_),
      layout(layout_),
      tree(tree_),
      dates(dates_),
      pieces(cut(text_, layout_)),
      date_at(pieces.size(), -1),
      token_at(pieces.size(), -1) {
  for (std::size_t d = 0; d < dates.size(); ++d) {
    if (!dates[d].span) continue;
    const std::size_t at = piece_at(pieces, dates[d].span->begin);
    if (at < pieces.size()) date_at[at] = static_cast<int>(d);
  }
  const std::vector<Token>& tokens_ = tree.syntax().tokens;
  for (std::size_t at = 0, t = 0; at < pieces.size(); ++at) {
    while (t < tokens_.size() && tokens_[t].span.end <= pieces[at].span.begin) ++t;
    if (t < tokens_.size() && tokens_[t].span.begin <= pieces[at].span.begin) token_at[at] = static_cast<int>(t);
  }
}

bool InstrumentReading::opens_sentence(std::size_t at) const {
  constexpr std::size_t kMostOpeners = 8;
  for (std::size_t n = 0; n < kMostOpeners; ++n, --at) {
    if (at == 0 || pieces[at].gap == Gap::block) return true;
    const std::string& before = key(at - 1);
    const bool opener = before == "\"" || before == "(" || before == "[" || before == "-";
    if (!opener || at == 1) return before == "." || before == "!" || before == "?" || before == ":";
  }
  return false;
}

std::size_t InstrumentReading::date_end(std::size_t at) const {
  return piece_at(pieces, dates[date_at[at]].span->end - 1) + 1;
}

Upos InstrumentReading::upos(std::size_t at) const {
  if (token_at[at] < 0) return Upos::X;
  const Token& token = tree.token(token_at[at]);
  return token.span.begin == pieces[at].span.begin ? token.upos : Upos::X;
}

std::optional<PhraseMatch> InstrumentReading::actor_at(std::size_t at) const { return sense_at(at, is_party); }

bool InstrumentReading::names_company(const PieceRange& range) const {
  for (std::size_t at = range.begin; at < range.end; ++at)
    if (sense_at(at, is_company)) return true;
  return false;
}

std::optional<PhraseMatch> InstrumentReading::sense_at(std::size_t at, SenseTest wanted) const {
  std::optional<PhraseMatch> best;
  if (!capital_word(at) || (at > 0 && follows(at) && is("continent_part", at - 1))) return best;
  const ActorLexicon& actors = lexicon.actors;
  bool caps = true;
  int node = NameTrie::kRoot;
  for (std::size_t k = at; k < size() && (k == at || follows(k)); ++k) {
    if (k > at && pieces[k].gap == Gap::none && (key(k) == "'" || key(k) == "-"))
      continue;  // "People's", "Guinea-Bissau"
    const int word = actors.phrases().word(key(k));
    node = word == NameTrie::kNone ? NameTrie::kNone : actors.phrases().step(node, word);
    if (node == NameTrie::kNone) break;
    caps = caps && pieces[k].caps;
    for (int s = actors.sense_at(node); s >= 0; s = actors.sense(s).next)
      if (wanted(actors, actors.sense(s)) && (caps || !actors.sense(s).upper))
        best = PhraseMatch{actors.sense(s).index, k + 1};
  }
  return best;
}

TokenRange InstrumentReading::tokens(const PieceRange& range) const {
  std::size_t first = range.begin, last = range.end;
  while (first < last && token_at[first] < 0) ++first;
  while (last > first && token_at[last - 1] < 0) --last;
  if (first == last) return {};
  return {token_at[first], token_at[last - 1] + 1};
}

PieceRange InstrumentReading::sentence(std::size_t at) const {
  const auto ends = [&](std::size_t k) {
    return pieces[k].kind == PieceKind::mark && (key(k) == "." || key(k) == "!" || key(k) == "?");
  };
  constexpr std::size_t kReach = 400;  // as many pieces to either side as a sentence has tokens at most
  const std::size_t first = at - std::min(at, kReach), last = std::min(size(), at + kReach);
  std::size_t begin = at, end = at + 1;
  while (begin > first && pieces[begin].gap != Gap::block && !ends(begin - 1)) --begin;
  while (end < last && pieces[end].gap != Gap::block && !ends(end - 1)) ++end;
  return {begin, end};
}

}  // namespace verbale
