// Knowledge of event codes: the code books, how acts are coded, and what statements are about.
//
//   lexicon.events.code("0256")->label;                       // "Appeal for de-escalation"
//   lexicon.events.act(Act::urge).way;                        // EventWay::appeal
//   lexicon.events.coded("deescalation", EventWay::appeal);   // "0256"
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/status/status.h"
#include "lexicon/phrase_index.h"
#include "lexicon/table.h"
#include "verbale/statement.h"

namespace verbale {

// The columns of event_classes.tsv, then the ways of their own that lib/event/code_events.cc explains.
enum class EventWay {
  appeal,
  intend,
  demand,
  reject,
  threaten,
  accuse,
  decree,
  support,
  concede,
  announce,
  commit,
  consult,
  invite,
  negotiate,
  protest,
  warn,
  wish,
  fixed,
  none,
};

struct CameoCode {
  std::string_view code, label;
  std::string_view plover, mode, context;  // empty: none
};

struct PloverType {
  std::string_view type, label;
  int quad = 0;      // 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
  double score = 0;  // from conflict, -10, to cooperation, +10
};

struct EventAct {
  EventWay way = EventWay::none;
  std::string_view code;  // of EventWay::fixed
};

// A cue that is coded otherwise than its act, where its content is as wanted.
struct EventCue {
  std::string_view content;  // "inf", a class, or empty: any
  EventAct act;
};

class EventLexicon {
 public:
  // Names of the tables that this part reads, without ".tsv".
  static const std::vector<std::string_view>& tables();

  // Adds the rows of one table; later rows win over earlier ones of the same key. InvalidArgument:
  // a row that is wrong, by file and line. Requires: `content` outlives the lexicon.
  absl::Status add(std::string_view table, std::string_view file, std::string_view content);

  // The entry of a CAMEO code, or null.
  const CameoCode* code(std::string_view code) const;

  // The entry of a PLOVER type, or null.
  const PloverType* type(std::string_view type) const;

  // How an act is coded, said or negated.
  EventAct act(Act act, bool negated) const { return acts_[static_cast<int>(act)][negated]; }

  // How a cue is coded whatever its act, by its lemma; empty: by its act.
  std::vector<EventCue> cues(const std::string& lemma) const;

  // The CAMEO code of a class under a way that is a column of the classes; empty: none. The class
  // "none" stands in for a class that has no code of its own.
  std::string_view coded(std::string_view event_class, EventWay way) const;

  // Terms that tell the class of a content; the values of hits are numbers for class_of().
  const PhraseIndex& terms() const { return terms_; }
  std::string_view class_of(int value) const { return term_classes_[value]; }

 private:
  static constexpr int kColumns = 9;
  static constexpr int kActs = 64;

  absl::Status add_code(const Table& table, const Row& row);
  absl::Status add_type(const Table& table, const Row& row);
  absl::Status add_class(const Table& table, const Row& row);
  absl::Status add_act(const Table& table, const Row& row);
  absl::Status add_cue(const Table& table, const Row& row);
  absl::Status add_term(const Table& table, const Row& row);

  absl::flat_hash_map<std::string, CameoCode> codes_;
  absl::flat_hash_map<std::string, PloverType> types_;
  absl::flat_hash_map<std::string, std::array<std::string_view, kColumns>> classes_;
  std::array<std::array<EventAct, 2>, kActs> acts_;
  absl::flat_hash_map<std::string, std::vector<EventCue>> cues_;
  PhraseIndex terms_;
  std::vector<std::string_view> term_classes_;
};

}  // namespace verbale
