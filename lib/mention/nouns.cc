// A common noun takes its owners and number; a name right behind it is what it describes: "the Cuban weekly
// Opciones". A paper may speak for its issuer, and a number for those it counts: "the two". Covered by
// tests/mention/phrases_test.cc.
#include <algorithm>

#include "mention/bench.h"

namespace verbale {
namespace {

class Nouns {
 public:
  explicit Nouns(Bench& bench) : bench_(bench), words_(bench.words), names_(bench.names) {}

  void at(int t) {
    if (bench_.taken[t] || names_.covering(t) >= 0) return;
    const Hit* hit = words_.hit(t, {SenseKind::nominal});
    const NameWord* paper = words_.use(t, "document");
    if (!hit && !paper) return count_alone(t);
    const TokenRange core = hit ? hit->tokens : TokenRange{t, t + 1};
    if (!is_head_noun(core)) return;
    const Modifiers m = modifiers_before(words_, names_, t);
    if (hit && joins_titled(core, m)) return;
    Phrase phrase = Bench::phrase_with(m);
    phrase.form = MentionForm::nominal;
    if (hit) phrase.nominal = hit->sense->index;
    phrase.plural = hit && words_.lexicon().nominal(phrase.nominal).plural;
    phrase.document = paper && !(hit && hit->tokens.end > t + 1);
    count_inside(core, phrase);
    int end = core.end;
    const bool whole = bench_.is_only_placed(phrase, end);
    if (!whole)
      for (int of : owners_after(words_, names_, core.end - 1, phrase.plural, end)) phrase.of.push_back(of);
    if (end == core.end && !phrase.plural) take_name(core, end, phrase);
    if (end == core.end && phrase.plural && !whole) bench_.take_complement(core.end - 1, end);
    phrase.tokens = {m.begin, end};
    phrase.head = bench_.head_of(phrase.tokens, core.end - 1);
    bench_.take(core);
    const bool person = phrase.form == MentionForm::nominal && phrase.nominal >= 0 && !phrase.plural &&
                        words_.lexicon().nominal(phrase.nominal).kind == ActorKind::person;
    if (person) phrase.apposed_to = bench_.name_beside(phrase);
    bench_.phrases.push_back(std::move(phrase));
  }

 private:
  // A noun that heads its phrase, not one that describes the next: "government" in "government forces".
  bool is_head_noun(TokenRange core) const {
    const int last = core.end - 1;
    if (!words_.tagged())
      return !words_.inside(core.end) ||
             !words_.hit(core.end, {SenseKind::nominal, SenseKind::title, SenseKind::titles});
    const Token& token = words_.token(last);
    if (!bench_.is_nominal(core) && token.upos != Upos::NUM && token.upos != Upos::DET) return false;
    const bool named = names_.beginning_at(core.end) >= 0;
    return named || (!(deprel_is(token.deprel, "compound") && token.head > last) && !deprel_is(token.deprel, "amod"));
  }

  // "early opponent |MP Lena Dahl": the noun describes the one whom title and name tell.
  bool joins_titled(TokenRange core, const Modifiers& m) {
    const int at = bench_.titled[core.end];
    const Nominal& noun = words_.lexicon().nominal(words_.hit(core.begin, {SenseKind::nominal})->sense->index);
    if (at < 0 || noun.kind != ActorKind::person || noun.plural || m.definite || m.indefinite) return false;
    Phrase& titled = bench_.phrases[at];
    if (titled.names.size() != 1 || !words_.same_sentence(core.begin, core.end)) return false;
    titled.tokens.begin = m.begin;
    titled.of.insert(titled.of.end(), m.of.begin(), m.of.end());
    bench_.take(core);
    return true;
  }

  // "both sides", "two sides": the table has the number with the noun.
  void count_inside(TokenRange core, Phrase& phrase) const {
    const NameWord* count = core.end - core.begin > 1 ? words_.use(core.begin, "count") : nullptr;
    if (!count) return;
    phrase.count = count->value[0] - '0';
    phrase.definite = true;
  }

  // "the Cuban weekly Opciones", "student protester Joshua Wong"
  void take_name(TokenRange core, int& end, Phrase& phrase) {
    const int name = names_.beginning_at(core.end);
    if (name < 0 || bench_.named[name] || phrase.document || !words_.same_sentence(core.end, core.end - 1)) return;
    const ActorKind kind = words_.lexicon().nominal(phrase.nominal).kind;
    const bool person = names_[name].sense == SenseKind::person;
    if (!person && names_[name].sense != SenseKind::body) return;
    if (person != (kind == ActorKind::person) || words_.is_possessive(names_[name].tokens.end)) return;
    bench_.named[name] = true;
    phrase.names = {name};
    phrase.form = MentionForm::name;
    end = names_[name].tokens.end;
  }

  // "The two discussed": the number stands for those it counts.
  void count_alone(int t) {
    const NameWord* count = words_.use(t, "count");
    if (!count || !words_.tagged()) return;
    const Token& token = words_.token(t);
    if (!deprel_is(token.deprel, "nsubj") && !deprel_is(token.deprel, "obl") && !deprel_is(token.deprel, "nmod"))
      return;
    Phrase phrase;
    phrase.form = MentionForm::pronoun;
    phrase.count = count->value[0] - '0';
    phrase.plural = phrase.definite = true;
    phrase.tokens = {t - (t > 0 && words_.article(t - 1) && words_.same_sentence(t - 1, t)), t + 1};
    phrase.head = t;
    if (!words_.article(phrase.tokens.begin) && words_.form(t).size() != 4) return;  // "both", or "the two"
    bench_.take({t, t + 1});
    bench_.phrases.push_back(std::move(phrase));
  }

  Bench& bench_;
  const Words& words_;
  const NameIndex& names_;
};

}  // namespace

void find_nouns(Bench& bench) {
  Nouns nouns(bench);
  for (int t = 0; t < bench.words.size(); ++t) nouns.at(t);
}

}  // namespace verbale
