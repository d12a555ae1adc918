// "It" and "they" mostly mean things: reports, plans, voters nobody named. So they do not ask who is prominent but what
// stands where they point (centering: the subject of the clause before, else of the sentence before). The first subject
// of their number is the antecedent, and where it is no actor there is none. What may be empty ("it seems"), stands in
// another quotation, or is an object, stays unresolved. Measured by verbale-measure-actors; covered by
// tests/actor/antecedents_test.cc.
#include "actor/antecedents.h"

#include <algorithm>

namespace verbale {
namespace {

constexpr int kReach = 150;  // tokens back
constexpr double kSure = 0.6, kLikely = 0.4;
constexpr Resolved kNobody = {-1, 0};

bool is_body_or_state(const Figure& figure) {
  return !figure.plural && figure.actor.kind != ActorKind::person && figure.actor.kind != ActorKind::group;
}

class Antecedents {
 public:
  Antecedents(const References& refs, int t) : refs_(refs), words_(refs.words), tree_(refs.words.tree()), t_(t) {}

  bool possessive() const { return words_.token(t_).deprel == "nmod:poss"; }

  // "The minister praised |its work": the subject of the verb that a possessive hangs below. -1: none before it.
  int subject_of_clause() const {
    constexpr int kSteps = 6;
    int at = tree_.head(t_);
    for (int k = 0; k < kSteps && at >= 0; ++k, at = tree_.head(at)) {
      // "allowed Ireland to have |its own"
      const int object = tree_.is(at, {"xcomp"}) ? tree_.child(tree_.head(at), {"obj"}) : -1;
      if (object >= 0 && object < t_) return object;
      if (const int subject = tree_.child(at, {"nsubj"}); subject >= 0 && subject < t_)
        return tree_.descends_from(t_, subject) ? -1 : subject;
    }
    return -1;
  }

  // "The ministry defended |itself".
  bool reflexive() const {
    const std::string_view form = words_.form(t_);
    return form.ends_with("self") || form.ends_with("selves");
  }

  bool is_object() const { return tree_.is(t_, {"obj", "iobj", "obl"}); }

  // "Sweden and |its ports": what is joined before the noun that the pronoun stands with. -1: nothing.
  int joined_before() const {
    const int noun = tree_.head(t_);
    return noun >= 0 && tree_.is(noun, {"conj"}) && tree_.head(noun) < t_ ? tree_.head(noun) : -1;
  }

  // "thanked the leaders for |their work": the last noun of several before it in its sentence. -1: none.
  int plural_before() const {
    const int first = std::max(tree_.syntax().sentences[words_.token(t_).sentence].begin, t_ - kReach);
    const int own = is_object() ? subject_of_clause() : -1;
    for (int s = t_ - 1; s >= first; --s) {
      if (s == own || tree_.is(s, {"conj"})) continue;
      const std::string& tag = words_.token(s).xpos;
      const bool noun = tag == "NNS" || tag == "NNPS";
      if (noun && !tree_.is(s, {"compound"}) && !words_.use(s, "side")) return s;
      if (is_open(s) && is_plural(s)) return s;
    }
    return -1;
  }

  // Subjects that may be taken up, the nearest first: of this sentence, then the main ones of the sentences before.
  std::vector<int> subjects(int sentences_back) const {
    const auto& sentences = tree_.syntax().sentences;
    const int own = words_.token(t_).sentence;
    std::vector<int> found;
    for (int s = t_ - 1; s >= std::max(sentences[own].begin, t_ - kReach); --s)
      if (is_open(s)) found.push_back(s);
    for (int n = own - 1; n >= std::max(0, own - sentences_back); --n)
      for (int s = sentences[n].end - 1; s >= std::max(sentences[n].begin, t_ - 2 * kReach); --s)
        if (is_open(s) && is_main(tree_.head(s))) found.push_back(s);
    return found;
  }

  bool is_plural(int s) const {
    const std::string& tag = words_.token(s).xpos;
    return tag == "NNS" || tag == "NNPS" || words_.is(s, "they") || words_.is(s, "They") ||
           (tree_.has_child(s, {"conj"}) && tree_.has_child(tree_.child(s, {"conj"}), {"cc"})) ||
           !listed_before(s).empty();
  }

  // One who is no "it".
  bool is_person(int s) const {
    if (const Pronoun* pronoun = words_.pronoun(s)) return pronoun->gender != 'n' && !pronoun->plural;
    const int figure = refs_.figure_at(s);
    return figure >= 0 ? refs_.cast[figure].actor.kind == ActorKind::person : words_.token(s).name == NameType::person;
  }

  bool across_quotes(int s) const { return refs_.discourse.quoted(s) != refs_.discourse.quoted(t_); }

