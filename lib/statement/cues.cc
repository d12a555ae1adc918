// A verb of the table is a cue with the longest row whose further words are found after it, or, in the
// passive, around it. The cue takes in auxiliaries, negation and adverbs before the verb, particles after
// it, and the preposition that opens the content where it stands next to it.
#include "statement/cues.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "statement/carriers.h"
#include "text/among.h"

namespace verbale {
namespace {

// How far from the verb the further words of a phrase may stand: "put special and constant emphasis on".
constexpr int kReach = 6;

constexpr std::array<std::string_view, 8> kNegations = {"not", "n't", "n’t", "never", "no", "nor", "neither", "hardly"};

constexpr std::array<std::string_view, 8> kCopulas = {"be",     "feel",   "seem",  "remain",
                                                      "appear", "become", "stand", "sound"};

class Finder {
 public:
  explicit Finder(const Reading& reading) : reading_(reading), tree_(reading.tree), cues_(reading.lexicon.cues) {}

  std::vector<CueMention> find() {
    std::vector<CueMention> found;
    for (int t = 0; t < reading_.size(); ++t) {
      std::optional<CueMention> cue = cue_at(t);
      if (!cue) continue;
      if (!cue->entry->tail.empty()) t = std::max(t, cue->tokens.end - 1);  // "declined to comment" is one
      found.push_back(std::move(*cue));
    }
    return found;
  }

 private:
  std::optional<CueMention> cue_at(int t) const {
    if (auto phrase = phrase_at(t)) return phrase;
    if (carries(t)) return std::nullopt;
    switch (tree_.token(t).upos) {
      case Upos::VERB:
        if (is_stative(t)) return predicate_at(t, reading_.lower(t));
        return verb_at(t);
      case Upos::NOUN:
        if (auto predicate = adjective_at(t)) return predicate;
        if (auto verb = mistagged_noun(t)) return verb;
        return noun_at(t);
      case Upos::ADJ:
        if (auto predicate = adjective_at(t)) return predicate;
        return mistagged_adjective(t);
      default:
        return std::nullopt;
    }
  }

  std::optional<CueMention> phrase_at(int t) const {
    if (tree_.token(t).upos == Upos::PROPN) return std::nullopt;  // "Sven Ek and Per Orr"
    const std::string first = reading_.lower(t);
    for (const CueEntry& entry : cues_.with_lemma(first, CuePos::phrase)) {
      const int end = t + 1 + static_cast<int>(entry.tail.size());
      if (end > reading_.sentence_of(t).end) continue;
      bool same = true;
      for (int k = t + 1; same && k < end; ++k) same = reading_.lower(k) == entry.tail[k - t - 1];
      if (same && (!entry.takes("around") || stands_beside_predicate(t)))
        return CueMention{&entry, nullptr, t, {t, end}, {}, false, false};
    }
    return std::nullopt;
  }

  // "Holm reportedly left": an adverb of a clause whose verb is no cue; of a cue it is a part ("reportedly said").
  bool stands_beside_predicate(int t) const {
    const int predicate = tree_.head(t);
    return predicate >= 0 && tree_.is(t, {"advmod"}) && tree_.has_child(predicate, {"nsubj"}) &&
           !tree_.is(predicate, {"acl"}) && !(tree_.token(predicate).upos == Upos::VERB && verb_at(predicate));
  }

  std::optional<CueMention> verb_at(int t) const { return verb_at(t, to_lower(tree_.token(t).lemma)); }

  std::optional<CueMention> verb_at(int t, const std::string& lemma) const {
    for (const CueEntry& entry : cues_.with_lemma(lemma, CuePos::verb)) {
      CueMention cue{&entry, nullptr, t, {t, t + 1}, {}, is_passive(tree_, t), false};
      if (!place_tail(cue)) continue;
      extend_left(cue);
      take_particle(cue);
      leave_infinitive(cue);
      if (entry.takes("noun") || entry.takes("saying")) cue.noun = carried_noun(cue);
      take_preposition(cue);
      cue.negated = negated(t);
      return cue;
    }
    return std::nullopt;
  }

  // "agreed [to reopen …]": the "to" of an infinitive is the content's.
  void leave_infinitive(CueMention& cue) const {
    if (tree_.token(cue.tokens.end - 1).xpos == "TO") --cue.tokens.end;
  }

