#include "statement/quoted_content.h"

#include <algorithm>
#include <string_view>

#include "statement/edges.h"

namespace verbale {
namespace {

// Words that may stand between a source and its cue: "he has also".
constexpr int kGap = 3;

// Words between a cue and the colon before a quotation: "addressed the members of the committee on Monday:".
constexpr int kLongestLead = 15;

class Beside {
 public:
  Beside(const Reading& reading, const std::vector<Quotation>& quotations, const Draft& draft)
      : reading_(reading), tree_(reading.tree), quotations_(quotations), draft_(draft), cue_(draft.cue) {}

  std::vector<TokenRange> beside() const {
    if (cue_.entry->pos != CuePos::verb) return {};
    const TokenRange own = hull(cue_.tokens, in_sentence(draft_.source) ? draft_.source : TokenRange{});
    std::vector<TokenRange> found;
    for (const Quotation& q : reaching_past(quotations_, own.begin - 2)) {
      if (q.tokens.begin > own.end + 30) break;
      if (q.tokens.contains(cue_.head) || q.tokens.end - q.tokens.begin < 3) continue;
      if (ends_before(q, own)) found.push_back(q.tokens);
      if (opens_after(q, own)) {
        found.push_back(q.tokens);
        break;
      }
    }
    if (found.size() == 1 && found.front().end <= own.begin) found.front() = with_sentence_start(found.front());
    return found;
  }

  std::vector<TokenRange> after_colon() const {
    if (cue_.entry->pos != CuePos::verb) return {};
    const auto next = reaching_past(quotations_, cue_.tokens.end);
    if (next.empty() || next.front().tokens.begin - cue_.tokens.end > kLongestLead) return {};
    const TokenRange quoted = next.front().tokens;
    if (!opens_after(next.front(), cue_.tokens) || reading_.form(quoted.begin - 1) != ":") return {};
    return {quoted};
  }

 private:
  // Whether the source stands in the cue's own sentence.
  bool in_sentence(TokenRange source) const {
    return !source.empty() && tree_.token(source.begin).sentence == tree_.token(cue_.head).sentence;
  }

  // `"…," he said`, `"…", he said`: a comma or question on one side of the closing mark, and nothing but
  // source and cue after it. A full stop within the marks ends the sentence.
  bool ends_before(const Quotation& q, TokenRange own) const {
    if (own.end - own.begin > cue_.tokens.end - cue_.tokens.begin + words_of_source() + kGap) return false;
    if (reading_.block(q.tokens.end - 1) != reading_.block(own.begin) || is_of_another(q)) return false;
    if (q.tokens.end == own.begin) return is_edge(reading_, q.tokens.end - 2) && reading_.form(q.tokens.end - 2) != ".";
    return q.tokens.end + 1 == own.begin && is_edge(reading_, q.tokens.end) && reading_.form(q.tokens.end) != ".";
  }

  // "her niece, Deputy Anna Holm (Oslo), shouted": with what is said of the source before the cue.
  int words_of_source() const {
    TokenRange words = draft_.source;
    if (!draft_.sources.empty() && words.end <= cue_.tokens.begin)
      words.end = std::max(words.end, std::min(tree_.subtree(draft_.sources.front().head).end, cue_.tokens.begin));
    return words.end - words.begin;
  }

  // `On the show "…," Holm said she …`: a title within the sentence, where the cue has a clause of its own to report.
  // And what its main verb reports: `"…," he said, adding that …`.
  bool is_of_another(const Quotation& q) const {
    const bool participle = tree_.token(cue_.head).xpos == "VBG" && tree_.is(cue_.head, {"advcl", "conj"});
    if (participle && is_cue(tree_.head(cue_.head)) && tree_.head(cue_.head) >= q.tokens.end) return true;
    if (tree_.child(cue_.head, {"ccomp"}) < cue_.head) return false;
    if (participle) return true;
    const bool within = reading_.sentence_of(q.tokens.begin).begin < q.tokens.begin;
    return within && tree_.token(q.tokens.begin).sentence == tree_.token(cue_.head).sentence;
  }

  bool is_cue(int verb) const { return reading_.lexicon.cues.has_verb(tree_.token(verb).lemma); }

  // `he said: "…"`, `he told reporters on Monday, "…"`: only the rest of the cue's clause and a comma or colon between.
  bool opens_after(const Quotation& q, TokenRange own) const {
    if (q.tokens.begin < own.end) return false;
    const int end = reading_.sentence_of(cue_.head).end;
    if (q.tokens.begin >= end) return q.tokens.begin == end && reading_.form(end - 1) == ":";
    const std::string_view before = reading_.form(q.tokens.begin - 1);
    if (q.tokens.begin == own.end) return true;
    if (before != "," && before != ":") return false;
    for (int t = own.end; t < lead_end(q.tokens.begin - 1); ++t)
      if (is_edge(reading_, t) || (tree_.token(t).upos == Upos::VERB && t != cue_.head && !tree_.is(t, {"acl"})))
        return false;
    return true;
  }

  // Where the words end that lead to the comma or colon before a quotation: "asked two questions[, including]:".
  int lead_end(int mark) const {
    const bool lists = reading_.lower(mark - 1) == "including" && reading_.form(mark - 2) == ",";
    return lists ? mark - 2 : mark;
  }

  // A quotation that opens within a sentence is quoted in part: what stands before it there is reported too.
  TokenRange with_sentence_start(TokenRange quoted) const {
    const Sentence& first = reading_.sentence_of(quoted.begin);
    if (first.begin < quoted.begin && quoted.begin - first.begin < 30 && !has_edge(first.begin, quoted.begin))
      quoted.begin = first.begin;
    return quoted;
  }

  bool has_edge(int begin, int end) const {
    for (int t = begin; t < end; ++t)
      if (reading_.form(t) == ":") return true;
    return false;
  }

  const Reading& reading_;
  const Tree& tree_;
  const std::vector<Quotation>& quotations_;
  const Draft& draft_;
  const CueMention& cue_;
};

}  // namespace

std::vector<TokenRange> quotation_beside(const Reading& reading, const std::vector<Quotation>& quotations,
                                         const Draft& draft) {
  return Beside(reading, quotations, draft).beside();
}

std::vector<TokenRange> quotation_after_colon(const Reading& reading, const std::vector<Quotation>& quotations,
                                              const Draft& draft) {
  return Beside(reading, quotations, draft).after_colon();
}

TokenRange completed(const Reading& reading, const std::vector<Quotation>& quotations, int cue, TokenRange range) {
  for (const Quotation& q : reaching_past(quotations, range.begin)) {
    if (q.tokens.begin >= range.end) break;
    if (q.tokens.end <= range.begin || q.inner) continue;
    if (q.tokens.contains(cue)) {
      const int last = q.closed ? q.tokens.end - 1 : q.tokens.end;
      range = {std::max(range.begin, q.tokens.begin + 1), std::min(range.end, last)};
    } else {
      const Sentence& first = reading.sentence_of(q.tokens.begin);
      if (q.tokens.begin < range.begin && first.begin < q.tokens.begin && first.end <= range.begin)
        range.begin = first.begin;
      range = {std::min(range.begin, q.tokens.begin), std::max(range.end, q.tokens.end)};
    }
  }
  return range;
}

bool ends_quotation(const std::vector<Quotation>& quotations, TokenRange range) {
  for (const Quotation& q : reaching_past(quotations, range.end - 1)) {
    if (q.tokens.begin >= range.end) break;
    if (q.tokens.end == range.end) return true;
  }
  return false;
}

}  // namespace verbale