  // The figures of a subject and of what is joined with it. Empty where one of them is nobody.
  std::vector<int> joined_figures(int s) const {
    std::vector<int> tokens = listed_before(s);
    tokens.push_back(s);
    for (int child : tree_.children(s))
      if (tree_.is(child, {"conj"})) tokens.push_back(child);
    const bool is_group = refs_.figure_at(s) >= 0 && refs_.cast.members_of(refs_.figure_at(s)).size() > 1;
    std::vector<int> found;
    for (int token : tokens) {
      const int figure = refs_.figure_at(token);
      if (figure < 0 && is_group) continue;  // "Presidents Ek and |Orr": one of the group
      if (figure < 0) return {};
      for (int member : refs_.cast.members_of(figure))
        if (std::ranges::find(found, member) == found.end()) found.push_back(member);
    }
    return found;
  }

  // "Sweden, Norway and |Finland have": a long list, whose last member alone the parser may take for the subject.
  std::vector<int> listed_before(int s) const {
    constexpr int kFarthest = 4;  // tokens
    std::vector<int> tokens;
    int next = s;
    const auto& uttered = refs_.discourse.uttered();
    for (auto u = uttered.rbegin(); u != uttered.rend(); ++u) {
      if (u->token >= next) continue;
      if (next - u->token > kFarthest || !words_.same_sentence(u->token, s)) break;
      const bool linked = words_.is(u->token + 1, ",") || words_.is(u->token + 1, "and");
      if (!linked || (tokens.empty() && !words_.is(s - 1, "and"))) break;
      tokens.push_back(next = u->token);
    }
    return tokens.size() > 1 ? tokens : std::vector<int>{};
  }

 private:
  // A subject that is neither empty nor a relative pronoun, and in which the pronoun does not stand.
  bool is_open(int s) const {
    if (!tree_.is(s, {"nsubj", "nsubj:pass"})) return false;
    const std::string& tag = words_.token(s).xpos;
    return !tag.starts_with("W") && !tree_.descends_from(t_, s);
  }

  bool is_main(int verb) const {
    constexpr int kSteps = 4;
    for (int k = 0; k < kSteps && verb >= 0; ++k, verb = tree_.head(verb)) {
      if (tree_.head(verb) < 0) return true;
      if (!tree_.is(verb, {"conj", "parataxis"})) return false;
    }
    return false;
  }

  const References& refs_;
  const Words& words_;
  const Tree& tree_;
  const int t_;
};

// "It is lowering", not "it is time", "it seems", "it was called".
bool acts(const Words& words, int t) {
  const Tree& tree = words.tree();
  if (words.token(t).deprel == "nmod:poss") return true;
  if (words.token(t).deprel != "nsubj") return false;
  const int verb = tree.head(t);
  return verb >= 0 && words.token(verb).upos == Upos::VERB && !words.use(verb, "impersonal");
}

}  // namespace

Resolved antecedent_of_it(const References& refs, int t) {
  const Antecedents here(refs, t);
  const auto body_at = [&](int s) {
    const int figure = s < 0 ? -1 : refs.figure_at(s);
    const bool fits = figure >= 0 && !here.across_quotes(s) && is_body_or_state(refs.cast[figure]);
    return fits ? Resolved{figure, kSure} : kNobody;
  };
  if (here.reflexive()) return body_at(here.subject_of_clause());
  if (!acts(refs.words, t)) return kNobody;
  if (here.possessive()) {
    if (const int joined = here.joined_before(); joined >= 0) return body_at(joined);
    if (const int subject = here.subject_of_clause(); subject >= 0)
      if (!here.is_person(subject)) return here.is_plural(subject) ? kNobody : body_at(subject);
  }
  for (int s : here.subjects(1))
    if (!here.is_plural(s) && !here.is_person(s)) return body_at(s);
  return kNobody;
}

Resolved antecedent_of_they(References& refs, int t) {
  const Antecedents here(refs, t);
  const auto several_at = [&](int s) -> Resolved {
    std::vector<int> figures = here.joined_figures(s);
    if (figures.empty()) return kNobody;
    if (figures.size() > 1) return refs.groups.all_who_talk(std::move(figures), t);
    return refs.cast[figures[0]].plural ? Resolved{figures[0], kSure} : kNobody;
  };
  if (here.reflexive()) {
    const int beside = here.subject_of_clause();
    return beside < 0 ? kNobody : several_at(beside);
  }
  if (here.possessive())
    if (const int joined = here.joined_before(); joined >= 0) return several_at(joined);
  if (here.possessive() || here.is_object())
    if (const int noun = here.plural_before(); noun >= 0) return several_at(noun);
  const int beside = here.is_object() ? here.subject_of_clause() : -1;
  for (int s : here.subjects(2)) {
    if (s == beside) continue;
    if (here.across_quotes(s)) return kNobody;
    if (here.is_plural(s)) return several_at(s);
    const int figure = refs.figure_at(s);
    if (figure < 0) continue;
    if (const Resolved talkers = refs.groups.talkers_with(figure, t); talkers.figure >= 0) return talkers;
    if (refs.cast[figure].plural) return {figure, kLikely};
    // "the police said |they"
    const bool paper = refs.cast[figure].actor.kind == ActorKind::media && !refs.cast[figure].named;
    const bool body = !paper && !here.possessive() && !here.is_object() && is_body_or_state(refs.cast[figure]);
    if (body) return {figure, kLikely};
  }
  return kNobody;
}

}  // namespace verbale
