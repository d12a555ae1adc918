// Phrases are built from their cores outwards: a title takes the name behind it and the state before
// or behind it; a common noun its owner and number; a name that no title took stands alone. Each token
// is the core of one phrase at most. Covered by tests/mention/phrases_test.cc.
#include "mention/phrases.h"

#include <algorithm>

#include "mention/modifiers.h"

namespace verbale {
namespace {

class Builder {
 public:
  Builder(const Words& words, const std::vector<Name>& names)
      : words_(words), index_(words, names), taken_(words.size(), false), named_(names.size(), false) {}

  std::vector<Phrase> run() {
    for (int t = 0; t < words_.size(); ++t) titled_at(t);
    for (int t = 0; t < words_.size(); ++t) nominal_at(t);
    for (int i = 0; i < static_cast<int>(index_.names().size()); ++i) name_alone(i);
    for (int t = 0; t < words_.size(); ++t) pronoun_at(t);
    std::ranges::sort(phrases_, [](const Phrase& a, const Phrase& b) {
      return a.tokens.begin != b.tokens.begin ? a.tokens.begin < b.tokens.begin : a.tokens.end > b.tokens.end;
    });
    return std::move(phrases_);
  }

 private:
  // The token that the others of the range hang from; without a tree the given one.
  int head_of(TokenRange range, int otherwise) const {
    if (!words_.tagged()) return otherwise;
    int t = otherwise;
    for (int up = words_.tree().head(t); range.contains(up); up = words_.tree().head(t)) t = up;
    return t;
  }

  void take(TokenRange range) {
    for (int t = range.begin; t < range.end; ++t) taken_[t] = true;
  }

  const Hit* title_hit(int t) const {
    const Hit* hit = words_.hit(t, {SenseKind::title, SenseKind::titles});
    if (!hit || taken_[t] || index_.covering(t) >= 0) return nullptr;
    // "the president's office" is a body, no person.
    const Hit* noun = words_.hit(t, {SenseKind::nominal});
    if (noun && noun->tokens.end > hit->tokens.end) return nullptr;
    if (words_.use(t, "honorific") && hit->tokens.end == t + 1 && index_.beginning_at(t + 1) < 0 &&
        !title_follows(t + 1))
      return nullptr;
    if (words_.tagged() && !is_nominal_head(hit->tokens)) return nullptr;
    return hit;
  }

  bool title_follows(int t) const { return words_.hit(t, {SenseKind::title}) != nullptr; }

  bool is_nominal_head(TokenRange range) const {
    const Upos upos = words_.token(range.end - 1).upos;
    return upos == Upos::NOUN || upos == Upos::PROPN || upos == Upos::ADJ || upos == Upos::X;
  }

  void titled_at(int t) {
    const Hit* hit = title_hit(t);
    if (!hit) return;
    Phrase phrase;
    phrase.plural = hit->sense->kind == SenseKind::titles;
    const Modifiers m = modifiers_before(words_, index_, t);
    int end = t;
    take_titles(end, phrase);
    apply(m, phrase);
    for (TitleUse& use : phrase.titles)
      if (use.status == RoleStatus::incumbent) use.status = m.status;
    const int title_end = end;
    const int core = phrase.titles.front().tokens.end - 1;
    for (int of : owners_after(words_, index_, end)) phrase.of.push_back(of);
    take_names(end, title_end, phrase);
    // "chief", "head", "general" as parts of other words' phrases: only names and offices count.
    if (phrase.names.empty() && is_compound_part(core)) return;
    phrase.tokens = {m.begin, end};
    phrase.form = phrase.names.empty() ? MentionForm::title : MentionForm::name;
    phrase.head = head_of(phrase.tokens, phrase.names.empty() ? core : index_[phrase.names.front()].tokens.end - 1);
    take(phrase.titles.front().tokens);
    take({phrase.titles.front().tokens.begin, title_end});
    if (phrase.names.empty()) phrase.apposed_to = name_before(phrase.tokens);
    phrases_.push_back(std::move(phrase));
  }

  // A title that only describes a further noun: "the minister level talks".
  bool is_compound_part(int core) const {
    if (!words_.tagged()) return false;
    const Token& token = words_.token(core);
    return deprel_is(token.deprel, "compound") && token.head > core && !words_.shape(core).capital;
  }

