// One walk over the pieces. At each, in this order:
//   1. a name of the table of known instruments (known_names.h);
//   2. "decisions of the ... Conference": the outcome of a gathering;
//   3. a noun of a kind of instrument with what stands around it (noun_frame.h), where that is enough (noun_rules.h).
// Covered by tests/agreement/find_agreements_test.cc.
#include "agreement/mentions.h"

#include <algorithm>

#include "agreement/known_names.h"
#include "agreement/name_extent.h"
#include "agreement/noun_frame.h"
#include "agreement/noun_rules.h"

namespace verbale {
namespace {

constexpr std::size_t kGatheringReach = 8;  // pieces of the name of a conference
constexpr std::size_t kCodeReach = 12;      // pieces from an instrument to its reference number

class MentionFinder {
 public:
  MentionFinder(const InstrumentReading& reading, Citations citations)
      : r_(reading),
        covered_(reading.size()),
        extent_(reading),
        known_(reading, covered_),
        frames_(reading),
        rules_(reading),
        citations_(std::move(citations)) {
    for (const InstrumentMention& d : citations_.drafts) cover(d.words);
    for (const PieceRange& d : citations_.documents) cover(d);
  }

  std::vector<InstrumentMention> run() {
    for (std::size_t at = 0; at < r_.size();) {
      const std::size_t next = covered_[at] ? at + 1 : read(at);
      at = std::max(next, at + 1);
    }
    for (InstrumentMention& d : citations_.drafts) drafts_.push_back(std::move(d));
    attach_codes();
    std::ranges::stable_sort(drafts_, [](const InstrumentMention& a, const InstrumentMention& b) {
      return a.words.begin != b.words.begin ? a.words.begin < b.words.begin : a.words.end > b.words.end;
    });
    return std::move(drafts_);
  }

 private:
  void cover(PieceRange range) { std::fill(covered_.begin() + range.begin, covered_.begin() + range.end, true); }

  // Where to read on.
  std::size_t read(std::size_t at) {
    if (const std::optional<PhraseMatch> name = r_.words.known_at(r_.pieces, at); name && known_.takes(at, *name)) {
      drafts_.push_back(known_.read(at, *name));
      return known_.past(at, *name);
    }
    if (r_.is("outcome", at))
      if (const std::size_t end = outcome(at); end > at) return at + 1;
    const std::optional<PhraseMatch> match = r_.words.noun_at(r_.pieces, at);
    if (!match) return at;
    noun({at, match->end}, r_.words.noun(match->value));
    return match->end;
  }

  // "decisions of the Berlin International Conference of January 19".
  std::size_t outcome(std::size_t at) {
    if (!r_.follows(at + 2) || (r_.key(at + 1) != "of" && r_.key(at + 1) != "from")) return at;
    std::size_t k = r_.key(at + 2) == "the" ? at + 3 : at + 2;
    const std::size_t name = k;
    while (r_.follows(k) && k < name + kGatheringReach &&
           (r_.capital_word(k) || r_.pieces[k].kind == PieceKind::number || r_.key(k) == "-") && !r_.is("gathering", k))
      ++k;
    if (!r_.follows(k) || !r_.is("gathering", k) || k == name) return at;
    if (!r_.is("settled", at) && !r_.capital_word(k)) return at;  // the results of a summit are its success
    InstrumentMention d;
    d.head = {at, at + 1};
    d.kind = AgreementKind::conference_outcome;
    d.rule = "outcome";
    d.confidence = 0.85;
    d.plural = true;
    const RightExtent right = extent_.right(k + 1, true);
    d.words = {at, right.end};
    d.dates = right.dates;
    d.definite = r_.is_definite(at);
    drafts_.push_back(d);
    return right.end;
  }

