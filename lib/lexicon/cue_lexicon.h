// Knowledge of cues: the words that signal an act of expression or attitude (lib/data/cues.tsv), and
// those about them that tell the channel (lib/data/channels.tsv).
//
//   for (const CueEntry* entry : lexicon.cues.with_lemma("call", CuePos::verb))
//     entry->tail;   // {"on"}, {"for"}, {}: the longer first
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "lexicon/table.h"
#include "verbale/statement.h"

namespace verbale {

enum class CuePos { verb, noun, adjective, phrase };

// One row of the table.
struct CueEntry {
  std::string cue;                // "call on"
  std::vector<std::string> tail;  // what follows the first word, articles left out: {"on"}
  CuePos pos = CuePos::verb;
  Act act = Act::assert_;
  std::vector<std::pair<std::string, Act>> acts;  // of the slots that tell another: "ask to" requests
  Category category = Category::speech;
  std::vector<std::string> content;    // slots, the likeliest first: "clause", "object", "inf", "about"
  std::vector<std::string> addressee;  // slots: "object", or a preposition

  Act act_in(std::string_view slot) const;      // the act where the content fills the slot
  bool takes(std::string_view slot) const;      // whether `content` has the slot
  bool addresses(std::string_view slot) const;  // whether `addressee` has it
};

// A word that tells the channel; hearers ("reporters") tell it only where they do not speak themselves.
struct ChannelWord {
  Channel channel = Channel::other;
  bool hearers = false;
};

class CueLexicon {
 public:
  static const std::vector<std::string_view>& tables();
  absl::Status add(std::string_view table, std::string_view file, std::string_view content);

  // Entries whose first word is `lemma`, the longer first; empty where there are none.
  const std::vector<CueEntry>& with_lemma(std::string_view lemma, CuePos pos) const;

  // Whether an entry of a verb begins with `lemma`.
  bool has_verb(std::string_view lemma) const { return !with_lemma(lemma, CuePos::verb).empty(); }

  // What a word about the cue tells of the channel: "interview". Null for other words.
  const ChannelWord* channel_word(std::string_view lemma) const;

 private:
  absl::Status add_cue(const Table& table, const Row& row);
  absl::Status add_channel(const Table& table, const Row& row);

  std::map<std::string, ChannelWord, std::less<>> channels_;
  std::map<std::string, std::vector<CueEntry>, std::less<>> entries_[4];
};

}  // namespace verbale
