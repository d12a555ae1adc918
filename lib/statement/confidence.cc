#include "statement/confidence.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include "statement/nesting.h"
#include "statement/sources.h"
#include "statement/subjects.h"
#include "statement/tagged.h"

namespace verbale {
namespace {

// Less likely drafts are no statements.
constexpr double kDoubt = 0.23;
constexpr double kDoubtOfLearned = 0.3;  // of those that only the tagger has found

// The tagger has learned from outermost ones alone, and underrates drafts within contents.
constexpr double kDoubtOfNested = 0.15;

// What stands within a dropped draft is judged in the next round: as deep as statements nest.
constexpr int kRounds = 4;

// What is no quotation and less likely than this is no statement all the same: "the below is attributable to …".
constexpr double kHardly = 0.05;
constexpr double kHardlySignedOff = 0.02;  // the same for a sign-off, whose form says nearly all

// Words that mean nothing else, in sentences of a kind that the tagger has not learned.
constexpr double kPlainWord = 0.7;

// Words after the first that make a cue an idiom, articles left out.
constexpr std::size_t kIdiom = 2;

// Probabilities are held this far from 0 and 1, so that their logits stay finite.
constexpr double kLeast = 0.001;

// Confidences are rounded to one part in this many: more is noise.
constexpr double kSteps = 1000;

// A content further from its cue is not less likely.
constexpr double kFurthest = 10;

constexpr std::array<std::string_view, 6> kCategories = {"speech", "attitude", "intention",
                                                         "decree", "evidence", "interaction"};

double logit(double p) {
  p = std::clamp(p, kLeast, 1 - kLeast);
  return std::log(p / (1 - p));
}

int quoted_in(const std::vector<Quotation>& quotations, TokenRange range) {
  int tokens = 0;
  for (const Quotation& q : reaching_past(quotations, range.begin)) {
    if (q.tokens.begin >= range.end) break;
    if (!q.inner) tokens += std::min(range.end, q.tokens.end) - std::max(range.begin, q.tokens.begin);
  }
  return tokens;
}

double least(const Draft& draft, bool nested) {
  return draft.rule == "learned" ? kDoubtOfLearned : nested ? kDoubtOfNested : kDoubt;
}

// "come to an agreement", "hold talks": several words that mean nothing else.
bool is_idiom(const CueMention& cue) {
  if (!cue.entry) return false;
  const std::size_t words = cue.entry->tail.size();
  return words >= kIdiom || (words > 0 && cue.entry->category == Category::interaction);
}

// "reportedly", "was the topic of discussion": without a source, of which the tagger knows nothing.
bool is_plain_word(const Draft& draft) {
  const CueEntry* entry = draft.cue.entry;
  return entry && (entry->takes("around") || (entry->takes("subject") && draft.implicit_participants));
}

// What a participant of talks says in the sentence that tells of them.
bool at_talks(const Reading& reading, const Draft& draft) {
  const int occasion = reading.occasions.of(reading.tree, draft.cue.head);
  if (occasion < 0) return false;
  const std::vector<std::string>& participants = reading.occasions.list[occasion].participants;
  const auto takes_part = [&](const std::string& actor) {
    return std::ranges::find(participants, actor) != participants.end();
  };
  return std::ranges::any_of(draft.sources, [&](const Party& party) {
    const ActorRef* ref = reading.actors.at(party.head);
    if (!ref || ref->actor < 0) return false;
    return takes_part(actor_id(ref->actor)) ||
           std::ranges::any_of(reading.actors.list[ref->actor].members, takes_part);  // "they"
  });
}

// "a report from the commander on …": a noun of saying with the one who says it behind.
bool comes_from_somebody(const Reading& reading, const Draft& draft) {
  if (!draft.cue.entry || draft.cue.entry->pos != CuePos::noun || draft.sources.empty()) return false;
  const int holder = draft.sources.front().head;
  const std::string by = reading.preposition(holder);
  return holder > draft.cue.head && (by == "from" || by == "by");
}

// "|Holm came for [talks] on …".
bool holds_purpose(const Reading& reading, const Draft& draft) {
  const bool noun = draft.cue.entry && draft.cue.entry->pos == CuePos::noun;
  return noun && !draft.sources.empty() && is_purpose(reading, draft.cue);
}

// "We commend …", "Sweden stands with …": who says so does it, or a state of which it is said.
bool is_performative(const Reading& reading, const Draft& draft) {
  const Tree& tree = reading.tree;
  if (!draft.cue.entry || draft.cue.entry->pos != CuePos::verb || draft.cue.category() != Category::speech)
    return false;
  const std::string& tense = tense_of(tree, draft.cue.head);
  if (draft.sources.empty() || (tense != "VBP" && tense != "VBZ") || draft.cue.negated) return false;
  const int speaker = draft.sources.front().head;
  const ActorRef* ref = reading.actors.at(speaker);
  const bool state = ref && ref->actor >= 0 && reading.actors.list[ref->actor].kind == ActorKind::state;
  return state || reading.is_first_person(speaker);
}

// Forms that are statements whatever the tagger makes of them: agency style and readouts, which it has hardly met, and
// quotations.
bool is_certain_form(const Reading& reading, const std::vector<Quotation>& quotations, const Draft& draft) {
  const bool quotes = draft.cue.entry && std::ranges::all_of(draft.content, [&](TokenRange range) {
                        return quoted_in(quotations, range) == range.end - range.begin;
                      });
  const CuePos pos = draft.cue.entry ? draft.cue.entry->pos : CuePos::noun;
  const bool plain = pos == CuePos::adjective || pos == CuePos::phrase;
  if (draft.rule == "learned") return false;
  if (is_plain_word(draft)) return true;
  if (draft.implicit_author || draft.implicit_participants) return true;
  const bool opens = quotes && quoted_in(quotations, draft.cue.tokens) == 0;  // and does not stand in marks itself
  if (draft.confidence < (draft.rule == "sign_off" ? kHardlySignedOff : kHardly)) return opens;
  if (quotes) return true;
  return draft.rule == "sign_off" || plain || is_idiom(draft.cue) || at_talks(reading, draft) ||
         comes_from_somebody(reading, draft) || holds_purpose(reading, draft) || is_performative(reading, draft);
}

class Clues {
 public:
  Clues(const Reading& reading, const Attribution& layer, const std::vector<Quotation>& quotations, const Draft& draft)
      : reading_(reading), tree_(reading.tree), tagged_(reading, layer), quotations_(quotations), draft_(draft) {}

