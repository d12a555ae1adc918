#include "lexicon/lexicon.h"

#include <algorithm>
#include <deque>
#include <fstream>
#include <memory>
#include <sstream>

#include "absl/strings/str_cat.h"
#include "data/embedded.h"

namespace verbale {
namespace {

// Calls `visit` with each part of a lexicon until one returns true.
template <class Visit>
bool any_part(Lexicon& lexicon, Visit visit) {
  return visit(lexicon.layout) || visit(lexicon.tokens) || visit(lexicon.actors) || visit(lexicon.cues) ||
         visit(lexicon.confidence) || visit(lexicon.dates) || visit(lexicon.instruments) || visit(lexicon.occasions) ||
         visit(lexicon.topics) || visit(lexicon.events);
}

bool reads(const std::vector<std::string_view>& tables, std::string_view table) {
  return std::ranges::find(tables, table) != tables.end();
}

// Hands the table to the part that reads it.
absl::Status add(Lexicon& lexicon, std::string_view table, std::string_view file, std::string_view content) {
  absl::Status status = absl::InvalidArgumentError(
      absl::StrCat(std::string(file), ": no table is called \"", std::string(table),
                   "\"; a file is named after the table that it extends: \"organisations.mine.tsv\""));
  any_part(lexicon, [&](auto& part) {
    if (!reads(part.tables(), table)) return false;
    status = part.add(table, file, content);
    return true;
  });
  return status;
}

// "/home/me/topics.mine.tsv" → "topics".
std::string_view table_of(std::string_view path) {
  path.remove_prefix(path.rfind('/') + 1);
  return path.substr(0, path.find('.'));
}

absl::StatusOr<std::string> read_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return absl::NotFoundError(absl::StrCat(path, ": cannot be read"));
  std::ostringstream content;
  content << in.rdbuf();
  return std::move(content).str();
}

}  // namespace

absl::StatusOr<Lexicon> Lexicon::load(const std::vector<std::string>& files) {
  Lexicon lexicon;
  absl::Status status = absl::OkStatus();
  any_part(lexicon, [&](auto& part) {
    for (std::string_view table : part.tables()) {
      const std::string file = absl::StrCat(std::string(table), ".tsv");
      if (status.ok()) status = part.add(table, file, embedded(file));
    }
    return !status.ok();
  });
  for (const std::string& file : files) {
    if (!status.ok()) break;
    absl::StatusOr<std::string> content = read_file(file);
    if (!content.ok()) return content.status();
    lexicon.user_content.push_back(std::make_shared<const std::string>(*std::move(content)));
    status = add(lexicon, table_of(file), file, *lexicon.user_content.back());
  }
  if (!status.ok()) return status;
  return lexicon;
}

}  // namespace verbale
