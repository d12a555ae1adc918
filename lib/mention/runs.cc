#include "mention/runs.h"

#include <algorithm>
#include <array>

#include "text/utf8.h"
#include "verbale/names.h"

namespace verbale {
namespace {

// What joins the parts of a body's name once its first noun is known: "Ministry of", "Commission on".
constexpr std::array<std::string_view, 5> kJoiners = {"of", "for", "on", "against", "to"};

constexpr int kLongestBody = 14;  // tokens

bool touches(const Words& words, int a, int b) { return words.token(a).span.end == words.token(b).span.begin; }

bool usable(const Words& words, int t, int first) {
  return words.inside(t) && words.same_sentence(t, first) && words.shape(t).word;
}

// Where every word is capitalised, only the tags tell where the name ends.
bool may_be_name(const Words& words, int t) {
  if (!words.tagged() || !(words.shape(t).title_case || words.shape(t).opens)) return true;
  const Upos upos = words.token(t).upos;
  return upos == Upos::PROPN || upos == Upos::NOUN || upos == Upos::ADJ || upos == Upos::X || upos == Upos::NUM ||
         words.token(t).name == NameType::person;
}

// "FELLOW DOCTORS SPEAK OUT": capitals throughout tell nothing.
bool is_shouted(const Words& words, int t) {
  return words.shape(t).title_case && words.shape(t).upper && words.token(t).name != NameType::person;
}

bool is_name_word(const Words& words, int t, int first) {
  if (!words.inside(t) || is_shouted(words, t)) return false;
  return usable(words, t, first) && words.shape(t).capital && may_be_name(words, t) && !words.use(t, "article");
}

// "Meeting", "Protocol": what is called so is no person.
bool is_thing(const Words& words, int t) {
  // "Doris |Day": a name to the model.
  const bool learned = words.token(t).name == NameType::person && !words.token(t).name_begin;
  return !learned && (words.use(t, "event") || words.use(t, "document"));
}

bool is_learned_person(const Words& words, int t) { return words.token(t).name == NameType::person; }

// "Man-kei |Tam": behind two given names in one.
bool ends_pair(const Words& words, int t) {
  return words.inside(t - 3) && words.is_hyphen(t - 2) && !words.shape(t - 1).capital && touches(words, t - 3, t - 2) &&
         touches(words, t - 2, t - 1);
}

// Where a known name that is not a person's begins, a person's ends; and where the model sees a person begin.
bool begins_other(const Words& words, int t, int first) {
  const bool other_first = !is_learned_person(words, first) && words.lexicon().gender_of(words.form(first)) == 0;
  if (is_learned_person(words, t) && words.token(t).name_begin && other_first && !ends_pair(words, t)) return true;
  const Hit* hit =
      words.hit(t, {SenseKind::state, SenseKind::demonym, SenseKind::body, SenseKind::title, SenseKind::titles});
  if (!hit || words.use(t, "suffix")) return false;
  // "Mark |Cuban", "Raj |Shah": a surname to the model, and the last word; not "Karlsson |President".
  const bool last =
      hit->tokens.end == t + 1 && !words.shape(t).upper && words.inside(t + 1) && !words.shape(t + 1).capital;
  const bool office = hit->sense->kind == SenseKind::title &&
                      !words.lexicon().office_is(words.lexicon().title(hit->sense->index).office, "monarch");
  return !(last && !office && is_learned_person(words, t) && !words.token(t).name_begin &&
           is_learned_person(words, first));
}

// Lower-case words that names join with, not the words that are spelt like them: "|as envoy".
bool is_particle(const Words& words, int t) {
  if (!words.use(t, "particle")) return false;
  const Upos upos = words.token(t).upos;
  return upos != Upos::ADP && upos != Upos::SCONJ && upos != Upos::ADV;
}

// The next token of a person's name after `end`, or -1.
int continue_person(const Words& words, int end, int first) {
  if (is_name_word(words, end, first)) return begins_other(words, end, first) || is_thing(words, end) ? -1 : end;
  // "Josaia Voreqe “Frank” Bainimarama"
  const bool nickname = words.is(end, "“") || words.is(end, "\"");
  if (nickname && is_name_word(words, end + 1, first) && (words.is(end + 2, "”") || words.is(end + 2, "\"")) &&
      is_name_word(words, end + 3, first))
    return end + 3;
  if (usable(words, end, first) && is_particle(words, end) && is_name_word(words, end + 1, first)) return end + 1;
  if (usable(words, end, first) && words.use(end, "particle") && words.use(end + 1, "particle") &&
      is_name_word(words, end + 2, first))
    return end + 2;
  if (usable(words, end, first) && words.use(end, "particle") && words.is_hyphen(end + 1) &&
      is_name_word(words, end + 2, first))
    return end + 2;
  if (words.is_hyphen(end) && usable(words, end + 1, first) && touches(words, end - 1, end) &&
      touches(words, end, end + 1))
    return end + 1;
  if (words.is(end, ".") && end - first >= 1 && words.form(end - 1).size() == 1 && is_name_word(words, end + 1, first))
    return end + 1;
  if (words.is(end, ",") && words.inside(end + 1) && words.use(end + 1, "suffix")) return end + 1;
  const bool quote = words.is(end, "’") || words.is(end, "'");
  if (quote && usable(words, end + 1, first) && words.use(end + 1, "particle")) return end + 1;
  return -1;
}

// The longest word of bodies that begins here: "Air Force" is no "Air".
struct BodyWord {
  std::string_view kind;  // empty: none
  int end = 0;
};

BodyWord body_word(const Words& words, int t) {
  if (!words.inside(t) || !words.shape(t).capital) return {{}, t + 1};
  for (const Hit& hit : words.hits(t))
    if (hit.sense->kind == SenseKind::word)
      if (const NameWord& word = words.lexicon().name_word(hit.sense->index); word.use == "body")
        return {word.value, hit.tokens.end};
  return {{}, t + 1};
}

std::string_view body_word_kind(const Words& words, int t) { return body_word(words, t).kind; }

bool is_joiner(const Words& words, int t) {
  return usable(words, t, t) && std::ranges::find(kJoiners, words.form(t)) != kJoiners.end();
}

// The capitalised word after a joiner and its article, or -1.
int joined(const Words& words, int t, int first) {
  int next = t + 1;
  if (words.is(next, "the") || words.is(next, "The")) ++next;
  return usable(words, next, first) && words.shape(next).capital ? next : -1;
}

// "The University |on Monday"
bool is_date(const Words& words, int t) { return words.token(t).name == NameType::date; }

// State of a body's name while it is read.
struct BodyRun {
  int end;          // one past the last token taken
  int noun = -1;    // the last "Ministry", "Council"
  bool of = false;  // a joiner was passed
};

bool step_body(const Words& words, int first, BodyRun& run) {
  const int t = run.end;
  if (t - first >= kLongestBody || !words.inside(t) || !words.same_sentence(t, first)) return false;
  const bool title_case = words.shape(first).title_case;
  if (words.shape(t).word && words.shape(t).capital && !words.use(t, "article")) {
    if (!may_be_name(words, t)) return false;
    if (run.noun >= 0 && title_case) return false;
    if (run.noun >= 0 && words.hit(t, {SenseKind::title, SenseKind::person})) return false;
    if (!body_word_kind(words, t).empty()) run.noun = t;
    run.end = t + 1;
    return true;
  }
  if (title_case) return false;
  if (run.noun >= 0 && is_joiner(words, t)) {
    const int next = joined(words, t, first);
    if (next < 0 || words.hit(next, {SenseKind::person}) || is_date(words, next)) return false;
    run.of = true;
    if (!body_word_kind(words, next).empty()) run.noun = next;
    run.end = next + 1;
    return true;
  }
  const bool link = words.is(t, "and") || words.is(t, "&") || (words.is(t, ",") && run.of);
  // "Command |and Control Centre": one name to the model.
  const bool learned = words.token(t).name == NameType::organisation && !words.token(t).name_begin;
  if (link && (run.of || words.is(t, "&") || (learned && run.noun < 0)) && usable(words, t + 1, first) &&
      words.shape(t + 1).capital &&
      !words.hit(t + 1, {SenseKind::state, SenseKind::body, SenseKind::person, SenseKind::title, SenseKind::metonym,
                         SenseKind::place}) &&
      body_word_kind(words, t + 1).empty() && (!words.is(t, ",") || words.is(t + 2, "and") || words.is(t + 2, ","))) {
    run.end = t + 2;
    return true;
  }
  const bool hyphen =
      words.is_hyphen(t) && touches(words, t - 1, t) && usable(words, t + 1, first) && touches(words, t, t + 1);
  if (hyphen && words.shape(t + 1).capital) {
    run.end = t + 2;
    return true;
  }
  return false;
}

// "Anna Ek |Genocide and Atrocities Prevention Act": a law named after a person.
bool names_law(const Words& words, int end) {
  constexpr int kLongest = 6;  // tokens
  for (int t = end; t < end + kLongest && usable(words, t, end - 1); ++t) {
    if (words.shape(t).capital && words.use(t, "law")) return true;
    if (!words.shape(t).capital && !words.is(t, "and") && !words.is(t, "of")) return false;
  }
  return false;
}

}  // namespace

TokenRange person_run(const Words& words, int t) {
  if (is_thing(words, t) || words.use(t, "status")) return {t, t};
  if (!is_name_word(words, t, t) && !(words.inside(t) && words.use(t, "particle"))) return {t, t};
  int end = t + 1;
  for (int next = continue_person(words, end, t); next >= 0; next = continue_person(words, end, t)) end = next + 1;
  return names_law(words, end) ? TokenRange{t, t} : TokenRange{t, end};
}

TokenRange body_run(const Words& words, int t) {
  if (!words.shape(t).capital || words.use(t, "article")) return {t, t};
  const Hit* title = words.hit(t, {SenseKind::title, SenseKind::titles});
  if (title && body_word_kind(words, std::min(title->tokens.end, words.size() - 1)).empty()) return {t, t};
  if (words.hit(t, {SenseKind::person})) return {t, t};
  BodyRun run{t, -1, false};
  while (step_body(words, t, run)) {
  }
  if (run.noun < 0) return {t, t};
  // Capitalised words behind the noun are its name only after a joiner: "Foreign Ministry Spokeswoman".
  int end = run.of ? run.end : run.noun + 1;
  // The model may see it go on: "Leiden University |Libraries".
  const auto goes_on = [&](int k) {
    return k < run.end && words.token(k).name == NameType::organisation && !words.token(k).name_begin &&
           !words.use(k, "document");
  };
  while (!words.shape(t).title_case && goes_on(end)) ++end;
  while (end > t && !words.shape(end - 1).capital) --end;
  // "Energy |Week", "Charity |Festival": what takes place.
  const bool event =
      words.inside(end) && words.same_sentence(t, end) && words.shape(end).capital && words.use(end, "event");
  return end - t >= 2 && !event ? TokenRange{t, end} : TokenRange{t, t};
}

TokenRange learned_run(const Words& words, int t) {
  const NameType type = words.token(t).name;
  int end = t + 1;
  while (words.inside(end) && words.token(end).name == type && !words.token(end).name_begin &&
         words.same_sentence(t, end))
    ++end;
  while (end > t + 1 && (words.is_possessive(end - 1) || !words.shape(end - 1).word)) --end;
  return {t, end};
}

ActorKind body_kind(const Words& words, TokenRange run) {
  // The noun before the first "of" is the head: "Commission on International Religious Freedom".
  std::string_view kind;
  for (int t = run.begin; t < run.end && (kind.empty() || !is_joiner(words, t));) {
    const BodyWord word = body_word(words, t);
    if (!word.kind.empty()) kind = word.kind;
    t = word.end;
  }
  return value_of<ActorKind>(kind).value_or(ActorKind::group);
}

}  // namespace verbale