  std::vector<Clue> all() {
    add("bias", 1);
    add("rule:" + draft_.rule, 1);
    add("category:" + std::string(kCategories[static_cast<int>(draft_.cue.category())]), 1);
    about_content();
    about_source();
    if (draft_.cue.head >= 0) about_cue();
    return std::move(clues_);
  }

 private:
  void add(std::string name, double value) {
    if (value != 0) clues_.push_back({std::move(name), value});
  }

  void about_content() {
    double sum = 0, tokens = 0, quoted = 0;
    for (TokenRange range : draft_.content) {
      sum += tagged_.mean(AttributionRole::content, range) * (range.end - range.begin);
      tokens += range.end - range.begin;
      quoted += quoted_in(quotations_, range);
    }
    add("content", logit(sum / tokens));
    add("content_begins", logit(tagged_.probability(draft_.content.front().begin, AttributionRole::content)));
    add("length", std::log(1 + tokens));
    add("quoted", quoted / tokens);
  }

  void about_source() {
    if (draft_.sources.empty()) return add("source:none", 1);
    add("source", logit(tagged_.mean(AttributionRole::source, draft_.source)));
    const int head = draft_.sources.front().head;
    const Upos upos = tree_.token(head).upos;
    add(upos == Upos::PRON ? "source:pronoun" : upos == Upos::PROPN ? "source:name" : "source:noun", 1);
    const ActorRef* ref = reading_.actors.at(head);
    add("source:known", ref && ref->actor >= 0);
  }

