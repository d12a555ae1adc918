#include "agreement/parties.h"

#include <algorithm>

namespace verbale {
namespace {

// "Both countries" is nobody in particular: states and governments count by their code.
bool is_party(const Actor& actor) {
  if (actor.kind == ActorKind::state || actor.kind == ActorKind::government) return !actor.country.empty();
  return actor.kind == ActorKind::igo || actor.kind == ActorKind::armed_group;
}

// Instruments that two or a few conclude, unlike conventions and resolutions.
bool is_contract(AgreementKind kind) {
  constexpr AgreementKind kContracts[] = {
      AgreementKind::treaty,      AgreementKind::agreement, AgreementKind::protocol,  AgreementKind::memorandum,
      AgreementKind::declaration, AgreementKind::plan,      AgreementKind::ceasefire, AgreementKind::communique};
  return std::ranges::find(kContracts, kind) != std::end(kContracts);
}

}  // namespace

int Parties::actor_of(int known) {
  const KnownActor& wanted = r_.lexicon.actors.known(known);
  for (std::size_t k = 0; k < actors_.list.size(); ++k) {
    const Actor& a = actors_.list[k];
    if (a.kind != wanted.kind) continue;
    if (a.kind == ActorKind::state ? a.country == wanted.country : a.name == wanted.name) return static_cast<int>(k);
  }
  Actor& added = actors_.list.emplace_back();
  added.id = actor_id(static_cast<int>(actors_.list.size()) - 1);
  added.name = wanted.name;
  added.kind = wanted.kind;
  added.country = wanted.country;
  added.codes.wikidata = wanted.wikidata;
  added.codes.cameo = wanted.cameo;
  if (wanted.kind == ActorKind::state) {
    added.codes.iso3166 = added.codes.cameo = wanted.country;
    added.codes.plover = "GOV";
  }
  return static_cast<int>(actors_.list.size()) - 1;
}

std::string Parties::body(std::string_view name) {
  int known = r_.lexicon.actors.state(name);
  if (known < 0) known = r_.lexicon.actors.body(name);
  return known < 0 ? std::string() : actor_id(actor_of(known));
}

// Governments sign for their states.
int Parties::as_party(int actor) {
  const Actor& a = actors_.list[actor];
  if (a.kind != ActorKind::government || a.country.empty()) return actor;
  const int state = r_.lexicon.actors.state(a.country);
  return state < 0 ? actor : actor_of(state);
}

void Parties::add(List& list, int actor) {
  if (actor < 0) return;
  for (int member : actors_.members_of(actor)) {
    if (member < 0 || member >= static_cast<int>(actors_.list.size()) || !is_party(actors_.list[member])) continue;
    const int party = as_party(member);
    if (std::ranges::find(list, party) == list.end()) list.push_back(party);
  }
}

// The states and bodies that a range names or refers to, in the order of the text. Names are read by the
// tables, because a mention of an actor may reach over the hyphen of "Russian-Turkish".
Parties::List Parties::in_range(PieceRange range) {
  List list;
  for (std::size_t at = range.begin; at < range.end;) {
    const std::optional<PhraseMatch> name = r_.actor_at(at);
    if (name && name->end <= range.end) add(list, actor_of(name->value));
    at = name ? name->end : at + 1;
  }
  for (int party : referred_in(range, {MentionForm::nominal, MentionForm::pronoun, MentionForm::name}))
    add(list, party);
  return list;
}

// Those whom mentions of these forms denote; of nested mentions the longer.
Parties::List Parties::referred_in(PieceRange range, std::initializer_list<MentionForm> forms) {
  List list;
  const TokenRange tokens = r_.tokens(range);
  if (tokens.empty()) return list;
  const auto begins_before = [](const ActorRef& ref, int token) { return ref.tokens.begin < token; };
  auto ref = std::lower_bound(actors_.refs.begin(), actors_.refs.end(), tokens.begin, begins_before);
  for (; ref != actors_.refs.end() && ref->tokens.begin < tokens.end; ++ref) {
    const bool wanted = std::ranges::find(forms, ref->form) != forms.end();
    if (wanted && ref->actor >= 0 && ref->tokens.end <= tokens.end) add(list, ref->actor);
  }
  return list;
}

// Where those begin whom the words before the noun name: a mediator ("UN-brokered") is no party.
std::size_t Parties::past_mediator(const InstrumentMention& draft) const {
  std::size_t begin = draft.words.begin;
  for (std::size_t at = begin; at < draft.head.begin; ++at)
    if (r_.is("mediated", at)) begin = at + 1;
  return begin;
}

// Before the noun ("Russian-Turkish"), and after "between", "with", "among".
Parties::List Parties::named_in(const InstrumentMention& draft, const std::vector<InstrumentMention>& drafts) {
  List list = in_range({past_mediator(draft), draft.head.begin});
  if (draft.known >= 0) list = in_range({draft.words.begin, draft.head.end});
  std::size_t end = draft.words.end;
  for (const MentionDate& d : draft.dates) end = std::min(end, std::max(d.words.begin, draft.head.end));
  const auto inner =
      std::ranges::upper_bound(drafts, draft.head.begin, {}, [](const InstrumentMention& d) { return d.words.begin; });
  if (inner != drafts.end()) end = std::min(end, inner->words.begin);
  for (std::size_t at = draft.head.end; at < end; ++at) {
    if (!r_.is("party_link", at)) continue;
    std::size_t last = at + 1;
    while (last < end && !r_.is("after_parties", last)) ++last;
    for (int party : in_range({at + 1, last})) add(list, party);
    if (r_.key(at) == "with" && list.size() == 1) add(list, counterpart(draft, list));
    break;
  }
  return list;
}

// The one who has an agreement "with" somebody: the last party named before it in the sentence.
int Parties::counterpart(const InstrumentMention& draft, const List& list) {
  const List before = in_range({r_.sentence(draft.words.begin).begin, draft.words.begin});
  for (auto party = before.rbegin(); party != before.rend(); ++party)
    if (std::ranges::find(list, *party) == list.end()) return *party;
  return -1;
}

// A state and another one or a body, where a list holds just these; else its states, where they are two.
Parties::List Parties::pair_in(const List& list) const {
  List states;
  for (int party : list)
    if (actors_.list[party].kind == ActorKind::state) states.push_back(party);
  if (list.size() == 2 && !states.empty()) return list;
  return states.size() == 2 ? states : List{};
}

// Exactly two states or bodies in the sentence, before the mention or around it, else in the whole document.
Parties::List Parties::in_surroundings(const InstrumentMention& draft) {
  const PieceRange sentence = r_.sentence(draft.head.begin);
  List list = in_range({sentence.begin, draft.words.begin});
  if (List pair = pair_in(list); !pair.empty()) return pair;
  for (int party : in_range({draft.words.end, sentence.end})) add(list, party);
  if (List pair = pair_in(list); !pair.empty()) return pair;
  if (!pair_of_document_) pair_of_document_ = in_document();
  return *pair_of_document_;
}

Parties::List Parties::in_document() {
  List list = in_range({0, r_.size()});
  if (List pair = pair_in(list); !pair.empty()) return pair;
  for (int party : referred_in({0, r_.size()}, {MentionForm::metonym})) add(list, party);
  return pair_in(list);
}

// "the nations of the Artemis Accords - Australia, ..., and the United States -": a list after the name.
Parties::List Parties::listed_after(const InstrumentMention& draft) {
  constexpr std::size_t kFewest = 3;
  const std::size_t begin = draft.words.end;
  if (!r_.follows(begin) || (r_.key(begin) != "-" && r_.key(begin) != ":" && r_.key(begin) != "(")) return {};
  std::size_t end = begin + 1;
  while (r_.follows(end) && r_.key(end) != ")" && r_.key(end) != ";" && r_.key(end) != "." &&
         !(r_.key(end) == "-" && r_.pieces[end].gap != Gap::none))
    ++end;
  List list = in_range({begin + 1, end});
  return list.size() < kFewest ? List{} : list;
}

void Parties::find(const std::vector<InstrumentMention>& drafts, const InstrumentRecord& record, Agreement& agreement) {
  const InstrumentMention& name = drafts[record.name];
  const bool contract = is_contract(agreement.kind);
  List list = contract ? named_in(name, drafts) : List{};
  if (name.known >= 0 && name.rule == "named" && list.size() < 2) {
    list.clear();
    for (std::string_view code : r_.words.known(name.known).parties) {
      const std::string id = body(code);
      if (!id.empty()) list.push_back(actor_index(id));
    }
    agreement.parties_basis = PartiesBasis::table;
    if (list.empty()) {
      list = listed_after(name);
      agreement.parties_basis = PartiesBasis::text;
    }
  } else if (list.empty() && contract && name.known < 0 && agreement.body.empty()) {
    list = in_surroundings(name);
  }
  for (int party : list) agreement.parties.push_back(actor_id(party));
}

}  // namespace verbale
