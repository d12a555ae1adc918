#include "statement/labels.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "statement/edges.h"
#include "statement/quoted_content.h"
#include "statement/sources.h"

namespace verbale {
namespace {

// Longer than this, a part of a headline is no source.
constexpr int kLongestSource = 9;

constexpr std::array<std::string_view, 6> kDashes = {"—", "–", "-", "--", "―", "|"};

bool is_dash(std::string_view form) { return std::ranges::find(kDashes, form) != kDashes.end(); }

// A noun phrase that denotes an actor: short, without a finite verb.
bool names_actor(const Reading& reading, TokenRange range) {
  if (range.empty() || range.end - range.begin > kLongestSource) return false;
  for (int t = range.begin; t < range.end; ++t) {
    const Token& token = reading.tree.token(t);
    if (token.upos == Upos::VERB && (token.xpos == "VBD" || token.xpos == "VBZ" || token.xpos == "VBP")) return false;
  }
  for (int t = range.begin; t < range.end; ++t)
    if (const ActorRef* ref = reading.actors.at(t);
        ref && ref->tokens.begin <= range.begin + 1 && ref->tokens.end >= range.end - 1)
      return true;
  return reading.actors.at(head_of(reading.tree, range)) != nullptr && reading.actors.at(range.end - 1) != nullptr;
}

// The person whom a label names behind all of his titles: "Head of the Export Agency |Anna Holm". Null: none.
const ActorRef* person_at_end(const Reading& reading, TokenRange label) {
  const ActorRef* ref = label.empty() ? nullptr : reading.actors.at(label.end - 1);
  const bool named = ref && ref->tokens.end == label.end && ref->form == MentionForm::name;
  return named && reading.actors.is_person(ref->actor) ? ref : nullptr;
}

// Of the words of a source, the one that tells who it is.
int teller(const Reading& reading, TokenRange source) {
  const ActorRef* person = person_at_end(reading, source);
  return person ? person->head : head_of(reading.tree, source);
}

Draft make(const Reading& reading, int mark, TokenRange source, TokenRange content, std::string rule) {
  Draft draft;
  draft.cue.head = mark;
  draft.cue.tokens = {mark, mark + 1};
  draft.source = source;
  draft.sources = {{teller(reading, source), source}};
  draft.content = {trimmed(reading, content)};
  draft.rule = std::move(rule);
  draft.confidence = 0.9;
  return draft;
}

// The paragraphs of a document as token ranges, in order.
std::vector<TokenRange> paragraphs_of(const Reading& reading) {
  std::vector<TokenRange> paragraphs;
  const Block* last = nullptr;
  for (const Sentence& s : reading.tree.syntax().sentences) {
    const Block* block = reading.block(s.begin);
    if (!block || block->kind != BlockKind::paragraph) continue;
    if (block != last) paragraphs.push_back({s.begin, s.end});
    paragraphs.back().end = s.end;
    last = block;
  }
  return paragraphs;
}

class Paragraphs {
 public:
  Paragraphs(const Reading& reading, const std::vector<Quotation>& quotations)
      : reading_(reading), quotations_(quotations) {}

  std::vector<Draft> find() {
    bool in_turn = false;
    for (TokenRange paragraph : paragraphs_of(reading_)) {
      if (const int colon = turn_mark(paragraph); colon >= 0) {
        const TokenRange speaker{label_begin(paragraph), name_end(label_begin(paragraph), colon)};
        drafts_.push_back(make(reading_, colon, speaker, {colon + 1, paragraph.end}, "turn"));
        in_turn = true;
      } else if (in_turn && !has_cue(paragraph) && !is_question(paragraph)) {
        drafts_.back().content.push_back(paragraph);
      } else {
        in_turn = false;
        signed_quotation(paragraph);
      }
    }
    return std::move(drafts_);
  }

 private:
  // Transcripts reopen their quotation mark before each label.
  int label_begin(TokenRange paragraph) const {
    return paragraph.begin + (reading_.tree.token(paragraph.begin).upos == Upos::PUNCT ? 1 : 0);
  }

  // "Q    Did they meet?": the turn of somebody whom a transcript does not name.
  bool is_question(TokenRange paragraph) const { return reading_.form(paragraph.begin) == "Q"; }

  // The colon after a name that opens the paragraph: "HOLM:", "President of Sweden Anna Holm:"; -1: none.
  int turn_mark(TokenRange paragraph) const {
    const int begin = label_begin(paragraph);
    int t = begin;
    while (t < paragraph.end && t - begin < kLongestLabel && reading_.form(t) != ":" && in_label(t))
      t = reading_.form(t) == "(" ? past_bracket(t) : t + 1;  // "King Sven (retranslated):"
    const bool label = t > begin && t + 1 < paragraph.end && reading_.form(t) == ":" && !is_quoted(t);
    return label && names_speaker({begin, name_end(begin, t)}) ? t : -1;
  }

  // `The conference "Norway: …" opened`: a title within the paragraph, and not the mark that a transcript opens.
  bool is_quoted(int t) const {
    for (const Quotation& q : reaching_past(quotations_, t)) {
      if (q.tokens.begin > t) break;
      if (q.tokens.contains(t) && q.tokens.begin > reading_.sentence_of(t).begin) return true;
    }
    return false;
  }

