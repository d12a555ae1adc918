// Knowledge tables: tab-separated UTF-8 text with a comment head, one record a line.
//
//   # States of the world. Source: ... Licence: ...
//   code	name	aliases
//   RUS	Russia	Russian Federation|Russia
//
//   auto table = Table::parse("states.tsv", content, {"code", "name", "aliases"});
//   for (const Row& row : table->rows()) row[1];
//
// Lines that begin with # and blank lines are skipped; the first other line names the columns. A
// cell may hold several values with | between them.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"

namespace verbale {

struct Row {
  int line = 0;  // in the file, from 1
  std::vector<std::string_view> cells;

  std::string_view operator[](std::size_t column) const { return cells[column]; }
};

class Table {
 public:
  // InvalidArgument, naming file and line: other columns than wanted, or a row with another number
  // of cells. Requires: `content` outlives the table.
  static absl::StatusOr<Table> parse(std::string_view name, std::string_view content,
                                     std::initializer_list<std::string_view> columns);

  const std::string& name() const { return name_; }
  const std::vector<Row>& rows() const { return rows_; }

  // An InvalidArgument status that names this table and a row of it.
  absl::Status error(const Row& row, std::string_view message) const;

 private:
  std::string name_;
  std::vector<Row> rows_;
};

// The values of a cell: "a|b" → a, b; an empty cell has none.
std::vector<std::string_view> values(std::string_view cell);

}  // namespace verbale
