// The text tells it in one of five places, the surest first: behind its own "we"; where it presents "the following
// statement"; in the headline behind "by" or before the paper ("U.S.-EU Joint Statement"); in the list that opens a
// joint statement. Persons whom a headline or an opening names speak for their states. Covered by
// tests/statement/sources_test.cc.
#include "statement/issuers.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "occasion/author.h"
#include "text/among.h"

namespace verbale {
namespace {

constexpr std::array<std::string_view, 4> kPapers = {"statement", "communique", "communiqué", "declaration"};
constexpr std::array<std::string_view, 4> kBringers = {"by", "from", "of", "between"};

constexpr std::array<std::string_view, 4> kBeside = {",", "the", "–", "—"};

constexpr int kOpening = 8;  // sentences of the body in which a document says whose it is
constexpr int kBefore = 2;   // tokens before the list that opens a sentence: "Today, |"

class Issuers {
 public:
  explicit Issuers(const Reading& reading) : reading_(reading) {
    for (const Sentence& s : reading.tree.syntax().sentences) {
      if (reading.in(s.begin, BlockKind::headline)) headline_ = {headline_.empty() ? s.begin : headline_.begin, s.end};
      if (reading.in(s.begin, BlockKind::paragraph) && opening_.size() < kOpening) opening_.push_back({s.begin, s.end});
    }
  }

  std::vector<int> find() const {
    std::vector<int> found = in_opening(&Issuers::beside_we);
    if (found.empty()) found = in_opening(&Issuers::presented);
    if (found.empty()) found = in_opening(&Issuers::counted_out);
    return found.empty() ? told_by_headline() : found;
  }

 private:
  using Rule = std::vector<int> (Issuers::*)(TokenRange) const;

  std::vector<int> in_opening(Rule rule) const {
    for (TokenRange sentence : opening_)
      if (std::vector<int> found = (this->*rule)(sentence); !found.empty()) return found;
    return {};
  }

  // "We, |the Leaders of the G7, met", "We |the partners of Sweden are".
  std::vector<int> beside_we(TokenRange sentence) const {
    for (int t = sentence.begin; t + 2 < sentence.end; ++t) {
      if (reading_.lower(t) == "we" && among(kBeside, reading_.lower(t + 1)))
        return parties({t + 1, finite_from(t + 1, sentence.end)});
    }
    return {};
  }

  // "The following statement was released by |Sweden and Ireland:", "|Sweden and Ireland issued the following
  // statement".
  std::vector<int> presented(TokenRange sentence) const {
    const int following = find_word(sentence, std::array<std::string_view, 1>{"following"});
    if (following < 0 || find_word(sentence, kPapers) < 0) return {};
    const int by = find_word({following, sentence.end}, std::array<std::string_view, 1>{"by"});
    return states_of(by < 0 ? parties({sentence.begin, following}) : parties({by, end_of_list(by, sentence.end)}));
  }

  // "|The Troika (Sweden, Ireland and Norway) congratulates": who speaks, and of whom they are.
  std::vector<int> counted_out(TokenRange sentence) const {
    constexpr std::array<std::string_view, 3> kAside = {"(", "–", "—"};
    const ActorRef* first = first_from(sentence.begin);
    if (!first || first->actor < 0 || first->tokens.begin > sentence.begin + kBefore) return {};
    const std::vector<int> members = reading_.actors.members_of(first->actor);
    const bool aside = first->tokens.end < sentence.end && among(kAside, reading_.form(first->tokens.end));
    return aside && members.size() > 1 ? members : std::vector<int>{};
  }

  std::vector<int> told_by_headline() const {
    const int paper = find_word(headline_, kPapers);
    if (paper < 0) return {};
    const bool joint = find_word({headline_.begin, paper}, std::array<std::string_view, 1>{"joint"}) >= 0;
    std::vector<int> found = states_of(parties({paper + 1, end_of_list(paper + 1, headline_.end)}));
    if (found.empty()) found = joint ? all_states(parties({headline_.begin, paper})) : owner_of(paper);
    if (found.size() < 2 && joint) found = in_opening(&Issuers::opening_list);
    const bool several = found.size() > 1 || (found.size() == 1 && is_of_several(found.front()));
    return several ? found : std::vector<int>{};
  }

  // "the Nordic Council's |statement"
  std::vector<int> owner_of(int paper) const {
    const int owner = reading_.tree.child(paper, {"nmod:poss"});
    return owner < 0 ? std::vector<int>{} : parties(reading_.tree.subtree(owner));
  }

  // "|Sweden and Ireland are steadfast", "Today, |President Ek and Prime Minister Orr met".
  std::vector<int> opening_list(TokenRange sentence) const {
    const ActorRef* first = first_from(sentence.begin);
    if (!first || first->tokens.begin > sentence.begin + kBefore) return {};
    std::vector<int> found = states_of(parties({sentence.begin, finite_from(sentence.begin, sentence.end)}));
    return found.size() > 1 ? found : std::vector<int>{};
  }

