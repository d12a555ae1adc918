// A name is found in one of four ways, the surest first:
//   1. a phrase of the tables: the longest one wins;
//   2. an organisation told by its words: capitalised words around a "Ministry", "Council", "Party";
//   3. what the learned model marked as a name;
//   4. capitalised words that follow a title or begin with a given name: a person.
// Then single capitalised words are taken that repeat the surname of a person found before, and the document as a
// whole is asked about names of one word (settle_names.h).
// Covered by tests/mention/names_test.cc.
#include "mention/names.h"

#include <algorithm>
#include <optional>

#include "absl/container/flat_hash_set.h"
#include "mention/runs.h"
#include "mention/settle_names.h"

namespace verbale {
namespace {

// Which sense is meant where phrases of equal length compete.
int rank(const Sense& sense, int length) {
  switch (sense.kind) {
    case SenseKind::state:
      return 8;
    case SenseKind::demonym:
      return 7;
    case SenseKind::body:
      return 6;
    case SenseKind::person:
      return length > 1 ? 9 : 5;
    case SenseKind::metonym:
      return 4;
    case SenseKind::people:
      return 3;
    case SenseKind::place:
      return 2;
    default:
      return 0;
  }
}

bool is_region(const Words& words, const Sense& sense) {
  return sense.kind == SenseKind::word && words.lexicon().name_word(sense.index).use == "region";
}

const Hit* best_hit(const Words& words, int t) {
  const Hit* best = nullptr;
  int top = 0;
  for (const Hit& h : words.hits(t)) {
    if (best && h.tokens.end < best->tokens.end) break;
    const int own = is_region(words, *h.sense) ? 1 : rank(*h.sense, h.tokens.end - h.tokens.begin);
    if (own > top) best = &h, top = own;
  }
  return best;
}

Name from_hit(const Words& words, const Hit& hit) {
  Name name{hit.tokens, hit.sense->kind, hit.sense->index};
  if (name.sense == SenseKind::word) name.sense = SenseKind::place;
  if (name.sense == SenseKind::place) name.known = -1;
  if (name.known >= 0) name.kind = words.lexicon().known(name.known).kind;
  return name;
}

class Finder {
 public:
  explicit Finder(const Words& words) : words_(words) {}

  std::vector<Name> run() {
    for (int t = 0; t < words_.size();) t = std::max(t + 1, name_at(t));
    repeat_surnames();
    settle_names(words_, names_);
    std::ranges::sort(names_, before);
    link_nested();
    link_acronyms();
    return std::move(names_);
  }

 private:
  static bool before(const Name& a, const Name& b) {
    return a.tokens.begin != b.tokens.begin ? a.tokens.begin < b.tokens.begin : a.tokens.end > b.tokens.end;
  }

  // "Joseph R. Biden|, Jr."
  int add(Name name) {
    const int end = name.tokens.end;
    if (name.sense == SenseKind::person && words_.inside(end + 1) && words_.is(end, ",") &&
        words_.use(end + 1, "suffix"))
      name.tokens.end = end + 2;
    names_.push_back(name);
    return name.tokens.end;
  }

  // Finds the name that begins at a token; returns where to go on.
  int name_at(int t) {
    if (!words_.shape(t).capital || words_.shape(t).excluded) return after_lower_title(t);
    const Hit* hit = best_hit(words_, t);
    if (hit && is_unit(*hit)) return hit->tokens.end;
    const Hit title = words_.title(t);
    const int known_end = hit ? hit->tokens.end : t;
    if (const TokenRange body = body_run(words_, t); body.end > known_end && !only_adds_state(hit, body))
      return add_body(body);
    if (title && title.tokens.end >= known_end && !is_lone_name(t, hit) && !is_rather_body(title, hit)) {
      if (hit && hit->tokens.end < title.tokens.end && owns_title(*hit->sense)) add(from_hit(words_, *hit));
      return behind_title(title);
    }
    if (hit && is_part_of_place(*hit)) return add({learned_run(words_, t), SenseKind::place});
    if (hit && !extends_to_person(t, *hit)) return add(from_hit(words_, *hit));
    if (is_topic_of_office(t)) return person_run(words_, t).end;
    return unknown_at(t, follows_title_of(t));
  }

  // "Representative for Baltic |Trade and Fisheries Rena Ek": capitalised words between "for" and the holder.
  bool is_topic_of_office(int t) const {
    constexpr int kLongest = 6;  // tokens
    if (!follows_title_of(t) || !words_.is(names_.back().tokens.begin - 1, "for")) return false;
    if (words_.token(t).name == NameType::person) return false;
    for (int k = t + 1; k < t + kLongest && words_.inside(k) && words_.same_sentence(k, t); ++k) {
      if (begins_learned_person(k)) return true;
      if (!words_.shape(k).capital && !words_.is(k, "and")) return false;
    }
    return false;
  }

