#include "statement/propose.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "statement/contents.h"
#include "statement/coordination.h"
#include "statement/cues.h"
#include "statement/edges.h"
#include "statement/evidence.h"
#include "statement/extent.h"
#include "statement/labels.h"
#include "statement/nesting.h"
#include "statement/parties.h"
#include "statement/sign_offs.h"
#include "statement/sources.h"
#include "statement/talks.h"

namespace verbale {
namespace {

constexpr std::string_view kPosRules[] = {"verb", "noun", "adjective", "phrase"};

std::string rule_of(const Draft& draft) {
  std::string rule(kPosRules[static_cast<int>(draft.cue.entry->pos)]);
  if (draft.cue.passive) rule += "_passive";
  if (draft.implicit_participants) rule += "_participants";
  return rule;
}

bool in_boilerplate(const Reading& reading, int t) {
  const Block* block = reading.block(t);
  return !block || block->kind == BlockKind::boilerplate || block->kind == BlockKind::rubric ||
         block->kind == BlockKind::dateline;
}

// Which drafts are statements.
class Admission {
 public:
  explicit Admission(const Reading& reading) : reading_(reading) {}

  bool admits(const Draft& draft) const {
    if (draft.content.empty()) return false;
    if (draft.holds(draft.cue.head) || stands_before_holder(draft)) return false;
    if (draft.sources.empty()) return draft.implicit_participants || draft.implicit_author || unnamed(draft);
    if (std::ranges::any_of(draft.content, [&](TokenRange r) { return r.overlaps(draft.source); })) return false;
    return reports_speech(draft) || can_speak(reading_, draft.sources.front().head);
  }

 private:
  // "Statement by Secretary [of State] Holm": what stands between a noun and its holder is no content.
  static bool stands_before_holder(const Draft& draft) {
    const int begin = draft.content.front().begin;
    return draft.cue.entry->pos == CuePos::noun && begin >= draft.cue.tokens.end && begin < draft.source.begin;
  }

  // "It was announced that …", "is expected to", "reportedly": somebody spoke, and the text does not say who.
  static bool unnamed(const Draft& draft) {
    if (draft.cue.entry->takes("around")) return true;
    if (draft.cue.passive && draft.cue.slot == "object+inf") return true;
    return draft.cue.passive && draft.cue.category() == Category::speech && draft.cue.entry->takes("clause");
  }

  // Verbs and phrases of saying make their source speak, whatever it is: "the poll says that …".
  static bool reports_speech(const Draft& draft) {
    const CueEntry& entry = *draft.cue.entry;
    const bool says = entry.category == Category::speech || entry.category == Category::evidence;
    return entry.pos == CuePos::phrase ||
           (entry.pos == CuePos::verb && says && !entry.content.empty() && entry.content.front() == "clause");
  }

  const Reading& reading_;
};

// "Thank you for …", "Looking forward to …": the subject that such words leave out is whoever speaks around them.
bool leaves_out_subject(const Reading& reading, const CueMention& cue) {
  const Tree& tree = reading.tree;
  const Act act = cue.act();
  if (cue.entry->pos != CuePos::verb || cue.passive || (act != Act::thank && act != Act::want)) return false;
  const std::string& tag = tree.token(cue.head).xpos;
  if ((tag != "VB" && tag != "VBP") || tree.has_child(cue.head, {"nsubj", "mark", "aux"})) return false;
  return tree.head(cue.head) < 0 || tree.is(cue.head, {"parataxis", "ccomp"});
}

// "Thank you very much, Mr President, [for your welcome]": the reason is what is said; without one it is a courtesy.
void keep_reason(const Reading& reading, const Extent& extent, Draft& draft) {
  if (draft.content.empty() || reading.lower(draft.content.front().begin) != "you") return;
  const int end = extent.clause_end(draft.cue);
  int reason = draft.content.front().begin;
  while (reason < end && reading.lower(reason) != "for") ++reason;
  draft.content = {trimmed(reading, {reason, end})};
  std::erase_if(draft.content, [](TokenRange range) { return range.empty(); });
}

Draft draft_of(const Reading& reading, const Extent& extent, const CueMention& cue) {
  Draft draft;
  draft.cue = cue;
  const SignOff* sign_off = extent.sign_off(cue);
  const bool closes = sign_off && sign_off->verb == cue.head;
  if (closes)
    set_source(reading, sign_off->source, draft);
  else
    find_source(reading, draft);
  const bool talks = are_talks(reading, draft.sources);
  const bool occasion = tells_of_talks(reading, reading.occasions.of(reading.tree, cue.head), talks ? 1 : 2);
  const bool spoken = cue.category() == Category::speech || cue.category() == Category::interaction;
  if (talks) draft.sources.clear();
  draft.implicit_author = leaves_out_subject(reading, cue);
  if (draft.implicit_author) draft.sources.clear(), draft.source = {};
  draft.implicit_participants = draft.sources.empty() && (cue.passive || talks) && occasion && spoken;
  find_content(reading, extent, draft);
  if (draft.implicit_author) keep_reason(reading, extent, draft);
  draft.rule = closes ? "sign_off" : rule_of(draft);
  draft.confidence = closes ? 0.9 : draft.sources.empty() ? 0.6 : 0.8;
  return draft;
}

std::vector<Draft> headline_drafts(const Reading& reading) {
  std::vector<Draft> drafts;
  for (const Sentence& s : reading.tree.syntax().sentences)
    if (s.begin < s.end && reading.in(s.begin, BlockKind::headline))
      if (auto draft = headline_statement(reading, {s.begin, s.end})) drafts.push_back(std::move(*draft));
  return drafts;
}

std::vector<Draft> all_drafts(const Reading& reading, const std::vector<Quotation>& quotations) {
  std::vector<Draft> drafts = headline_drafts(reading);
  for (Draft& draft : labelled_paragraphs(reading, quotations)) drafts.push_back(std::move(draft));
  std::vector<CueMention> cues = find_cues(reading);
  for (CueMention& cue : cues) cue.neighbour = neighbour_of(reading, cue);
  const std::vector<SignOff> sign_offs = find_sign_offs(reading, cues);
  const Extent extent(reading, quotations, cues, sign_offs);
  const Admission admission(reading);
  for (const CueMention& cue : cues) {
    if (in_boilerplate(reading, cue.head)) continue;
    Draft draft = draft_of(reading, extent, cue);
    if (cue.tentative && draft.rule != "sign_off") continue;
    if (admission.admits(draft)) drafts.push_back(std::move(draft));
  }
  std::ranges::stable_sort(drafts, {}, anchor_of);
  return drafts;
}

}  // namespace

std::vector<Draft> propose_statements(const Reading& reading, const std::vector<Quotation>& quotations) {
  std::vector<Draft> drafts = all_drafts(reading, quotations);
  weigh_evidence(reading, quotations, drafts);
  return drafts;
}

}  // namespace verbale
