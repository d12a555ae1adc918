// At whom a statement is aimed that names no addressee: the first actor that its content names.
//
//   const Aims aims(document);
//   aims.of(statement)->name;   // "Norway", for "accused Norway of ..."; null: at nobody
//
// Read by events_of() and, before actors that nothing refers to are dropped, by finish().
#pragma once

#include <utility>
#include <vector>

#include "verbale/document.h"

namespace verbale {

class Aims {
 public:
  // Requires: the document outlives this and keeps its actors.
  explicit Aims(const Document& document);

  // Only statements that are more than comments have an aim.
  const Actor* of(const Statement& statement) const;

 private:
  std::vector<std::pair<Span, const Actor*>> mentions_;  // in the order of the text
};

}  // namespace verbale
