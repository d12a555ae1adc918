// Mentions are found, merged to events, and the events that are worth a record kept: those in which
// enough participants are known, and the one that the document is about. Statements are made at the
// event of their own sentence, or else at the document's. Covered by find_occasions_test.cc.
#include "occasion/find_occasions.h"

#include <algorithm>
#include <optional>

#include "occasion/author.h"
#include "occasion/merge_occasions.h"
#include "occasion/occasion_mentions.h"
#include "text/utf8.h"

namespace verbale {
namespace {

// How many participants make an event worth a record when the document is about something else.
std::size_t least_participants(OccasionKind kind) { return is_encounter(kind) ? 2 : 1; }

// The blocks that tell what a document is about: its headline, its lead and the first paragraph.
std::size_t end_of_opening(const Text& text, const Layout& layout) {
  std::size_t end = 0;
  for (const Block& b : layout.blocks) {
    if (b.kind == BlockKind::boilerplate || b.kind == BlockKind::rubric) continue;
    end = b.span.end;
    // "The below is attributable to Spokesperson X:" opens nothing yet.
    if (b.kind == BlockKind::paragraph && !text[b.span].ends_with(':')) break;
  }
  return end;
}

bool opens_document(const Occasion& o, const Opening& opening) {
  return !o.planned && !o.mentions.empty() && o.mentions[0].begin < opening.end;
}

// The event that the document is about: the first encounter of its opening, else the first visit or other event.
int main_event(const std::vector<Occasion>& list, const Opening& opening) {
  const auto first = [&](auto accepts) {
    for (int e = 0; e < static_cast<int>(list.size()); ++e)
      if (opens_document(list[e], opening) && accepts(list[e])) return e;
    return -1;
  };
  const int encounter = first([](const Occasion& o) { return is_encounter(o.kind); });
  return encounter >= 0 ? encounter : first([](const Occasion&) { return true; });
}

// "leaders": nobody in particular.
bool is_nameless(const Actor& a) {
  return a.kind == ActorKind::group && !a.name.empty() && !is_upper(decode(a.name, 0).value);
}

bool is_worthy(const Occasion& o, const Actors& actors) {
  const auto nobody = [&](const std::string& id) { return is_nameless(actors.list[actor_index(id)]); };
  return o.participants.size() >= least_participants(o.kind) && !std::ranges::all_of(o.participants, nobody);
}

// Drops events that are worth no record; numbers[old] is the new number, -1 where dropped.
std::vector<int> keep_worthy(std::vector<Occasion>& list, int main, const Actors& actors) {
  std::vector<int> numbers(list.size(), -1);
  int kept = 0;
  for (int e = 0; e < static_cast<int>(list.size()); ++e) {
    if (e != main && !is_worthy(list[e], actors)) continue;
    numbers[e] = kept;
    list[e].id = occasion_id(kept);
    if (kept != e) list[kept] = std::move(list[e]);
    ++kept;
  }
  list.resize(kept);
  return numbers;
}

// An event without a date of its own that the document reports took place on the document's day.
void date_main(Occasion& o, const Opening& opening) {
  if (!o.date && !opening.day.empty()) o.date = Date{opening.day, std::nullopt, DateBasis::document};
}

// What those who met then told the press they told on the day on which they met.
void date_sequels(std::vector<Occasion>& list, int main, const Actors& actors) {
  const Occasion& met = list[main];
  const auto is_there = [&](const std::string& id) {
    return actors.list[actor_index(id)].kind == ActorKind::group ||
           std::ranges::find(met.participants, id) != met.participants.end();
  };
  for (Occasion& o : list)
    if (o.kind == OccasionKind::press_conference && !o.date && !o.planned &&
        std::ranges::all_of(o.participants, is_there))
      o.date = met.date;
}

// A document that names its event in the opening and brings people together is about it throughout.
bool lasts(const Occasion& o) { return is_encounter(o.kind) && o.participants.size() > 1; }

// The event that each sentence itself speaks of, if it was held: one at which something is said rather than a visit.
std::vector<int> own_events(const Occasions& occasions, const Tree& tree) {
  std::vector<int> own(tree.syntax().sentences.size(), -1);
  const auto is_visit = [&](int event) { return occasions.list[event].kind == OccasionKind::visit; };
  for (const OccasionRef& ref : occasions.refs) {
    int& event = own[tree.token(ref.head).sentence];
    if (occasions.list[ref.occasion].planned || (event >= 0 && !(is_visit(event) && !is_visit(ref.occasion)))) continue;
    event = ref.occasion;
  }
  return own;
}

// What is told at a press conference, in an interview or a speech goes on to the end of the paragraph; after a
// paragraph that says no more than that it was given, to the next event. A visit that is spoken of there is no other.
class Carrier {
 public:
  Carrier(const Occasions& occasions, const Tree& tree) : occasions_(occasions), sentences_(tree.syntax().sentences) {}