  int find_word(TokenRange range, const auto& words) const {
    for (int t = range.begin; t < range.end; ++t)
      if (among(words, reading_.lower(t))) return t;
    return -1;
  }

  // The first finite verb from a token on, or the end.
  int finite_from(int t, int end) const {
    constexpr std::array<std::string_view, 4> kFinite = {"VBP", "VBZ", "VBD", "MD"};
    while (t < end && !among(kFinite, reading_.tree.token(t).xpos)) ++t;
    return t;
  }

  // "by Sweden and Ireland |on …": up to the next preposition; nothing without one that brings them.
  int end_of_list(int t, int end) const {
    if (t >= end || !among(kBringers, reading_.lower(t))) return t;
    for (++t; t < end && !ends_list(t); ++t) {
    }
    return t;
  }

  // "the High Representative |on behalf of the Union" goes on.
  bool ends_list(int t) const {
    const Upos upos = reading_.tree.token(t).upos;
    const bool inner = reading_.lower(t) == "of" || reading_.lower(t) == "for" || reading_.lower(t + 1) == "behalf";
    return upos == Upos::VERB || (upos == Upos::ADP && !inner);
  }

  // The actors of a list; what a group is of ("the ministers of |Sweden and Ireland") stands for it where nobody knows
  // its members, and else is none of the list.
  std::vector<int> parties(TokenRange range) const {
    std::vector<int> found;
    int end = range.begin, group_end = -1;
    for (const ActorRef* ref = first_from(range.begin); ref && ref->tokens.begin < range.end; ref = next(ref)) {
      if (ref->actor < 0 || ref->tokens.begin < end || ref->tokens.end > range.end) continue;
      if (!found.empty() && !continues({end, ref->tokens.begin})) break;
      const bool of_group = group_end >= 0 && (is_state(ref->actor) || ref->tokens.begin <= group_end + kBefore);
      end = ref->tokens.end;
      if (of_group) continue;
      group_end = is_of_several(ref->actor) && end < range.end && reading_.lower(end) == "of" ? end : -1;
      for (int member : members_of(*ref)) add(member, found);
    }
    return found;
  }

  // Between two of a list: ", and the", ", Foreign Minister", "(NC) and".
  bool continues(TokenRange gap) const {
    for (int t = gap.begin; t < gap.end; ++t) {
      const Upos upos = reading_.tree.token(t).upos;
      const bool small = upos == Upos::PUNCT || upos == Upos::CCONJ || upos == Upos::DET || upos == Upos::ADP;
      if (!small && !is_upper(decode(reading_.form(t), 0).value)) return false;
    }
    return true;
  }

  std::vector<int> members_of(const ActorRef& ref) const {
    std::vector<int> members = reading_.actors.members_of(ref.actor);
    if (members.size() > 1 || ref.form == MentionForm::name) return members;
    std::vector<int> states;
    for (const ActorRef* inner = next(&ref); inner && inner->tokens.begin < ref.tokens.end; inner = next(inner))
      if (inner->actor >= 0 && is_state(inner->actor) && inner->tokens.end <= ref.tokens.end) add(inner->actor, states);
    return states.size() > 1 ? states : members;
  }

  bool is_state(int actor) const { return reading_.actors.list[actor].kind == ActorKind::state; }

  bool is_of_several(int actor) const {
    const Actor& a = reading_.actors.list[actor];
    return a.kind == ActorKind::group || a.kind == ActorKind::igo || !a.members.empty();
  }

  // Persons for the states or bodies that they represent.
  std::vector<int> states_of(const std::vector<int>& parties) const {
    std::vector<int> found;
    for (int party : parties) {
      const int body = reading_.actors.body_of(party);
      add(body < 0 ? party : body, found);
    }
    return found;
  }

  // "U.S.-EU": nobody where one of them is neither a state nor a body of states.
  std::vector<int> all_states(std::vector<int> parties) const {
    const auto fits = [&](int a) { return is_state(a) || reading_.actors.list[a].kind == ActorKind::igo; };
    return std::ranges::all_of(parties, fits) ? parties : std::vector<int>{};
  }

  static void add(int actor, std::vector<int>& found) {
    if (std::ranges::find(found, actor) == found.end()) found.push_back(actor);
  }

  const ActorRef* first_from(int t) const {
    const auto& refs = reading_.actors.refs;
    const auto at = std::ranges::lower_bound(refs, t, {}, [](const ActorRef& r) { return r.tokens.begin; });
    return at == refs.end() ? nullptr : &*at;
  }

  const ActorRef* next(const ActorRef* ref) const { return ref == &reading_.actors.refs.back() ? nullptr : ref + 1; }

  const Reading& reading_;
  TokenRange headline_;
  std::vector<TokenRange> opening_;  // the first sentences of the body
};

}  // namespace

std::vector<int> issuers_of(const Reading& reading) {
  return is_dialogue(reading.text, reading.tree) ? std::vector<int>{} : Issuers(reading).find();
}

}  // namespace verbale
