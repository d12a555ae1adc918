#include "lexicon/table.h"

#include <algorithm>

#include "absl/strings/str_cat.h"

namespace verbale {
namespace {

std::vector<std::string_view> split(std::string_view line, char mark) {
  std::vector<std::string_view> cells;
  while (true) {
    const std::size_t at = line.find(mark);
    cells.push_back(line.substr(0, at));
    if (at == std::string_view::npos) return cells;
    line.remove_prefix(at + 1);
  }
}

// Takes the next line off `content`, without its line break.
std::string_view take_line(std::string_view& content) {
  const std::size_t at = content.find('\n');
  std::string_view line = content.substr(0, at);
  content.remove_prefix(at == std::string_view::npos ? content.size() : at + 1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

absl::Status error_at(std::string_view name, int line, std::string_view message) {
  return absl::InvalidArgumentError(absl::StrCat(std::string(name), ":", line, ": ", std::string(message)));
}

std::string wanted(std::initializer_list<std::string_view> columns) {
  std::string message = "the first line must name the columns, with a tab between them:";
  for (std::string_view column : columns) absl::StrAppend(&message, " ", std::string(column));
  return message;
}

}  // namespace

absl::StatusOr<Table> Table::parse(std::string_view name, std::string_view content,
                                   std::initializer_list<std::string_view> columns) {
  Table table;
  table.name_ = name;
  bool headed = false;
  for (int line = 1; !content.empty(); ++line) {
    const std::string_view text = take_line(content);
    if (text.empty() || text.starts_with('#')) continue;
    Row row{line, split(text, '\t')};
    if (!headed) {
      if (!std::ranges::equal(row.cells, columns)) return error_at(name, line, wanted(columns));
      headed = true;
      continue;
    }
    if (row.cells.size() != columns.size())
      return error_at(name, line, absl::StrCat("expected ", columns.size(), " cells, found ", row.cells.size()));
    table.rows_.push_back(std::move(row));
  }
  return table;
}

absl::Status Table::error(const Row& row, std::string_view message) const { return error_at(name_, row.line, message); }

std::vector<std::string_view> values(std::string_view cell) {
  return cell.empty() ? std::vector<std::string_view>{} : split(cell, '|');
}

}  // namespace verbale
