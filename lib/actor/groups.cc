// Who "the leaders" are: persons of the office that the noun tells, else those who talk with each other in
// the first sentence that names two persons; "both countries" are the states named last. A number must be
// met exactly; without enough members no group is made.
#include "actor/groups.h"

#include <algorithm>

#include "absl/strings/str_join.h"
#include "actor/actors.h"
#include "actor/resolve.h"

namespace verbale {
namespace {

void add_once(std::vector<int>& list, int figure) {
  if (figure >= 0 && std::ranges::find(list, figure) == list.end()) list.push_back(figure);
}

}  // namespace

Groups::Groups(const Words& words, const std::vector<Name>& names, const std::vector<Phrase>& phrases,
               const std::vector<int>& figures, Cast& cast, const Discourse& discourse)
    : words_(words),
      names_(names),
      phrases_(phrases),
      figures_(figures),
      cast_(cast),
      discourse_(discourse),
      talks_(words, names, phrases, figures) {}

int Groups::holder(std::string_view office, int of) {
  for (int f = 0; f < cast_.searched(); ++f) {
    const Figure& figure = cast_[f];
    if (figure.actor.kind != ActorKind::person || !figure.named) continue;
    for (const Held& held : figure.offices) {
      const bool same_of = held.of == of || (held.of < 0 && figure.actor.country == cast_[of].actor.country &&
                                             cast_[of].actor.kind == ActorKind::state);
      if (same_of && !held.former && !held.words.empty() && cast_.lexicon().office_is(held.office, office)) return f;
    }
  }
  if (cast_[of].known < 0) return -1;
  const int person = cast_.lexicon().holder(office, cast_[of].known, cast_.date());
  return person < 0 ? -1 : cast_.known(person);
}

std::vector<int> Groups::holders_of(std::string_view office, const std::vector<int>& states) {
  std::vector<int> found;
  for (int state : states) add_once(found, holder(office, state));
  return found;
}

// "Swedish officials": the government's; others are a group.
ActorKind Groups::kind_of_several(const Phrase& phrase) const {
  const Hit* noun = words_.hit(phrase.titles.back().tokens.begin, {SenseKind::nominal});
  return noun && words_.lexicon().nominal(noun->sense->index).plural ? words_.lexicon().nominal(noun->sense->index).kind
                                                                     : ActorKind::group;
}

Resolved Groups::of_names(const Phrase& phrase, const std::string& name) {
  std::vector<int> members;
  for (int each : phrase.names) members.push_back(figures_[each]);
  distribute(phrase, members);
  described_.push_back({fold(words_.form(phrase.titles.back().tokens)), cast_.group(std::move(members), name)});
  return {described_.back().figure};
}

// Gives each member the title of a plural phrase, and the state that stands in his place.
void Groups::distribute(const Phrase& phrase, const std::vector<int>& members) {
  const bool paired = phrase.of.size() == members.size();
  for (std::size_t k = 0; k < members.size(); ++k) {
    const int of = paired ? figures_[phrase.of[k]] : phrase.of.size() == 1 ? figures_[phrase.of[0]] : -1;
    Figure& figure = cast_[members[k]];
    if (of >= 0 && figure.actor.country.empty()) figure.actor.country = cast_[of].actor.country;
    for (const TitleUse& use : phrase.titles) {
      const Title& title = words_.lexicon().title(use.title);
      if (title.office == "honorific") continue;
      figure.offices.push_back({title.office, std::string(title.title), of, use.status == RoleStatus::former});
      figure.actor.roles.push_back({std::string(words_.form(use.tokens)), of < 0 ? std::string() : actor_id(of),
                                    use.status, words_.tree().span(use.tokens)});
    }
  }
}

Resolved Groups::composed(std::vector<int> members, const std::string& name) {
  if (members.size() < 2) return {-1, 0};
  return {cast_.group(std::move(members), name), 0.8};
}

std::vector<int> Groups::persons_with(std::string_view office, int before) const {
  std::vector<int> found;
  for (const Uttered& u : discourse_.first(Cast::kMostSearched))
    if (u.token < before && cast_[u.figure].actor.kind == ActorKind::person && cast_[u.figure].named &&
        cast_.holds(u.figure, office))
      add_once(found, u.figure);
  return found;
}

std::vector<int> Groups::states_before(int t, int count) const {
  const int wanted = count > 0 ? count : 2;
  std::vector<int> found = states_of_talkers(t);
  if (static_cast<int>(found.size()) == wanted) return found;
  found.clear();
  for (auto u = discourse_.uttered().rbegin();
       u != discourse_.uttered().rend() && static_cast<int>(found.size()) < wanted; ++u)
    if (u->token < t && cast_[u->figure].actor.kind == ActorKind::state) add_once(found, u->figure);
  std::ranges::reverse(found);
  return found;
}

// "Ek called Orr. The two |countries": the states of those who talk.
std::vector<int> Groups::states_of_talkers(int t) const {
  std::vector<int> found;
  for (int person : talks_.of_number(t, 0))
    if (const std::string& country = cast_[person].actor.country; !country.empty())
      add_once(found, cast_.state(country));
  return found;
}

// "the foreign ministers of Egypt and Norway", or for whom they speak where no table knows them: "the ministers and
// representatives of Egypt and Norway". Empty where one of them is nobody.
std::vector<int> Groups::representatives(const Phrase& phrase) {
  const std::string_view office = words_.lexicon().title(phrase.titles.back().title).office;
  std::vector<int> persons;
  for (int of : phrase.of)
    if (phrase.titles.size() == 1) add_once(persons, figures_[of] < 0 ? -1 : holder(office, figures_[of]));
  if (persons.size() == phrase.of.size()) return persons;
  const bool speak = words_.lexicon().sector_of(office) == "GOV" || is_side(phrase);
  return speak ? owners(phrase) : std::vector<int>{};
}

// The states and bodies of a phrase. Empty where the tables do not know one of them.
std::vector<int> Groups::owners(const Phrase& phrase) const {
  std::vector<int> found;
  for (int of : phrase.of)
    if (figures_[of] >= 0 && cast_[figures_[of]].known >= 0) add_once(found, figures_[of]);
  return found.size() == phrase.of.size() ? found : std::vector<int>{};
}

Resolved Groups::of_title(const Phrase& phrase, const std::string& name) {
  const std::vector<int>& listed = talks_.roster(phrase.tokens);
  const bool own = phrase.of.empty() || figures_[phrase.of.front()] < 0 ||
                   cast_[figures_[phrase.of.front()]].actor.kind != ActorKind::state;
  if (!listed.empty() && own) return composed(listed, name);
  if (is_bare(phrase))
    if (const Resolved known = of_bare_title(phrase, name); known.figure >= 0) return known;
  std::vector<int> members;
  if (phrase.of.size() >= 2 && !words_.is(phrase.titles.back().tokens.end, "from")) members = representatives(phrase);
  const int figure = members.size() < 2 ? of_words(phrase, name) : composed(std::move(members), name).figure;
  if (!is_bare(phrase)) described_.push_back({fold(words_.form(phrase.titles.back().tokens)), figure});
  return {figure};
}

int Groups::of_words(const Phrase& phrase, const std::string& name) {
  const int figure = cast_.keyed("noun " + fold(name), name, kind_of_several(phrase));
  cast_[figure].plural = true;
  if (phrase.of.size() == 1 && figures_[phrase.of[0]] >= 0)
    cast_[figure].actor.country = cast_[figures_[phrase.of[0]]].actor.country;
  return figure;
}

// "The ministers", "the two presidents", "the leaders of both countries": nothing tells who they are but the title.
bool Groups::is_bare(const Phrase& phrase) const {
  const bool complemented = words_.is(phrase.tokens.end, "of") || phrase.tokens.end > phrase.titles.back().tokens.end;
  if (!phrase.of.empty() || (complemented && number_of(phrase) <= phrase.count)) return false;
  return phrase.definite || number_of(phrase) > 0;
}

// How many they are: "two presidents", "presidents of the two countries". 0: any number.
int Groups::number_of(const Phrase& phrase) const {
  const int end = phrase.tokens.end, title_end = phrase.titles.back().tokens.end;
  const NameWord* side = words_.is(title_end, "of") ? words_.use(end - 1, "side") : nullptr;
  const NameWord* count = side && side->value == "state" ? words_.use(end - 2, "count") : nullptr;
  const bool plain = count && !count->value.empty() && end - title_end <= 4;  // "of the two countries"
  return plain && phrase.count == 0 ? count->value[0] - '0' : phrase.count;
}

Resolved Groups::of_bare_title(const Phrase& phrase, const std::string& name) {
  const int t = phrase.tokens.begin, last = last_described(phrase), number = number_of(phrase);
  if (talks_.near(t).empty() && last >= 0 && !cast_[last].actor.members.empty()) return {last, 0.8};
  const std::string_view office = words_.lexicon().title(phrase.titles.back().title).office;
  std::vector<int> members = persons_with(office, t);
  const int wanted = number > 0 ? number : std::max<int>(2, static_cast<int>(talks_.main().size()));
  if (static_cast<int>(members.size()) > wanted) members = talks_.of_number(t, wanted);
  if (members.size() < 2 && is_side(phrase)) members = talks_.of_number(t, number);
  if (number == 0 || static_cast<int>(members.size()) == number)
    if (members.size() >= 2) return composed(std::move(members), name);
  // "the two presidents" of two states, one of whom the text has not named yet
  if (number > 1) members = holders_of(office, states_before(t, number));
  if (number > 1 && static_cast<int>(members.size()) == number) return composed(std::move(members), name);
  return {last, 0.8};
}

// "The foreign ministers of Sweden and Norway met. |The ministers": the last group of that title. -1: none.
int Groups::last_described(const Phrase& phrase) const {
  constexpr std::size_t kFarthest = 40;  // groups
  const TitleUse& own = phrase.titles.back();
  if (phrase.owner >= 0 || !words_.article(own.tokens.begin - 1)) return -1;
  const std::string called = fold(words_.form(own.tokens));
  const std::size_t n = described_.size();
  for (std::size_t k = n; k > 0 && k + kFarthest > n; --k) {
    const auto& [title, figure] = described_[k - 1];
    if (title == called || title.ends_with(' ' + called)) return figure;
  }
  return -1;
}

// "the two |major parties", "the parties |to the treaty": others than those who talk.
bool Groups::is_described(const Phrase& phrase) const {
  const auto counts = [&](int t) { return words_.use(t, "count") || words_.article(t) || !words_.shape(t).word; };
  for (int t = phrase.tokens.begin; t + 1 < phrase.tokens.end; ++t)
    if (!counts(t) && words_.token(t).upos == Upos::ADJ) return true;
  return false;
}

Resolved Groups::of_nominal(const Phrase& phrase, const std::string& name) {
  const std::vector<int>& listed = talks_.roster(phrase.tokens);
  const bool all = phrase.definite || phrase.count > 0 || !listed.empty();
  const int core = phrase.tokens.end - 1;
  const NameWord* side = words_.use(core, "side");
  if (!all || !phrase.of.empty() || phrase.owner >= 0 || !side || is_described(phrase)) return {-1, 0};
  if (!listed.empty()) return composed(listed, name);
  std::vector<int> members;
  const bool delegation = side->value == "delegation";  // of any number of persons
  if (side->value != "state") members = talks_.of_number(phrase.tokens.begin, delegation ? 0 : phrase.count);
  if (delegation && (members.empty() || are_of_one_state(members))) members = sides(phrase.tokens.begin);
  if (members.empty() && side->value == "any" && phrase.count == 0) members = sides_;
  if (side->value == "state") members = states_before(phrase.tokens.begin, phrase.count);
  if (!delegation && phrase.count > 0 && static_cast<int>(members.size()) != phrase.count) members.clear();
  return composed(std::move(members), name);
}

// Those who face each other: persons of one state are on one side, and the states are meant, the same throughout.
const std::vector<int>& Groups::sides(int t) {
  if (sides_.size() < 2) sides_ = states_listed(t);
  if (sides_.size() < 2) sides_ = states_before(t, 2);
  return sides_;
}

// "Sweden, Ireland and Norway held talks": the last states in a row.
std::vector<int> Groups::states_listed(int t) const {
  constexpr int kFarthest = 6;  // tokens from one to the next
  std::vector<int> found;
  int next = -1;
  const auto& uttered = discourse_.uttered();
  for (auto u = uttered.rbegin(); u != uttered.rend(); ++u) {
    if (u->token >= t || cast_[u->figure].actor.kind != ActorKind::state) continue;
    const bool row = next >= 0 && next - u->token <= kFarthest && words_.same_sentence(next, u->token);
    if (!row && found.size() > 1) break;
    if (!row) found.clear();
    add_once(found, u->figure);
    next = u->token;
  }
  std::ranges::reverse(found);
  return found;
}

bool Groups::are_of_one_state(const std::vector<int>& persons) const {
  return !persons.empty() && std::ranges::all_of(persons, [&](int f) {
    const std::string& country = cast_[f].actor.country;
    return !country.empty() && country == cast_[persons.front()].actor.country;
  });
}

Resolved Groups::of_members(std::vector<int> members) {
  std::vector<std::string> names;
  for (int member : members) names.push_back(cast_[member].actor.name);
  return composed(std::move(members), absl::StrJoin(names, " and "));
}

Resolved Groups::talkers_with(int figure, int t) {
  for (const std::vector<int>& persons : {talks_.near(t), talks_.main()})
    if (persons.size() >= 2 && std::ranges::find(persons, figure) != persons.end()) return of_members(persons);
  return {-1, 0};
}

Resolved Groups::all_who_talk(std::vector<int> some, int t) {
  for (const std::vector<int>& all : {talks_.near(t), talks_.main()})
    if (std::ranges::all_of(some, [&](int f) { return std::ranges::find(all, f) != all.end(); }))
      return of_members(all);
  return of_members(std::move(some));
}

bool Groups::is_talker(int figure) const { return std::ranges::find(talks_.main(), figure) != talks_.main().end(); }

Resolved Groups::of_owners(const Phrase& phrase, const std::string& name) { return composed(owners(phrase), name); }

Resolved Groups::who_talk_before(int t) { return of_members(talks_.of_number(t, 0)); }

Resolved Groups::others_than(int figure, const std::string& name) {
  std::vector<int> others = talks_.main();
  if (std::erase(others, figure) == 0 || others.empty()) return {-1, 0};
  return {cast_.group(std::move(others), name), 0.8};
}

Resolved Groups::talkers(const Phrase& phrase, const std::string& name) {
  return composed(talks_.of_number(phrase.tokens.begin, phrase.count), name);
}

}  // namespace verbale