  // A title in lower case tells a name too: "spokesman Anders Holm".
  int after_lower_title(int t) {
    if (words_.shape(t).excluded) return t + 1;
    const Hit title = words_.title(t);
    return title && !words_.use(t, "article") ? behind_title(title) : t + 1;
  }

  // "Members of the |House Judiciary Committee": the title's last word may begin a longer name.
  int behind_title(const Hit& title) {
    const int last = title.tokens.end - 1;
    if (last == title.tokens.begin || words_.shape(last).title_case || words_.shape(last).headline)
      return after_title(title.tokens.end);
    const TokenRange body = body_run(words_, last);
    bool capitals = body.end > title.tokens.end;
    for (int t = last; t < body.end; ++t) capitals &= words_.shape(t).capital;
    return capitals ? name_at(last) : after_title(title.tokens.end);
  }

  // "State Duma Speaker": the body is part of the title's words.
  static bool owns_title(const Sense& sense) {
    return sense.kind == SenseKind::body || sense.kind == SenseKind::state || sense.kind == SenseKind::demonym ||
           sense.kind == SenseKind::metonym;
  }

  // "Mahan Air of Iran": the table's name, and where it is.
  bool only_adds_state(const Hit* hit, TokenRange body) const {
    if (!hit || hit->sense->kind != SenseKind::body || hit->tokens.begin != body.begin) return false;
    int t = hit->tokens.end;
    if (!words_.is(t, "of") && !words_.is(t, "in")) return false;
    ++t;
    if (words_.use(t, "article")) ++t;
    const Hit* state = words_.hit(t, {SenseKind::state, SenseKind::place, SenseKind::metonym});
    return state && state->tokens.end == body.end;
  }

  // "President of the French Republic |Emmanuel Macron", "director of Amnesty International |Agnes Holm".
  bool follows_title_of(int t) const {
    if (names_.empty() || names_.back().tokens.end != t || names_.back().sense == SenseKind::person) return false;
    int before = names_.back().tokens.begin - 1;
    if (words_.inside(before) && words_.use(before, "article")) --before;
    if (!words_.inside(before) || before == 0 || !words_.same_sentence(before - 1, t)) return false;
    const bool joined = words_.is(before, "of") || words_.is(before, "to") || words_.is(before, "for") ||
                        words_.is(before, "at") || words_.is(before, "in");
    constexpr int kLongestTitle = 5;
    for (int begin = before - 1; joined && begin >= 0 && begin >= before - kLongestTitle; --begin)
      if (const Hit title = words_.title(begin); title && title.tokens.end == before) return true;
    return false;
  }

  // "Washington City", "Manila Bay": the model sees a longer place than the tables.
  bool is_part_of_place(const Hit& hit) const {
    const int t = hit.tokens.begin;
    if (hit.sense->kind == SenseKind::demonym || words_.token(t).name != NameType::place) return false;
    const TokenRange learned = learned_run(words_, t);
    return learned.end > hit.tokens.end && words_.use(learned.end - 1, "ground");
  }

  // "Jordan Peterson", "Chad Wolf": a given name that is also a state's, before a capitalised word that nothing
  // explains.
  bool extends_to_person(int t, const Hit& hit) const {
    if (hit.sense->kind == SenseKind::body || hit.sense->kind == SenseKind::demonym || hit.tokens.end != t + 1)
      return false;
    const TokenRange run = person_run(words_, t);
    if (run.end <= hit.tokens.end) return false;
    return hit.sense->kind == SenseKind::person || words_.lexicon().gender_of(words_.form(t)) != 0;
  }

  // "3000 |BC", "|US $ 10": letters of an era or a currency.
  bool is_unit(const Hit& hit) const {
    const int t = hit.tokens.begin;
    if (hit.tokens.end != t + 1 || !words_.shape(t).upper) return false;
    if (words_.is(t + 1, "$") || words_.is(t + 1, "€") || words_.is(t + 1, "£")) return true;
    return hit.sense->kind == SenseKind::place && t > 0 && words_.token(t - 1).upos == Upos::NUM;
  }

  // "the |NSA said" against "|NSA Ek": letters that stand for a body and a title are the title before a name.
  bool is_rather_body(const Hit& title, const Hit* hit) const {
    const bool both = hit && hit->sense->kind == SenseKind::body && hit->tokens == title.tokens;
    const int next = title.tokens.end;
    return both && !(words_.inside(next) && words_.shape(next).capital && !words_.title(next));
  }

