#include "pattern/phrases.h"

#include <algorithm>

namespace verbale {
namespace {

constexpr std::size_t kStart = 2;      // letters of a phrase by which it is indexed
constexpr std::size_t kInflected = 4;  // letters of a word that may be a plural: "is" is none of "I"

bool silent(const TextPiece& p) { return p.key == "-"; }

std::string start_of(std::string_view joined) { return std::string(joined.substr(0, kStart)); }

// "treaties" → "treaty", "accords" → "accord"; other words as they are.
std::string singular(std::string_view word) {
  std::string out(word);
  if (out.ends_with("ies") && out.size() > 4) return out.replace(out.size() - 3, 3, "y");
  if (out.ends_with("anda")) return out.replace(out.size() - 1, 1, "um");
  if (out.ends_with("s") && !out.ends_with("ss") && out.size() > 3) out.pop_back();
  return out;
}

// Whether the text's joined keys are the phrase's, but for the ending of its last word.
bool same(std::string_view text, std::string_view phrase) {
  return text == phrase || (text.substr(0, kStart) == phrase.substr(0, kStart) && singular(text) == singular(phrase));
}

}  // namespace

void Phrases::add(std::string_view phrase, int value) {
  const Pieces pieces = cut(phrase);
  Phrase p;
  p.value = value;
  for (const TextPiece& piece : pieces)
    if (!silent(piece)) p.joined += piece.key;
  if (p.joined.empty()) return;
  p.capital = pieces.front().capital;
  p.caps =
      std::ranges::all_of(pieces, [](const TextPiece& piece) { return piece.kind != PieceKind::word || piece.caps; });
  by_start_[start_of(p.joined)].push_back(std::move(p));
}

std::optional<PhraseMatch> Phrases::longest(const Pieces& pieces, std::size_t at) const {
  std::optional<PhraseMatch> best;
  std::string joined;
  const std::vector<Phrase>* candidates = nullptr;
  bool caps = true;
  for (std::size_t k = at; k < pieces.size(); ++k) {
    if (k > at && pieces[k].gap == Gap::block) break;
    if (silent(pieces[k])) continue;
    joined += pieces[k].key;
    caps = caps && (pieces[k].kind != PieceKind::word || pieces[k].caps);
    if (!candidates && joined.size() >= kStart) {
      const auto found = by_start_.find(start_of(joined));
      if (found == by_start_.end()) break;
      candidates = &found->second;
    }
    if (!candidates) continue;
    bool alive = false;
    for (const Phrase& p : *candidates) {
      alive = alive || p.joined.starts_with(joined);
      const bool spelt = (pieces[at].capital || !p.capital) && (caps || !p.caps);
      const bool better = joined == p.joined || !best || best->end <= k;
      const bool inflected = pieces[k].key.size() >= kInflected;
      if (spelt && better && (inflected ? same(joined, p.joined) : joined == p.joined)) best = {p.value, k + 1};
    }
    if (!alive) break;
  }
  return best;
}

}  // namespace verbale