  void noun(PieceRange head, const InstrumentNoun& noun) {
    if (r_.follows(head.end) && r_.is("not_after", head.end) &&
        (r_.capital_word(head.end) || r_.capital_word(head.begin)))
      return;
    if (r_.follows(head.end) && r_.key(head.end) == "-" && r_.pieces[head.end].gap == Gap::none) return;
    const NounFrame frame = frames_.at(head, noun);
    const std::string_view rule = rules_.rule(frame, drafted(noun.kind));
    if (rule.empty()) return nominal(frame);
    if (is_own_title(frame)) return;
    InstrumentMention d;
    d.words = {frames_.past_small_words(frame), frame.right.end};
    d.head = head;
    d.kind = noun.kind;
    d.plural = noun.plural;
    d.body = frame.body;
    d.definite = frame.definite;
    d.dates = frame.right.dates;
    for (std::size_t k = frame.left; k < head.begin; ++k)
      if (r_.pieces[k].kind == PieceKind::number && r_.date_at[k] >= 0)
        d.dates.push_back({r_.date_at[k], {k, k + 1}, false});
    d.rule = rule;
    const bool title = rule == "title" || rule == "short_title";
    d.generic = (!title && (rule != "dated" || !has_numbered_date(d))) ||
                (noun.plural && r_.opens_sentence(frame.left) && !frame.capital_before);
    d.form = rule == "short_title" ? AgreementForm::short_ : AgreementForm::full;
    d.confidence = title ? 0.85 : 0.65;
    drafts_.push_back(std::move(d));
  }

  // "Joint Statement on Trade" above a document that is that statement.
  bool is_own_title(const NounFrame& frame) const {
    const std::optional<Span>& headline = r_.layout.headline;
    return headline && r_.is("own_title", frame.head.end - 1) && r_.pieces[frame.left].span.begin == headline->begin;
  }

  // "of June 10", not "reached today".
  bool has_numbered_date(const InstrumentMention& d) const {
    const auto is_number = [](const TextPiece& p) { return p.kind == PieceKind::number; };
    return std::ranges::any_of(d.dates, [&](const MentionDate& date) {
      return std::any_of(r_.pieces.begin() + date.words.begin, r_.pieces.begin() + date.words.end, is_number);
    });
  }

  // "the treaty", "this agreement": may go back to an instrument before.
  void nominal(const NounFrame& frame) {
    const NounStrength strength = frame.noun.strength;
    const bool too_common = strength == NounStrength::national || strength == NounStrength::deed;
    if (!r_.is_definite(frame.left) || rules_.national(frame) || too_common) return;
    InstrumentMention d;
    d.words = {frame.left, frame.head.end};
    d.head = frame.head;
    d.kind = frame.noun.kind;
    d.plural = frame.noun.plural;
    d.definite = true;
    d.form = AgreementForm::nominal;
    d.rule = "nominal";
    drafts_.push_back(std::move(d));
  }

  // Whether an instrument of that kind stands before.
  bool drafted(AgreementKind kind) const {
    return std::ranges::any_of(drafts_, [&](const InstrumentMention& d) { return d.kind == kind; });
  }

  // A reference number belongs to the instrument that ends nearest before it.
  void attach_codes() {
    for (const CitedCode& code : citations_.codes) {
      InstrumentMention* owner = nullptr;
      for (InstrumentMention& d : drafts_)
        if (d.words.end <= code.words.begin && code.words.begin - d.words.end < kCodeReach &&
            (!owner || d.words.end > owner->words.end))
          owner = &d;
      if (owner) owner->codes.emplace_back(code.scheme, code.code);
    }
  }

  const InstrumentReading& r_;
  std::vector<bool> covered_;
  NameExtent extent_;
  KnownNames known_;
  NounFrames frames_;
  NounRules rules_;
  Citations citations_;
  std::vector<InstrumentMention> drafts_;
};

}  // namespace

std::vector<InstrumentMention> find_mentions(const InstrumentReading& reading, Citations citations) {
  return MentionFinder(reading, std::move(citations)).run();
}

}  // namespace verbale
