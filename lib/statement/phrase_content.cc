#include "statement/phrase_content.h"

#include <algorithm>

#include "statement/edges.h"

namespace verbale {
namespace {

class Phrase {
 public:
  Phrase(const Reading& reading, const Extent& extent, const Draft& draft)
      : reading_(reading), tree_(reading.tree), extent_(extent), draft_(draft), cue_(draft.cue) {}

  // "reportedly": its content is the clause about it, without the conjunction that joins it to another.
  std::vector<TokenRange> about_adverb() const {
    TokenRange clause = tree_.subtree(tree_.head(cue_.head));
    clause.end = std::min(clause.end, extent_.clause_end(cue_));
    while (clause.begin < clause.end && tree_.is(clause.begin, {"mark", "cc"})) ++clause.begin;
    return without(reading_, clause, cue_.tokens);
  }

  // "According to X, <content>", "<content>, according to X", "<con>, according to X, <tent>".
  std::vector<TokenRange> beside_phrase() const {
    if (tells_grounds()) return {};
    const TokenRange hole = hull(cue_.tokens, draft_.source);
    const Sentence& sentence = reading_.sentence_of(cue_.head);
    const int end = extent_.clause_end(cue_);
    if (hole.begin == sentence.begin) return whole({hole.end, end});
    if (reading_.form(hole.begin - 1) == "," && end - hole.end <= 1) return whole({sentence.begin, hole.begin});
    const int inner = draft_.sources.empty() ? cue_.head : draft_.sources.front().head;
    return without(reading_, tree_.subtree(clause_holding(inner)), hole);
  }

 private:
  // "…, Holm said, citing the release of prisoners": why the speaker says it, and no one else's words.
  bool tells_grounds() const {
    if (tree_.token(cue_.head).xpos != "VBG") return false;
    if (const SignOff* s = extent_.sign_off(cue_)) return s->region.contains(cue_.head);
    const int verb = tree_.head(cue_.head);
    return verb >= 0 && tree_.is(cue_.head, {"advcl"}) && reading_.lexicon.cues.has_verb(tree_.token(verb).lemma);
  }

  // The clause that a token stands in: the nearest predicate above it.
  int clause_holding(int t) const {
    while (tree_.head(t) >= 0) {
      const bool clausal = tree_.is(t, {"ccomp", "advcl", "acl", "parataxis", "csubj"});
      if (clausal || (tree_.is(t, {"conj"}) && tree_.has_child(t, {"nsubj"}))) break;
      t = tree_.head(t);
    }
    return t;
  }

  std::vector<TokenRange> whole(TokenRange range) const {
    range = trimmed(reading_, range);
    return range.empty() ? std::vector<TokenRange>() : std::vector{range};
  }

  const Reading& reading_;
  const Tree& tree_;
  const Extent& extent_;
  const Draft& draft_;
  const CueMention& cue_;
};

}  // namespace

std::vector<TokenRange> content_of_phrase(const Reading& reading, const Extent& extent, const Draft& draft) {
  const Phrase phrase(reading, extent, draft);
  return draft.cue.entry->takes("around") ? phrase.about_adverb() : phrase.beside_phrase();
}

}  // namespace verbale