  // "underlined", read as an adjective, is a participle after "be", beside a verb, or before an article.
  std::optional<CueMention> mistagged_adjective(int t) const {
    const int next = t + 1;
    const bool governs = next < reading_.sentence_of(t).end && tree_.token(next).upos == Upos::DET;
    const bool beside = tree_.is(t, {"conj"}) && tree_.token(tree_.head(t)).upos == Upos::VERB;
    if (!governs && !beside && !tree_.has_child(t, {"cop"})) return std::nullopt;
    const std::string lemma = verb_reading(t, "ed");
    return lemma.empty() ? std::nullopt : verb_at(t, lemma);
  }

  std::optional<CueMention> mistagged_noun(int t) const {
    const std::string lemma = verb_reading(t, "s");
    if (lemma.empty() || !after_break(t)) return std::nullopt;
    std::optional<CueMention> cue = verb_at(t, lemma);
    if (cue) cue->tentative = true;
    return cue;
  }

  // Whether a comma or mark stands before the word in its sentence.
  bool after_break(int t) const {
    for (int k = t - 1; k > reading_.sentence_of(t).begin; --k)
      if (tree_.token(k).upos == Upos::PUNCT) return true;
    return false;
  }

  // The verb of the table whose inflected form the word is; empty: none.
  std::string verb_reading(int t, std::string_view ending) const {
    const std::string form = reading_.lower(t);
    if (!form.ends_with(ending) || form.size() < ending.size() + 3) return {};
    const std::string stem = form.substr(0, form.size() - ending.size());
    for (const std::string& lemma : {stem, stem + "e", stem.substr(0, stem.size() - 1)})
      if (cues_.has_verb(lemma)) return lemma;
    return {};
  }

  std::optional<CueMention> noun_at(int t) const {
    for (const CueEntry& entry : cues_.with_lemma(to_lower(tree_.token(t).lemma), CuePos::noun)) {
      CueMention cue{&entry, nullptr, t, {t, t + 1}, {}, false, false};
      take_preposition(cue);
      return cue;
    }
    return std::nullopt;
  }

  std::optional<CueMention> adjective_at(int t) const {
    const bool predicate =
        tree_.has_child(t, {"cop", "aux:pass"}) ||
        (tree_.is(t, {"xcomp"}) && tree_.head(t) >= 0 && among(kCopulas, tree_.token(tree_.head(t)).lemma));
    return predicate ? predicate_at(t, to_lower(tree_.token(t).lemma)) : std::nullopt;
  }

  // "is committed to", read as a passive: nobody commits its subject.
  bool is_stative(int t) const {
    const auto& entries = cues_.with_lemma(reading_.lower(t), CuePos::adjective);
    const bool subject = tree_.has_child(t, {"nsubj"}) || (tree_.is(t, {"conj"}) && tree_.has_child(t, {"aux:pass"}));
    if (entries.empty() || !is_passive(tree_, t) || !subject) return false;
    if (!entries.front().takes("inf") && has_infinitive(t)) return false;  // "it was agreed to meet"
    return entries.front().takes("by") || !tree_.has_child(t, {"obl:agent"});
  }

  bool has_infinitive(int t) const {
    return std::ranges::any_of(tree_.children(t), [&](int c) {
      const int to = tree_.is(c, {"xcomp", "ccomp"}) ? tree_.child(c, {"mark"}) : -1;
      return to >= 0 && tree_.token(to).xpos == "TO" && tree_.token(c).xpos == "VB";
    });
  }

  std::optional<CueMention> predicate_at(int t, const std::string& lemma) const {
    for (const CueEntry& entry : cues_.with_lemma(lemma, CuePos::adjective)) {
      CueMention cue{&entry, nullptr, t, {t, t + 1}, {}, entry.takes("subject"), negated(t)};
      if (!place_tail(cue)) continue;
      extend_left(cue);
      take_preposition(cue);
      return cue;
    }
    return std::nullopt;
  }

  bool word_is(int t, std::string_view word) const { return tree_.token(t).lemma == word || reading_.lower(t) == word; }

  // Finds the further words of the row to the right of the verb; in the passive the noun stands before it.
  bool place_tail(CueMention& cue) const {
    int at = cue.head;
    for (const std::string& word : cue.entry->tail) {
      const int found = find_right(word, at, cue.head);
      if (found >= 0) {
        at = found;
        continue;
      }
      const int subject = cue.passive ? tree_.child(cue.head, {"nsubj"}) : -1;
      if (subject < 0 || !word_is(subject, word)) return false;
      cue.tokens.begin = tree_.subtree(subject).begin;
    }
    cue.tokens.end = std::max(cue.tokens.end, at + 1);
    return true;
  }

