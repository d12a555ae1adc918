// Statements: acts of expression or attitude that the text attributes to somebody.
//
//   const verbale::Statement& s = document.statements[0];
//   s.cue->lemma;                 // "stress"
//   verbale::name_of(s.act);      // "stress"
//
// A chain of reporting is read by following `parent` outwards.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "verbale/date.h"
#include "verbale/span.h"

namespace verbale {

enum class StatementKind { direct, indirect, mixed };
enum class Category { speech, attitude, intention, decree, evidence, interaction };
enum class Act {
  assert_,
  stress,
  reaffirm,
  inform,
  announce,
  describe,
  claim,
  predict,
  acknowledge,
  deny,
  decline_comment,
  ask,
  discuss,
  negotiate,
  mediate,
  propose,
  invite,
  request,
  urge,
  demand,
  promise,
  agree,
  sign,
  recognise,
  welcome,
  support,
  thank,
  congratulate,
  condole,
  apologise,
  express_concern,
  criticise,
  accuse,
  protest,
  reject,
  warn,
  threaten,
  concede,
  consider,
  believe,
  know,
  want,
  intend,
  decree,
  show,
};
enum class Channel {
  phone,
  video,
  meeting,
  letter,
  press_conference,
  interview,
  speech,
  social_media,
  written_statement,
  broadcast,
  other,
};
enum class Part { headline, lead, body };

// How a speaker was found: named here, resolved from a pronoun or nominal, or without any words.
enum class SpeakerBasis { explicit_, coreference, implicit };

struct Speaker {
  std::string actor;  // actor id
  std::optional<Span> span;
  SpeakerBasis basis = SpeakerBasis::explicit_;

  bool operator==(const Speaker&) const = default;
};

struct Addressee {
  std::string actor;  // actor id
  std::optional<Span> span;

  bool operator==(const Addressee&) const = default;
};

struct Cue {
  Span span;
  std::string lemma;

  bool operator==(const Cue&) const = default;
};

// Event codes with the version of the code book they belong to ("1.1b3", "2.0").
struct EventCode {
  std::string code, version;

  bool operator==(const EventCode&) const = default;
};

struct Statement {
  std::string id;  // "s1", in the order of the text
  StatementKind kind = StatementKind::indirect;
  Category category = Category::speech;
  Act act = Act::assert_;
  std::vector<Speaker> speakers;
  std::optional<Cue> cue;
  std::vector<Span> content;
  std::vector<Addressee> addressees;
  std::string parent;  // statement id; empty: outermost
  bool negated = false;
  std::optional<Channel> channel;
  std::string occasion;  // occasion id; empty: none
  std::optional<Date> date;
  Part part = Part::body;
  std::string same_as;  // id of the first statement that reports the same act; empty: none
  std::vector<std::string> topics;
  std::vector<std::string> agreements;
  std::optional<EventCode> cameo, plover;
  std::string rule;         // the rule or model that fired
  double confidence = 1.0;  // calibrated, 0..1

  bool operator==(const Statement&) const = default;
};

}  // namespace verbale
