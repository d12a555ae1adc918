// Events as PLOVER JSON Lines and as a CAMEO table.
#include <nlohmann/json.hpp>

#include "event/code_books.h"
#include "text/utf8.h"
#include "verbale/event.h"

namespace verbale {
namespace {

using Json = nlohmann::ordered_json;

// The text of a span on one line.
std::string one_line(const Document& document, Span span) {
  std::string out;
  const std::string text = repaired(std::string_view(document.text).substr(span.begin, span.size()));
  for (char c : text) {
    const bool blank = c == '\n' || c == '\r' || c == '\t' || c == ' ';
    if (!blank)
      out += c;
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
  }
  return out;
}

Json known(const std::string& value) { return value.empty() ? Json() : Json(repaired(value)); }

Json actors(const std::vector<EventActor>& list) {
  Json out = Json::array();
  for (const EventActor& a : list)
    out.push_back({{"code", known(a.country)}, {"sector", known(a.sector)}, {"text", repaired(a.name)}});
  return out;
}

Json plover_of(const Event& e, const Document& document) {
  Json out;
  out["id"] = repaired(document.id) + "#" + e.id;
  out["date"] = known(e.date);
  out["source"] = actors(e.sources);
  out["recipient"] = actors(e.targets);
  out["event"] = Json::array({e.plover->code});
  if (const PloverType* type = code_books().type(e.plover->code)) {
    out["quad_code"] = type->quad;
    out["event_scale"] = type->score;
  }
  out["mode"] = known(e.mode);
  out["context"] = e.contexts;
  out["event_loc"] = known(e.place);
  out["text"] = one_line(document, e.span);
  out["version"] = e.plover->version;
  return out;
}

// Sources against targets; those who consult, each against every other.
std::vector<std::pair<const EventActor*, const EventActor*>> pairs_of(const Event& e) {
  static const EventActor kNobody;
  std::vector<std::pair<const EventActor*, const EventActor*>> pairs;
  const bool mutual = !e.occasion.empty();
  for (const EventActor& source : e.sources)
    for (const EventActor& target : mutual ? e.sources : e.targets)
      if (source.actor != target.actor) pairs.emplace_back(&source, &target);
  if (pairs.empty())
    for (const EventActor& source : e.sources) pairs.emplace_back(&source, &kNobody);
  return pairs;
}

constexpr std::string_view kColumns =
    "event\tdate\tsource_name\tsource\tsource_country\tcameo\tlabel\ttarget_name\ttarget\ttarget_country\tplace\t"
    "document\tbegin\tend\ttext\n";

}  // namespace

std::string to_plover(const Document& document) {
  std::string out;
  for (const Event& e : events_of(document))
    if (e.plover) out += plover_of(e, document).dump() + '\n';
  return out;
}

std::string to_cameo(const Document& document, bool header) {
  std::string out(header ? kColumns : std::string_view());
  const OffsetMap offsets(document.text);
  for (const Event& e : events_of(document)) {
    const CameoCode* code = code_books().code(e.cameo.code);
    const std::string label(code ? code->label : std::string_view());
    const std::string evidence = repaired(document.id) + '\t' + std::to_string(offsets.code_point(e.span.begin)) +
                                 '\t' + std::to_string(offsets.code_point(e.span.end)) + '\t' +
                                 one_line(document, e.span);
    for (const auto& [source, target] : pairs_of(e))
      out += e.id + '\t' + e.date + '\t' + repaired(source->name) + '\t' + source->cameo + '\t' + source->country +
             '\t' + e.cameo.code + '\t' + label + '\t' + repaired(target->name) + '\t' + target->cameo + '\t' +
             target->country + '\t' + repaired(e.place) + '\t' + evidence + '\n';
  }
  return out;
}

}  // namespace verbale
