// A title takes the states and bodies before it and behind "of", a second title, and the name behind all
// that, at once or after a comma. Covered by tests/mention/phrases_test.cc.
#include <algorithm>

#include "mention/bench.h"
#include "verbale/names.h"

namespace verbale {
namespace {

constexpr int kLongestTopic = 8;  // tokens: "for European and Eurasian Affairs"

class Titled {
 public:
  explicit Titled(Bench& bench) : bench_(bench), words_(bench.words), names_(bench.names) {}

  void at(int t) {
    const Hit hit = title_at(t);
    if (!hit) return;
    const Modifiers m = modifiers_before(words_, names_, t);
    Phrase phrase = Bench::phrase_with(m);
    phrase.plural = hit.sense->kind == SenseKind::titles;
    int end = t;
    take_titles(end, phrase);
    give_status(m.status, phrase);
    for (int inner = t; inner < end; ++inner)
      if (const int name = names_.beginning_at(inner); name >= 0) phrase.of.push_back(name);
    const int title_end = end;
    const int core = phrase.titles.front().tokens.end - 1;
    if (!bench_.is_only_placed(phrase, end))
      for (int of : owners_after(words_, names_, core, phrase.plural, end)) phrase.of.push_back(of);
    take_names(end, title_end, phrase);
    if (phrase.names.empty() && only_describes(phrase.titles.front())) return;
    const bool whole = end > title_end || bench_.is_only_placed(phrase, end);
    if (phrase.plural && phrase.names.empty() && !whole) bench_.take_complement(core, end);
    phrase.tokens = {m.begin, end};
    phrase.form = phrase.names.empty() ? MentionForm::title : MentionForm::name;
    phrase.head =
        bench_.head_of(phrase.tokens, phrase.names.empty() ? core : names_[phrase.names.front()].tokens.end - 1);
    bench_.take({t, title_end});
    if (phrase.names.empty()) phrase.apposed_to = name_before(phrase.tokens, phrase.head);
    if (phrase.names.empty() && phrase.apposed_to < 0 && !phrase.plural) phrase.apposed_to = bench_.name_beside(phrase);
    bench_.titled[m.begin] = static_cast<int>(bench_.phrases.size());
    bench_.phrases.push_back(std::move(phrase));
  }

 private:
  // "former President and Senator": both; "former candidate Senator", "acting President and Senator": the first.
  static void give_status(RoleStatus status, Phrase& phrase) {
    for (std::size_t k = 0; k < phrase.titles.size(); ++k) {
      const bool joined = k == 0 || phrase.titles[k].tokens.begin > phrase.titles[k - 1].tokens.end;
      if (!joined || (k > 0 && status != RoleStatus::former)) return;
      if (phrase.titles[k].status == RoleStatus::incumbent) phrase.titles[k].status = status;
    }
  }

  Hit title_at(int t) const {
    const Hit hit = words_.title(t);
    if (!hit || bench_.taken[t] || words_.pronoun(t)) return {};
    const int name = names_.covering(t);
    if (name >= 0 && (names_[name].tokens.begin < t || names_[name].tokens.end >= hit.tokens.end)) return {};
    // "members of the |House Judiciary Committee": a longer name begins within the title's words.
    const int last = names_.covering(hit.tokens.end - 1);
    const bool longer = last >= 0 && names_[last].sense == SenseKind::body && names_[last].tokens.end > hit.tokens.end;
    if (longer && !words_.shape(t).title_case && !words_.shape(t).headline) return {};
    if (in_longer_noun(hit.tokens) || is_bare_honorific(hit.tokens) || !bench_.is_nominal(hit.tokens)) return {};
    return hit;
  }

  // "the president's office", "media representatives": the longer noun tells what it is.
  bool in_longer_noun(TokenRange title) const {
    constexpr int kLongest = 3;
    for (int t = title.begin; t >= 0 && t >= title.begin - kLongest; --t) {
      const Hit* noun = words_.hit(t, {SenseKind::nominal});
      if (!noun || noun->tokens.end < title.end) continue;
      if (noun->tokens.end > title.end || t < title.begin) return true;
    }
    return false;
  }

  // "Mr" and the like are titles before names only.
  bool is_bare_honorific(TokenRange title) const {
    return words_.use(title.begin, "honorific") && title.end == title.begin + 1 && names_.beginning_at(title.end) < 0 &&
           !(words_.inside(title.end) && words_.title(title.end));
  }

