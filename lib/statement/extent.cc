#include "statement/extent.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "statement/coordination.h"
#include "statement/edges.h"
#include "statement/parties.h"
#include "statement/subjects.h"
#include "text/among.h"

namespace verbale {
namespace {

// Tokens from the colon of a headline to its end, where a source stands behind it.
constexpr int kLongestLabel = 5;

// Clauses within clauses that a cue may stand in.
constexpr int kDepth = 4;

// Conjunctions of clauses that belong to the cue, not to what is said.
constexpr std::array<std::string_view, 4> kBesides = {"while", "although", "though", "whereas"};

// What opens an addition behind a comma.
constexpr std::array<std::string_view, 4> kAdditions = {"especially", "particularly", "including", "notably"};
constexpr std::array<std::string_view, 2> kRelatives = {"which", "whom"};

// The place where a clause that begins at `t` is joined on: its conjunction and comma.
int joint(const Reading& reading, int t) {
  while (t > 0) {
    const Upos upos = reading.tree.token(t - 1).upos;
    if (upos != Upos::CCONJ && reading.form(t - 1) != ",") break;
    --t;
  }
  return t;
}

}  // namespace

int Extent::clause_end(const CueMention& cue) const {
  int end = reading_.sentence_of(cue.head).end;
  for (const Quotation& q : reaching_past(quotations_, cue.head)) {
    if (q.tokens.begin > cue.head) break;
    if (q.tokens.contains(cue.head)) end = std::min(end, q.closed ? q.tokens.end - 1 : q.tokens.end);
  }
  if (reading_.in(cue.head, BlockKind::headline)) end = before_label(cue, end);
  end = before_semicolon(cue, end);
  end = before_sign_off(cue, end);
  end = before_coordination(cue, end);
  return before_other_cues(cue, end);
}

// "… — Kremlin", "…: Holm": what stands behind the dash of a headline, or shortly behind its colon, is its source.
int Extent::before_label(const CueMention& cue, int end) const {
  for (int t = end - 1; t > cue.head; --t) {
    const std::string_view form = reading_.form(t);
    if (form == "—" || form == "–" || (form == ":" && end - t <= kLongestLabel)) return t;
  }
  return end;
}

// What follows a semicolon outside of marks is another sentence.
int Extent::before_semicolon(const CueMention& cue, int end) const {
  for (int t = cue.tokens.end; t < end; ++t) {
    if (reading_.form(t) != ";" || !ends_clause(reading_, t)) continue;
    const auto near = reaching_past(quotations_, t);
    if (near.empty() || near.front().tokens.begin > t) return t;
  }
  return end;
}

int Extent::before_sign_off(const CueMention& cue, int end) const {
  const SignOff* found = sign_off(cue);
  if (!found || found->verb == cue.head) return end;
  if (cue.head < found->content.begin) return std::min(end, found->content.begin);  // `referred to it: "…," she said`
  return found->content.contains(cue.head) ? std::min(end, found->content.end) : end;
}

// Before what is coordinated with the cue, or with a verb whose clause the cue's is: "he offered to resign and Holm
// said".
int Extent::before_coordination(const CueMention& cue, int end) const {
  const Tree& tree = reading_.tree;
  for (int c : tree.children(cue.head))
    if (c > cue.tokens.end && tree.is(c, {"conj"}) && is_like(cue, c) && !goes_on(cue, c))
      end = std::min(end, joint(reading_, tree.subtree(c).begin));
  for (int t = cue.head, k = 0; tree.is(t, {"ccomp"}) && k < kDepth; ++k) {
    t = tree.head(t);
    for (int c : tree.children(t))
      if (c > cue.tokens.end && tree.is(c, {"conj"}) && is_predicate(c))
        end = std::min(end, joint(reading_, tree.subtree(c).begin));
  }
  return end;
}

// Whether a coordinated word is what the cue is: a noun, or a predicate ("intended to go, but it was late").
bool Extent::is_like(const CueMention& cue, int t) const {
  const Upos upos = reading_.tree.token(t).upos;
  if (cue.entry->pos == CuePos::noun) return upos == Upos::NOUN;
  return upos == Upos::VERB || (is_predicate(t) && !reading_.tree.has_child(cue.head, {"ccomp"}));
}

bool Extent::is_predicate(int t) const {
  const Tree& tree = reading_.tree;
  return tree.token(t).upos == Upos::VERB || (tree.has_child(t, {"cop"}) && own_subject(tree, t) >= 0);
}

// "…, and that the road was clear", "said that it caused harm, cost lives and …": a clause of what is said, hung on the
// verb that says it.
bool Extent::goes_on(const CueMention& cue, int clause) const {
  const Tree& tree = reading_.tree;
  if (const int mark = tree.child(clause, {"mark"}); mark >= 0) return reading_.lower(mark) == "that";
  const bool listed = !tree.has_child(clause, {"cc"}) && own_subject(tree, clause) < 0;
  return listed && tree.has_child(cue.head, {"ccomp"}) && !reading_.lexicon.cues.has_verb(tree.token(clause).lemma);
}

// Another cue that stands beside this one, not in its content: coordinated, a participle, a phrase at the end.
int Extent::before_other_cues(const CueMention& cue, int end) const {
  const Tree& tree = reading_.tree;
  auto next = std::ranges::upper_bound(cues_, cue.head, {}, &CueMention::head);
  for (; next != cues_.end() && next->head < end; ++next) {
    const bool phrase = next->entry->pos == CuePos::phrase;
    if (phrase && next->tokens.begin > 0 && reading_.form(next->tokens.begin - 1) == ",") return next->tokens.begin - 1;
    if (next->entry->pos != CuePos::verb || next->tentative) continue;
    if (next->neighbour == cue.head) return joint(reading_, next->tokens.begin);
    if (const int comma = before_quoting(cue, *next); comma >= 0) return comma;
    const int governor = tree.head(next->head);
    const bool beside = governor == cue.head || (governor >= 0 && governor == tree.head(cue.head));
    if (beside && tree.is(next->head, {"conj", "parataxis"})) return joint(reading_, next->tokens.begin);
    const bool participle = tree.token(next->head).xpos == "VBG" && tree.is(next->head, {"advcl"}) &&
                            reading_.form(next->tokens.begin - 1) == ",";
    if (participle) return next->tokens.begin - 1;
  }
  return end;
}

// The comma before a coordinated clause whose own cue brings a quotation, wherever the tree joins it on: "said he would
// go[,] and when asked why, Holm replied, “…”". -1: none.
int Extent::before_quoting(const CueMention& cue, const CueMention& next) const {
  const int mark = next.tokens.end;
  const auto near = reaching_past(quotations_, mark);
  if (own_subject(reading_.tree, next.head) < 0 || near.empty() || near.front().tokens.begin != mark + 1) return -1;
  if (reading_.form(mark) != "," && reading_.form(mark) != ":") return -1;
  for (int t = next.tokens.begin - 1; t > cue.tokens.end; --t)
    if (reading_.tree.token(t).upos == Upos::CCONJ && reading_.form(t - 1) == ",") return t - 1;
  return -1;
}

TokenRange Extent::reaching(const CueMention& cue, TokenRange range) const {
  if (range.empty()) return range;
  const int end = clause_end(cue);
  const bool main = is_main(cue.head) && range.begin > cue.head;
  range.end = main ? std::max(end, range.begin) : std::min(with_addition(range).end, end);
  range.end = before_adjuncts(cue, range);
  return range;
}

// "trade, |especially in timber|", "a sea |in which all may sail|": what is said of the last words, wherever the tree
// hangs it.
TokenRange Extent::with_addition(TokenRange range) const {
  const Tree& tree = reading_.tree;
  const int limit = reading_.sentence_of(range.end - 1).end, first = range.end + 1;
  if (first + 1 >= limit || reading_.form(range.end) != ",") return range;
  const bool opens = among(kAdditions, reading_.lower(first)) ||
                     (tree.token(first).upos == Upos::ADP && among(kRelatives, reading_.lower(first + 1)));
  int top = first;
  while (opens && tree.head(top) >= range.end && tree.subtree(tree.head(top)).begin >= range.end) top = tree.head(top);
  return opens ? TokenRange{range.begin, tree.subtree(top).end} : range;
}

int Extent::before_adjuncts(const CueMention& cue, TokenRange range) const {
  int end = range.end;
  for (int c : reading_.tree.children(cue.head)) {
    const TokenRange adjunct = reading_.tree.subtree(c);
    if (adjunct.begin <= range.begin || adjunct.begin >= end) continue;
    if (is_circumstance(adjunct.begin, c) || is_hearer(cue, c)) end = adjunct.begin;
    if (!reading_.tree.is(c, {"obl", "nmod"})) continue;
    const Span span = reading_.tree.span(adjunct);
    const bool date = std::ranges::any_of(reading_.dates, [&](const Date& d) {
      return d.span && span.contains(*d.span) && d.span->size() + 4 >= span.size();
    });
    const bool occasion =
        std::ranges::any_of(reading_.occasions.refs, [&](const OccasionRef& r) { return adjunct.contains(r.head); });
    if (date || occasion || reading_.tree.is(c, {"obl:agent"})) end = adjunct.begin;
  }
  for (const OccasionRef& ref : reading_.occasions.refs)
    if (ref.tokens.begin > range.begin + 1 && ref.tokens.begin < end) {
      int t = ref.tokens.begin - 1;
      if (reading_.tree.token(t).upos == Upos::DET) --t;
      if (reading_.lower(t) == "during") end = std::min(end, t);
    }
  return std::max(end, range.begin);
}

// "disclosed the plan |to the government": to whom it was said, by the row of the cue.
bool Extent::is_hearer(const CueMention& cue, int noun) const {
  const int object = reading_.tree.child(cue.head, {"obj"});
  if (object < 0 || !may_hear(reading_, cue, noun)) return false;
  const std::string& thing = reading_.tree.token(object).lemma;
  if (!reading_.lexicon.cues.with_lemma(thing, CuePos::noun).empty()) return false;  // "condolences to Ek"
  return !cue.entry->takes(reading_.preposition(noun));
}

// "…, while addressing the press": what went on beside; "… to open it, while easing travel" goes on.
bool Extent::is_circumstance(int first, int clause) const {
  if (!reading_.tree.is(clause, {"advcl"})) return false;
  const Token& verb = reading_.tree.token(clause);
  if (verb.xpos == "VBG" && own_subject(reading_.tree, clause) < 0 && !reading_.lexicon.cues.has_verb(verb.lemma))
    return false;
  if (reading_.tree.token(first).upos == Upos::PUNCT) ++first;
  return std::ranges::find(kBesides, reading_.lower(first)) != kBesides.end();
}

bool Extent::is_main(int predicate) const {
  for (int t = predicate; t >= 0; t = reading_.tree.head(t))
    if (reading_.tree.head(t) >= 0 && !reading_.tree.is(t, {"conj", "parataxis", "ccomp"})) return false;
  return true;
}

}  // namespace verbale
