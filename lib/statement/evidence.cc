// Rules and tagger err in different places: the rules know frames and quotations, the tagger knows the long
// tail of cues and where a content ends in running prose. An outermost draft that both know takes the extent
// that should overlap most with what the tagger sees, or another content where it sees nothing of the rules';
// a cue of the tagger's own makes a draft of the source and content nearest to it. Of drafts within contents the
// tagger's second reading tells the same. Whether a draft is a statement is not decided here.
// tests/statement has the rows.
#include "statement/evidence.h"

#include <algorithm>

#include "statement/edges.h"
#include "statement/learned.h"
#include "statement/nesting.h"
#include "statement/parties.h"
#include "statement/sources.h"
#include "statement/subjects.h"
#include "statement/tagged.h"

namespace verbale {
namespace {

// From this confidence on the tagger's source wins over the tree's.
constexpr double kSureSource = 0.6;

// What the rules take for content stands, if the tagger's extent is expected to be better by no more than this factor.
constexpr double kRuleBonus = 1.12;

// Contents that the tagger believes less than this are looked for elsewhere: among its own from this confidence on, no
// further from the cue than this many tokens.
constexpr double kRefuted = 0.3;
constexpr double kRelink = 0.5;
constexpr int kNear = 12;

// Sources that it believes less than this, likewise.
constexpr double kRefutedSource = 0.1;
constexpr int kNearSource = 4;

// Of one reading of the tagger.
class Evidence {
 public:
  Evidence(const Reading& reading, const Attribution& layer, const std::vector<Quotation>& quotations,
           const std::vector<Draft>& drafts)
      : reading_(reading), tagged_(reading, layer), quotations_(quotations), drafts_(drafts) {}

  bool knows(const Draft& draft) const { return tagged_.at(AttributionRole::cue, draft.cue.tokens) != nullptr; }

  void correct(Draft& draft) const {
    if (draft.cue.entry->pos == CuePos::phrase) return;  // whose extents the rules know
    if (const LabelledRange* cue =
            draft.cue.noun || is_idiom(draft.cue) ? nullptr : tagged_.at(AttributionRole::cue, draft.cue.tokens);
        cue && cue->tokens.contains(draft.cue.head))
      draft.cue.tokens = before_complement(draft.cue, cue->tokens);
    const int last = draft.cue.tokens.end - 1;
    if (reading_.tree.token(last).xpos == "TO" || brings_addressee(draft.cue, last)) --draft.cue.tokens.end;
    correct_source(draft);
    if (draft.cue.slot == "object")  // "reaffirmed [support for …]": no part of the cue
      draft.cue.tokens.end = std::min(draft.cue.tokens.end, std::max(draft.cue.head + 1, draft.content.front().begin));
    for (TokenRange& range : draft.content)  // "told of [preparations]": the cue has the preposition
      if (range.contains(draft.cue.tokens.end - 1) && range.begin >= draft.cue.tokens.begin)
        range.begin = draft.cue.tokens.end;
    if (in_readout(draft) || relinked(draft) || plain(draft)) return;
    for (TokenRange& range : draft.content) range = likeliest(draft, range);
    std::erase_if(draft.content, [](TokenRange r) { return r.empty(); });
  }

 private:
  // "exchanged views", "declined to comment": a row with a noun or with several words, which the rules know.
  bool is_idiom(const CueMention& cue) const {
    const std::size_t more = cue.entry->tail.size();
    return more > 1 || (more == 1 && reading_.tree.token(cue.tokens.end - 1).upos == Upos::NOUN);
  }

  // "is committed |to supporting": the verb of the content is none of the cue.
  TokenRange before_complement(const CueMention& cue, TokenRange tagged) const {
    for (int t = std::max(cue.tokens.end, cue.head + 1); t < tagged.end; ++t)
      if (reading_.tree.token(t).upos == Upos::VERB && reading_.tree.head(t) == cue.head) return {tagged.begin, t};
    return tagged;
  }

  // "is grateful |to Ek for …"
  bool brings_addressee(const CueMention& cue, int last) const {
    const std::string word = reading_.lower(last);
    return last > cue.head && cue.entry->addresses(word) && !cue.entry->takes(word);
  }