  // Titles in a row: "Deputy Prime Minister and Foreign Minister", "General Prince".
  void take_titles(int& end, Phrase& phrase) {
    while (true) {
      const Hit* hit = words_.hit(end, {SenseKind::title, SenseKind::titles});
      if (!hit || (index_.covering(end) >= 0 && !phrase.titles.empty())) break;
      phrase.titles.push_back({hit->tokens, hit->sense->index, RoleStatus::incumbent});
      end = hit->tokens.end;
      const bool behind = words_.is_hyphen(end) && words_.use(end + 1, "status");
      if (behind) {
        phrase.titles.back().status =
            words_.use(end + 1, "status")->value == "former" ? RoleStatus::former : RoleStatus::designate;
        end += 2;
      }
      const bool joined = words_.is(end, "and") || words_.is(end, "/");
      if (joined && second_title_of_one(end + 1)) ++end;
    }
  }

  // After "and": a second title of the same person, whose name follows.
  bool second_title_of_one(int t) const {
    const Hit* hit = words_.hit(t, {SenseKind::title});
    if (!hit || words_.article(t)) return false;
    int end = hit->tokens.end;
    if (words_.is(end, "of") || words_.is(end, "for")) owners_after(words_, index_, end);
    const int name = index_.beginning_at(end);
    return name >= 0 && index_[name].sense == SenseKind::person;
  }

  void apply(const Modifiers& m, Phrase& phrase) const {
    phrase.of = m.of;
    phrase.owner = m.owner;
    phrase.count = m.count;
    phrase.definite = m.definite;
  }

  // The name behind a title, at once or after a comma; then a state behind the name.
  void take_names(int& end, int title_end, Phrase& phrase) {
    int at = end;
    if (topic_of_office(at)) end = at;
    while (words_.use(at, "honorific")) ++at;
    const bool comma = words_.is(at, ",");
    if (comma && !phrase.definite && !phrase.plural && phrase.of.empty()) return;
    if (comma) ++at;
    while (comma && (words_.use(at, "honorific") || words_.hit(at, {SenseKind::title}))) {
      const Hit* title = words_.hit(at, {SenseKind::title});
      if (title && words_.article(at)) break;
      if (title)
        phrase.titles.push_back({title->tokens, title->sense->index, RoleStatus::incumbent}), take(title->tokens);
      at = title ? title->tokens.end : at + 1;
    }
    if (!words_.inside(at) || !words_.same_sentence(at, title_end - 1)) return;
    int list_end = at;
    std::vector<int> persons = listed_persons(words_, index_, list_end);
    if (persons.empty()) return;
    if (comma && is_list_not_apposition(at, persons, list_end, phrase)) return;
    if (!phrase.plural) persons.resize(1);
    end = index_[persons.back()].tokens.end;
    if (phrase.plural && persons.size() == 1) phrase.plural = false;
    for (int name : persons) named_[name] = true;
    phrase.names = std::move(persons);
    if (!phrase.plural && words_.is(end, "of")) {
      int behind = end;
      const std::vector<int> of = owners_after(words_, index_, behind);
      if (!of.empty()) {
        phrase.of.insert(phrase.of.end(), of.begin(), of.end());
        end = behind;
      }
    }
  }

  // "Secretary for Political Affairs Victoria Nuland": the capitalised words between.
  bool topic_of_office(int& at) const {
    if (!words_.is(at, "of") && !words_.is(at, "for")) return false;
    constexpr int kLongest = 8;
    int t = at + 1;
    for (; words_.inside(t) && t - at < kLongest && words_.same_sentence(t, at); ++t) {
      const int name = index_.beginning_at(t);
      if (name >= 0 && index_[name].sense == SenseKind::person) return t > at + 1 && (at = t, true);
      if (!words_.shape(t).capital && !words_.is(t, "and") && !words_.is(t, ",")) return false;
    }
    return false;
  }

  // "the president, Lavrov and Shoigu": three, not one.
  bool is_list_not_apposition(int at, const std::vector<int>& persons, int list_end, const Phrase& phrase) const {
    if (words_.tagged() && !phrase.titles.empty()) {
      const int name_head = index_[persons.front()].tokens.begin;
      for (int t = name_head; t < index_[persons.front()].tokens.end; ++t)
        if (deprel_is(words_.token(t).deprel, "conj") && words_.token(t).head < at) return true;
    }
    return !phrase.plural && persons.size() > 1 && words_.is(index_[persons.front()].tokens.end, ",") &&
           list_end > at + 1 && persons.size() > 2;
  }

