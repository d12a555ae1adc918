// Every phrase of the table is looked at where it stands. A noun ("call") takes its participants from the
// phrases around it and from the clause that holds it or is said at it; a verb ("met") from its own
// arguments. What a phrase needs to open an event (OccasionNeed) is checked here, case by case; one that
// falls short may still refer back to an event that was opened before. Covered by occasion_mentions_test.cc.
#include "occasion/occasion_mentions.h"

#include <algorithm>

#include "occasion/participants.h"
#include "text/utf8.h"

namespace verbale {
namespace {

constexpr std::size_t kNear = 80;  // bytes: a date further off is that of something else

constexpr int kRoster = 6;  // words between a meeting and the list of those present

using Need = OccasionNeed;
using Word = OccasionWord;

class Finder {
 public:
  Finder(const OccasionLexicon& lexicon, const Text& text, const Tree& tree, const std::vector<Date>& dates,
         const Actors& actors)
      : lexicon_(lexicon),
        text_(text),
        tree_(tree),
        dates_(dates),
        actors_(actors),
        guests_(lexicon, text, tree, actors) {}

  std::vector<OccasionMention> find();

 private:
  const OccasionPhrase* choose(const PhraseHit& hit) const;
  bool event(const OccasionPhrase& phrase, OccasionMention& m) const;
  bool act(const OccasionPhrase& phrase, OccasionMention& m) const;
  void visited(int object, OccasionMention& m) const;
  bool meets(const OccasionPhrase& phrase, int subjects, int others, OccasionMention& m) const;
  bool counterpart(int others, OccasionMention& m) const;
  void apply_mode(const OccasionPhrase& phrase, TokenRange tokens, std::vector<OccasionMention>& mentions) const;
  void circumstances(OccasionMention& m, int verb) const;

  bool has(int token, Word role) const {
    return token >= 0 && (lexicon_.has(tree_.token(token).lemma, role) || lexicon_.has(guests_.lower(token), role));
  }
  bool has_child(int token, std::initializer_list<std::string_view> deprels, Word role) const;
  int head_of(TokenRange tokens) const;
  int reporting_case(int noun, int verb) const;
  bool is_planned(int head, int verb) const;
  bool is_unreal(int verb) const;
  int initiator(int sentence_of) const;
  std::string place_at(int token, int end) const;
  bool is_date(int token) const;
  std::string place_after(int token, bool of_verb) const;
  int date_of(const OccasionMention& m, int verb) const;
  int token_at(std::size_t byte) const;
  bool is_echo(int noun) const;
  bool takes_place(int noun, int verb) const;
  std::vector<int> told_of(const OccasionPhrase& phrase, const OccasionMention& m) const;
  std::vector<int> of_clause(const OccasionPhrase& phrase, int noun, int verb) const;
  bool opens(const OccasionPhrase& phrase, const OccasionMention& m, int verb, bool linked) const;
  std::vector<int> roster(int noun) const;

