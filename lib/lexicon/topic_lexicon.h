// Knowledge of topics: the scheme of codes, and the terms that show them.
//
//   for (const PhraseHit& hit : lexicon.topics.terms().find(text, syntax))
//     for (int value : hit.values) lexicon.topics.term(value).topic;   // index into topics()
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/status/status.h"
#include "lexicon/phrase_index.h"
#include "lexicon/table.h"

namespace verbale {

struct TopicCode {
  std::string_view code, label;
  std::string_view plover, cap;  // PLOVER context, CAP major topic; empty: none
};

struct TopicTerm {
  int topic = -1;                       // index into TopicLexicon::topics(); -1: a phrase of no topic
  double weight = 0;                    // 3: alone enough for a short document
  std::vector<std::string_view> needs;  // words of which one must stand in the same sentence
};

class TopicLexicon {
 public:
  // Names of the tables that this part reads, without ".tsv".
  static const std::vector<std::string_view>& tables();

  // Adds the rows of one table; later rows win over earlier ones of the same key: a code, or a term
  // with a code. InvalidArgument: a row that is wrong, by file and line. Requires: `content` outlives
  // the lexicon.
  absl::Status add(std::string_view table, std::string_view file, std::string_view content);

  const std::vector<TopicCode>& topics() const { return topics_; }

  // Every term; the values of its hits are numbers for term().
  const PhraseIndex& terms() const { return index_; }
  const TopicTerm& term(int value) const { return terms_[value]; }

 private:
  absl::Status add_topic(const Table& table, const Row& row);
  absl::Status add_term(const Table& table, const Row& row);

  std::vector<TopicCode> topics_;
  std::vector<TopicTerm> terms_;
  PhraseIndex index_;
  absl::flat_hash_map<std::string, int> codes_;  // code → index into topics_
  absl::flat_hash_map<std::string, int> rows_;   // term, tab, code → index into terms_
};

}  // namespace verbale