  // A one-word title that is the name of a person too: "Major", "Pope".
  bool is_lone_name(int t, const Hit* hit) const {
    return hit && hit->sense->kind == SenseKind::person && words_.token(t).name == NameType::person;
  }

  int after_title(int t) {
    int at = t;
    while (words_.inside(at) && (words_.use(at, "honorific") || words_.title(at))) {
      const Hit title = words_.title(at);
      at = title ? title.tokens.end : at + 1;
    }
    if (!words_.inside(at) || !words_.shape(at).capital || !words_.same_sentence(t - 1, at)) return at;
    const Hit* hit = best_hit(words_, at);
    if (hit && (hit->sense->kind != SenseKind::person || hit->tokens.end > at + 1)) return name_at(at);
    return unknown_at(at, true);
  }

  int unknown_at(int t, bool titled) {
    if (words_.use(t, "suffix") || describes_person(t)) return t + 1;
    const NameType learned = words_.token(t).name;
    const TokenRange run = person_run(words_, t);
    if (run.empty() || learned == NameType::date || words_.pronoun(t)) return std::max(run.end, t + 1);
    // "for Consular Affairs |Rena Ek": what stands between the title and its holder.
    if (titled && learned != NameType::person && begins_learned_person(run.end)) return run.end;
    if ((titled && !only_title_case(t)) || looks_like_person(run)) return add_person(run);
    if (const std::optional<ActorKind> kind = described_as(t)) return add({run, SenseKind::body, -1, *kind});
    // A capital that only opens a sentence or a title says nothing for itself.
    const bool bare = run.end == t + 1 && (words_.shape(t).opens || words_.shape(t).title_case);
    if ((learned == NameType::person || learned == NameType::place) && is_noun_of_group(run)) return run.end;
    if (learned == NameType::person && !(bare && words_.token(t).upos != Upos::PROPN)) return add_person(run);
    const TokenRange wide = learned == NameType::none ? run : longer(run, learned_run(words_, t));
    if (learned == NameType::place || learned == NameType::nationality) {
      // "South |Australia", "Lake |Victoria" against "Havana |Viktor Koronelli"
      const bool whole = words_.use(wide.end - 1, "ground") || words_.hit(wide.end - 1, {SenseKind::state});
      return add({whole ? wide : run, SenseKind::place, -1, ActorKind::state});
    }
    if (learned == NameType::organisation && !bare) return add({wide, SenseKind::body, -1, body_kind(words_, wide)});
    // Capitals alone tell a body only where no model reads the text.
    const bool letters = words_.shape(t).upper && !words_.shape(t).title_case && run.end == t + 1;
    constexpr std::size_t kLongestAcronym = 6;
    if (letters && (!words_.tagged() || is_defined(t)) && words_.form(t).size() <= kLongestAcronym)
      return add({run, SenseKind::body, -1, ActorKind::group});
    return run.end;
  }

  // "the |Troika": a common noun, whatever the model takes it for.
  bool is_noun_of_group(TokenRange run) const {
    const Hit* noun = words_.hit(run.begin, {SenseKind::nominal});
    if (!noun || noun->tokens != run) return false;
    const Nominal& nominal = words_.lexicon().nominal(noun->sense->index);
    return nominal.kind != ActorKind::person && !nominal.plural;
  }

  // "|Fisherman Oskar Lund": a capital that opens the sentence, before a name of two words.
  bool describes_person(int t) const {
    if (!words_.tagged() || !words_.shape(t).opens || words_.shape(t).title_case || !words_.inside(t + 2)) return false;
    const bool before_name = words_.token(t).deprel == "nmod:desc" && words_.token(t).head == t + 1;
    return before_name && words_.token(t + 2).deprel == "flat" && words_.token(t + 2).head == t + 1;
  }

  // "Meeting with Leaders of Nine |Eastern Flank Allies": in a title, words that nothing tells to be a name.
  bool only_title_case(int t) const {
    const Upos upos = words_.token(t).upos;
    return words_.tagged() && words_.shape(t).title_case && words_.token(t).name == NameType::none &&
           (upos == Upos::ADJ || upos == Upos::NOUN || upos == Upos::ADV);
  }

