// An act is coded in one of a few ways (event_acts.tsv). Most ways are columns of event_classes.tsv: the
// class of the content, which its first term tells, gives the code. A content that opens with a need or a
// commitment ("the need for a ceasefire", "their commitment to talks") is an appeal or a promise of what
// follows. Some ways look further:
//
//   announce   a ruling where the class has one ("announced sanctions"), else an intention of its class
//   commit     an appeal, a promise or support by what the content opens with, else a comment
//   consult    by the occasion: a telephone call, a visit, negotiations
//   invite     an intention to meet; negotiate  negotiations
//   protest    of a crowd a demonstration, of anybody else a complaint
//   warn       a threat where the class has one or somebody is warned, else a gloomy comment
//   wish       an appeal where the class is known, else no event
//
// Covered by tests/event.
#include "event/code_events.h"

#include <algorithm>
#include <optional>
#include <string>

namespace verbale {
namespace {

constexpr std::string_view kNoClass = "none";
constexpr std::string_view kComment = "010", kGloom = "012", kMeet = "036", kNegotiate = "046", kConsult = "040";
constexpr std::string_view kPraise = "051", kComplain = "114", kDemonstrate = "140", kThreaten = "130";

struct TermHit {
  std::size_t begin = 0, end = 0;  // bytes
  std::string_view event_class;
};

class Coder {
 public:
  Coder(const EventLexicon& lexicon, const Text& text, const Tree& tree, const Actors& actors,
        const Occasions& occasions)
      : lexicon_(lexicon), text_(text), actors_(actors), occasions_(occasions) {
    for (const PhraseHit& hit : lexicon.terms().find(text, tree.syntax())) {
      const Span span = tree.span(hit.tokens);
      hits_.push_back({span.begin, span.end, lexicon.class_of(hit.values[0])});
    }
  }

  std::string_view code(const Statement& s) const;

 private:
  std::vector<std::string_view> classes_of(const Statement& s) const;
  std::string_view by_lead(EventWay way, const std::vector<std::string_view>& classes) const;
  std::string_view special(EventWay way, const Statement& s, const std::vector<std::string_view>& classes) const;
  std::string_view announced(std::string_view first) const;
  std::string_view committed(const std::vector<std::string_view>& classes) const;
  std::string_view consulted(const Statement& s) const;
  std::string_view warned(const Statement& s, std::string_view first) const;
  bool is_crowd(const Statement& s) const;
  std::string cue_of(const Statement& s) const;
  bool fits(const EventCue& cue, const Statement& s, std::string_view first) const;
  EventAct act_of(const Statement& s, const std::vector<std::string_view>& classes) const;

