// One walk over the pieces. At each, in this order:
//   1. a name of the table of known instruments, with the year before it and the date after it;
//   2. "decisions of the ... Conference": the outcome of a gathering;
//   3. a noun of a kind of instrument, with as much around it as its strength asks for (instrument_nouns.tsv).
// What is only hoped for ("a possible agreement on") is left out. Covered by tests/agreement/mentions_test.cc.
#include "agreement/mentions.h"

#include <algorithm>

#include "agreement/name_extent.h"
#include "date/calendar.h"

namespace verbale {
namespace {

constexpr std::size_t kHopeReach = 6;       // pieces before a mention that say whether it is there yet
constexpr std::size_t kTitleReach = 5;      // pieces from the name of a law to its title, and into the title
constexpr std::size_t kGatheringReach = 8;  // pieces of the name of a conference

class MentionFinder {
 public:
  MentionFinder(const InstrumentReading& reading, Citations citations)
      : r_(reading), extent_(reading), citations_(std::move(citations)) {
    for (const InstrumentMention& d : citations_.drafts) cover(d.words);
    for (const PieceRange& d : citations_.documents) cover(d);
  }

  std::vector<InstrumentMention> run() {
    for (std::size_t at = 0; at < r_.size();) {
      const std::size_t next = covered(at) ? at + 1 : read(at);
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
  void cover(PieceRange range) {
    covered_.resize(r_.size());
    std::fill(covered_.begin() + range.begin, covered_.begin() + range.end, true);
  }
  bool covered(std::size_t at) const { return at < covered_.size() && covered_[at]; }

  // Where to read on.
  std::size_t read(std::size_t at) {
    if (const std::optional<PhraseMatch> name = r_.words.known_at(r_.pieces, at); name && takes_name(at, *name))
      return known(at, *name);
    if (r_.is("outcome", at))
      if (const std::size_t end = outcome(at); end > at) return at + 1;
    const std::optional<PhraseMatch> match = r_.words.noun_at(r_.pieces, at);
    if (!match) return at;
    noun({at, match->end}, r_.words.noun(match->value));
    return match->end;
  }

  // "Collective Security Treaty Organisation" is no treaty; a name is not older than itself; "10:00 CST" is a time.
  bool takes_name(std::size_t at, const PhraseMatch& match) const {
    if (r_.follows(match.end) && r_.is("not_after", match.end) && r_.capital_word(match.end)) return false;
    if (match.end == at + 1 && at > 0 && r_.pieces[at - 1].kind == PieceKind::number && r_.pieces[at].gap != Gap::block)
      return false;
    const KnownInstrument& known = r_.words.known(match.value);
    const std::string reference = r_.layout.reference_date();
    return known.date.empty() || reference.empty() ||
           known.date.substr(0, 4) <= std::string_view(reference).substr(0, 4);
  }

  std::size_t known(std::size_t at, const PhraseMatch& match) {
    InstrumentMention d;
    d.head = {at, match.end};
    d.known = match.value;
    const KnownInstrument& row = r_.words.known(match.value);
    d.kind = row.kind;
    d.rule = "named";
    d.confidence = 0.95;
    d.plural = r_.key(match.end - 1).ends_with("s");
    std::size_t begin = at;
    while (begin > 0 && r_.follows(begin) && r_.pieces[begin - 1].kind == PieceKind::number &&
           r_.date_at[begin - 1] >= 0 && r_.date_end(begin - 1) == begin) {
      d.dates.push_back({r_.date_at[begin - 1], {begin - 1, begin}, false});
      --begin;
    }
    RightExtent right;
    right.end = past_kind_noun(match.end, row.kind);
    extent_.add_dates(right);
    d.dates.insert(d.dates.end(), right.dates.begin(), right.dates.end());
    d.words = {begin, right.end};
    d.definite = is_definite(begin);
    if (!r_.pieces[at].caps || match.end > at + 1) with_party(d, row);
    drafts_.push_back(d);
    return past_first_word(at, match);
  }

  // Inside a name another one may stand: "Additional Protocol to the Sochi Memorandum".
  std::size_t past_first_word(std::size_t at, const PhraseMatch& match) const {
    for (std::size_t k = at + 2; k < match.end; ++k) {
      const std::size_t link = r_.key(k - 1) == "the" ? k - 2 : k - 1;
      if (!r_.is("first_link", link)) continue;
      const std::optional<PhraseMatch> inner = r_.words.known_at(r_.pieces, k);
      if (inner && inner->value != match.value && inner->end >= match.end) return k;
    }
    return match.end;
  }

  // "its Abraham Accord with Israel" is one of the Abraham Accords.
  void with_party(InstrumentMention& d, const KnownInstrument& row) {
    const std::size_t end = d.words.end;
    if (d.plural || !row.name.ends_with("s") || !r_.follows(end + 1) || r_.key(end) != "with" ||
        !r_.capital_word(end + 1))
      return;
    const RightExtent right = extent_.right(end, true);
    if (right.parties) d.words.end = right.end, d.rule = "named_part";
  }

  // "the JCPOA agreement", "the INF Treaty", "(JCPOA)".
  std::size_t past_kind_noun(std::size_t at, AgreementKind kind) const {
    if (r_.follows(at) && !covered(at) && r_.pieces[at - 1].caps)
      if (const auto noun = r_.words.noun_at(r_.pieces, at);
          noun && (!r_.pieces[at].capital || r_.words.noun(noun->value).kind == kind))
        return noun->end;
    RightExtent right = extent_.right(at, true);
    return right.end > at && r_.key(at) == "(" ? std::min(right.end, at + 3) : at;
  }

  bool is_definite(std::size_t begin) const {
    return begin > 0 && r_.pieces[begin].gap != Gap::block && r_.is("definite", begin - 1);
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
    d.definite = is_definite(at);
    drafts_.push_back(d);
    return right.end;
  }

  // What stands around a noun, for the rules below.
  struct Frame {
    PieceRange head;
    InstrumentNoun noun;
    bool capital = false;
    std::size_t left = 0;
    RightExtent right;
    bool definite = false;
    bool capital_before = false;  // a word with a capital among the modifiers
    bool pair_before = false;     // "Russian-Turkish"
    std::string_view body;        // "UN Security Council", "SCO"
  };

  void noun(PieceRange head, const InstrumentNoun& noun) {
    if (r_.follows(head.end) && r_.is("not_after", head.end) &&
        (r_.capital_word(head.end) || r_.capital_word(head.begin)))
      return;
    if (r_.follows(head.end) && r_.key(head.end) == "-" && r_.pieces[head.end].gap == Gap::none) return;
    const Frame frame = frame_of(head, noun);
    const std::string_view rule = rule_for(frame);
    if (rule.empty()) return nominal(frame);
    InstrumentMention d;
    d.words = {past_small_words(frame), frame.right.end};
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

  // "new", "bilateral" before a title are no part of it.
  std::size_t past_small_words(const Frame& f) const {
    std::size_t begin = f.left;
    while (f.capital && f.capital_before && r_.pieces[begin].kind == PieceKind::word && !r_.capital_word(begin))
      ++begin;
    return begin;
  }

  // "of June 10", not "reached today".
  bool has_numbered_date(const InstrumentMention& d) const {
    const auto is_number = [](const TextPiece& p) { return p.kind == PieceKind::number; };
    return std::ranges::any_of(d.dates, [&](const MentionDate& date) {
      return std::any_of(r_.pieces.begin() + date.words.begin, r_.pieces.begin() + date.words.end, is_number);
    });
  }

  // "the treaty", "this agreement": may go back to an instrument before.
  void nominal(const Frame& frame) {
    if (!is_definite(frame.left) || national(frame) || frame.noun.strength == NounStrength::national) return;
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

  Frame frame_of(PieceRange head, const InstrumentNoun& noun) const {
    Frame f;
    f.head = head;
    f.noun = noun;
    f.capital = r_.capital_word(head.begin) && (!r_.opens_sentence(head.begin) || title_follows(head));
    f.left = extent_.left(head.begin, f.capital);
    if (!f.capital && f.left < head.begin && r_.capital_word(head.begin)) f.capital = true;
    f.right = extent_.right(head.end, f.capital);
    f.definite = is_definite(f.left);
    if (noun.strength == NounStrength::resolution) take_bodies_after(f);
    for (std::size_t k = f.left; k < head.begin; ++k) {
      const bool capital = r_.capital_word(k) && !(r_.opens_sentence(k) && r_.is("modifier", k));
      f.capital_before |= capital;
      const bool hyphened = capital && k + 2 <= head.begin && r_.key(k + 1) == "-" && r_.capital_word(k + 2);
      f.pair_before |= hyphened && (r_.names_actor(k) || r_.names_actor(k + 2));
      if (const auto body = r_.words.body_at(r_.pieces, k); body && body->end <= head.begin && f.body.empty())
        f.body = r_.words.body(body->value);
    }
    return f;
  }

  // "resolutions of the UN Security Council and the General Assembly".
  void take_bodies_after(Frame& f) const {
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
  bool title_follows(PieceRange head) const {
    const RightExtent title = extent_.right(head.end, true);
    return title.complement && r_.follows(head.end + 1) &&
           (r_.capital_word(head.end + 1) ||
            (r_.follows(head.end + 2) && r_.key(head.end + 1) == "the" && r_.capital_word(head.end + 2)));
  }

  // The rule by which a noun is an instrument; empty: it is none.
  std::string_view rule_for(const Frame& f) const {
    if (national(f) || past_verb(f)) return {};
    switch (f.noun.strength) {
      case NounStrength::firm:
      case NounStrength::open:
        return f.capital ? title_rule(f) : small_rule(f);
      case NounStrength::weak:
        return f.capital && f.capital_before ? "title" : f.capital ? "" : small_rule(f);
      case NounStrength::event:
        if (!f.capital)
          return f.noun.noun.starts_with("convention") || f.noun.noun.starts_with("statute") ? small_rule(f) : "";
        return f.right.complement || !f.body.empty() || f.pair_before ? "title"
               : f.definite && drafted(f.noun.kind)                   ? "short_title"
                                                                      : "";
      case NounStrength::plan:
        if (!f.capital) return f.pair_before || !f.body.empty() ? "parties" : "";
        return f.right.complement || f.capital_before ? "title"
               : f.definite && drafted(f.noun.kind)   ? "short_title"
                                                      : "";
      case NounStrength::national:
        return f.capital && (f.pair_before || !f.body.empty()) ? "title" : "";
      case NounStrength::resolution:
        return resolution_rule(f);
      case NounStrength::caps:
        return r_.pieces[f.head.begin].caps ? title_rule(f) : "";
    }
    return {};
  }

  // Whether an instrument of that kind stands before.
  bool drafted(AgreementKind kind) const {
    return std::ranges::any_of(drafts_, [&](const InstrumentMention& d) { return d.kind == kind; });
  }

  std::string_view title_rule(const Frame& f) const {
    if (f.right.complement || f.capital_before || !f.right.dates.empty()) return "title";
    if (f.left < f.head.begin && f.definite) return "title";
    return f.definite && !f.noun.plural ? "short_title" : "";
  }

  // A noun in small letters is an instrument by its parties, its subject or its signing.
  std::string_view small_rule(const Frame& f) const {
    if (hoped_for(f)) return {};
    const bool determined = f.left > 0 && r_.pieces[f.left].gap != Gap::block && r_.is("determiner", f.left - 1);
    if (f.pair_before) return "parties";
    if (!f.body.empty() && (f.definite || f.noun.plural || determined)) return "parties";
    const bool noun_phrase = determined || f.left < f.head.begin || f.noun.plural;
    if (f.right.parties && noun_phrase && names_party(f)) return "parties";
    if (!f.right.dates.empty() && noun_phrase) return "dated";
    if (f.noun.kind == AgreementKind::ceasefire && f.definite && f.right.complement && names_place(f)) return "topic";
    if (f.noun.strength == NounStrength::weak) return {};
    if (f.right.signed_ && f.right.end > f.head.end && (f.noun.plural || f.definite)) return "signed";
    if (f.right.complement && topical(f) && (f.noun.plural || f.definite || (determined && there_already(f))))
      return "topic";
    return {};
  }

  bool topical(const Frame& f) const {
    const std::string& link = r_.key(f.head.end);
    return link == "on" || link == "concerning" || link == "regarding" ||
           (link == "for" && f.noun.strength == NounStrength::firm);
  }

  // "with Iran", "between the European Union and Mercosur", not "between Russia's Sberbank and": the first
  // name after the link is a state's or a body's, and nobody at home stands there.
  bool names_party(const Frame& f) const {
    std::size_t link = f.head.end;
    while (link < f.right.end && !r_.is("party_link", link)) ++link;
    std::size_t name = link;
    while (name < f.right.end && !r_.capital_word(name)) ++name;
    for (std::size_t k = f.head.end; k < f.right.end; ++k)
      if (r_.is("national", k)) return false;
    if (name >= f.right.end) return false;
    const std::optional<PhraseMatch> actor = r_.actor_at(name);
    return actor && (!r_.follows(actor->end) || r_.key(actor->end) != "'");
  }

  // "the truce in Yemen".
  bool names_place(const Frame& f) const {
    return r_.key(f.head.end) == "in" && r_.follows(f.head.end + 1) && r_.capital_word(f.head.end + 1);
  }

  std::string_view resolution_rule(const Frame& f) const {
    if (f.body.empty() || hoped_for(f)) return {};
    return "parties";
  }

  // "to deal with Iran", "we deal": a verb.
  bool past_verb(const Frame& f) const {
    if (r_.upos(f.head.begin) == Upos::VERB) return true;
    if (f.left != f.head.begin || f.left == 0 || r_.pieces[f.left].gap == Gap::block || f.capital) return false;
    return r_.is("before_verb", f.left - 1);
  }

  bool national(const Frame& f) const {
    for (std::size_t k = f.left; k < f.head.begin; ++k)
      if (r_.is("national", k)) return true;
    if (in_title_of_law(f.left)) return true;
    if (f.left < 2 || r_.pieces[f.left].gap == Gap::block) return false;
    const bool possessive = r_.key(f.left - 1) == "s" && r_.key(f.left - 2) == "'";
    return possessive && f.left > 2 && r_.is("national", f.left - 3);
  }

  // Law 101-FZ "On the International Treaties of the Russian Federation".
  bool in_title_of_law(std::size_t at) const {
    std::size_t k = at;
    while (k > 0 && at - k < kTitleReach && r_.pieces[k].gap != Gap::block && r_.key(k) != "\"") --k;
    for (std::size_t n = 1; n <= kTitleReach && n <= k && r_.key(k) == "\""; ++n)
      if (r_.is("law", k - n)) return true;
    return false;
  }

  // The nearest word before that says whether the instrument is there or only wished for.
  bool hoped_for(const Frame& f) const {
    for (std::size_t k = f.left; k < f.head.begin; ++k)
      if (r_.is("hypothetical", k)) return true;
    if (f.pair_before) return false;
    for (std::size_t k = f.left, n = 0; k > 0 && n < kHopeReach && r_.pieces[k].gap != Gap::block; --k, ++n) {
      if (r_.key(k - 1) == "." || r_.key(k - 1) == ";") break;
      if (r_.is("concluded", k - 1)) return false;
      if (r_.is("hypothetical", k - 1)) return true;
    }
    return false;
  }

  bool there_already(const Frame& f) const {
    for (std::size_t k = f.left, n = 0; k > 0 && n < kHopeReach && r_.pieces[k].gap != Gap::block; --k, ++n)
      if (r_.is("concluded", k - 1)) return true;
    return r_.follows(f.right.end + 1) && (r_.is("concluded", f.right.end) || r_.is("concluded", f.right.end + 1));
  }

  // A reference number belongs to the instrument that ends nearest before it.
  void attach_codes() {
    constexpr std::size_t kCodeReach = 12;
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
  NameExtent extent_;
  Citations citations_;
  std::vector<InstrumentMention> drafts_;
  std::vector<bool> covered_;
};

}  // namespace

std::vector<InstrumentMention> find_mentions(const InstrumentReading& reading, Citations citations) {
  return MentionFinder(reading, std::move(citations)).run();
}

}  // namespace verbale
