#include "lexicon/topic_lexicon.h"

#include <charconv>

namespace verbale {
namespace {

constexpr std::string_view kNoTopic = "-";

bool read_weight(std::string_view cell, double& weight) {
  const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), weight);
  return error == std::errc() && end == cell.data() + cell.size() && weight >= 0 && weight <= 10;
}

}  // namespace

const std::vector<std::string_view>& TopicLexicon::tables() {
  static const std::vector<std::string_view> kTables = {"topics", "topic_terms"};
  return kTables;
}

absl::Status TopicLexicon::add(std::string_view table, std::string_view file, std::string_view content) {
  const bool codes = table == "topics";
  const absl::StatusOr<Table> parsed = codes ? Table::parse(file, content, {"code", "label", "plover", "cap"})
                                             : Table::parse(file, content, {"term", "topic", "weight", "needs"});
  if (!parsed.ok()) return parsed.status();
  for (const Row& row : parsed->rows()) {
    const absl::Status status = codes ? add_topic(*parsed, row) : add_term(*parsed, row);
    if (!status.ok()) return status;
  }
  return absl::OkStatus();
}

absl::Status TopicLexicon::add_topic(const Table& table, const Row& row) {
  if (row[0].empty() || row[0] == kNoTopic) return table.error(row, "the code is empty");
  const auto [found, is_new] = codes_.try_emplace(std::string(row[0]), static_cast<int>(topics_.size()));
  if (is_new) topics_.emplace_back();
  topics_[found->second] = {row[0], row[1], row[2], row[3]};
  return absl::OkStatus();
}

absl::Status TopicLexicon::add_term(const Table& table, const Row& row) {
  TopicTerm term;
  if (row[0].empty()) return table.error(row, "the term is empty");
  if (row[1] != kNoTopic) {
    const auto topic = codes_.find(std::string(row[1]));
    if (topic == codes_.end()) return table.error(row, "the topic is not in the table of topics");
    term.topic = topic->second;
  }
  if (!read_weight(row[2], term.weight)) return table.error(row, "the weight is not a number from 0 to 10");
  term.needs = values(row[3]);
  const std::string key = std::string(row[0]) + '\t' + std::string(row[1]);
  const auto [found, is_new] = rows_.try_emplace(key, static_cast<int>(terms_.size()));
  if (is_new) {
    terms_.emplace_back();
    index_.add(row[0], found->second);
  }
  terms_[found->second] = std::move(term);
  return absl::OkStatus();
}

}  // namespace verbale
