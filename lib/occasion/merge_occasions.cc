// From the first mention to the last: a mention joins the latest event that it can be of, and opens a new
// one where there is none and enough is known. It can be of an event when one of the two kinds can stand
// for the other ("the talks" for a meeting), when the participants of one are among those of the other, a
// state counting as each person who is its own, and when neither date, place nor plan speaks against it.
// Only the last kLook events are looked at. Covered by find_occasions_test.cc.
#include "occasion/merge_occasions.h"

#include <algorithm>

#include "occasion/participants.h"

namespace verbale {
namespace {

constexpr int kLook = 16;

struct Event {
  Occasion record;
  std::vector<OccasionKind> kinds;  // what its mentions so far can stand for
  std::vector<int> participants;
  int date = -1;
  int last_sentence = -1;
  bool last_definite = false;  // its last mention: "the session"
  bool timeless = false;
};

bool has(const std::vector<OccasionKind>& kinds, OccasionKind kind) {
  return std::ranges::find(kinds, kind) != kinds.end();
}

// What two mentions of an event can both stand for; the later one decides where they share nothing.
void narrow(std::vector<OccasionKind>& kinds, const std::vector<OccasionKind>& more) {
  std::erase_if(kinds, [&](OccasionKind kind) { return !has(more, kind); });
  if (kinds.empty()) kinds = more;
}

bool holds(const std::vector<int>& actors, int actor) { return std::ranges::find(actors, actor) != actors.end(); }

class Merger {
 public:
  Merger(const std::vector<Date>& dates, const Tree& tree, const Actors& actors, const Opening& opening)
      : dates_(dates), tree_(tree), actors_(actors), opening_(opening) {}

  int place(const OccasionMention& m);
  std::vector<Occasion> records() &&;

 private:
  std::string day_of(const Event& e) const;
  bool both_open(const Event& e, const OccasionMention& m) const;
  bool may_name_otherwise(const Event& e, const OccasionMention& m) const;
  bool stands_for(int a, int b) const;
  bool is_group(int actor) const { return actors_.list[actor].kind == ActorKind::group; }
  bool at_event(const Event& e, int a, int b) const;
  bool among(const Event& e, const std::vector<int>& some, const std::vector<int>& all) const;
  bool is_that_visit(const Event& e, const OccasionMention& m) const;
  bool is_elsewhere(const Event& e, const OccasionMention& m) const;
  bool adds_state(const Event& e, const OccasionMention& m) const;
  bool compatible(const Event& e, const OccasionMention& m) const;
  void open(const OccasionMention& m);
  void extend(Event& e, const OccasionMention& m);
  void name_group(Event& e, const std::vector<int>& participants) const;
  void add(Event& e, const std::vector<int>& participants) const;

