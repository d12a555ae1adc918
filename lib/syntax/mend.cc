#include "syntax/mend.h"

#include <algorithm>
#include <span>
#include <string_view>

#include "syntax/tree.h"
#include "text/among.h"

namespace verbale {
namespace {

// Relations under which a preposition can only be a case in the wrong place.
constexpr std::string_view kPhrases[] = {"acl", "obl", "nmod", "advcl"};

// Relations of the clauses that a verb without a tense heads.
constexpr std::string_view kClauses[] = {"acl", "advcl", "ccomp", "conj", "csubj", "xcomp"};

// What gives a verb a tense or a clause of its own.
constexpr std::string_view kFinite[] = {"aux", "aux:pass", "nsubj", "nsubj:pass", "expl"};

constexpr std::string_view kTenses[] = {"VBD", "VBZ"};
constexpr std::string_view kPast[] = {"VBD", "VBN"};
constexpr std::string_view kPresent[] = {"VBP", "VBZ", "MD"};
constexpr std::string_view kPlain[] = {"VBP"};
constexpr std::string_view kTensed[] = {"VBD", "VBP", "VBZ"};
constexpr std::string_view kSubjects[] = {"nsubj", "nsubj:pass", "expl"};
constexpr std::string_view kAuxiliaries[] = {"aux", "aux:pass", "cop"};
constexpr std::string_view kReports[] = {"ccomp"};
constexpr std::string_view kCopulas[] = {"cop", "nsubj"};

// Steps from a verb up to the one that it depends on.
constexpr int kSteps = 8;

bool nominal(const Token& t) { return t.upos == Upos::NOUN || t.upos == Upos::PROPN || t.upos == Upos::PRON; }

class Mender {
 public:
  Mender(std::vector<Token>& tokens, const Sentence& sentence) : tokens_(tokens), sentence_(sentence) {}

  // "discussed it with Anna": a preposition heads nothing.
  void lower_case(int t) {
    if (tokens_[t].upos != Upos::ADP || tokens_[t].head < 0 || !among(kPhrases, tokens_[t].deprel)) return;
    const int noun = object_after(t);
    if (noun < 0) return;
    for (int k = sentence_.begin; k < sentence_.end; ++k)
      if (tokens_[k].head == t) tokens_[k].head = noun;
    tokens_[noun].head = tokens_[t].head;
    tokens_[noun].deprel = nominal(tokens_[tokens_[t].head]) ? "nmod" : "obl";
    tokens_[t].head = noun;
    tokens_[t].deprel = "case";
  }

  // "discussed ways to open the border and ease travel": a verb without a tense stands beside its like, and "discuss
  // trade and opening the border" a gerund beside the object.
  void match_form(int t) {
    Token& verb = tokens_[t];
    if (!is_coordinated(t) || verb.upos != Upos::VERB || (verb.xpos != "VB" && verb.xpos != "VBG")) return;
    if (is_finite(t)) return;
    const bool gerund = verb.xpos == "VBG" && tokens_[verb.head].upos == Upos::VERB && tokens_[verb.head].xpos != "VBG";
    if (!gerund && !among(kTenses, tokens_[verb.head].xpos)) return;
    int like = like_between(t);
    if (like < 0 && gerund && !has_child(t, kReports)) like = object_between(t);
    if (like >= 0) verb.head = like;
  }

  // "wished Anna success": of two objects the first is the one that gets the other, if it is a name or pronoun.
  void part_objects(int t) {
    if (tokens_[t].deprel != "obj" || tokens_[t].head > t || tokens_[t].upos != Upos::NOUN) return;
    for (int first = t - 1; first > tokens_[t].head; --first) {
      Token& other = tokens_[first];
      const bool named = other.upos == Upos::PROPN || other.upos == Upos::PRON;
      if (named && other.head == tokens_[t].head && other.deprel == "obj") other.deprel = "iobj";
    }
  }

  // "asked Anna to come and left": a verb with a tense hangs on one of its like above, not on a verb without or of
  // another, nor on a noun.
  void climb(int t) {
    Token& verb = tokens_[t];
    if (!is_coordinated(t)) return;
    const int above = like_above(t);
    if (above >= 0 && above < t && tokens_[above].upos == Upos::VERB) verb.head = above;
  }

  // "opinions on the talks, including the one in June": an example of what stands before it, not of the verb.
  void hang_example(int t) {
    const int opener = tokens_[t].deprel == "obl" ? example_opener(t) : -1;
    int of = -1;
    for (int k = opener - 1; k > tokens_[t].head; --k) {
      if (tokens_[k].upos != Upos::NOUN || !depends(k, tokens_[t].head)) continue;
      if (of < 0) of = k;
      if (tokens_[k].xpos == "NNS") {
        of = k;
        break;
      }
    }
    if (of >= 0) tokens_[t].head = of, tokens_[t].deprel = "nmod";
  }

  // "The talks focused on the border.": a participle with a full stop, and no verb beside it, is the predicate.
  void raise_predicate(int t) {
    Token& verb = tokens_[t];
    const int noun = verb.head;
    if (verb.deprel != "acl" || verb.xpos != "VBN" || t < noun || tokens_[noun].head >= 0 || !is_lone_verb(t)) return;
    for (int k = t + 1; k < sentence_.end; ++k)
      if (tokens_[k].head == noun) tokens_[k].head = t;
    verb.xpos = "VBD", verb.head = -1, verb.deprel = "root";
    tokens_[noun].head = t, tokens_[noun].deprel = "nsubj";
  }

