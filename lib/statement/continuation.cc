// A quotation without a cue goes on with what was quoted before it when it opens the rest of the same
// paragraph ("…," he said. "…") or the next one. After indirect speech it is a free quotation of the
// same speaker. Behind a colon it is what the subject of that sentence says, whatever its verb ("had to change her
// answer: …"). A quotation within a sentence of the reporter's own is none of these: a scare quote or a title.
#include "statement/continuation.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include "statement/nesting.h"
#include "statement/parties.h"
#include "statement/sources.h"
#include "statement/subjects.h"

namespace verbale {
namespace {

// Fewer words than this in marks are a term, not a sentence.
constexpr int kShortest = 4;

// How far back the statement that a quotation continues may stand, in statements.
constexpr int kBack = 16;

// For every token the first and last cue whose content holds it.
struct Cues {
  int first = -1;
  int last = -1;
  bool turn = false;  // it stands in a turn, whose marks may open before the speaker's name
};

class Continuation {
 public:
  Continuation(const Reading& reading, const std::vector<Quotation>& quotations, std::vector<Draft>& drafts)
      : reading_(reading), drafts_(drafts), parents_(parents_of(drafts)), cues_(reading.size()) {
    for (const Draft& draft : drafts_)
      for (TokenRange range : draft.content)
        for (int t = range.begin; t < range.end; ++t) note(cues_[t], draft);
    for (const Quotation& q : quotations)
      if (!q.inner) quoted_until_.insert(q.tokens.end);
  }

  void take(const Quotation& q) {
    if (q.inner || q.tokens.end - q.tokens.begin < kShortest + 2 || accounted_for(q)) return;
    if (std::optional<Draft> draft = introduced(q)) return free_.push_back(*std::move(draft));
    if (!stands_alone(q)) return;
    const int last = last_outer_before(q.tokens.begin);
    if (last < 0 || !near(drafts_[last], q)) return;
    Draft& draft = drafts_[last];
    if (!draft.content.empty() && quoted_until_.contains(draft.content.back().end) &&
        !q.tokens.contains(draft.cue.head)) {
      draft.content.push_back(q.tokens);
      hold(q.tokens, last);
    } else {
      free_.push_back(free_quotation(draft, q));
    }
  }

  std::vector<Draft> free() { return std::move(free_); }

 private:
  static void note(Cues& cues, const Draft& draft) {
    const int head = draft.cue.head;
    cues.first = cues.first < 0 ? head : std::min(cues.first, head);
    cues.last = std::max(cues.last, head);
    cues.turn |= draft.rule == "turn";
  }

  // What stands in a quotation that goes on is held by its statement.
  void hold(TokenRange quoted, int holder) {
    const auto first = std::ranges::lower_bound(drafts_, quoted.begin, {}, anchor_of);
    for (auto d = first; d != drafts_.end() && anchor_of(*d) < quoted.end; ++d)
      if (int& parent = parents_[d - drafts_.begin()]; parent < 0) parent = holder;
  }

  // Whether the content of a statement with its cue outside the quotation reaches into it.
  bool accounted_for(const Quotation& q) const {
    for (int t = q.tokens.begin; t < q.tokens.end; ++t)
      if (cues_[t].turn || (cues_[t].first >= 0 && (cues_[t].first < q.tokens.begin || cues_[t].last >= q.tokens.end)))
        return true;
    return false;
  }

  // Begins a sentence and ends one.
  bool stands_alone(const Quotation& q) const {
    const bool begins = reading_.sentence_of(q.tokens.begin).begin == q.tokens.begin;
    return begins && ends_sentence(q);
  }

  // `Holm made the following comment: "…"`
  std::optional<Draft> introduced(const Quotation& q) const {
    const int colon = q.tokens.begin - 1;
    if (colon < 0 || reading_.form(colon) != ":" || !ends_sentence(q)) return std::nullopt;
    const int verb = verb_before(colon);
    const int subject = verb < 0 ? -1 : subject_of(reading_.tree, verb);
    if (subject < 0 || !can_tell(subject) || is_cue(verb)) return std::nullopt;
    Draft draft;
    draft.cue = {.head = verb, .tokens = {verb, verb + 1}};
    set_source(reading_, phrase_of(reading_, subject), draft);
    draft.content = {q.tokens};
    draft.rule = "colon";
    draft.confidence = 0.7;
    return draft;
  }

  // The verb with a subject that the words before a colon hang from: "it grew so loud that Holm [raised] her voice:".
  // -1: none.
  int verb_before(int colon) const {
    const Tree& tree = reading_.tree;
    for (int t = colon - 1; t >= reading_.sentence_of(colon).begin; t = tree.head(t))
      if (t < colon && tree.token(t).upos == Upos::VERB && subject_of(tree, t) >= 0) return t;
    return -1;
  }

  // An actor, and a thing with words on it: "the sign bore a message:".
  bool can_tell(int subject) const {
    return can_speak(reading_, subject) || reading_.tree.token(subject).upos == Upos::NOUN;
  }

  bool is_cue(int verb) const {
    const auto d = std::ranges::lower_bound(drafts_, verb, {}, anchor_of);
    return d != drafts_.end() && anchor_of(*d) == verb;
  }

  bool ends_sentence(const Quotation& q) const {
    return reading_.sentence_of(q.tokens.end - 1).end - q.tokens.end <= 1;
  }

  // The last statement before a place that stands in no other; -1: none.
  int last_outer_before(int token) const {
    auto k = std::ranges::lower_bound(drafts_, token, {}, anchor_of) - drafts_.begin() - 1;
    for (int step = 0; k >= 0 && step < kBack; --k, ++step)
      if (parents_[k] < 0 && drafts_[k].cue.head >= 0 && drafts_[k].cue.category() == Category::speech)
        return static_cast<int>(k);
    return -1;
  }

  // In the same paragraph, or in the next one.
  bool near(const Draft& draft, const Quotation& q) const {
    const int end = draft.content.empty() ? draft.cue.head : std::max(draft.cue.head, draft.content.back().end - 1);
    const Block* from = reading_.block(end);
    const Block* to = reading_.block(q.tokens.begin);
    return from && to && (from == to || from + 1 == to) && from->kind == to->kind;
  }

  static Draft free_quotation(const Draft& speaker, const Quotation& q) {
    Draft draft;
    draft.sources = speaker.sources;
    draft.source = speaker.source;
    draft.implicit_participants = speaker.implicit_participants;
    draft.content = {q.tokens};
    draft.rule = "free_quotation";
    draft.confidence = 0.7;
    return draft;
  }

  const Reading& reading_;
  std::vector<Draft>& drafts_;
  std::vector<int> parents_;
  std::vector<Cues> cues_;
  std::set<int> quoted_until_;
  std::vector<Draft> free_;
};

}  // namespace

void continue_quotations(const Reading& reading, const std::vector<Quotation>& quotations, std::vector<Draft>& drafts) {
  Continuation continuation(reading, quotations, drafts);
  for (const Quotation& q : quotations) continuation.take(q);
  for (Draft& draft : continuation.free()) drafts.push_back(std::move(draft));
  std::ranges::stable_sort(drafts, {}, anchor_of);
}

}  // namespace verbale
