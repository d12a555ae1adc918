#include "agreement/noun_frame.h"

namespace verbale {

NounFrame NounFrames::at(PieceRange head, const InstrumentNoun& noun) const {
  NounFrame f;
  f.head = head;
  f.noun = noun;
  f.capital = r_.capital_word(head.begin) && (!r_.opens_sentence(head.begin) || title_follows(head));
  f.left = extent_.left(head.begin, f.capital);
  if (!f.capital && f.left < head.begin && r_.capital_word(head.begin)) f.capital = true;
  f.right = extent_.right(head.end, f.capital);
  f.definite = r_.is_definite(f.left);
  if (noun.strength == NounStrength::resolution) take_bodies_after(f);
  for (std::size_t k = f.left; k < head.begin; ++k) {
    const bool capital = r_.capital_word(k) && !(r_.opens_sentence(k) && r_.is("modifier", k));
    f.capital_before |= capital;
    f.year_before |= r_.pieces[k].kind == PieceKind::number && r_.date_at[k] >= 0;
    f.mediated |= r_.is("mediated", k);
    const bool hyphened = capital && k + 2 <= head.begin && r_.key(k + 1) == "-" && r_.capital_word(k + 2);
    f.pair_before |= hyphened && (r_.names_actor(k) || r_.names_actor(k + 2));
    if (const auto body = r_.words.body_at(r_.pieces, k); body && body->end <= head.begin && f.body.empty())
      f.body = r_.words.body(body->value);
  }
  return f;
}

// "resolutions of the UN Security Council and the General Assembly".
void NounFrames::take_bodies_after(NounFrame& f) const {
  std::size_t at = f.head.end;
  while (r_.follows(at) && (r_.key(at) == (f.body.empty() ? "of" : "and"))) {
    const std::size_t name = r_.follows(at + 1) && r_.key(at + 1) == "the" ? at + 2 : at + 1;
    if (!r_.follows(name)) return;
    const std::optional<PhraseMatch> body = r_.words.body_at(r_.pieces, name);
    if (!body) return;
    if (f.body.empty()) f.body = r_.words.body(body->value);
    f.right.end = at = body->end;
  }
}

// At the head of a sentence a capital counts where a title goes on: "Treaty on Open Skies".
bool NounFrames::title_follows(PieceRange head) const {
  const RightExtent title = extent_.right(head.end, true);
  return title.complement && r_.follows(head.end + 1) &&
         (r_.capital_word(head.end + 1) ||
          (r_.follows(head.end + 2) && r_.key(head.end + 1) == "the" && r_.capital_word(head.end + 2)));
}

// "new", "bilateral" before a title are no part of it.
std::size_t NounFrames::past_small_words(const NounFrame& f) const {
  std::size_t begin = f.left;
  while (f.capital && f.capital_before && r_.pieces[begin].kind == PieceKind::word && !r_.capital_word(begin)) ++begin;
  return begin;
}

}  // namespace verbale