  // The tagger's words for the source of the rules; where it refutes that source, its own in the cue's sentence.
  void correct_source(Draft& draft) const {
    if (draft.source.empty()) return;
    if (const LabelledRange* source = tagged_.at(AttributionRole::source, draft.source)) {
      if (source->confidence < kSureSource || is_part_of_list(source->tokens, draft)) return;
      if (source->tokens.contains(draft.sources.front().head) || !draft.source.contains(draft.sources.front().head))
        draft.source = source->tokens;
      else
        set_source(reading_, source->tokens, draft);
    } else if (tagged_.mean(AttributionRole::source, draft.source) < kRefutedSource) {
      source = tagged_.nearest(AttributionRole::source, draft.cue.tokens);
      if (source && draft.content.size() > 1 && draft.holds(source->tokens.begin)) return;
      if (source && source->confidence >= kSureSource && distance(source->tokens, draft.cue.tokens) <= kNearSource)
        set_source(reading_, source->tokens, draft);
    }
  }

  // "[Cuba, Belarus and |Uzbekistan|]": one of several is not all.
  static bool is_part_of_list(TokenRange tagged, const Draft& draft) {
    return draft.sources.size() > 1 && tagged != draft.source && draft.source.begin <= tagged.begin &&
           tagged.end <= draft.source.end;
  }

  // Gives a draft whose content the tagger refutes the one that it sees nearest to the cue.
  bool relinked(Draft& draft) const {
    if (!refuted(draft)) return false;
    const LabelledRange* content = tagged_.nearest(AttributionRole::content, draft.cue.tokens);
    if (!content || content->confidence < kRelink || distance(content->tokens, draft.cue.tokens) > kNear) return false;
    const LabelledRange* cue = tagged_.nearest(AttributionRole::cue, content->tokens);
    if (cue && !cue->tokens.overlaps(draft.cue.tokens)) return false;  // the content of another
    draft.content = {trimmed(reading_, content->tokens)};
    return true;
  }

  // Whether the tagger sees next to nothing of what the rules take for the content.
  bool refuted(const Draft& draft) const {
    return std::ranges::all_of(
        draft.content, [&](TokenRange range) { return tagged_.mean(AttributionRole::content, range) < kRefuted; });
  }

  // Of the rule's extent, the tagger's and their mixtures the one that should overlap most with the content.
  TokenRange likeliest(const Draft& draft, TokenRange rule) const {
    const LabelledRange* span = tagged_.at(AttributionRole::content, rule);
    if (!span || span->tokens.overlaps(draft.cue.tokens)) return rule;
    TokenRange tagged = trimmed(reading_, span->tokens);
    if (rule.begin > 0 && reading_.form(rule.begin - 1) == ":") tagged.begin = std::max(tagged.begin, rule.begin);
    for (int t = rule.end; t < tagged.end; ++t)
      if (reading_.form(t) == ";" && ends_clause(reading_, t)) tagged.end = t;           // another sentence
    if (reading_.tree.is(draft.cue.head, {"acl:relcl"}) && draft.cue.head < rule.begin)  // "who said …, came"
      tagged.end = std::min(tagged.end, std::max(rule.end, reading_.tree.subtree(draft.cue.head).end));
    if (speaks_on(draft, {rule.end, tagged.end})) tagged.end = std::min(tagged.end, rule.end);
    if (closes_quotation(rule.end) || closes_relative(draft, rule.end)) tagged.end = std::min(tagged.end, rule.end);
    const TokenRange window{std::min(rule.begin, tagged.begin), std::max(rule.end, tagged.end)};
    TokenRange best = rule;
    double most = kRuleBonus * overlap_of(rule, window);
    for (TokenRange candidate : {tagged, TokenRange{rule.begin, tagged.end}, TokenRange{tagged.begin, rule.end}})
      if (const double overlap = overlap_of(candidate, window);
          overlap > most && !candidate.overlaps(draft.cue.tokens) && !cuts_quotation(candidate))
        best = candidate, most = overlap;
    return best;
  }

  // "we hope", not "the town retaken".
  static bool is_sentence(const Tree& tree, int t) {
    const int subject = own_subject(tree, t);
    return subject >= 0 && tree.token(subject).upos == Upos::PRON;
  }