  const EventLexicon& lexicon_;
  const Text& text_;
  const Actors& actors_;
  const Occasions& occasions_;
  std::vector<TermHit> hits_;
};

// The classes of the first two terms of a content.
std::vector<std::string_view> Coder::classes_of(const Statement& s) const {
  std::vector<std::string_view> classes;
  for (const Span& span : s.content) {
    auto hit = std::ranges::lower_bound(hits_, span.begin, {}, &TermHit::begin);
    for (; hit != hits_.end() && hit->end <= span.end && classes.size() < 2; ++hit) classes.push_back(hit->event_class);
  }
  return classes;
}

std::string_view second_of(const std::vector<std::string_view>& classes) {
  return classes.size() > 1 ? classes[1] : kNoClass;
}

// The code of a column, looking through "the need for" and "a commitment to".
std::string_view Coder::by_lead(EventWay way, const std::vector<std::string_view>& classes) const {
  const std::string_view first = classes.empty() ? kNoClass : classes[0];
  const bool leads = first == "need" || first == "commitment";
  return lexicon_.coded(leads && classes.size() > 1 ? classes[1] : first, way);
}

std::string_view Coder::announced(std::string_view first) const {
  if (first == "talks") return kMeet;
  const std::string_view ruling = lexicon_.coded(first, EventWay::decree);
  if (!ruling.empty()) return ruling;
  const std::string_view intention = lexicon_.coded(first, EventWay::intend);
  return intention == lexicon_.coded(kNoClass, EventWay::intend) ? kComment : intention;
}

std::string_view Coder::committed(const std::vector<std::string_view>& classes) const {
  if (classes.empty()) return kComment;
  if (classes[0] == "support") return kPraise;
  if (classes[0] == "commitment") return lexicon_.coded(second_of(classes), EventWay::intend);
  if (classes[0] != "need" || classes.size() < 2) return kComment;
  return lexicon_.coded(classes[1], EventWay::appeal);
}

std::string_view Coder::consulted(const Statement& s) const {
  for (const Occasion& o : occasions_.list)
    if (o.id == s.occasion && !cameo_of(o.kind).empty()) return cameo_of(o.kind);
  return kConsult;
}

std::string_view Coder::warned(const Statement& s, std::string_view first) const {
  const std::string_view threat = lexicon_.coded(first, EventWay::threaten);
  if (threat != kThreaten || !s.addressees.empty()) return threat;
  return kGloom;
}

bool Coder::is_crowd(const Statement& s) const {
  return std::ranges::any_of(s.speakers, [&](const Speaker& speaker) {
    const int a = actor_index(speaker.actor);
    return a >= 0 && a < static_cast<int>(actors_.list.size()) && actors_.list[a].kind == ActorKind::group &&
           actors_.list[a].members.empty();
  });
}

std::string_view Coder::special(EventWay way, const Statement& s, const std::vector<std::string_view>& classes) const {
  const std::string_view first = classes.empty() ? kNoClass : classes[0];
  switch (way) {
    case EventWay::announce:
      return first == "commitment" ? committed(classes) : announced(first);
    case EventWay::commit:
      return committed(classes);
    case EventWay::consult:
      return consulted(s);
    case EventWay::invite:
      return kMeet;
    case EventWay::negotiate:
      return kNegotiate;
    case EventWay::protest:
      return is_crowd(s) ? kDemonstrate : kComplain;
    case EventWay::warn:
      return warned(s, first);
    case EventWay::wish:
      return classes.empty() ? std::string_view() : by_lead(EventWay::appeal, classes);
    default:
      return {};
  }
}

// The lemma of a cue with the preposition that its words end in: "call for".
std::string Coder::cue_of(const Statement& s) const {
  const std::string_view words = text_[s.cue->span];
  const std::size_t blank = words.rfind(' ');
  const bool particle = blank != std::string_view::npos && s.cue->lemma.find(' ') == std::string::npos;
  return particle ? s.cue->lemma + std::string(words.substr(blank)) : s.cue->lemma;
}

// Whether a content is as a cue wants it: of a class, or opening with a word.
bool Coder::fits(const EventCue& cue, const Statement& s, std::string_view first) const {
  const std::string_view content = s.content.empty() ? std::string_view() : text_[s.content[0]];
  if (cue.content == "inf") return content.starts_with("to ");
  if (cue.content == "for") return content.starts_with("for ");
  return cue.content.empty() || cue.content == first;
}

// The way of the cue, where the table has one for it and for what its content is; else that of the act.
EventAct Coder::act_of(const Statement& s, const std::vector<std::string_view>& classes) const {
  const std::string_view first = classes.empty() ? kNoClass : classes[0];
  const bool comment = s.act == Act::decline_comment && classes.empty();
  if (s.cue && !s.negated && !comment)
    for (const std::string& key : {cue_of(s), s.cue->lemma})
      for (const EventCue& cue : lexicon_.cues(key))
        if (fits(cue, s, first)) return cue.act;
  return lexicon_.act(s.act, s.negated);
}

std::string_view Coder::code(const Statement& s) const {
  const std::vector<std::string_view> classes = classes_of(s);
  const EventAct act = act_of(s, classes);
  if (act.way == EventWay::fixed) return act.code;
  if (act.way == EventWay::none) return {};
  return act.way < EventWay::announce ? by_lead(act.way, classes) : special(act.way, s, classes);
}

}  // namespace

std::string_view cameo_of(OccasionKind kind) {
  switch (kind) {
    case OccasionKind::phone_call:
      return "041";
    case OccasionKind::visit:
      return "042";
    case OccasionKind::negotiations:
      return "046";
    case OccasionKind::video_call:
    case OccasionKind::meeting:
    case OccasionKind::summit:
    case OccasionKind::conference:
    case OccasionKind::session:
    case OccasionKind::exchange_of_letters:
      return "040";
    default:
      return {};
  }
}

void code_events(const EventLexicon& lexicon, const Text& text, const Tree& tree, const Actors& actors,
                 const Occasions& occasions, std::vector<Statement>& statements) {
  const Coder coder(lexicon, text, tree, actors, occasions);
  for (Statement& s : statements) {
    const CameoCode* code = lexicon.code(coder.code(s));
    if (!code) continue;
    s.cameo = EventCode{std::string(code->code), std::string(kCameoVersion)};
    if (!code->plover.empty()) s.plover = EventCode{std::string(code->plover), std::string(kPloverVersion)};
  }
}

}  // namespace verbale
