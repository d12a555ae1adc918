#include "lexicon/occasion_lexicon.h"

#include <algorithm>
#include <array>

#include "verbale/names.h"

namespace verbale {
namespace {

constexpr std::array<std::string_view, 3> kFrames = {"event", "act", "mode"};
constexpr std::array<std::string_view, 13> kNeeds = {"",     "linked",      "echo",  "at",       "sent",
                                                     "two",  "counterpart", "press", "audience", "place",
                                                     "call", "welcomed",    "joined"};
constexpr std::array<std::string_view, 16> kWords = {
    "hold",     "attend", "planned",  "modal",      "ahead",    "unreal", "at",     "with",
    "definite", "press",  "audience", "initiative", "initiate", "send",   "matter", "list"};
constexpr std::string_view kPersons = "persons=";

// The place of a name in a list; -1: none.
template <std::size_t n>
int place_in(const std::array<std::string_view, n>& names, std::string_view name) {
  const auto found = std::ranges::find(names, name);
  return found == names.end() ? -1 : static_cast<int>(found - names.begin());
}

bool read_kinds(std::string_view cell, std::vector<OccasionKind>& kinds) {
  for (std::string_view name : values(cell)) {
    const std::optional<OccasionKind> kind = value_of<OccasionKind>(name);
    if (!kind) return false;
    kinds.push_back(*kind);
  }
  return !kinds.empty();
}

bool read_roles(std::string_view cell, OccasionPhrase& phrase) {
  for (std::string_view role : values(cell)) {
    if (role == "object")
      phrase.object = true;
    else if (role == "with")
      phrase.with = true;
    else if (role == "to")
      phrase.to = true;
    else if (role == "place")
      phrase.place = true;
    else
      return false;
  }
  return true;
}

bool read_need(std::string_view cell, OccasionPhrase& phrase) {
  phrase.among_persons = phrase.kinds[0];
  if (cell.starts_with(kPersons)) {
    const std::optional<OccasionKind> kind = value_of<OccasionKind>(cell.substr(kPersons.size()));
    if (kind) phrase.among_persons = *kind;
    return kind.has_value();
  }
  const int need = place_in(kNeeds, cell);
  if (need >= 0) phrase.need = static_cast<OccasionNeed>(need);
  return need >= 0;
}

}  // namespace

const std::vector<std::string_view>& OccasionLexicon::tables() {
  static const std::vector<std::string_view> kTables = {"occasions", "occasion_words"};
  return kTables;
}

absl::Status OccasionLexicon::add(std::string_view table, std::string_view file, std::string_view content) {
  const bool phrases = table == "occasions";
  const absl::StatusOr<Table> parsed = phrases
                                           ? Table::parse(file, content, {"phrase", "frame", "kinds", "roles", "needs"})
                                           : Table::parse(file, content, {"word", "role"});
  if (!parsed.ok()) return parsed.status();
  for (const Row& row : parsed->rows()) {
    const absl::Status status = phrases ? add_phrase(*parsed, row) : add_word(*parsed, row);
    if (!status.ok()) return status;
  }
  return absl::OkStatus();
}

absl::Status OccasionLexicon::add_phrase(const Table& table, const Row& row) {
  OccasionPhrase phrase{.phrase = row[0]};
  const int frame = place_in(kFrames, row[1]);
  if (phrase.phrase.empty()) return table.error(row, "the phrase is empty");
  if (frame < 0) return table.error(row, "the frame is none of event, act, mode");
  phrase.frame = static_cast<OccasionFrame>(frame);
  if (!read_kinds(row[2], phrase.kinds)) return table.error(row, "a kind is none of an occasion's");
  if (!read_roles(row[3], phrase)) return table.error(row, "a role is none of object, with, to, place");
  if (!read_need(row[4], phrase)) return table.error(row, "the need is unknown");
  phrases_.add(phrase.phrase, static_cast<int>(rows_.size()));
  rows_.push_back(std::move(phrase));
  return absl::OkStatus();
}

absl::Status OccasionLexicon::add_word(const Table& table, const Row& row) {
  const int role = place_in(kWords, row[1]);
  if (role < 0) return table.error(row, "the role is unknown");
  words_[std::string(row[0])] |= 1u << role;
  return absl::OkStatus();
}

bool OccasionLexicon::has(std::string_view word, OccasionWord role) const {
  const auto found = words_.find(absl::string_view(word.data(), word.size()));
  return found != words_.end() && (found->second >> static_cast<int>(role) & 1u) != 0;
}

}  // namespace verbale
