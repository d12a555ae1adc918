// A document as read: layout, records, and notes on oddities of the input.
//
//   verbale::Document d = extractor.extract(text, {.id = "story.txt"});
//   verbale::to_json(d);   // one JSON object, see json.h
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "verbale/actor.h"
#include "verbale/agreement.h"
#include "verbale/date.h"
#include "verbale/occasion.h"
#include "verbale/span.h"
#include "verbale/statement.h"
#include "verbale/syntax.h"
#include "verbale/topic.h"

namespace verbale {

// What the caller knows of a document; wins over what the text says. Empty: unknown.
struct Metadata {
  std::string id;
  std::string publisher;
  std::string published;  // ISO 8601, as precise as known; anything else is not used, and a note says so

  bool operator==(const Metadata&) const = default;
};

struct Dateline {
  Span span;
  std::string place;   // "MOSCOW"
  std::string date;    // ISO 8601; empty: none stated
  std::string agency;  // "TASS"

  bool operator==(const Dateline&) const = default;
};

struct Section {
  std::optional<Span> heading;
  Span span;

  bool operator==(const Section&) const = default;
};

// An oddity of the input, for people to read: "replaced 3 bytes that are not UTF-8".
struct Note {
  std::string code;  // stable: "invalid_utf8", "empty", "binary", "too_long", "published"
  std::string message;

  bool operator==(const Note&) const = default;
};

struct Document {
  std::string id;
  std::string text;  // the original bytes
  std::string language = "en";
  std::string publisher;
  std::string published;
  std::optional<Dateline> dateline;
  std::optional<Span> headline;
  std::optional<Span> lead;
  std::vector<Section> sections;
  std::vector<Span> boilerplate;
  Syntax syntax;
  std::vector<Actor> actors;
  std::vector<Statement> statements;
  std::vector<Agreement> agreements;
  std::vector<Topic> topics;
  std::vector<Occasion> occasions;
  std::vector<Note> notes;

  bool operator==(const Document&) const = default;
};

}  // namespace verbale
