#include "statement/classify.h"

#include <algorithm>

#include "date/calendar.h"
#include "statement/parties.h"

namespace verbale {
namespace {

struct Coverage {
  int words = 0;
  int quoted = 0;
};

bool is_word(const Reading& reading, int t) { return reading.tree.token(t).upos != Upos::PUNCT; }

// "Partners for Growth": in marks, as all of its longer words are capitalised and it is no sentence.
bool is_title(const Reading& reading, TokenRange quoted) {
  constexpr std::size_t kLong = 4;
  int words = 0;
  for (int t = quoted.begin; t < quoted.end; ++t) {
    const std::string_view form = reading.form(t);
    if (!is_word(reading, t) || form.size() < kLong) continue;
    if (!is_upper(decode(form, 0).value)) return false;
    ++words;
  }
  return words > 1;
}

// How much of the content is quoted, by marks that do not hold the cue.
Coverage coverage_of(const Reading& reading, const std::vector<Quotation>& quotations, const Draft& draft) {
  Coverage coverage;
  for (TokenRange range : draft.content) {
    for (int t = range.begin; t < range.end; ++t) coverage.words += is_word(reading, t);
    for (const Quotation& q : reaching_past(quotations, range.begin)) {
      if (q.tokens.begin >= range.end) break;
      if (q.inner || q.tokens.contains(draft.cue.head) || is_title(reading, q.tokens)) continue;
      const TokenRange shared{std::max(range.begin, q.tokens.begin), std::min(range.end, q.tokens.end)};
      for (int t = shared.begin; t < shared.end; ++t) coverage.quoted += is_word(reading, t);
    }
  }
  return coverage;
}

constexpr int kWeek = 7;
constexpr std::size_t kYear = 4;  // bytes of a date that is a year alone

constexpr std::optional<Channel> channel_of_occasion(OccasionKind kind) {
  switch (kind) {
    case OccasionKind::phone_call:
      return Channel::phone;
    case OccasionKind::video_call:
      return Channel::video;
    case OccasionKind::press_conference:
      return Channel::press_conference;
    case OccasionKind::interview:
      return Channel::interview;
    case OccasionKind::speech:
      return Channel::speech;
    case OccasionKind::exchange_of_letters:
      return Channel::letter;
    case OccasionKind::ceremony:
      return std::nullopt;
    default:
      return Channel::meeting;
  }
}

// The word that a cue's circumstances hang from: the noun of "according to", the first verb of "cited A and said B".
int clause_root(const Tree& tree, int cue) {
  constexpr int kClimb = 4;
  for (int step = 0; step < kClimb; ++step) {
    const bool shares = tree.is(cue, {"conj"}) && !tree.has_child(cue, {"nsubj"});
    if (tree.head(cue) < 0 || !(shares || tree.is(cue, {"case", "fixed"}))) break;
    cue = tree.head(cue);
  }
  return cue;
}

// "said on Harbour TV": a medium after "on".
bool is_on_air(const Reading& reading, int token) {
  if (reading.preposition(token) != "on") return false;
  const ActorRef* ref = reading.actors.at(token);
  return ref && ref->form == MentionForm::name && ref->actor >= 0 &&
         reading.actors.list[ref->actor].kind == ActorKind::media;
}

// The row of a word, of it and the one before ("social media"), or of the verb and preposition that it hangs from:
// "wrote to [Holm]". What somebody is taken from ("from his post") is no channel.
const ChannelWord* word_at(const Reading& reading, int token) {
  const Tree& tree = reading.tree;
  const CueLexicon& cues = reading.lexicon.cues;
  const std::string preposition = reading.preposition(token);
  if (preposition == "from") return nullptr;
  const std::string& lemma = tree.token(token).lemma;
  if (token > 0)
    if (const ChannelWord* word = cues.channel_word(reading.lower(token - 1) + ' ' + lemma)) return word;
  if (const ChannelWord* word = cues.channel_word(lemma)) return word;
  if (preposition.empty() || !tree.is(token, {"obl"})) return nullptr;
  return cues.channel_word(tree.token(tree.head(token)).lemma + ' ' + preposition);
}

// The channel that a word outside the content tells. Reporters tell it as those who are told, not as those who say.
std::optional<Channel> channel_by(const Reading& reading, const Draft& draft, int token) {
  if (draft.holds(token)) return std::nullopt;
  if (is_on_air(reading, token)) return Channel::broadcast;
  const ChannelWord* word = word_at(reading, token);
  if (!word) return std::nullopt;
  const bool speaks =
      std::ranges::any_of(draft.sources, [&](const Party& source) { return source.tokens.contains(token); });
  if (word->hearers && (speaks || token == draft.cue.head || reading.tree.is(token, {"compound", "amod"})))
    return std::nullopt;
  return word->channel;
}

bool is_outermost_speech(const Draft& draft) {
  const Category category = draft.cue.category();
  return category == Category::speech || category == Category::interaction;
}

// "described his meeting with Orr": an event whose mentions in the sentence all stand in the content.
bool is_spoken_about(const Reading& reading, const Draft& draft, int token, int occasion) {
  const Sentence& sentence = reading.tree.syntax().sentences[reading.tree.token(token).sentence];
  const auto& refs = reading.occasions.refs;
  bool within = false;
  auto ref = std::ranges::lower_bound(refs, sentence.begin, {}, [](const OccasionRef& r) { return r.tokens.begin; });
  for (; ref != refs.end() && ref->tokens.begin < sentence.end; ++ref) {
    if (ref->occasion != occasion) continue;
    if (!draft.holds(ref->head)) return false;
    within = true;
  }
  return within;
}

// The talks that the document is about; -1: none.
int talks_of(const Occasions& occasions) {
  return occasions.main >= 0 && is_encounter(occasions.list[occasions.main].kind) ? occasions.main : -1;
}

// Words of a headline that are looked at.
constexpr int kHeadline = 40;

// "Statement of the Ministers on …": a document that is a statement says in writing what it says as "we".
std::optional<Channel> channel_of_document(const Reading& reading, const Draft& draft) {
  const auto is_us = [&](const Party& source) { return reading.is_first_person(source.head); };
  if (!reading.layout.headline || !std::ranges::any_of(draft.sources, is_us)) return std::nullopt;
  const int end = std::min(kHeadline, static_cast<int>(reading.tree.syntax().tokens.size()));
  for (int t = 0; t < end && reading.layout.headline->contains(reading.tree.token(t).span); ++t) {
    const ChannelWord* word = reading.lexicon.cues.channel_word(reading.tree.token(t).lemma);
    if (word && word->channel == Channel::written_statement) return word->channel;
  }
  return std::nullopt;
}

}  // namespace

int occasion_of(const Reading& reading, const Draft& draft, int token, const std::vector<Speaker>& speakers) {
  const int matrix = draft.cue.head < 0 ? -1 : matrix_of(reading.tree, draft.cue.head);
  if (matrix >= 0 && matrix != draft.cue.head)  // "will meet Orr to discuss …"
    if (const int aim = reading.occasions.at(matrix); aim >= 0) return aim;
  int occasion = reading.occasions.of(reading.tree, token);
  if (occasion >= 0 && is_spoken_about(reading, draft, token, occasion)) occasion = talks_of(reading.occasions);
  if (occasion < 0 || !is_monologue(reading.occasions.list[occasion].kind)) return occasion;
  const std::vector<std::string>& present = reading.occasions.list[occasion].participants;
  const auto attends = [&](const Speaker& s) {
    return s.actor.empty() || std::ranges::find(present, s.actor) != present.end();
  };
  return speakers.empty() || std::ranges::any_of(speakers, attends) ? occasion : -1;
}

StatementKind kind_of(const Reading& reading, const std::vector<Quotation>& quotations, const Draft& draft) {
  const auto [words, quoted] = coverage_of(reading, quotations, draft);
  if (quoted > 0 && quoted == words) return StatementKind::direct;
  return quoted > 1 ? StatementKind::mixed : StatementKind::indirect;
}

// "wrote on Harbournet, saying …": a participle shares the circumstances of the verb it hangs from. -1: none.
int sharer_of(const Tree& tree, int predicate) {
  return tree.is(predicate, {"advcl", "conj", "parataxis"}) && tree.token(predicate).xpos == "VBG"
             ? tree.head(predicate)
             : -1;
}

std::optional<Channel> channel_in(const Reading& reading, const Draft& draft, int predicate) {
  const TokenRange clause = reading.tree.subtree(predicate);
  for (int t = clause.begin; t < clause.end; ++t)
    if (t != predicate)
      if (auto channel = channel_by(reading, draft, t)) return channel;
  return channel_by(reading, draft, predicate);  // "wrote"
}

std::optional<Channel> channel_of(const Reading& reading, const Draft& draft, int occasion) {
  const int root = draft.cue.head < 0 ? -1 : clause_root(reading.tree, draft.cue.head);
  for (int predicate : {root, root < 0 ? -1 : sharer_of(reading.tree, root)})
    if (predicate >= 0)
      if (auto channel = channel_in(reading, draft, predicate)) return channel;
  if (root >= 0 && reading.tree.is(root, {"acl"}))  // "a letter that says"
    if (auto channel = channel_by(reading, draft, reading.tree.head(root))) return channel;
  const bool talks = draft.cue.category() == Category::interaction;  // "we discussed"
  if (const auto document = talks ? std::nullopt : channel_of_document(reading, draft)) return document;
  return occasion < 0 ? std::nullopt : channel_of_occasion(reading.occasions.list[occasion].kind);
}

// The token that a date begins with.
int token_of(const Tree& tree, const Date& date) {
  const auto& tokens = tree.syntax().tokens;
  const auto it = std::ranges::upper_bound(tokens, date.span->begin, {}, [](const Token& t) { return t.span.end; });
  return static_cast<int>(it - tokens.begin());
}

// "…, recalling the resolution of 2000": what a participle without a conjunction tells of.
bool is_aside(const Tree& tree, int t) {
  return tree.is(t, {"advcl"}) && tree.token(t).xpos == "VBG" && !tree.has_child(t, {"mark"});
}

// Whether a date tells when the predicate was: no clause of its own stands between them, and it is not the year of
// a thing ("the resolution of 2000").
bool dates_clause(const Tree& tree, int predicate, const Date& date) {
  const bool year = date.value.size() <= kYear;
  for (int t = token_of(tree, date); t >= 0; t = tree.head(t)) {
    if (t == predicate) return true;
    if (year && tree.is(t, {"obj", "nsubj"})) return false;
    if (tree.is(t, {"ccomp", "acl", "csubj"}) || is_aside(tree, t)) return false;
  }
  return false;
}

bool has_digit(std::string_view words) {
  return std::ranges::any_of(words, [](char c) { return c >= '0' && c <= '9'; });
}

// What was said was not said after the text was written: "this Wednesday" or "in December" in a report lies behind it.
// A day of a month is no day of a week.
Date not_ahead(const Reading& reading, int predicate, Date date) {
  if (date.span && has_digit(reading.text[*date.span])) return date;
  const auto day = parse_date(date.value), today = parse_date(reading.layout.reference_date());
  const bool past = reading.tree.token(predicate).xpos == "VBD";
  if (!past || date.basis != DateBasis::relative || !day || !today) return date;
  if (day->day > 0 && *day > *today) date.value = to_iso(shifted_days(*day, -kWeek));
  const bool own = date.span && reading.tree.head(token_of(reading.tree, date)) == predicate;
  if (own && day->day == 0 && day->month > 0 && *day > *today) date.value = to_iso({day->year - 1, day->month, 0});
  return date;
}

// The date in the clause of a predicate, outside the content.
std::optional<Date> date_beside(const Reading& reading, const Draft& draft, int predicate) {
  const Span clause = reading.tree.span(reading.tree.subtree(predicate));
  for (const Date& date : reading.dates) {
    if (!date.span || !clause.contains(*date.span)) continue;
    if (!draft.holds(token_of(reading.tree, date)) && dates_clause(reading.tree, predicate, date))
      return not_ahead(reading, predicate, date);
  }
  return std::nullopt;
}

std::optional<Date> date_of(const Reading& reading, const Draft& draft, int occasion) {
  if (draft.cue.head >= 0) {
    int predicate = clause_root(reading.tree, draft.cue.head);
    if (auto date = date_beside(reading, draft, predicate)) return date;
    if (const int shared = sharer_of(reading.tree, predicate); shared >= 0)
      if (auto date = date_beside(reading, draft, shared)) return date;
  }
  if (occasion >= 0 && reading.occasions.list[occasion].date) {
    Date date = *reading.occasions.list[occasion].date;
    date.basis = DateBasis::document;
    return date;
  }
  const std::string reference = reading.layout.reference_date();
  if (reference.empty() || !is_outermost_speech(draft)) return std::nullopt;
  return Date{reference, std::nullopt, DateBasis::document};
}

Part part_of(const Reading& reading, const Draft& draft) {
  const int t = draft.cue.head >= 0 ? draft.cue.head : draft.content.front().begin;
  const Block* block = reading.block(t);
  if (!block) return Part::body;
  if (block->kind == BlockKind::headline) return Part::headline;
  return block->kind == BlockKind::lead ? Part::lead : Part::body;
}

}  // namespace verbale