  // A title that only describes a further noun: "the minister level talks", "a sovereign state"; not one of the same
  // office: "fellow physicians".
  bool only_describes(const TitleUse& use) const {
    const int core = use.tokens.end - 1;
    if (!words_.tagged() || words_.shape(core).capital) return false;
    const Token& token = words_.token(core);
    if (token.head <= core) return false;
    if (deprel_is(token.deprel, "compound")) return true;
    const Hit described = words_.title(token.head);
    const ActorLexicon& lexicon = words_.lexicon();
    const bool same = described && lexicon.title(described.sense->index).office == lexicon.title(use.title).office;
    return deprel_is(token.deprel, "amod") && !same;
  }

  // Titles in a row: "Deputy Prime Minister and Foreign Minister", "General Prince".
  void take_titles(int& end, Phrase& phrase) {
    while (words_.inside(end)) {
      const Hit hit = words_.title(end);
      if (!hit || (names_.covering(end) >= 0 && !phrase.titles.empty())) break;
      phrase.titles.push_back({hit.tokens, hit.sense->index, status_in(hit)});
      end = hit.tokens.end;
      if (words_.is_hyphen(end) && words_.use(end + 1, "status")) {
        const bool former = words_.use(end + 1, "status")->value == "former";
        phrase.titles.back().status = former ? RoleStatus::former : RoleStatus::designate;
        end += 2;
      }
      end = behind_brackets(end);
      if (words_.is(end, "and") || words_.is(end, "/"))
        if (const int second = second_title_of_one(end + 1, hit.tokens); second >= 0) end = second;
      if (phrase.plural && is_plural_of_same(end)) ++end;
    }
  }

  // "the ministers |and representatives of Sweden and Ireland": all of the same states.
  bool is_plural_of_same(int link) const {
    if (!words_.is(link, "and") || !words_.inside(link + 1)) return false;
    const Hit hit = words_.title(link + 1);
    if (!hit || hit.sense->kind != SenseKind::titles || !words_.is(hit.tokens.end, "of")) return false;
    int end = hit.tokens.end;
    return owners_after(words_, names_, end - 1, true, end).size() > 1;
  }

  // "Member of Parliament |(MP)": the same title in short.
  int behind_brackets(int t) {
    const Hit title = words_.is(t, "(") && words_.inside(t + 1) ? words_.title(t + 1) : Hit{};
    if (!title || !words_.is(title.tokens.end, ")")) return t;
    bench_.take(title.tokens);
    return title.tokens.end + 1;
  }

  // "ex-president": a status within the title's own word.
  RoleStatus status_in(const Hit& title) const {
    const ActorLexicon& lexicon = words_.lexicon();
    std::string first;
    for_each_word(lexicon.title(title.sense->index).title,
                  [&](std::string_view w) { first += first.empty() ? w : ""; });
    for (int s = lexicon.sense_at(lexicon.phrases().find(first)); s >= 0; s = lexicon.sense(s).next)
      if (lexicon.sense(s).kind == SenseKind::word)
        if (const NameWord& word = lexicon.name_word(lexicon.sense(s).index); word.use == "status")
          return value_of<RoleStatus>(word.value).value_or(RoleStatus::incumbent);
    return RoleStatus::incumbent;
  }

  // After "and": where a second title of the same person begins, whose name follows; not one of two persons where
  // another one has had the first: "the Vice President and President Orr". -1: there is none.
  int second_title_of_one(int t, TokenRange first) const {
    while (is_plain_modifier(t)) ++t;
    if (!words_.inside(t) || words_.article(t)) return -1;
    const Hit hit = words_.title(t);
    if (!hit || hit.sense->kind != SenseKind::title) return -1;
    int end = hit.tokens.end;
    owners_after(words_, names_, end - 1, false, end);
    const int name = names_.beginning_at(end);
    const bool one = name >= 0 && names_[name].sense == SenseKind::person && !is_of_another(first, names_[name].tokens);
    return one ? t : -1;
  }

  // "agent and |terrorism specialist"
  bool is_plain_modifier(int t) const {
    if (!words_.tagged() || !words_.inside(t) || words_.title(t) || names_.covering(t) >= 0) return false;
    const Token& token = words_.token(t);
    return (token.upos == Upos::NOUN || token.upos == Upos::ADJ) && token.head > t &&
           (deprel_is(token.deprel, "compound") || deprel_is(token.deprel, "amod"));
  }

  bool is_of_another(TokenRange title, TokenRange name) const {
    constexpr std::size_t kFarthest = 200;  // phrases
    const std::size_t n = bench_.phrases.size();
    for (std::size_t k = n; k > 0 && k + kFarthest > n; --k) {
      const Phrase& before = bench_.phrases[k - 1];
      if (before.names.size() != 1 || words_.key(names_[before.names[0]].tokens) == words_.key(name)) continue;
      for (const TitleUse& use : before.titles)
        if (fold(words_.form(use.tokens)) == fold(words_.form(title))) return true;
    }
    return false;
  }

