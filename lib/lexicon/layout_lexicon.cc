#include "lexicon/layout_lexicon.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "text/utf8.h"

namespace verbale {
namespace {

struct PlaceName {
  std::string_view name;
  PhrasePlace value;
};
constexpr PlaceName kPlaceNames[] = {{"whole", PhrasePlace::whole},
                                     {"start", PhrasePlace::start},
                                     {"end", PhrasePlace::end},
                                     {"anywhere", PhrasePlace::anywhere}};

// A long line is prose, whatever it holds; one that opens with a phrase may be longer, as pop-ups are.
constexpr std::size_t kLongestHolder = 200;
constexpr std::size_t kLongestLine = 600;

bool word_ends_at(std::string_view line, std::size_t at) {
  return at >= line.size() || !is_letter(static_cast<unsigned char>(line[at]));
}

bool stands_in(std::string_view line, std::string_view phrase, PhrasePlace place) {
  switch (place) {
    case PhrasePlace::whole:
      return line == phrase;
    case PhrasePlace::start:
      return line.starts_with(phrase) && word_ends_at(line, phrase.size());
    case PhrasePlace::end:
      return line.ends_with(phrase);
    case PhrasePlace::anywhere:
      return line.size() <= kLongestHolder && line.find(phrase) != std::string_view::npos;
  }
  return false;
}

absl::Status add_agency(absl::flat_hash_map<std::string, std::string>& agencies, const Row& row) {
  agencies[fold(row[0])] = row[0];
  for (std::string_view alias : values(row[1])) agencies[fold(alias)] = row[0];
  return absl::OkStatus();
}

}  // namespace

const std::vector<std::string_view>& LayoutLexicon::tables() {
  static const std::vector<std::string_view> kTables = {"agencies", "boilerplate", "calendar", "rubrics"};
  return kTables;
}

absl::Status LayoutLexicon::add(std::string_view table, std::string_view file, std::string_view content) {
  const auto rows = table == "agencies"      ? Table::parse(file, content, {"name", "aliases"})
                    : table == "boilerplate" ? Table::parse(file, content, {"phrase", "place"})
                    : table == "calendar"    ? Table::parse(file, content, {"word", "month"})
                                             : Table::parse(file, content, {"phrase", "place", "publisher"});
  if (!rows.ok()) return rows.status();
  for (const Row& row : rows->rows()) {
    absl::Status status = absl::OkStatus();
    if (table == "agencies") {
      status = add_agency(agencies_, row);
    } else if (table == "calendar") {
      int month = -1;
      std::from_chars(row[1].data(), row[1].data() + row[1].size(), month);
      if (month < 0 || month > 12) return rows->error(row, "the month is none of 1 to 12, or 0 for a weekday");
      calendar_[fold(row[0])] = month;
    } else if (table == "boilerplate") {
      status = add_phrase(boilerplate_, *rows, row, "");
    } else {
      status = add_phrase(rubrics_, *rows, row, row[2]);
    }
    if (!status.ok()) return status;
  }
  return absl::OkStatus();
}

absl::Status LayoutLexicon::add_phrase(std::vector<Phrase>& phrases, const Table& table, const Row& row,
                                       std::string_view publisher) {
  const auto* place = std::ranges::find(kPlaceNames, row[1], &PlaceName::name);
  if (place == std::end(kPlaceNames)) return table.error(row, "the place is none of whole, start, end, anywhere");
  phrases.push_back({fold(row[0]), place->value, std::string(publisher)});
  return absl::OkStatus();
}

std::string_view LayoutLexicon::agency(std::string_view text) const {
  const auto found = agencies_.find(fold(text));
  return found == agencies_.end() ? std::string_view() : std::string_view(found->second);
}

int LayoutLexicon::month(std::string_view word) const {
  if (word.ends_with('.')) word.remove_suffix(1);
  const auto found = calendar_.find(fold(word));
  return found == calendar_.end() ? 0 : found->second;
}

bool LayoutLexicon::is_weekday(std::string_view word) const {
  if (word.ends_with('.')) word.remove_suffix(1);
  const auto found = calendar_.find(fold(word));
  return found != calendar_.end() && found->second == 0;
}

const LayoutLexicon::Phrase* LayoutLexicon::match(const std::vector<Phrase>& phrases, std::string_view line) {
  if (line.size() > kLongestLine) return nullptr;
  const std::string folded = fold(line);
  const auto found =
      std::ranges::find_if(phrases, [&](const Phrase& p) { return stands_in(folded, p.folded, p.place); });
  return found == phrases.end() ? nullptr : &*found;
}

bool LayoutLexicon::is_boilerplate(std::string_view line) const { return match(boilerplate_, line) != nullptr; }

const std::string* LayoutLexicon::rubric(std::string_view line) const {
  const Phrase* phrase = match(rubrics_, line);
  return phrase ? &phrase->publisher : nullptr;
}

}  // namespace verbale
