#include "statement/learned.h"

#include <algorithm>
#include <iterator>

#include "statement/edges.h"
#include "statement/nesting.h"
#include "statement/sources.h"
#include "statement/tagged.h"
#include "statement/talks.h"

namespace verbale {
namespace {

// From these confidences on a cue without a draft makes one, and a content without a draft joins or makes one.
constexpr double kCue = 0.3;
constexpr double kContent = 0.8;

// A word is the cue of a content without one from this probability on, no further from it than this many tokens.
constexpr double kCueWord = 0.05;
constexpr int kFurthestCue = 6;

// How many tokens a draft's anchor may stand from its cue.
constexpr int kReach = 40;

class Learner {
 public:
  Learner(const Reading& reading, const Attribution& layer, std::vector<Draft>& drafts)
      : reading_(reading), layer_(layer), tagged_(reading, layer), drafts_(drafts), held_(reading.size()) {}

  void learn_cues() {
    for (const LabelledRange& span : layer_.spans)
      if (span.role == AttributionRole::cue && span.confidence >= kCue && !known(span.tokens))
        add(linked(span.tokens, tagged_.nearest(AttributionRole::content, span.tokens)));
    settle();
  }

  void learn_contents() {
    for (const Draft& draft : drafts_) hold(draft);
    for (const LabelledRange& span : layer_.spans)
      if (span.role == AttributionRole::content && span.confidence >= kContent && !held(span.tokens)) place(span);
    settle();
  }

 private:
  void add(Draft draft) {
    if (!draft.content.empty() && !swallows(draft.content.front())) learned_.push_back(std::move(draft));
  }

  // Whether a content takes in the cue of a draft and leaves its source outside: "spoke with [Orr to discuss the
  // border]".
  bool swallows(TokenRange content) const {
    const auto first = std::ranges::lower_bound(drafts_, content.begin, {}, anchor_of);
    for (auto d = first; d != drafts_.end() && anchor_of(*d) < content.end; ++d)
      if (d->cue.head >= 0 && !d->source.empty() && d->source.end <= content.begin) return true;
    return false;
  }

  void settle() {
    std::ranges::move(learned_, std::back_inserter(drafts_));
    learned_.clear();
    std::ranges::stable_sort(drafts_, {}, anchor_of);
  }

  bool known(TokenRange cue) const {
    const auto from = std::ranges::lower_bound(drafts_, cue.begin - kReach, {}, anchor_of);
    for (auto d = from; d != drafts_.end() && anchor_of(*d) < cue.end + kReach; ++d)
      if (d->cue.head >= 0 && d->cue.tokens.overlaps(cue)) return true;
    return false;
  }

  Draft linked(TokenRange cue, const LabelledRange* content) const {
    Draft draft;
    draft.cue.tokens = cue;
    draft.cue.head = head_of(reading_.tree, cue);
    draft.cue.entry = entry_of(draft.cue.head);
    draft.rule = "learned";
    if (const LabelledRange* source = tagged_.nearest(AttributionRole::source, cue))
      set_source(reading_, source->tokens, draft);
    if (are_talks(reading_, draft.sources)) {
      draft.sources.clear();
      draft.implicit_participants = tells_of_talks(reading_, reading_.occasions.of(reading_.tree, draft.cue.head), 1);
    }
    if (content) draft.content = {trimmed(reading_, content->tokens)};
    std::erase_if(draft.content, [](TokenRange r) { return r.empty(); });
    return draft;
  }

  // The table's row for the word, so that it has an act and category.
  const CueEntry* entry_of(int head) const {
    const std::string lemma = to_lower(reading_.tree.token(head).lemma);
    for (CuePos pos : {CuePos::verb, CuePos::noun, CuePos::adjective, CuePos::phrase})
      if (const auto& entries = reading_.lexicon.cues.with_lemma(lemma, pos); !entries.empty()) return &entries.back();
    return nullptr;
  }

  // --- contents that no draft holds ------------------------------------------------------------------
  void hold(const Draft& draft) {
    for (TokenRange range : draft.content) std::fill(held_.begin() + range.begin, held_.begin() + range.end, true);
    std::fill(held_.begin() + draft.cue.tokens.begin, held_.begin() + draft.cue.tokens.end, true);
  }

  bool held(TokenRange range) const {
    return std::any_of(held_.begin() + range.begin, held_.begin() + range.end, [](bool h) { return h; });
  }

  void place(const LabelledRange& content) {
    if (Draft* draft = interrupted(content.tokens)) {
      draft->content.push_back(trimmed(reading_, content.tokens));
    } else if (const int cue = cue_before(content.tokens); cue >= 0) {
      add(linked({cue, cue + 1}, &content));
    }
  }

  // The draft of the same sentence whose cue, or its source, stands between its content and this one:
  // `"…," he said, "…"`.
  Draft* interrupted(TokenRange content) const {
    const Sentence& sentence = reading_.sentence_of(content.begin);
    auto d = std::ranges::lower_bound(drafts_, content.begin, {}, anchor_of);
    if (d == drafts_.begin() || (--d)->cue.head < sentence.begin) return nullptr;
    const int end = std::max(d->cue.tokens.end, d->source.end);
    const bool before = d->content.back().end <= d->cue.tokens.begin;
    return before && content.begin >= end && content.begin - end <= kFurthestCue ? &*d : nullptr;
  }

  // The likeliest cue right before a content; -1: none.
  int cue_before(TokenRange content) const {
    const int first = std::max(reading_.sentence_of(content.begin).begin, content.begin - kFurthestCue);
    int best = -1;
    double most = kCueWord;
    for (int t = first; t < content.begin; ++t)
      if (const double p = tagged_.probability(t, AttributionRole::cue); p >= most && !held_[t]) best = t, most = p;
    return best;
  }

  const Reading& reading_;
  const Attribution& layer_;
  const Tagged tagged_;
  std::vector<Draft>& drafts_;
  std::vector<Draft> learned_;
  std::vector<bool> held_;
};

}  // namespace

void add_learned(const Reading& reading, std::vector<Draft>& drafts) {
  Learner outermost(reading, reading.attribution, drafts);
  outermost.learn_cues();
  outermost.learn_contents();
  Learner(reading, reading.within, drafts).learn_cues();
}

}  // namespace verbale
