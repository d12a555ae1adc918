#include "lexicon/cue_lexicon.h"

#include <algorithm>
#include <optional>

#include "absl/strings/str_cat.h"
#include "verbale/names.h"

namespace verbale {
namespace {

constexpr std::string_view kPosNames[] = {"verb", "noun", "adjective", "phrase"};

std::optional<CuePos> pos_of(std::string_view name) {
  const auto* found = std::ranges::find(kPosNames, name);
  if (found == std::end(kPosNames)) return std::nullopt;
  return static_cast<CuePos>(found - kPosNames);
}

std::vector<std::string> words_of(std::string_view phrase) {
  std::vector<std::string> words(1);
  for (char c : phrase)
    if (c == ' ')
      words.emplace_back();
    else
      words.back() += c;
  return words;
}

// Phrases are matched word for word; verbs, nouns and adjectives without their articles.
std::vector<std::string> tail_of(std::vector<std::string> words, CuePos pos) {
  words.erase(words.begin());
  if (pos != CuePos::phrase)
    std::erase_if(words, [](const std::string& w) { return w == "a" || w == "an" || w == "the"; });
  return words;
}

std::vector<std::string> strings(std::string_view cell) {
  std::vector<std::string> out;
  for (std::string_view value : values(cell)) out.emplace_back(value);
  return out;
}

// "inf=request": the acts after the first, each of a slot. Null where one is unknown.
std::optional<std::vector<std::pair<std::string, Act>>> acts_of_slots(const std::vector<std::string>& acts) {
  std::vector<std::pair<std::string, Act>> out;
  for (std::size_t k = 1; k < acts.size(); ++k) {
    const std::size_t equals = acts[k].find('=');
    const auto act = equals == std::string::npos ? std::nullopt : value_of<Act>(acts[k].substr(equals + 1));
    if (!act) return std::nullopt;
    out.emplace_back(acts[k].substr(0, equals), *act);
  }
  return out;
}

}  // namespace

Act CueEntry::act_in(std::string_view slot) const {
  const auto found = std::ranges::find(acts, slot, [](const auto& a) { return std::string_view(a.first); });
  return found == acts.end() ? act : found->second;
}

bool CueEntry::takes(std::string_view slot) const { return std::ranges::find(content, slot) != content.end(); }

bool CueEntry::addresses(std::string_view slot) const { return std::ranges::find(addressee, slot) != addressee.end(); }

const std::vector<std::string_view>& CueLexicon::tables() {
  static const std::vector<std::string_view> kTables = {"cues", "channels"};
  return kTables;
}

absl::Status CueLexicon::add(std::string_view name, std::string_view file, std::string_view content) {
  const bool cues = name == "cues";
  absl::StatusOr<Table> table =
      cues ? Table::parse(file, content, {"cue", "pos", "act", "category", "content", "addressee"})
           : Table::parse(file, content, {"lemma", "channel", "hearers"});
  if (!table.ok()) return table.status();
  for (const Row& row : table->rows()) {
    const absl::Status status = cues ? add_cue(*table, row) : add_channel(*table, row);
    if (!status.ok()) return status;
  }
  return absl::OkStatus();
}

absl::Status CueLexicon::add_cue(const Table& table, const Row& row) {
  const auto pos = pos_of(row[1]);
  const std::vector<std::string> acts = strings(row[2]);
  const auto act = acts.empty() ? std::nullopt : value_of<Act>(acts.front());
  const auto slot_acts = acts_of_slots(acts);
  const auto category = value_of<Category>(row[3]);
  if (row[0].empty() || !pos || !act || !slot_acts || !category)
    return table.error(row, "unknown part of speech, act or category");
  std::vector<std::string> words = words_of(row[0]);
  std::vector<CueEntry>& entries = entries_[static_cast<int>(*pos)][words.front()];
  std::erase_if(entries, [&](const CueEntry& e) { return e.cue == row[0]; });
  entries.push_back({std::string(row[0]), tail_of(std::move(words), *pos), *pos, *act, *slot_acts, *category,
                     strings(row[4]), strings(row[5])});
  std::ranges::stable_sort(entries, std::ranges::greater{}, [](const CueEntry& e) { return e.tail.size(); });
  return absl::OkStatus();
}

absl::Status CueLexicon::add_channel(const Table& table, const Row& row) {
  const auto channel = value_of<Channel>(row[1]);
  if (row[0].empty() || !channel) return table.error(row, "unknown channel");
  channels_.insert_or_assign(std::string(row[0]), ChannelWord{*channel, row[2] == "yes"});
  return absl::OkStatus();
}

const ChannelWord* CueLexicon::channel_word(std::string_view lemma) const {
  const auto found = channels_.find(lemma);
  return found == channels_.end() ? nullptr : &found->second;
}

const std::vector<CueEntry>& CueLexicon::with_lemma(std::string_view lemma, CuePos pos) const {
  static const std::vector<CueEntry> kNone;
  const auto& entries = entries_[static_cast<int>(pos)];
  const auto found = entries.find(lemma);
  return found == entries.end() ? kNone : found->second;
}

}  // namespace verbale