  // The event of a sentence whose own is `own`.
  int step(std::size_t s, int own) {
    if (own >= 0 && !(carried_ >= 0 && kind_of(own) == OccasionKind::visit)) {
      carried_ = is_monologue(kind_of(own)) ? own : -1;
      alone_ =
          s > 0 && sentences_[s].paragraph_begin && (s + 1 == sentences_.size() || sentences_[s + 1].paragraph_begin);
      return own;
    }
    if (!alone_ && sentences_[s].paragraph_begin) carried_ = -1;
    return carried_ >= 0 ? carried_ : own;
  }

 private:
  OccasionKind kind_of(int event) const { return occasions_.list[event].kind; }

  const Occasions& occasions_;
  const std::vector<Sentence>& sentences_;
  int carried_ = -1;
  bool alone_ = false;
};

std::vector<int> events_of_sentences(const Occasions& occasions, const Tree& tree, bool dialogue) {
  std::vector<int> out = own_events(occasions, tree);
  const int lasting = occasions.main >= 0 && lasts(occasions.list[occasions.main]) ? occasions.main : -1;
  Carrier carrier(occasions, tree);
  for (std::size_t s = 0; s < out.size(); ++s) {
    if (!dialogue) out[s] = carrier.step(s, out[s]);
    const bool visit = out[s] >= 0 && occasions.list[out[s]].kind == OccasionKind::visit;
    if (lasting >= 0 && (out[s] < 0 || visit)) out[s] = lasting;
  }
  return out;
}

// Whether a date lies wholly after a day: "2001-01" does after 2000-12-31, and not after 2001-01-05.
bool is_after(std::string_view date, std::string_view day) {
  return !day.empty() && date.substr(0, day.size()) > day.substr(0, date.size());
}

}  // namespace

bool is_encounter(OccasionKind kind) {
  switch (kind) {
    case OccasionKind::phone_call:
    case OccasionKind::video_call:
    case OccasionKind::meeting:
    case OccasionKind::negotiations:
    case OccasionKind::exchange_of_letters:
      return true;
    default:
      return false;
  }
}

bool is_monologue(OccasionKind kind) {
  return kind == OccasionKind::press_conference || kind == OccasionKind::interview || kind == OccasionKind::speech;
}

int Occasions::at(int head) const {
  constexpr int kNested = 2;  // mentions that begin at once before another
  auto ref = std::ranges::upper_bound(refs, head, {}, [](const OccasionRef& r) { return r.tokens.begin; });
  for (int step = 0; step < kNested && ref != refs.begin(); ++step)
    if ((--ref)->head == head) return ref->occasion;
  return -1;
}

std::string occasion_id(int occasion) { return "o" + std::to_string(occasion + 1); }

Occasions find_occasions(const Lexicon& lexicon, const Text& text, const Layout& layout, const Tree& tree,
                         const std::vector<Date>& dates, const Actors& actors) {
  const bool dialogue = is_dialogue(text, tree);
  const int author = dialogue ? -1 : author_of(text, layout, tree, actors);
  std::vector<OccasionMention> mentions = find_occasion_mentions(lexicon.occasions, text, tree, dates, actors, author);
  const Opening opening{end_of_opening(text, layout), layout.reference_date()};
  for (OccasionMention& m : mentions)
    if (m.date >= 0 && is_after(dates[m.date].value, opening.day)) m.planned = true;
  OccasionEvents events = merge_occasions(mentions, dates, tree, actors, opening);
  const int main = main_event(events.list, opening);
  const std::vector<int> numbers = keep_worthy(events.list, main, actors);

  Occasions out;
  out.list = std::move(events.list);
  for (std::size_t m = 0; m < mentions.size(); ++m) {
    const int event = events.event_of[m] < 0 ? -1 : numbers[events.event_of[m]];
    if (event >= 0) out.refs.push_back({mentions[m].tokens, mentions[m].head, event});
  }
  out.main = main < 0 ? -1 : numbers[main];
  if (out.main >= 0) {
    date_main(out.list[out.main], opening);
    date_sequels(out.list, out.main, actors);
  }
  out.of_sentence = events_of_sentences(out, tree, dialogue);
  return out;
}

}  // namespace verbale
