// All knowledge tables, parsed and indexed: one part a stage, each with a file of its own.
//
//   auto lexicon = Lexicon::load(options.tables);
//   lexicon->cues.find(...);
//
// Immutable after load(); read by many threads.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "lexicon/actor_lexicon.h"
#include "lexicon/confidence_lexicon.h"
#include "lexicon/cue_lexicon.h"
#include "lexicon/date_lexicon.h"
#include "lexicon/event_lexicon.h"
#include "lexicon/instrument_lexicon.h"
#include "lexicon/layout_lexicon.h"
#include "lexicon/occasion_lexicon.h"
#include "lexicon/token_lexicon.h"
#include "lexicon/topic_lexicon.h"

namespace verbale {

struct Lexicon {
  LayoutLexicon layout;
  TokenLexicon tokens;
  ActorLexicon actors;
  CueLexicon cues;
  ConfidenceLexicon confidence;
  DateLexicon dates;
  InstrumentLexicon instruments;
  OccasionLexicon occasions;
  TopicLexicon topics;
  EventLexicon events;
  std::vector<std::shared_ptr<const std::string>> user_content;  // what the user's rows point into

  // The built-in tables, then the user's files in their order. NotFound: a file is missing;
  // InvalidArgument: a file is of no known table, or wrong at the line that the message names.
  static absl::StatusOr<Lexicon> load(const std::vector<std::string>& files);
};

}  // namespace verbale