  // The name behind a title, at once or after a comma; then a state behind the name.
  void take_names(int& end, int title_end, Phrase& phrase) {
    int at = end;
    if (topic_of_office(at)) take_topic(end = at, phrase);
    while (words_.use(at, "honorific")) ++at;
    const bool comma = words_.is(at, ",");
    if (comma && !phrase.definite && !phrase.plural && phrase.of.empty()) return;
    std::vector<TitleUse> further;
    if (comma) at = titles_behind_comma(at + 1, further);
    if (!words_.inside(at) || !words_.same_sentence(at, title_end - 1)) return;
    int list_end = at;
    std::vector<int> persons = listed_persons(words_, names_, list_end);
    if (persons.empty() || (comma && is_list(at, persons, phrase))) return;
    // "by officials, |Ek said"
    if (comma && phrase.plural && persons.size() == 1) return;
    if (!phrase.plural) persons.resize(1);
    if (phrase.plural && persons.size() == 1) phrase.plural = false;
    end = names_[persons.back()].tokens.end;
    for (const TitleUse& use : further) bench_.take(use.tokens);
    phrase.titles.insert(phrase.titles.end(), further.begin(), further.end());
    for (int name : persons) bench_.named[name] = true;
    phrase.names = std::move(persons);
    if (phrase.plural || !words_.is(end, "of")) return;
    const std::vector<int> of = owners_after(words_, names_, end - 1, false, end);
    phrase.of.insert(phrase.of.end(), of.begin(), of.end());
  }

  // "the Foreign Minister of Saudi Arabia, Prince |Faisal"
  int titles_behind_comma(int at, std::vector<TitleUse>& titles) const {
    while (words_.inside(at) && !words_.article(at)) {
      const Hit title = words_.title(at);
      if (!title && !words_.use(at, "honorific")) break;
      if (title) titles.push_back({title.tokens, title.sense->index, RoleStatus::incumbent});
      at = title ? title.tokens.end : at + 1;
    }
    return at;
  }

  // "Secretary for Political Affairs Victoria Nuland": the capitalised words between.
  bool topic_of_office(int& at) const {
    if (!words_.is(at, "of") && !words_.is(at, "for")) return false;
    for (int t = at + 1; words_.inside(t) && t - at < kLongestTopic && words_.same_sentence(t, at); ++t) {
      const int name = names_.beginning_at(t);
      if (name >= 0 && names_[name].sense == SenseKind::person) {
        const bool between = t > at + 1;
        at = t;
        return between;
      }
      if (!words_.shape(t).capital && !words_.is(t, "and") && !words_.is(t, ",")) return false;
    }
    return false;
  }

  // The topic is part of the title, and no body of its own.
  void take_topic(int end, Phrase& phrase) {
    TokenRange& title = phrase.titles.back().tokens;
    for (int t = title.end; t < end; ++t)
      if (const int name = names_.beginning_at(t); name >= 0) bench_.named[name] = true;
    title.end = end;
  }

  // "the president, Lavrov and Shoigu": three, not one.
  bool is_list(int at, const std::vector<int>& persons, const Phrase& phrase) const {
    const TokenRange first = names_[persons.front()].tokens;
    // "the president of Sweden, |Anna Ek, and": his name, whatever the tree joins.
    if (persons.size() == 1 && phrase.definite && !phrase.of.empty() && words_.is(first.end, ",")) return false;
    for (int t = first.begin; words_.tagged() && t < first.end; ++t)
      if (deprel_is(words_.token(t).deprel, "conj") && words_.token(t).head < at) return true;
    return !phrase.plural && persons.size() > 2;
  }

  // The person in front of ", the chief executive of Hong Kong,".
  int name_before(TokenRange range, int head) const {
    if (!words_.is(range.begin - 1, ",")) return -1;
    const int name = names_.ending_at(range.begin - 1);
    if (name < 0 || names_[name].sense != SenseKind::person || words_.is(range.end, "and")) return -1;
    // "After talks with Ek, the president left": another clause begins.
    if (!words_.tagged()) return name;
    const Tree& tree = words_.tree();
    const bool apart = tree.is(head, {"nsubj", "nsubj:pass"}) && tree.is(head_of_name(name), {"obl", "nmod", "obj"});
    return apart ? -1 : name;
  }

  int head_of_name(int name) const { return bench_.head_of(names_[name].tokens, names_[name].tokens.end - 1); }

  Bench& bench_;
  const Words& words_;
  const NameIndex& names_;
};

}  // namespace

void find_titled(Bench& bench) {
  Titled titled(bench);
  for (int t = 0; t < bench.words.size(); ++t) titled.at(t);
}

}  // namespace verbale