  // The person in front of ", the chief executive of Hong Kong,".
  int name_before(TokenRange range) const {
    if (!words_.is(range.begin - 1, ",")) return -1;
    const int name = index_.ending_at(range.begin - 1);
    if (name < 0 || index_[name].sense != SenseKind::person) return -1;
    if (words_.is(range.end, "and")) return -1;
    return name;
  }

  void nominal_at(int t) {
    if (taken_[t]) return;
    const Hit* hit = words_.hit(t, {SenseKind::nominal});
    const NameWord* paper = words_.use(t, "document");
    if (index_.covering(t) >= 0 || (!hit && !paper)) return;
    const TokenRange core = hit ? hit->tokens : TokenRange{t, t + 1};
    if (!is_head_noun(core)) return;
    const Modifiers m = modifiers_before(words_, index_, t);
    Phrase phrase;
    apply(m, phrase);
    phrase.form = MentionForm::nominal;
    if (hit) phrase.nominal = hit->sense->index;
    phrase.plural = hit && words_.lexicon().nominal(phrase.nominal).plural;
    phrase.document = paper && !(hit && hit->tokens.end > t + 1);
    int end = core.end;
    for (int of : owners_after(words_, index_, end)) phrase.of.push_back(of);
    phrase.tokens = {m.begin, end};
    phrase.head = head_of(phrase.tokens, core.end - 1);
    take(core);
    phrases_.push_back(std::move(phrase));
  }

  // A noun that heads its phrase, not one that describes the next: "government" in "government forces".
  bool is_head_noun(TokenRange core) const {
    const int last = core.end - 1;
    if (words_.tagged()) {
      const Token& token = words_.token(last);
      if (!is_nominal_head(core) && token.upos != Upos::NUM && token.upos != Upos::DET) return false;
      return !(deprel_is(token.deprel, "compound") && token.head > last) && !deprel_is(token.deprel, "amod");
    }
    return !words_.inside(core.end) || !words_.hit(core.end, {SenseKind::nominal, SenseKind::title, SenseKind::titles});
  }

  void name_alone(int i) {
    const Name& name = index_[i];
    if (named_[i] || name.sense == SenseKind::place) return;
    Phrase phrase;
    phrase.names = {i};
    phrase.tokens = name.tokens;
    const int before = name.tokens.begin - 1;
    int begin = name.tokens.begin;
    while (words_.use(begin - 1, "honorific") && words_.same_sentence(begin - 1, name.tokens.begin)) --begin;
    if (name.sense != SenseKind::demonym && name.inside < 0 && words_.article(begin - 1) &&
        words_.same_sentence(before, name.tokens.begin))
      --begin;
    phrase.tokens.begin = begin;
    // "Mr. Abbas of the PLO"
    phrase.plural = name.sense == SenseKind::people;
    phrase.definite = true;
    phrase.head = head_of(name.tokens, name.tokens.end - 1);
    phrase.form = name.sense == SenseKind::demonym   ? MentionForm::demonym
                  : name.sense == SenseKind::metonym ? MentionForm::metonym
                                                     : MentionForm::name;
    phrases_.push_back(std::move(phrase));
  }

  void pronoun_at(int t) {
    const Pronoun* pronoun = words_.pronoun(t);
    if (!pronoun || taken_[t] || index_.covering(t) >= 0) return;
    Phrase phrase;
    phrase.tokens = {t, t + 1};
    phrase.head = t;
    phrase.form = MentionForm::pronoun;
    phrase.pronoun = pronoun;
    phrase.plural = pronoun->plural;
    phrase.definite = true;
    phrases_.push_back(std::move(phrase));
  }

  const Words& words_;
  NameIndex index_;
  std::vector<bool> taken_;  // tokens that are the core of a phrase
  std::vector<bool> named_;  // names that stand in a titled phrase
  std::vector<Phrase> phrases_;
};

}  // namespace

std::vector<Phrase> find_phrases(const Words& words, const std::vector<Name>& names) {
  return Builder(words, names).run();
}

}  // namespace verbale
