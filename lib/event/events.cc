// Occasions come first into the account, as consultations of their participants; statements follow with
// their own codes. A statement without addressee is aimed at the first actor that its content names.
#include <algorithm>
#include <unordered_map>

#include "event/aims.h"
#include "event/code_books.h"
#include "event/code_events.h"
#include "verbale/event.h"

namespace verbale {
namespace {

// PLOVER's codes for actors that belong to no state.
std::string_view body_code(ActorKind kind) {
  switch (kind) {
    case ActorKind::igo:
      return "IGO";
    case ActorKind::ngo:
      return "NGO";
    case ActorKind::company:
      return "MNC";
    default:
      return {};
  }
}

class Account {
 public:
  explicit Account(const Document& document) : document_(document), aims_(document) {
    for (const Actor& a : document.actors) actors_[a.id] = &a;
    for (const Topic& t : document.topics) contexts_[t.id] = t.plover;
  }

  std::vector<Event> take();

 private:
  void add(const Occasion& occasion);
  void add(const Statement& statement);
  void put_code(Event& event, std::string_view code) const;
  void put_actor(std::vector<EventActor>& into, const std::string& id) const;
  bool stands_for(const Statement& statement) const;

  const Document& document_;
  Aims aims_;
  std::unordered_map<std::string, const Actor*> actors_;
  std::unordered_map<std::string, std::string> contexts_;
  std::vector<Event> events_;
};

void Account::put_code(Event& event, std::string_view code) const {
  const CameoCode* entry = code_books().code(code);
  if (!entry) return;
  event.cameo = {std::string(code), std::string(kCameoVersion)};
  if (!entry->plover.empty()) event.plover = EventCode{std::string(entry->plover), std::string(kPloverVersion)};
  event.mode = entry->mode;
  if (!entry->context.empty()) event.contexts.push_back(std::string(entry->context));
}

// A group that the text composes counts as its members.
void Account::put_actor(std::vector<EventActor>& into, const std::string& id) const {
  const auto found = actors_.find(id);
  if (found == actors_.end()) return;
  const Actor& a = *found->second;
  for (const std::string& member : a.members)
    if (member != id) put_actor(into, member);
  if (!a.members.empty() || std::ranges::find(into, id, &EventActor::actor) != into.end()) return;
  const std::string country = a.country.empty() ? std::string(body_code(a.kind)) : a.country;
  into.push_back({a.id, a.name, country, a.codes.plover, a.codes.cameo});
}

void Account::add(const Occasion& occasion) {
  const std::string_view code = cameo_of(occasion.kind);
  if (code.empty() || occasion.participants.empty()) return;
  Event event;
  put_code(event, code);
  for (const std::string& p : occasion.participants) put_actor(event.sources, p);
  if (occasion.planned) event.contexts.push_back("future");
  event.date = occasion.date ? occasion.date->value : std::string();
  event.place = occasion.place;
  event.occasion = occasion.id;
  if (!occasion.mentions.empty()) event.span = occasion.mentions.front();
  events_.push_back(std::move(event));
}

// Whether an occasion of the document is already the event of a talk.
bool Account::stands_for(const Statement& statement) const {
  return statement.category == Category::interaction && !statement.occasion.empty();
}

void Account::add(const Statement& statement) {
  if (!statement.cameo || !statement.same_as.empty() || stands_for(statement) || statement.content.empty()) return;
  Event event;
  put_code(event, statement.cameo->code);
  for (const Speaker& s : statement.speakers) put_actor(event.sources, s.actor);
  for (const Addressee& a : statement.addressees) put_actor(event.targets, a.actor);
  if (const Actor* aim = aims_.of(statement); aim && event.targets.empty()) put_actor(event.targets, aim->id);
  if (event.sources.empty() || event.cameo.code.empty()) return;
  for (const std::string& t : statement.topics)
    if (const auto found = contexts_.find(t); found != contexts_.end() && !found->second.empty() &&
                                              std::ranges::find(event.contexts, found->second) == event.contexts.end())
      event.contexts.push_back(found->second);
  event.date = statement.date ? statement.date->value : std::string();
  event.statement = statement.id;
  event.span = {statement.content.front().begin, statement.content.back().end};
  events_.push_back(std::move(event));
}

std::vector<Event> Account::take() {
  for (const Occasion& o : document_.occasions) add(o);
  for (const Statement& s : document_.statements) add(s);
  std::ranges::stable_sort(events_, {}, [](const Event& e) { return e.span.begin; });
  for (std::size_t i = 0; i < events_.size(); ++i) events_[i].id = "e" + std::to_string(i + 1);
  return std::move(events_);
}

}  // namespace

std::vector<Event> events_of(const Document& document) { return Account(document).take(); }

}  // namespace verbale
