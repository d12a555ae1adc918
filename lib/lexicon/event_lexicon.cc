#include "lexicon/event_lexicon.h"

#include <algorithm>
#include <charconv>

#include "verbale/names.h"

namespace verbale {
namespace {

constexpr std::string_view kFixed = "fixed:";
constexpr std::string_view kNone = "none";
constexpr std::array<std::string_view, 17> kWays = {"appeal", "intend",    "demand",  "reject",   "threaten", "accuse",
                                                    "decree", "support",   "concede", "announce", "commit",   "consult",
                                                    "invite", "negotiate", "protest", "warn",     "wish"};

// "fixed:051", the name of a way, or nothing.
bool read_way(std::string_view cell, EventAct& act) {
  if (cell.starts_with(kFixed)) {
    act = {EventWay::fixed, cell.substr(kFixed.size())};
    return !act.code.empty();
  }
  const auto found = std::ranges::find(kWays, cell);
  if (found != kWays.end()) act = {static_cast<EventWay>(found - kWays.begin()), {}};
  return cell.empty() || found != kWays.end();
}

template <class Number>
bool read_number(std::string_view cell, Number& number) {
  const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), number);
  return error == std::errc() && end == cell.data() + cell.size();
}

}  // namespace

const std::vector<std::string_view>& EventLexicon::tables() {
  static const std::vector<std::string_view> kTables = {"plover",     "cameo",      "event_classes",
                                                        "event_acts", "event_cues", "event_terms"};
  return kTables;
}

absl::Status EventLexicon::add(std::string_view table, std::string_view file, std::string_view content) {
  struct Reader {
    std::string_view table;
    std::initializer_list<std::string_view> columns;
    absl::Status (EventLexicon::*add)(const Table&, const Row&);
  };
  static const Reader kReaders[] = {
      {"plover", {"type", "quad", "label", "score"}, &EventLexicon::add_type},
      {"cameo", {"code", "label", "plover", "mode", "context"}, &EventLexicon::add_code},
      {"event_classes",
       {"class", "appeal", "intend", "demand", "reject", "threaten", "accuse", "decree", "support", "concede"},
       &EventLexicon::add_class},
      {"event_acts", {"act", "way", "negated"}, &EventLexicon::add_act},
      {"event_cues", {"cue", "content", "way"}, &EventLexicon::add_cue},
      {"event_terms", {"term", "class"}, &EventLexicon::add_term},
  };
  for (const Reader& reader : kReaders) {
    if (reader.table != table) continue;
    const absl::StatusOr<Table> parsed = Table::parse(file, content, reader.columns);
    if (!parsed.ok()) return parsed.status();
    for (const Row& row : parsed->rows())
      if (absl::Status status = (this->*reader.add)(*parsed, row); !status.ok()) return status;
  }
  return absl::OkStatus();
}

absl::Status EventLexicon::add_type(const Table& table, const Row& row) {
  PloverType type{.type = row[0], .label = row[2]};
  if (type.type.empty()) return table.error(row, "the type is empty");
  if (!read_number(row[1], type.quad)) return table.error(row, "the quad is not a number");
  if (!read_number(row[3], type.score)) return table.error(row, "the score is not a number");
  types_[std::string(row[0])] = type;
  return absl::OkStatus();
}

const PloverType* EventLexicon::type(std::string_view type) const {
  const auto found = types_.find(std::string(type));
  return found == types_.end() ? nullptr : &found->second;
}

absl::Status EventLexicon::add_code(const Table& table, const Row& row) {
  if (row[0].empty()) return table.error(row, "the code is empty");
  if (!row[2].empty() && !type(row[2])) return table.error(row, "the PLOVER type is unknown");
  codes_[std::string(row[0])] = {row[0], row[1], row[2], row[3], row[4]};
  return absl::OkStatus();
}

absl::Status EventLexicon::add_class(const Table& table, const Row& row) {
  auto& columns = classes_[std::string(row[0])];
  for (int c = 0; c < kColumns; ++c) {
    columns[c] = row[c + 1];
    if (!row[c + 1].empty() && !code(row[c + 1])) return table.error(row, "a code is not in the table of codes");
  }
  return absl::OkStatus();
}

absl::Status EventLexicon::add_act(const Table& table, const Row& row) {
  const std::optional<Act> act = value_of<Act>(row[0]);
  if (!act) return table.error(row, "the act is none of a statement's");
  auto& [said, negated] = acts_[static_cast<int>(*act)];
  if (!read_way(row[1], said) || !read_way(row[2], negated)) return table.error(row, "the way is unknown");
  return absl::OkStatus();
}

absl::Status EventLexicon::add_cue(const Table& table, const Row& row) {
  EventCue cue{row[1], {}};
  if (!read_way(row[2], cue.act)) return table.error(row, "the way is unknown");
  cues_[std::string(row[0])].push_back(cue);
  return absl::OkStatus();
}

std::vector<EventCue> EventLexicon::cues(const std::string& lemma) const {
  const auto found = cues_.find(lemma);
  return found == cues_.end() ? std::vector<EventCue>{} : found->second;
}

absl::Status EventLexicon::add_term(const Table& table, const Row& row) {
  if (!classes_.contains(std::string(row[1]))) return table.error(row, "the class is not in the table of classes");
  terms_.add(row[0], static_cast<int>(term_classes_.size()));
  term_classes_.push_back(row[1]);
  return absl::OkStatus();
}

const CameoCode* EventLexicon::code(std::string_view code) const {
  const auto found = codes_.find(std::string(code));
  return found == codes_.end() ? nullptr : &found->second;
}

std::string_view EventLexicon::coded(std::string_view event_class, EventWay way) const {
  const int column = static_cast<int>(way);
  if (column >= kColumns) return {};
  const auto own = classes_.find(std::string(event_class));
  if (own != classes_.end() && !own->second[column].empty()) return own->second[column];
  const auto none = classes_.find(std::string(kNone));
  return none == classes_.end() ? std::string_view() : none->second[column];
}

}  // namespace verbale