  void about_cue() {
    const int head = draft_.cue.head;
    double chance = 0;
    for (int t = draft_.cue.tokens.begin; t < draft_.cue.tokens.end; ++t)
      chance = std::max(chance, tagged_.probability(t, AttributionRole::cue));
    add("cue", logit(chance));
    add("relation:" + std::string(tree_.token(head).deprel), 1);
    add("participle", tree_.token(head).xpos == "VBG");
    add("finite", tree_.token(head).xpos == "VBD" || tree_.token(head).xpos == "VBZ");
    add("reports", draft_.cue.entry && draft_.cue.entry->takes("clause"));
    add("negated", draft_.cue.negated);
    add("headline", reading_.in(head, BlockKind::headline));
    add("occasion", reading_.occasions.of(tree_, head) >= 0);
    add("distance", std::min(kFurthest, static_cast<double>(distance(draft_.content.front(), draft_.cue.tokens))));
  }

  const Reading& reading_;
  const Tree& tree_;
  const Tagged tagged_;
  const std::vector<Quotation>& quotations_;
  const Draft& draft_;
  std::vector<Clue> clues_;
};

}  // namespace

bool is_judged(const Draft& draft) { return draft.cue.entry || draft.rule == "learned"; }

std::vector<Clue> clues_of(const Reading& reading, const Attribution& layer, const std::vector<Quotation>& quotations,
                           const Draft& draft) {
  return Clues(reading, layer, quotations, draft).all();
}

double confidence_of(const Reading& reading, const Attribution& layer, const std::vector<Quotation>& quotations,
                     const Draft& draft) {
  if (is_plain_word(draft)) return kPlainWord;
  double sum = 0;
  for (const Clue& clue : clues_of(reading, layer, quotations, draft))
    sum += reading.lexicon.confidence.weight(clue.name) * clue.value;
  return std::round(kSteps / (1 + std::exp(-sum))) / kSteps;
}

namespace {

// Of a draft within a content: as the tagger reads the content for itself, or, where it does not know that for one, the
// text.
double nested_confidence(const Reading& reading, const std::vector<Quotation>& quotations, const Draft& draft) {
  const double within = confidence_of(reading, reading.within, quotations, draft);
  if (draft.rule == "learned") return within;
  return std::max(within, confidence_of(reading, reading.attribution, quotations, draft));
}

// Half of the least likely that are kept, and nearly all of the likeliest, were statements in 115 articles that
// independent readers annotated: the tagger underrates them evenly (docs/statements.md).
double lifted(double confidence) { return std::round(kSteps * (1 + confidence) / 2) / kSteps; }

}  // namespace

void drop_doubtful(const Reading& reading, const std::vector<Quotation>& quotations, std::vector<Draft>& drafts) {
  if (reading.attribution.roles.empty()) return;
  for (int round = 0; round < kRounds; ++round) {
    const std::vector<int> parents = parents_of(drafts);
    std::vector<Draft> kept;
    for (std::size_t k = 0; k < drafts.size(); ++k) {
      Draft& draft = drafts[k];
      const bool nested = parents[k] >= 0, judged = draft.cue.head >= 0 && is_judged(draft);
      if (judged)
        draft.confidence = nested ? nested_confidence(reading, quotations, draft)
                                  : confidence_of(reading, reading.attribution, quotations, draft);
      if (draft.confidence < least(draft, nested) && !is_certain_form(reading, quotations, draft)) continue;
      if (nested && judged) draft.confidence = lifted(draft.confidence);
      kept.push_back(std::move(draft));
    }
    const bool settled = kept.size() == drafts.size();
    drafts = std::move(kept);
    if (settled) return;
  }
}

}  // namespace verbale
