#include "statement/sign_offs.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "statement/sources.h"
#include "text/among.h"

namespace verbale {
namespace {

// A source of more words than this is a clause.
constexpr int kLongestSource = 18;

// The same with what is told of the source between commas.
constexpr int kLongestDescription = 25;

// The least that can be reported: "Talks failed".
constexpr int kShortestContent = 2;

constexpr std::array<std::string_view, 8> kBreaks = {",", "\"", "”", "»", "''", "—", "–", "’"};

constexpr std::array<std::string_view, 4> kMarks = {"\"", "”", "»", "''"};

class Finder {
 public:
  explicit Finder(const Reading& reading) : reading_(reading), tree_(reading.tree) {}

  std::optional<SignOff> at(const CueMention& cue) const {
    if (!reports(cue)) return std::nullopt;
    const Sentence& sentence = reading_.sentence_of(cue.head);
    std::optional<SignOff> found = source_first(cue, sentence);
    if (!found) found = described_source(cue, sentence);
    if (!found) found = verb_first(cue, sentence);
    if (!found || !has_clause(found->content)) return inserted(cue, sentence);
    return found;
  }

 private:
  bool reports(const CueMention& cue) const {
    const CueEntry& entry = *cue.entry;
    return entry.pos == CuePos::verb && !tree_.has_child(cue.head, {"aux:pass", "cop"}) &&
           entry.category == Category::speech && entry.takes("clause");
  }

  // ", <noun phrase> said on Monday."
  std::optional<SignOff> source_first(const CueMention& cue, const Sentence& sentence) const {
    int begin = cue.tokens.begin;
    while (begin > sentence.begin && cue.tokens.begin - begin < kLongestSource && nominal(begin - 1)) --begin;
    const TokenRange source{begin, cue.tokens.begin};
    if (begin <= sentence.begin || !is_break(begin - 1) || !has_noun(source)) return std::nullopt;
    const Upos first = tree_.token(source.begin).upos;
    if (first == Upos::CCONJ || first == Upos::ADP) return std::nullopt;
    if (!closes(cue, sentence)) return std::nullopt;
    return made(cue, source, {begin, sentence.end}, sentence);
  }

  // `…," <name>, <what he is>, told the paper.`: all from the closing mark on.
  std::optional<SignOff> described_source(const CueMention& cue, const Sentence& sentence) const {
    const int comma = cue.tokens.begin - 1;
    if (comma <= sentence.begin || reading_.form(comma) != "," || !closes(cue, sentence)) return std::nullopt;
    int begin = comma;
    while (begin > sentence.begin && comma - begin < kLongestDescription && !is_mark(begin - 1)) --begin;
    int end = begin;
    while (end < comma && nominal(end)) ++end;
    const TokenRange name{begin, end};
    const bool quoted = begin > sentence.begin + 2 && is_mark(begin - 1) && is_break(begin - 2);
    if (!quoted || !has_noun(name) || reading_.form(end) != "," || end == comma) return std::nullopt;
    const Upos first = tree_.token(begin).upos;
    if (first == Upos::CCONJ || first == Upos::ADP) return std::nullopt;
    return made(cue, {begin, comma}, {begin, sentence.end}, sentence);
  }

  bool is_mark(int t) const { return among(kMarks, reading_.form(t)); }

  // ", said <noun phrase>."
  std::optional<SignOff> verb_first(const CueMention& cue, const Sentence& sentence) const {
    if (cue.tokens.begin <= sentence.begin || !is_break(cue.tokens.begin - 1) || is_date(cue.tokens.end) || tells(cue))
      return std::nullopt;
    int end = cue.tokens.end;
    while (end < sentence.end && end - cue.tokens.end < kLongestSource && nominal(end)) ++end;
    const TokenRange source{cue.tokens.end, end};
    if (!has_noun(source) || (end < sentence.end && tree_.token(end).upos != Upos::PUNCT)) return std::nullopt;
    const std::string& tag = tree_.token(cue.head).xpos;
    if (tree_.token(source.begin).upos == Upos::ADP || tag == "VBG") return std::nullopt;
    if (tag == "VB" && end < sentence.end && reading_.form(end) == ",")
      return std::nullopt;  // "…, release them, and go"
    return made(cue, source, {cue.tokens.begin, sentence.end}, sentence);
  }

  // "The plan, said <noun phrase>, is a mistake.": between a subject and its verb.
  std::optional<SignOff> inserted(const CueMention& cue, const Sentence& sentence) const {
    const int comma = cue.tokens.begin - 1;
    const std::string& tag = tree_.token(cue.head).xpos;
    if (comma <= sentence.begin || reading_.form(comma) != "," || (tag != "VBD" && tag != "VBZ")) return std::nullopt;
    int end = cue.tokens.end;
    while (end < sentence.end && end - cue.tokens.end < kLongestSource && nominal(end)) ++end;
    const TokenRange source{cue.tokens.end, end}, subject{sentence.begin, comma}, rest{end + 1, sentence.end};
    if (!has_noun(source) || !has_noun(subject) || has_clause(subject) || rest.empty() || reading_.form(end) != ",")
      return std::nullopt;
    const Token& first = tree_.token(source.begin);
    const Token& next = tree_.token(rest.begin);
    const bool predicate = next.xpos == "MD" || next.xpos == "VBD" || next.xpos == "VBZ" || next.xpos == "VBP";
    if (!predicate || first.upos == Upos::ADP) return std::nullopt;
    return SignOff{cue.head, source, {comma, rest.begin}, subject, rest};
  }

