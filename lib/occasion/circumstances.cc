#include "occasion/circumstances.h"

#include <algorithm>

namespace verbale {
namespace {

constexpr std::size_t kNear = 80;   // bytes: a date further off is that of something else
constexpr std::size_t kOwn = 30;    // bytes: a year further off is that of what an event is about
constexpr std::size_t kBefore = 2;  // how much further off a date before an event counts than one after it
constexpr std::size_t kFar = 1000;  // bytes: where the dates of a clause are looked for
constexpr int kReach = 60;          // words around an event in which its initiative is told
constexpr int kPlace = 24;          // words after it in which its place stands
constexpr int kFront = 6;           // words before a clause in which its place stands
constexpr std::size_t kYear = 4;    // characters of a value that is no more precise

using Word = OccasionWord;

}  // namespace

bool Circumstances::is_planned(int head, int verb) const {
  if (guests_.has_child(head, {"amod", "compound"}, Word::planned)) return true;
  for (int step = 0; verb >= 0 && step < 3; ++step, verb = tree_.head(verb)) {
    if (guests_.has_child(verb, {"aux"}, Word::modal)) return true;
    const int above = tree_.head(verb);
    if (!tree_.is(verb, {"xcomp", "ccomp", "acl", "advcl", "conj"})) {
      const int mark = tree_.child(verb, {"mark"});
      return above < 0 && mark >= 0 && guests_.lower(mark) == "to";
    }
    if (!tree_.is(verb, {"conj"}) && guests_.has(above, Word::planned)) return true;
    if (tree_.is(verb, {"ccomp", "advcl", "acl"})) return false;
  }
  return false;
}

bool Circumstances::is_ahead(int verb) const { return guests_.has_child(verb, {"aux"}, Word::ahead); }

bool Circumstances::is_unreal(int verb) const {
  if (verb < 0) return false;
  const auto negated = [&](int c) {
    const std::string& lemma = tree_.token(c).lemma;
    return tree_.is(c, {"advmod"}) && (lemma == "not" || lemma == "never" || lemma == "n't");
  };
  return std::ranges::any_of(tree_.children(verb), negated) || guests_.has(verb, Word::unreal) ||
         (tree_.is(verb, {"xcomp", "acl"}) && guests_.has(tree_.head(verb), Word::unreal));
}

// Whose initiative the sentence says an event was.
int Circumstances::initiator(int token) const {
  const int begin = std::max(guests_.sentence_begin(token), token - kReach);
  const int end = std::min(guests_.sentence_end(token), token + kReach);
  for (int t = begin; t < end; ++t) {
    std::vector<int> found;
    if (guests_.has(t, Word::initiative) && t > begin) {
      found = guests_.after(t, "of");
      const ActorRef* ref = guests_.ref_over(t - 1);
      if (found.empty()) found = guests_.before(t);
      if (found.empty() && ref && ref->actor >= 0) found = {ref->actor};
    } else if (guests_.has(t, Word::initiate) && tree_.token(t).upos == Upos::VERB) {
      found = guests_.agent_of(t);
    }
    if (found.size() == 1) return found[0];
  }
  return -1;
}

// The name of a place that begins at a token: a mention of a state or building, or a run of proper nouns.
std::string Circumstances::place_at(int token, int end) const {
  if (token >= end) return {};
  const ActorRef* ref = guests_.ref_over(token);
  const bool person = ref && (ref->actor < 0 || ref->form == MentionForm::demonym ||
                              actors_.list[ref->actor].kind == ActorKind::person);
  int last = token;
  while (last < end && tree_.token(last).upos == Upos::PROPN && tree_.token(last).name != NameType::date) ++last;
  if (ref && ref->form != MentionForm::nominal && ref->form != MentionForm::pronoun)
    last = std::max(last, ref->tokens.end);
  if (person || last == token || is_date(token)) return {};
  return std::string(text_[tree_.span({token, last})]);
}

bool Circumstances::is_date(int token) const {
  const Span span = tree_.token(token).span;
  const auto begin_of = [](const Date& d) { return d.span ? d.span->begin : 0; };
  const auto next = std::ranges::lower_bound(dates_, span.end, {}, begin_of);
  return next != dates_.begin() && std::prev(next)->span && std::prev(next)->span->overlaps(span);
}

// "in Seoul" after an event or in its clause; the words of the name.
std::string Circumstances::place_after(int token, bool of_verb) const {
  const int end = std::min(guests_.sentence_end(token), token + kPlace);
  for (int t = token + 1; t + 1 < end; ++t) {
    if (const ActorRef* ref = guests_.ref_over(t); ref && ref->form == MentionForm::name && ref->tokens.begin == t) {
      t = ref->tokens.end - 1;
      continue;
    }
    if (tree_.token(t).upos == Upos::VERB || tree_.token(t).upos == Upos::SCONJ || guests_.has(t, Word::matter)) break;
    const std::string word = guests_.lower(t);
    if (word != "in" && word != "at" && !(of_verb && word == "to")) continue;
    const std::string place = place_at(tree_.token(t + 1).upos == Upos::DET ? t + 2 : t + 1, end);
    if (!place.empty()) return place;
  }
  return {};
}

// "In Seoul, X met Y": the place in front of a clause.
std::string Circumstances::place_before(int verb) const {
  const int first = guests_.sentence_begin(verb);
  for (int t = first; t + 1 < std::min(verb, first + kFront); ++t) {
    const std::string word = guests_.lower(t);
    if ((word == "in" || word == "at") && tree_.head(tree_.head(t)) == verb) return place_at(t + 1, verb);
  }
  return {};
}

// The date that hangs from an event or its verb; for a new event also one that stands near. An event is on a day or
// in a month: a year alone tells of what is spoken about.
int Circumstances::date_of(TokenRange tokens, int head, int verb, bool near) const {
  const Span sentence = tree_.span({guests_.sentence_begin(head), guests_.sentence_end(head)});
  const Span here = tree_.span(tokens);
  int best = -1;
  std::size_t nearest = near ? kNear : 0;
  const auto begin_of = [](const Date& d) { return d.span ? d.span->begin : 0; };
  const std::size_t from = std::max(sentence.begin, here.begin - std::min(here.begin, kFar));
  const std::size_t to = std::min(sentence.end, here.end + kFar);
  for (auto d = std::ranges::lower_bound(dates_, from, {}, begin_of);
       d != dates_.end() && d->span && d->span->begin < to; ++d) {
    const int number = static_cast<int>(d - dates_.begin());
    const int token = token_at(d->span->begin);
    const bool year = d->value.size() <= kYear;
    if (year && (!tree_.descends_from(token, head) || d->span->begin > here.end + kOwn)) continue;
    if (tree_.descends_from(token, head) || (verb >= 0 && tree_.head(token) == verb)) return number;
    const std::size_t gap = d->span->begin >= here.end ? d->span->begin - here.end
                                                       : kBefore * (here.begin - std::min(here.begin, d->span->end));
    if (gap < nearest) nearest = gap, best = number;
  }
  return best;
}

// The token that holds a byte or follows it.
int Circumstances::token_at(std::size_t byte) const {
  const auto& tokens = tree_.syntax().tokens;
  const auto found = std::ranges::upper_bound(tokens, byte, {}, [](const Token& t) { return t.span.end; });
  return static_cast<int>(std::min<std::ptrdiff_t>(found - tokens.begin(), std::ssize(tokens) - 1));
}

// When and where an event that is held by a verb (-1: by none) takes place, whether it is ahead, and on whose
// initiative.
void Circumstances::add_to(OccasionMention& m, int verb) const {
  m.planned = is_planned(m.head, verb);
  m.initiated_by = initiator(m.head);
  m.date = date_of(m.tokens, m.head, verb, m.opens);
  const bool remote = m.kinds[0] == OccasionKind::phone_call || m.kinds[0] == OccasionKind::video_call;
  if (m.place.empty() && m.opens && !remote) m.place = place_after(m.tokens.end - 1, m.kinds[0] == OccasionKind::visit);
  if (m.place.empty() && m.opens && !remote && verb >= 0) m.place = place_before(verb);
}

}  // namespace verbale