 private:
  // Joined on to what stands before it.
  bool is_coordinated(int t) const {
    return tokens_[t].deprel == "conj" && tokens_[t].head >= 0 && tokens_[t].head < t;
  }

  // The last verb of the same form below the verb's head and before it; -1: none.
  int like_between(int t) const {
    for (int like = t - 1; like > tokens_[t].head; --like) {
      const Token& other = tokens_[like];
      const bool same = other.xpos == tokens_[t].xpos && other.upos == Upos::VERB && among(kClauses, other.deprel);
      if (same && !is_finite(like) && depends(like, tokens_[t].head)) return like;
    }
    return -1;
  }

  // "including", before an example; -1: it is none.
  int example_opener(int t) const {
    for (int k = sentence_.begin; k < t; ++k)
      if (tokens_[k].head == t && tokens_[k].deprel == "case") return tokens_[k].lemma == "include" ? k : -1;
    return -1;
  }

  int object_between(int t) const {
    for (int k = t - 1; k > tokens_[t].head; --k)
      if (tokens_[k].head == tokens_[t].head && tokens_[k].deprel == "obj") return k;
    return -1;
  }

  // The verb above that a coordinated one stands beside rather than its head; -1: it stands well.
  int like_above(int t) const {
    const Token& verb = tokens_[t];
    if (is_clause(t) && is_bare(verb.head)) return above(verb.head, kTensed);
    if (verb.upos != Upos::VERB) return -1;
    const bool past = among(kPast, verb.xpos) && !(verb.xpos == "VBN" && is_finite(t));
    if (past && (is_unlike(verb.head) || is_of_another_time(t, verb.head))) return above(verb.head, kTenses);
    return is_of_another_person(t, verb.head) ? above(verb.head, kPlain) : -1;
  }

  // The first verb with one of these tags that a word depends on; -1: none.
  int above(int t, std::span<const std::string_view> tags) const {
    for (int k = 0; k < kSteps && t >= 0; ++k)
      if ((t = tokens_[t].head) >= 0 && among(tags, tokens_[t].xpos)) return t;
    return -1;
  }

  // "to come, but |it was late": with a subject and a tense.
  bool is_clause(int t) const {
    return has_child(t, kSubjects) && (among(kTensed, tokens_[t].xpos) || has_child(t, kAuxiliaries));
  }

  bool is_bare(int t) const {
    const Token& token = tokens_[t];
    return token.upos == Upos::VERB && (token.xpos == "VB" || token.xpos == "VBG") && !is_finite(t);
  }

  // Whether nothing with a tense can stand beside the word: an infinitive, a gerund, a noun that is no predicate.
  bool is_unlike(int t) const { return is_bare(t) || (nominal(tokens_[t]) && !has_child(t, kCopulas)); }

  // "said that it helps and left", "must help and left": a verb in the past without a subject, on one in the present.
  bool is_of_another_time(int t, int head) const {
    const bool past = tokens_[t].xpos == "VBD" || (tokens_[t].xpos == "VBN" && tokens_[head].xpos != "VBN");
    return past && is_present(head) && !is_finite(t);
  }

  bool is_present(int t) const {
    for (int k = sentence_.begin; k < t; ++k)
      if (tokens_[k].head == t && deprel_is(tokens_[k].deprel, "aux")) return among(kPresent, tokens_[k].xpos);
    return among(kPresent, tokens_[t].xpos);
  }

  // "We hope that it helps and thank you".
  bool is_of_another_person(int t, int head) const {
    return (tokens_[t].xpos == "VB" || tokens_[t].xpos == "VBP") && tokens_[head].xpos == "VBZ" && !is_finite(t);
  }

  bool is_lone_verb(int verb) const {
    const Token& last = tokens_[sentence_.end - 1];
    if (last.upos != Upos::PUNCT || last.head != tokens_[verb].head || tokens_[sentence_.end - 2].upos == Upos::PUNCT)
      return false;
    for (int t = sentence_.begin; t < sentence_.end; ++t)
      if (t != verb && (tokens_[t].upos == Upos::VERB || tokens_[t].upos == Upos::AUX)) return false;
    return true;
  }

  // The noun that hangs from a preposition as its object; -1: none.
  int object_after(int preposition) const {
    for (int t = preposition + 1; t < sentence_.end; ++t)
      if (tokens_[t].head == preposition && tokens_[t].deprel == "obj" && nominal(tokens_[t])) return t;
    return -1;
  }

  bool is_finite(int verb) const { return has_child(verb, kFinite); }

  bool has_child(int t, std::span<const std::string_view> deprels) const {
    for (int k = sentence_.begin; k < sentence_.end; ++k)
      if (tokens_[k].head == t && among(deprels, tokens_[k].deprel)) return true;
    return false;
  }

  bool depends(int t, int governor) const {
    for (int k = 0; t >= 0 && k < kSteps; t = tokens_[t].head, ++k)
      if (t == governor) return true;
    return false;
  }

  std::vector<Token>& tokens_;
  const Sentence& sentence_;
};

}  // namespace

void mend(std::vector<Token>& tokens, const Sentence& sentence) {
  Mender mender(tokens, sentence);
  for (int t = sentence.begin; t < sentence.end; ++t) {
    mender.lower_case(t);
    mender.match_form(t);
    mender.climb(t);
    mender.part_objects(t);
    mender.hang_example(t);
    mender.raise_predicate(t);
  }
}

}  // namespace verbale