  SignOff made(const CueMention& cue, TokenRange source, TokenRange region, const Sentence& sentence) const {
    SignOff found{cue.head, source, region, {sentence.begin, region.begin}, {}};
    if (reading_.form(region.begin - 1) == ",") --found.region.begin, --found.content.end;
    found.content.begin = past_introduction(found.content);
    return found;
  }

  // `Holm scolded him: "…," she said`: what introduces a quotation is none of what is quoted.
  int past_introduction(TokenRange content) const {
    for (int t = content.end - 2; t > content.begin; --t)
      if (reading_.form(t) == ":" && opens_quotation(reading_.form(t + 1))) return t + 1;
    return content.begin;
  }

  static bool opens_quotation(std::string_view form) {
    return form == "“" || form == "\"" || form == "«" || form == "„" || form == "``";
  }

  // Whether it is first of all an addressee that stands behind the cue: "told me".
  static bool tells(const CueMention& cue) {
    return !cue.entry->addressee.empty() && cue.entry->addressee.front() == "object";
  }

  bool nominal(int t) const { return is_nominal(reading_, t); }

  bool has_noun(TokenRange range) const {
    for (int t = range.begin; t < range.end; ++t) {
      const Upos upos = tree_.token(t).upos;
      if (upos == Upos::NOUN || upos == Upos::PROPN || upos == Upos::PRON) return true;
    }
    return false;
  }

  bool is_break(int t) const { return among(kBreaks, reading_.form(t)); }

  // After the cue come adjuncts, an addressee where the cue takes one, or nothing.
  bool closes(const CueMention& cue, const Sentence& sentence) const {
    int t = cue.tokens.end;
    if (tells(cue))
      while (t < sentence.end && nominal(t) && tree_.token(t).upos != Upos::ADP) ++t;
    if (t >= sentence.end) return true;
    const Token& next = tree_.token(t);
    const bool adjunct = next.upos == Upos::ADP || next.upos == Upos::ADV || next.upos == Upos::SCONJ ||
                         next.name == NameType::date || is_date(t);
    return (next.upos == Upos::PUNCT && reading_.form(t) != ":" && !opens(t, sentence)) ||
           (adjunct && reading_.lower(t) != "that");
  }

  // A comma and then a quotation: what follows is the content, or more of it.
  bool opens(int t, const Sentence& sentence) const {
    return reading_.form(t) != "." && t + 1 < sentence.end && tree_.token(t + 1).upos == Upos::PUNCT;
  }

  bool is_date(int t) const {
    return std::ranges::any_of(reading_.dates,
                               [&](const Date& d) { return d.span && d.span->begin == tree_.token(t).span.begin; });
  }

  // Something that can be reported: a clause, not "On Monday," or "After the talks,".
  bool has_clause(TokenRange content) const {
    if (content.end - content.begin < kShortestContent || tree_.token(content.begin).upos == Upos::SCONJ) return false;
    for (int t = content.begin; t < content.end; ++t) {
      const Token& token = tree_.token(t);
      const bool gerund = token.xpos == "VBG" && !tree_.has_child(t, {"aux", "nsubj"});  // "Instead of meeting …,"
      if ((token.upos == Upos::VERB && !gerund) || token.upos == Upos::AUX) return true;
    }
    return false;
  }

  const Reading& reading_;
  const Tree& tree_;
};

}  // namespace

std::vector<SignOff> find_sign_offs(const Reading& reading, const std::vector<CueMention>& cues) {
  const Finder finder(reading);
  std::vector<SignOff> found;
  for (const CueMention& cue : cues) {
    std::optional<SignOff> sign_off = finder.at(cue);
    if (!sign_off) continue;
    // Of two in a sentence the later closes it.
    if (!found.empty() && reading.tree.token(found.back().verb).sentence == reading.tree.token(cue.head).sentence)
      found.pop_back();
    found.push_back(*sign_off);
  }
  return found;
}

const SignOff* sign_off_of(const Reading& reading, const std::vector<SignOff>& sign_offs, int token) {
  const int begin = reading.sentence_of(token).begin;
  const auto found = std::ranges::lower_bound(sign_offs, begin, {}, &SignOff::verb);
  return found != sign_offs.end() && found->verb < reading.sentence_of(token).end ? &*found : nullptr;
}

}  // namespace verbale