  // "the weekly |Opciones", "the airline |Mahan": the noun right before tells a body.
  std::optional<ActorKind> described_as(int t) const {
    if (t == 0 || !words_.same_sentence(t - 1, t)) return std::nullopt;
    const Hit* noun = words_.hit(t - 1, {SenseKind::nominal});
    if (!noun || noun->tokens.end != t || words_.shape(t - 1).capital) return std::nullopt;
    const Nominal& nominal = words_.lexicon().nominal(noun->sense->index);
    const bool body = nominal.kind == ActorKind::media || nominal.kind == ActorKind::company ||
                      nominal.kind == ActorKind::ngo || nominal.kind == ActorKind::armed_group;
    return body && !nominal.plural ? std::optional(nominal.kind) : std::nullopt;
  }

  bool begins_learned_person(int t) const {
    return words_.inside(t) && words_.token(t).name == NameType::person && words_.token(t).name_begin;
  }

  static TokenRange longer(TokenRange a, TokenRange b) { return b.end > a.end ? b : a; }

  // "(SDF)" behind a name.
  bool is_defined(int t) const { return words_.is(t - 1, "(") && words_.is(t + 1, ")"); }

  bool looks_like_person(TokenRange run) const {
    const int length = run.end - run.begin;
    if (length < 2 || length > 6) return false;
    if (words_.lexicon().gender_of(words_.form(run.begin)) != 0) return true;
    return !words_.tagged() && !words_.shape(run.begin).opens && !words_.shape(run.begin).title_case;
  }

  int add_person(TokenRange run) {
    if (const Hit* hit = words_.hit(run.begin, {SenseKind::person}); hit && hit->tokens.end >= run.end)
      return add(from_hit(words_, *hit));
    if (!words_.shape(run.begin).title_case) surnames_.insert(words_.key(run));
    return add({run, SenseKind::person, -1, ActorKind::person});
  }

  int add_body(TokenRange run) {
    const Hit* hit = words_.hit(run.begin, {SenseKind::body});
    Name name{run, SenseKind::body, -1, body_kind(words_, run)};
    if (hit && hit->tokens.end == run.end) name = from_hit(words_, *hit);
    add(name);
    // States inside the name tell whose body it is.
    for (int t = run.begin; t < run.end; ++t)
      if (const Hit* part = words_.hit(t, {SenseKind::state, SenseKind::demonym, SenseKind::metonym, SenseKind::body});
          part && part->tokens.end <= run.end && part->tokens != run)
        t = add(from_hit(words_, *part)) - 1;
    return run.end;
  }

  void repeat_surnames() {
    std::vector<bool> taken(words_.size(), false);
    for (const Name& name : names_) {
      for (int t = name.tokens.begin; t < name.tokens.end; ++t) taken[t] = true;
      if (name.sense == SenseKind::person) surnames_.insert(words_.key(name.tokens));
    }
    for (Name& name : names_)
      if (is_surname_not_place(name)) name.sense = SenseKind::person;
    for (int t = 0; t < words_.size(); ++t) {
      if (taken[t] || !words_.shape(t).capital || words_.shape(t).excluded) continue;
      if (words_.hit(t, {SenseKind::title, SenseKind::titles})) continue;
      if (words_.form(t).size() > 1 && surnames_.contains(words_.key({t, t + 1})))
        names_.push_back({{t, t + 1}, SenseKind::person});
    }
  }

  // "Watts" after "Charlie Watts".
  bool is_surname_not_place(const Name& name) const {
    const int t = name.tokens.begin;
    return name.sense == SenseKind::place && name.tokens.end == t + 1 && surnames_.contains(words_.key(name.tokens)) &&
           !(t > 0 && words_.same_sentence(t - 1, t) && words_.use(t - 1, "locative"));
  }

  void link_nested() {
    for (int i = 0, outer = -1; i < static_cast<int>(names_.size()); ++i) {
      if (outer >= 0 && names_[i].tokens.end <= names_[outer].tokens.end)
        names_[i].inside = outer;
      else
        outer = i;
    }
  }

  // "Syrian Democratic Forces (SDF)"
  void link_acronyms() {
    for (int i = 1; i < static_cast<int>(names_.size()); ++i) {
      Name& name = names_[i];
      const int open = name.tokens.begin - 1;
      if (!words_.is(open, "(") || !words_.is(name.tokens.end, ")") || !words_.shape(name.tokens.begin).upper) continue;
      // Names inside the long one stand between.
      constexpr int kMostInside = 6;
      for (int k = i - 1; k >= 0 && k >= i - kMostInside; --k)
        if (names_[k].tokens.end == open && names_[k].inside < 0 && names_[k].sense == SenseKind::body)
          name.acronym_of = k;
    }
  }

  const Words& words_;
  std::vector<Name> names_;
  absl::flat_hash_set<std::string> surnames_;
};

}  // namespace

std::vector<Name> find_names(const Words& words) { return Finder(words).run(); }

}  // namespace verbale