  // "stressed [the importance of trade] and agreed to meet", "is committed to [peace], and we hope …": whether a cue,
  // or a clause, that stands beside this one is in a range.
  bool speaks_on(const Draft& draft, TokenRange range) const {
    const Tree& tree = reading_.tree;
    if (!tree.has_child(draft.cue.head, {"ccomp"}))
      for (const int c : tree.children(draft.cue.head))
        if (range.contains(c) && tree.is(c, {"conj"}) && is_sentence(tree, c)) return true;
    for (auto d = std::ranges::lower_bound(drafts_, range.begin, {}, anchor_of);
         d != drafts_.end() && anchor_of(*d) < range.end; ++d)
      if (d->cue.neighbour >= 0 && d->cue.neighbour == draft.cue.head) return true;
    return false;
  }

  // The marks say where a quotation ends better than any net.
  bool cuts_quotation(TokenRange range) const {
    for (const Quotation& q : reaching_past(quotations_, range.begin)) {
      if (q.tokens.begin >= range.end) return false;
      if (!q.inner && (q.tokens.begin < range.begin || q.tokens.end > range.end)) return true;
    }
    return false;
  }

  // `"…", while`: a quotation and a comma end what was said.
  bool closes_quotation(int end) const {
    if (end >= reading_.size() || reading_.form(end) != ",") return false;
    const auto near = reaching_past(quotations_, end - 1);
    return !near.empty() && near.front().closed && near.front().tokens.end == end;
  }

  // "Holm, who said …, left": a comma ends what is said in a clause on somebody.
  bool closes_relative(const Draft& draft, int end) const {
    return reading_.tree.is(draft.cue.head, {"acl"}) && end < reading_.size() && reading_.form(end) == ",";
  }

  // The expected intersection over union of a range with the content that the tagger sees in a window.
  double overlap_of(TokenRange range, TokenRange window) const {
    double inside = 0, all = 0;
    for (int t = window.begin; t < window.end; ++t) {
      const double p = tagged_.probability(t, AttributionRole::content);
      all += p;
      if (range.contains(t)) inside += p;
    }
    return inside / (range.end - range.begin + all - inside);
  }

  // What is said at an occasion is told in the plain sentences of readouts, which the tagger has not learned.
  bool in_readout(const Draft& draft) const {
    const int occasion = reading_.occasions.of(reading_.tree, draft.cue.head);
    return occasion >= 0 && !is_monologue(reading_.occasions.list[occasion].kind);
  }

  // Forms whose extents the rules know: a closing attribution, a light verb with its noun, an object and what is said
  // of it apart, an addressee between cue and content.
  bool plain(const Draft& draft) const {
    const bool parted = draft.content.size() > 1 && draft.cue.slot.starts_with("object+");
    return draft.rule == "sign_off" || draft.cue.noun || is_idiom(draft.cue) || parted ||
           counterpart_of(reading_, draft.cue) >= 0 || addressed(draft);
  }

  bool addressed(const Draft& draft) const {
    const Tree& tree = reading_.tree;
    const int object = draft.cue.entry->addresses("object") ? object_of(tree, draft.cue) : -1;
    if (object >= 0 && !draft.content.front().contains(object)) return true;
    return std::ranges::any_of(tree.children(draft.cue.head), [&](int c) {
      return c > draft.cue.head && !draft.holds(c) && may_hear(reading_, draft.cue, c);
    });
  }

  const Reading& reading_;
  const Tagged tagged_;
  const std::vector<Quotation>& quotations_;
  const std::vector<Draft>& drafts_;
};

}  // namespace

void weigh_evidence(const Reading& reading, const std::vector<Quotation>& quotations, std::vector<Draft>& drafts) {
  if (reading.attribution.roles.empty()) return;
  const Evidence outermost(reading, reading.attribution, quotations, drafts);
  const Evidence within(reading, reading.within, quotations, drafts);
  const std::vector<int> parents = parents_of(drafts);
  for (std::size_t k = 0; k < drafts.size(); ++k) {
    if (!drafts[k].cue.entry) continue;
    if (parents[k] < 0)
      outermost.correct(drafts[k]);
    else if (within.knows(drafts[k]))
      within.correct(drafts[k]);
  }
  std::erase_if(drafts, [](const Draft& draft) { return draft.content.empty(); });
  add_learned(reading, drafts);
}

}  // namespace verbale