  // In capitals, as an actor, or as a person at the end of however long a title.
  bool names_speaker(TokenRange label) const {
    const bool opens = in_name(label.begin) && reading_.tree.token(label.begin).upos != Upos::ADP;
    if (opens && person_at_end(reading_, label)) return true;
    for (int t = label.begin; t < label.end; ++t)
      if (!in_name(t)) return false;
    return label.end - label.begin <= kLongestName && (in_capitals(label.begin) || names_actor(reading_, label));
  }

  // One past the name of a label, its bracket left out.
  int name_end(int begin, int colon) const {
    for (int t = begin + 1; t < colon; ++t)
      if (reading_.form(t) == "(") return t;
    return colon;
  }

  int past_bracket(int t) const {
    const int limit = std::min(t + kLongestBracket, reading_.sentence_of(t).end);
    for (int k = t + 1; k < limit; ++k)
      if (reading_.form(k) == ")") return k + 1;
    return t + 1;
  }

  // Titles have small words too: "Head of the agency for trade and |fisheries Anna Holm".
  bool in_label(int t) const {
    const Upos upos = reading_.tree.token(t).upos;
    return in_name(t) || upos == Upos::NOUN || upos == Upos::ADJ || upos == Upos::CCONJ || upos == Upos::PART ||
           upos == Upos::NUM;
  }

  bool in_name(int t) const {
    const Upos upos = reading_.tree.token(t).upos;
    return is_upper(decode(reading_.form(t), 0).value) || upos == Upos::ADP || upos == Upos::DET || upos == Upos::PUNCT;
  }

  bool in_capitals(int t) const {
    const std::string_view form = reading_.form(t);
    return form.size() > 2 && to_lower(form.substr(1)) != form.substr(1) && is_upper(decode(form, 1).value);
  }

  // A turn does not go on over a paragraph of the reporter's own, known by a quotation within it.
  bool has_cue(TokenRange paragraph) const {
    const auto q = std::ranges::upper_bound(quotations_, paragraph.begin, {}, begin_of);
    return q != quotations_.end() && paragraph.contains(q->tokens.begin);
  }

  // `"…" — Anna Holm`
  void signed_quotation(TokenRange paragraph) {
    const auto q = std::ranges::lower_bound(quotations_, paragraph.begin, {}, begin_of);
    if (q == quotations_.end() || q->tokens.begin != paragraph.begin) return;
    const int dash = last_dash(paragraph);
    const TokenRange quoted{paragraph.begin, dash};
    if (dash < 0 || !ends_quotation(quotations_, quoted)) return;
    const TokenRange name = trimmed(reading_, {dash + 1, paragraph.end});
    if (names_actor(reading_, name) || is_name(name))
      drafts_.push_back(make(reading_, dash, name, quoted, "signed_quotation"));
  }

  // The dash before a source that closes the paragraph; -1: none.
  int last_dash(TokenRange paragraph) const {
    const int first = std::max(paragraph.begin + 1, paragraph.end - kLongestSource - 2);
    for (int t = paragraph.end - 2; t >= first; --t)
      if (is_dash(reading_.form(t)) && reading_.tree.token(t - 1).upos == Upos::PUNCT) return t;
    return -1;
  }

  // Up to five words that the tagger takes for a proper noun each.
  bool is_name(TokenRange range) const {
    if (range.empty() || range.end - range.begin > kLongestSignature) return false;
    for (int t = range.begin; t < range.end; ++t)
      if (reading_.tree.token(t).upos != Upos::PROPN) return false;
    return true;
  }

  static int begin_of(const Quotation& q) { return q.tokens.begin; }

  static constexpr int kLongestLabel = 30;
  static constexpr int kLongestName = 12;
  static constexpr int kLongestBracket = 5;
  static constexpr int kLongestSignature = 5;

  const Reading& reading_;
  const std::vector<Quotation>& quotations_;
  std::vector<Draft> drafts_;
};

// "Norway and Sweden: |A Long Alliance": a title, and nobody known.
bool is_new(const Reading& reading, int t) {
  const std::string word = reading.lower(t);
  return word == "a" || word == "an";
}

}  // namespace

std::vector<Draft> labelled_paragraphs(const Reading& reading, const std::vector<Quotation>& quotations) {
  return Paragraphs(reading, quotations).find();
}

std::optional<Draft> headline_statement(const Reading& reading, TokenRange headline) {
  for (int t = headline.end - 2; t > headline.begin; --t) {
    const TokenRange left{headline.begin, t}, right{t + 1, headline.end};
    const std::string_view form = reading.form(t);
    const bool spaced = reading.tree.token(t - 1).span.end < reading.tree.token(t).span.begin;
    if ((is_dash(form) && spaced) || form == ":")
      if (names_actor(reading, right) && !is_new(reading, right.begin) && left.end - left.begin > 1)
        return make(reading, t, right, left, "headline_sign_off");
    if (form == ":" && names_actor(reading, left) && right.end - right.begin > 1)
      return make(reading, t, left, right, "headline_colon");
  }
  return std::nullopt;
}

}  // namespace verbale