  const OccasionLexicon& lexicon_;
  const Text& text_;
  const Tree& tree_;
  const std::vector<Date>& dates_;
  const Actors& actors_;
  Participants guests_;
};

bool Finder::has_child(int token, std::initializer_list<std::string_view> deprels, Word role) const {
  return std::ranges::any_of(tree_.children(token), [&](int c) { return tree_.is(c, deprels) && has(c, role); });
}

// The token of a phrase that hangs from outside it.
int Finder::head_of(TokenRange tokens) const {
  for (int t = tokens.end - 1; t >= tokens.begin; --t)
    if (tree_.head(t) < 0 || !tokens.contains(tree_.head(t))) return t;
  return tokens.end - 1;
}

// The row that fits the word class of a hit: nouns for events, verbs for acts.
const OccasionPhrase* Finder::choose(const PhraseHit& hit) const {
  const int head = head_of(hit.tokens);
  const Upos upos = tree_.token(head).upos;
  const ActorRef* ref = guests_.ref_over(head);
  const bool is_name = ref && ref->form == MentionForm::name && ref->tokens.begin <= hit.tokens.begin &&
                       ref->tokens.end >= hit.tokens.end;
  for (int value : hit.values) {
    const OccasionPhrase& row = lexicon_.row(value);
    if (row.frame == OccasionFrame::mode) return &row;
    if (row.frame == OccasionFrame::event && !is_name && (upos == Upos::NOUN || upos == Upos::PROPN)) {
      // The table has the plurals that denote one event; others ("meetings") denote none in particular.
      if (row.phrase.ends_with(guests_.lower(hit.tokens.end - 1))) return &row;
    }
    if (row.frame == OccasionFrame::act && tree_.token(hit.tokens.begin).upos == Upos::VERB) return &row;
  }
  return nullptr;
}

// The preposition under which something is said at an event ("during a call"), or -1.
int Finder::reporting_case(int noun, int verb) const {
  const int preposition = tree_.child(noun, {"case"});
  return verb >= 0 && has(preposition, Word::at) ? preposition : -1;
}

bool Finder::is_planned(int head, int verb) const {
  if (has_child(head, {"amod", "compound"}, Word::planned)) return true;
  for (int step = 0; verb >= 0 && step < 3; ++step, verb = tree_.head(verb)) {
    if (has_child(verb, {"aux"}, Word::modal)) return true;
    const int above = tree_.head(verb);
    if (!tree_.is(verb, {"xcomp", "ccomp", "acl", "advcl", "conj"})) {
      const int mark = tree_.child(verb, {"mark"});
      return above < 0 && mark >= 0 && guests_.lower(mark) == "to";
    }
    if (!tree_.is(verb, {"conj"}) && has(above, Word::planned)) return true;
    if (tree_.is(verb, {"ccomp", "advcl", "acl"})) return false;
  }
  return false;
}

bool Finder::is_unreal(int verb) const {
  if (verb < 0) return false;
  const auto negated = [&](int c) {
    const std::string& lemma = tree_.token(c).lemma;
    return tree_.is(c, {"advmod"}) && (lemma == "not" || lemma == "never" || lemma == "n't");
  };
  return std::ranges::any_of(tree_.children(verb), negated) || has(verb, Word::unreal) ||
         (tree_.is(verb, {"xcomp"}) && has(tree_.head(verb), Word::unreal));
}

// Whose initiative the sentence says an event was.
int Finder::initiator(int token) const {
  const int begin = guests_.sentence_begin(token), end = guests_.sentence_end(token);
  for (int t = begin; t < end; ++t) {
    std::vector<int> found;
    if (has(t, Word::initiative) && t > begin) {
      found = guests_.after(t, "of");
      const ActorRef* ref = guests_.ref_over(t - 1);
      if (found.empty()) found = guests_.before(t);
      if (found.empty() && ref && ref->actor >= 0) found = {ref->actor};
    } else if (has(t, Word::initiate) && tree_.token(t).upos == Upos::VERB) {
      found = guests_.agent_of(t);
    }
    if (found.size() == 1) return found[0];
  }
  return -1;
}

// The name of a place that begins at a token: a mention of a state or building, or a run of proper nouns.
std::string Finder::place_at(int token, int end) const {
  if (token >= end) return {};
  const ActorRef* ref = guests_.ref_over(token);
  const bool person = ref && (ref->actor < 0 || actors_.list[ref->actor].kind == ActorKind::person);
  int last = token;
  while (last < end && tree_.token(last).upos == Upos::PROPN && tree_.token(last).name != NameType::date) ++last;
  if (ref && ref->form != MentionForm::nominal && ref->form != MentionForm::pronoun)
    last = std::max(last, ref->tokens.end);
  if (person || last == token || is_date(token)) return {};
  return std::string(text_[tree_.span({token, last})]);
}

bool Finder::is_date(int token) const {
  const Span span = tree_.token(token).span;
  const auto begin_of = [](const Date& d) { return d.span ? d.span->begin : 0; };
  const auto next = std::ranges::lower_bound(dates_, span.end, {}, begin_of);
  return next != dates_.begin() && std::prev(next)->span && std::prev(next)->span->overlaps(span);
}

// "in Seoul" after an event or in its clause; the words of the name.
std::string Finder::place_after(int token, bool of_verb) const {
  const int end = std::min(guests_.sentence_end(token), token + 24);
  for (int t = token + 1; t + 1 < end; ++t) {
    if (tree_.token(t).upos == Upos::VERB || tree_.token(t).upos == Upos::SCONJ) break;
    const std::string word = guests_.lower(t);
    if (word != "in" && word != "at" && !(of_verb && word == "to")) continue;
    const std::string place = place_at(tree_.token(t + 1).upos == Upos::DET ? t + 2 : t + 1, end);
    if (!place.empty()) return place;
  }
  return {};
}

// The date that hangs from an event or its verb; for a new event also one that stands near.
int Finder::date_of(const OccasionMention& m, int verb) const {
  const Span sentence = tree_.span({guests_.sentence_begin(m.head), guests_.sentence_end(m.head)});
  const Span here = tree_.span(m.tokens);
  int best = -1;
  std::size_t nearest = m.opens ? kNear : 0;
  const auto begin_of = [](const Date& d) { return d.span ? d.span->begin : 0; };
  for (auto d = std::ranges::lower_bound(dates_, sentence.begin, {}, begin_of);
       d != dates_.end() && d->span && d->span->begin < sentence.end; ++d) {
    const int number = static_cast<int>(d - dates_.begin());
    const int token = token_at(d->span->begin);
    if (tree_.descends_from(token, m.head) || (verb >= 0 && tree_.head(token) == verb)) return number;
    const std::size_t gap =
        d->span->begin >= here.end ? d->span->begin - here.end : here.begin - std::min(here.begin, d->span->end);
    if (gap < nearest) nearest = gap, best = number;
  }
  return best;
}

// The token that holds a byte or follows it.
int Finder::token_at(std::size_t byte) const {
  const auto& tokens = tree_.syntax().tokens;
  const auto found = std::ranges::upper_bound(tokens, byte, {}, [](const Token& t) { return t.span.end; });
  return static_cast<int>(std::min<std::ptrdiff_t>(found - tokens.begin(), std::ssize(tokens) - 1));
}

// "the call", "their meeting": a noun that leans on an event spoken of before, and names none.
bool Finder::is_echo(int noun) const {
  bool leans = false;
  for (int c : tree_.children(noun)) {
    const bool determines = tree_.is(c, {"det", "nmod:poss"});
    leans = leans || (determines && has(c, Word::definite));
    if (!determines && tree_.is(c, {"compound", "nmod", "flat"}) && !has(tree_.child(c, {"case"}), Word::at))
      return false;
    if (tree_.is(c, {"amod"}) && tree_.token(c).upos == Upos::PROPN) return false;
  }
  return leans;
}

// "The participants in the meeting were A, B and C", "the meeting was attended by A, B and C": lists too
// long for the tree, read from the word that opens them.
std::vector<int> Finder::roster(int noun) const {
  const int head = tree_.head(noun);
  const bool attended = head >= 0 && has(head, Word::attend);
  const int end = guests_.sentence_end(noun);
  for (int t = noun + 1; attended && t + 1 < std::min(end, noun + kRoster); ++t) {
    const bool lists = tree_.is(noun, {"nsubj"}) ? guests_.lower(t) == "by" : tree_.token(t).lemma == "be";
    if (lists) return guests_.roster(t + 1);
  }
  return {};
}

void Finder::circumstances(OccasionMention& m, int verb) const {
  m.planned = is_planned(m.head, verb);
  m.initiated_by = initiator(m.head);
  m.date = date_of(m, verb);
  const bool remote = m.kinds[0] == OccasionKind::phone_call || m.kinds[0] == OccasionKind::video_call;
  if (m.place.empty() && m.opens && !remote) m.place = place_after(m.tokens.end - 1, m.kinds[0] == OccasionKind::visit);
}

// Those whom the phrases around a noun name: "X's call with Y", "a visit by X", "a letter to Y".
std::vector<int> Finder::told_of(const OccasionPhrase& phrase, const OccasionMention& m) const {
  const int last = m.tokens.end - 1;
  std::vector<int> found = guests_.before(m.tokens.begin);
  unite(found, guests_.after_with(last));
  for (std::string_view preposition : {"of", "by"}) unite(found, guests_.after(last, preposition));
  if (phrase.need == Need::sent) unite(found, guests_.after(last, "to"));
  return found;
}

// Whether the clause says that an event is held, attended, sent, or that it begins.
bool Finder::takes_place(int noun, int verb) const {
  if (verb < 0 || tree_.head(noun) != verb) return false;
  return tree_.is(noun, {"nsubj"}) || (tree_.is(noun, {"obj", "obl"}) && has(verb, Word::hold));
}

// Those who take part by the clause of a noun: "X held a call", "Y said at a meeting", "attended by Z".
std::vector<int> Finder::of_clause(const OccasionPhrase& phrase, int noun, int verb) const {
  std::vector<int> found;
  if (verb < 0) return found;
  const bool said = reporting_case(noun, verb) >= 0;
  const bool held = takes_place(noun, verb) && !tree_.is(noun, {"nsubj"});
  if (held || said || (phrase.need == Need::sent && has(verb, Word::send))) found = guests_.subject_of(verb);
  if (said && phrase.kinds[0] == OccasionKind::interview) unite(found, guests_.object_of(verb));
  return found;
}

bool Finder::opens(const OccasionPhrase& phrase, const OccasionMention& m, int verb, bool linked) const {
  const std::vector<int>& all = m.participants;
  if (all.empty() || (m.definite && !linked)) return false;
  const bool said = reporting_case(m.head, verb) >= 0, placed = takes_place(m.head, verb);
  const auto is_person = [&](int a) { return actors_.list[a].kind == ActorKind::person; };
  // Talks between states are often only hoped for: they must be said to take place.
  if (tree_.head(m.head) >= 0 && !said && !placed && std::ranges::none_of(all, is_person)) return false;
  switch (phrase.need) {
    case Need::echo:
      return false;
    case Need::linked:
      return linked || placed;
    case Need::at:
      return said || placed;
    case Need::sent:
      return all.size() > 1 && (said || (verb >= 0 && has(verb, Word::send)));
    default:
      return true;
  }
}

bool Finder::event(const OccasionPhrase& phrase, OccasionMention& m) const {
  const int noun = m.head, verb = guests_.verb_of(noun);
  const bool held = takes_place(noun, verb);
  if (held && is_unreal(verb)) return false;
  const std::vector<int> named = told_of(phrase, m), present = roster(noun);
  m.definite = is_echo(noun);
  m.joins = m.definite && ((held && has(verb, Word::attend)) || !present.empty());
  if (!m.definite || !named.empty() || m.joins) m.participants = of_clause(phrase, noun, verb);
  unite(m.participants, named);
  unite(m.participants, present);
  m.opens = opens(phrase, m, verb, !named.empty());
  const auto is_person = [&](int a) { return actors_.list[a].kind == ActorKind::person; };
  if (m.opens && m.participants.size() > 1 && std::ranges::all_of(m.participants, is_person))
    m.kinds[0] = phrase.among_persons;
  m.timeless = verb < 0;
  circumstances(m, held ? verb : -1);
  return true;
}

// A talk with reporters is a briefing, one with a newspaper an interview.
bool Finder::counterpart(int others, OccasionMention& m) const {
  if (guests_.is_press(others)) {
    m.kinds = {OccasionKind::press_conference};
    return true;
  }
  const ActorRef* ref = guests_.ref_over(others);
  for (int t = others; !ref && t < std::min(others + 6, guests_.sentence_end(others)); ++t) ref = guests_.ref_over(t);
  const ActorKind kind = ref && ref->actor >= 0 ? actors_.list[ref->actor].kind : ActorKind::state;
  if (kind == ActorKind::media) m.kinds = {OccasionKind::interview};
  return m.participants.size() > 1 &&
         (kind == ActorKind::media || kind == ActorKind::person || kind == ActorKind::group);
}

bool Finder::meets(const OccasionPhrase& phrase, int subjects, int others, OccasionMention& m) const {
  const bool two = m.participants.size() > 1;
  switch (phrase.need) {
    case Need::two:
      return two;
    case Need::counterpart:
      return others >= 0 && counterpart(others, m);
    case Need::press:
      return subjects > 0 && others >= 0 && guests_.is_press(tree_.subtree(others).begin);
    case Need::audience:
      return subjects > 0 && others >= 0 && has(others, Word::audience);
    case Need::place:
      return subjects > 0 && !m.place.empty();
    case Need::call:
      return two && others >= 0 && !tree_.has_child(m.head, {"xcomp", "ccomp"});
    case Need::welcomed:
      return two && !m.place.empty();
    default:
      return subjects > 0;
  }
}

// What is visited: a person takes part, anything else is the place.
void Finder::visited(int object, OccasionMention& m) const {
  const auto is_person = [&](int a) { return actors_.list[a].kind == ActorKind::person; };
  const std::vector<int> hosts = guests_.phrase(object);
  if (!hosts.empty() && std::ranges::all_of(hosts, is_person))
    unite(m.participants, hosts);
  else if (m.place.empty())
    m.place = place_at(tree_.subtree(object).begin + (tree_.has_child(object, {"det"}) ? 1 : 0),
                       guests_.sentence_end(object));
}

bool Finder::act(const OccasionPhrase& phrase, OccasionMention& m) const {
  const int verb = m.tokens.begin;
  m.head = verb;
  if (is_unreal(verb)) return false;
  m.participants = guests_.subject_of(verb);
  const int subjects = static_cast<int>(m.participants.size());
  int others = tree_.child(verb, {"obj", "iobj"});
  if (phrase.object || phrase.need == Need::press) unite(m.participants, guests_.object_of(verb));
  if (phrase.with) {
    const int last = std::max(verb, m.tokens.end - 2);  // "meet with" holds its preposition
    unite(m.participants, guests_.after_with(last, phrase.to));
    if (others < 0) others = guests_.partner(last, phrase.to);
  }
  if (tree_.has_child(verb, {"nsubj:pass"})) unite(m.participants, guests_.agent_of(verb));
  if (phrase.place || phrase.need == Need::welcomed) m.place = place_after(verb, true);
  if (phrase.place && others >= 0) visited(others, m);
  m.opens = meets(phrase, subjects, others, m);
  circumstances(m, verb);
  return m.opens;
}

// "spoke by video link": the event of the sentence that stands nearest is of that kind.
void Finder::apply_mode(const OccasionPhrase& phrase, TokenRange tokens, std::vector<OccasionMention>& mentions) const {
  for (auto m = mentions.rbegin(); m != mentions.rend(); ++m) {
    if (tree_.token(m->head).sentence != tree_.token(tokens.begin).sentence) return;
    if (std::ranges::find(m->kinds, phrase.kinds[0]) == m->kinds.end()) continue;
    m->kinds[0] = phrase.kinds[0];
    return;
  }
}

std::vector<OccasionMention> Finder::find() {
  std::vector<OccasionMention> mentions;
  for (const PhraseHit& hit : lexicon_.phrases().find(text_, tree_.syntax())) {
    const OccasionPhrase* phrase = choose(hit);
    if (!phrase) continue;
    if (phrase->frame == OccasionFrame::mode) {
      apply_mode(*phrase, hit.tokens, mentions);
      continue;
    }
    OccasionMention m{.tokens = hit.tokens, .head = head_of(hit.tokens), .kinds = phrase->kinds};
    if (phrase->frame == OccasionFrame::event ? event(*phrase, m) : act(*phrase, m)) mentions.push_back(std::move(m));
  }
  return mentions;
}

}  // namespace

std::vector<OccasionMention> find_occasion_mentions(const OccasionLexicon& lexicon, const Text& text, const Tree& tree,
                                                    const std::vector<Date>& dates, const Actors& actors) {
  return Finder(lexicon, text, tree, dates, actors).find();
}

}  // namespace verbale