  int find_right(std::string_view word, int after, int verb) const {
    if (const int object = object_named(word, after, verb); object >= 0) return object;
    const int end = std::min(reading_.sentence_of(verb).end, after + 1 + kReach);
    for (int t = after + 1; t < end; ++t) {
      if (word_is(t, word)) return t;
      const Upos upos = tree_.token(t).upos;
      if (tree_.token(t).xpos == "PRP$") continue;
      if (upos != Upos::ADJ && upos != Upos::ADV && upos != Upos::DET && upos != Upos::PART && upos != Upos::CCONJ)
        return -1;
    }
    return -1;
  }

  // The object of the verb, whatever describes it: "held frank, in-depth [discussions]".
  int object_named(std::string_view word, int after, int verb) const {
    for (const int c : tree_.children(verb))
      if (c > after && c <= after + kReach && tree_.is(c, {"obj", "obl"}) && word_is(c, word)) return c;
    return -1;
  }

  bool carries(int verb) const {
    return std::ranges::any_of(tree_.children(verb), [&](int c) {
      return carrier_of(reading_, c) == verb && cues_.has_verb(tree_.token(c).lemma);
    });
  }

  void extend_left(CueMention& cue) const {
    const int carrier = carrier_of(reading_, cue.head);
    const int verb = carrier >= 0 ? carrier : cue.head;
    int t = std::min(cue.tokens.begin, verb);
    while (t - 1 >= 0 && tree_.head(t - 1) == verb && tree_.is(t - 1, {"aux", "advmod", "amod", "cop", "det"})) --t;
    cue.tokens.begin = t;
  }

  void take_particle(CueMention& cue) const {
    const int t = cue.tokens.end;
    if (t < reading_.size() && tree_.head(t) == cue.head && tree_.is(t, {"compound:prt"})) ++cue.tokens.end;
  }

  // A preposition of the row next to the cue, if what it opens hangs from the cue. Behind a noun it opens the content.
  void take_preposition(CueMention& cue) const {
    const int t = cue.tokens.end;
    if (tree_.token(t - 1).upos == Upos::NOUN || t >= reading_.sentence_of(cue.head).end ||
        !tree_.is(t, {"case", "mark"}))
      return;
    const std::string word = reading_.lower(t);
    if (word == "to" || !cue.entry->takes(word) || opens_date(t)) return;
    cue.preposition = word;
    ++cue.tokens.end;
  }

  // "informed on Wednesday" is no "informed on the talks".
  bool opens_date(int preposition) const {
    const int next = preposition + 1;
    return next < reading_.size() && std::ranges::any_of(reading_.dates, [&](const Date& d) {
             return d.span && d.span->begin == tree_.token(next).span.begin;
           });
  }

  const CueEntry* carried_noun(const CueMention& cue) const {
    const int object = cue.passive ? tree_.child(cue.head, {"nsubj"}) : tree_.child(cue.head, {"obj"});
    if (object < 0) return nullptr;
    const auto& rows = cues_.with_lemma(to_lower(tree_.token(object).lemma), CuePos::noun);
    return rows.empty() ? nullptr : &rows.front();
  }

  bool negated(int t) const {
    return std::ranges::any_of(tree_.children(t), [&](int c) {
      return tree_.is(c, {"advmod", "det", "aux"}) && among(kNegations, reading_.lower(c));
    });
  }

  const Reading& reading_;
  const Tree& tree_;
  const CueLexicon& cues_;
};

}  // namespace

bool is_passive(const Tree& tree, int verb) {
  if (tree.token(verb).upos == Upos::ADJ) return tree.has_child(verb, {"cop"});
  if (tree.has_child(verb, {"aux:pass", "nsubj:pass"})) return true;
  // A participle after a noun, without an object of its own: "the deal agreed in Sochi".
  return tree.token(verb).xpos == "VBN" && tree.is(verb, {"acl"}) && !tree.has_child(verb, {"obj", "aux"});
}

std::vector<CueMention> find_cues(const Reading& reading) { return Finder(reading).find(); }

}  // namespace verbale
