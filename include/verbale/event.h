// Statements and occasions as events between actors, in the code books CAMEO 1.1b3 and PLOVER 2.0.
//
//   for (const verbale::Event& e : verbale::events_of(document)) std::cout << e.cameo.code << '\n';
//   std::cout << verbale::to_plover(document);   // JSON Lines
//   std::cout << verbale::to_cameo(document);    // tab-separated, after the columns of ICEWS
//
// Reads a finished Document; thread safe.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "verbale/document.h"

namespace verbale {

struct EventActor {
  std::string actor;          // id in the document
  std::string name;           // "Vladimir Putin"
  std::string country;        // ISO 3166-1 alpha-3, or IGO, NGO, MNC; empty: unknown
  std::string sector, cameo;  // "GOV", "RUSGOV"; empty: unknown

  bool operator==(const EventActor&) const = default;
};

struct Event {
  std::string id;                            // "e1", in the order of the text
  std::string date;                          // ISO 8601; empty: unknown
  std::vector<EventActor> sources, targets;  // of a consultation all are sources
  EventCode cameo;
  std::optional<EventCode> plover;  // none where PLOVER codes no such event
  std::string mode;                 // of the PLOVER type; empty: none
  std::vector<std::string> contexts;
  std::string place;
  std::string statement, occasion;  // id of the record that it was made from; the other is empty
  Span span;                        // where the text tells of it

  bool operator==(const Event&) const = default;
};

// The events of a document: one an occasion in which actors consult, one a coded statement. Statements
// that repeat an earlier one, and talks that an occasion stands for, make none.
std::vector<Event> events_of(const Document& document);

// One JSON object a line with the fields of the PLOVER manual; events that PLOVER does not code are left out.
std::string to_plover(const Document& document);

// One line for every pair of source and target, consultations both ways. Columns: event, date, source_name, source,
// source_country, cameo, label, target_name, target, target_country, place, document, begin, end, text; offsets in code
// points.
std::string to_cameo(const Document& document, bool header = true);

}  // namespace verbale