  const std::vector<Date>& dates_;
  const Tree& tree_;
  const Actors& actors_;
  const Opening& opening_;
  std::vector<Event> events_;
};

bool is_body(const Actor& a) { return a.kind == ActorKind::state || a.kind == ActorKind::government; }

// The day of an event by its date, or by where the document tells of it.
std::string Merger::day_of(const Event& e) const {
  if (e.date >= 0) return dates_[e.date].value;
  const bool opens_document = !e.record.planned && e.record.mentions[0].begin < opening_.end;
  return opens_document ? opening_.day : std::string();
}

// Headline and first paragraph tell of one event, even where they name its participants differently.
bool Merger::both_open(const Event& e, const OccasionMention& m) const {
  return e.record.mentions[0].begin < opening_.end && tree_.span(m.tokens).begin < opening_.end;
}

// Whether a mention may name the participants of an event differently: one sentence does not tell of one event twice,
// and "his talks with Orr" are others than those with Ek.
bool Merger::may_name_otherwise(const Event& e, const OccasionMention& m) const {
  return both_open(e, m) && !m.definite && e.last_sentence != tree_.token(m.head).sentence;
}

// Two dates of which one may be less precise: 2018-05 and 2018-05-24.
bool agree(std::string_view a, std::string_view b) { return a.starts_with(b) || b.starts_with(a); }

// The same actor, or a state and somebody of it.
bool Merger::stands_for(int a, int b) const {
  const Actor &x = actors_.list[a], &y = actors_.list[b];
  return a == b || (!x.country.empty() && x.country == y.country && (is_body(x) || is_body(y)));
}

// At a press conference "reporters" and "journalists" are one.
bool Merger::at_event(const Event& e, int a, int b) const {
  return stands_for(a, b) || (e.record.kind == OccasionKind::press_conference && is_group(a) && is_group(b));
}

// Reporters are at every press conference, whether told of or not.
bool Merger::among(const Event& e, const std::vector<int>& some, const std::vector<int>& all) const {
  const auto is_there = [&](int a) {
    return (e.record.kind == OccasionKind::press_conference && is_group(a)) ||
           std::ranges::any_of(all, [&](int b) { return at_event(e, a, b); });
  };
  return std::ranges::all_of(some, is_there);
}

// "During his trip": a visit that was told of before, be it ahead or over.
bool Merger::is_that_visit(const Event& e, const OccasionMention& m) const {
  return m.definite && e.record.kind == OccasionKind::visit;
}

// Whether a visit leads to another place. The stops of a journey that is announced are one visit.
bool Merger::is_elsewhere(const Event& e, const OccasionMention& m) const {
  if (m.kinds[0] != OccasionKind::visit || m.definite || m.place.empty() || e.record.place.empty()) return false;
  return m.place != e.record.place && !(e.record.planned && m.planned);
}

// "The two ministers met … Norwegian-Swedish talks": a state beside two persons makes it another event.
bool Merger::adds_state(const Event& e, const OccasionMention& m) const {
  const auto is_state = [&](int a) { return actors_.list[a].kind == ActorKind::state; };
  return e.participants.size() > 1 && std::ranges::none_of(e.participants, is_state) &&
         std::ranges::any_of(m.participants, [&](int a) { return is_state(a) && !among(e, {a}, e.participants); });
}

bool Merger::compatible(const Event& e, const OccasionMention& m) const {
  // A call may turn out to have been a meeting, but nothing turns into a visit.
  const bool turns = m.opens && m.kinds[0] != OccasionKind::visit && has(e.kinds, m.kinds[0]);
  if (!has(m.kinds, e.record.kind) && !turns) return false;
  // "Before the session they held a meeting" tells of two.
  if (m.indefinite && e.last_definite && e.last_sentence == tree_.token(m.head).sentence) return false;
  const bool bare = m.participants.empty();
  if (bare && !m.definite) return false;
  if (e.record.planned != m.planned && !bare && !e.timeless && !m.timeless && !is_that_visit(e, m)) return false;
  const std::string day = e.date < 0 && both_open(e, m) ? std::string() : day_of(e);
  if (!day.empty() && m.date >= 0 && !agree(day, dates_[m.date].value)) return false;
  if (is_elsewhere(e, m)) return false;
  if (m.joins || among(e, m.participants, e.participants)) return true;
  if (among(e, e.participants, m.participants) && !adds_state(e, m)) return true;
  const auto known = [&](int a) { return among(e, {a}, e.participants); };
  const auto is_state = [&](int a) { return is_body(actors_.list[a]); };
  return may_name_otherwise(e, m) && std::ranges::any_of(m.participants, known) &&
         std::ranges::all_of(m.participants, [&](int a) { return known(a) || !is_state(a); });
}

// Two persons or more take the place of the group that an earlier mention told of: "the ministers".
void Merger::name_group(Event& e, const std::vector<int>& participants) const {
  const auto is_new = [&](int p) { return actors_.list[p].kind == ActorKind::person && !holds(e.participants, p); };
  if (std::ranges::count_if(participants, is_new) < 2) return;
  std::erase_if(e.participants, [&](int q) { return is_group(q) && !holds(participants, q); });
}

// A person takes the place of his state, and of a body of it unless one mention names both.
void Merger::add(Event& e, const std::vector<int>& participants) const {
  const std::vector<int> earlier = e.participants;
  const auto is_state = [&](int a) { return actors_.list[a].kind == ActorKind::state; };
  for (int p : participants) {
    const auto same = std::ranges::find_if(e.participants, [&](int q) {
      return at_event(e, p, q) && (p == q || holds(earlier, q) || is_state(p) || is_state(q));
    });
    if (same == e.participants.end())
      e.participants.push_back(p);
    else if (is_body(actors_.list[*same]) && !is_body(actors_.list[p]))
      *same = p;
    else if (!is_body(actors_.list[p]) && !is_group(p))
      unite(e.participants, {p});
  }
}

void Merger::extend(Event& e, const OccasionMention& m) {
  name_group(e, m.participants);
  add(e, m.participants);
  if (m.opens && !has(m.kinds, e.record.kind)) e.record.kind = m.kinds[0];
  if (m.opens) narrow(e.kinds, m.kinds);
  if (e.timeless && !m.timeless) {
    e.record.planned = m.planned;
    e.timeless = false;
  }
  if (e.date < 0) e.date = m.date;
  if (e.record.place.empty()) e.record.place = m.place;
  if (e.record.initiated_by.empty() && m.initiated_by >= 0) {
    const std::string& country = actors_.list[m.initiated_by].country;
    const auto person = std::ranges::find_if(e.participants, [&](int p) {
      return stands_for(p, m.initiated_by) || (!country.empty() && actors_.list[p].country == country);
    });
    e.record.initiated_by = actor_id(person == e.participants.end() ? m.initiated_by : *person);
  }
  e.last_sentence = tree_.token(m.head).sentence;
  e.last_definite = m.definite;
  e.record.mentions.push_back(tree_.span(m.tokens));
}

void Merger::open(const OccasionMention& m) {
  Event& e = events_.emplace_back();
  e.record.kind = m.kinds[0];
  e.record.planned = m.planned;
  e.kinds = m.kinds;
  e.timeless = m.timeless;
  extend(e, m);
}

int Merger::place(const OccasionMention& m) {
  const int n = static_cast<int>(events_.size());
  for (int e = n - 1; e >= std::max(0, n - kLook); --e)
    if (compatible(events_[e], m)) return extend(events_[e], m), e;
  if (!m.opens) return -1;
  open(m);
  return n;
}

std::vector<Occasion> Merger::records() && {
  std::vector<Occasion> out;
  for (Event& e : events_) {
    for (int p : e.participants) e.record.participants.push_back(actor_id(p));
    if (e.date >= 0) e.record.date = dates_[e.date];
    out.push_back(std::move(e.record));
  }
  return out;
}

}  // namespace

OccasionEvents merge_occasions(const std::vector<OccasionMention>& mentions, const std::vector<Date>& dates,
                               const Tree& tree, const Actors& actors, const Opening& opening) {
  OccasionEvents events;
  Merger merger(dates, tree, actors, opening);
  for (const OccasionMention& m : mentions) events.event_of.push_back(merger.place(m));
  events.list = std::move(merger).records();
  return events;
}

}  // namespace verbale
