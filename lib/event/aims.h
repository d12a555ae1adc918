// At whom a statement is aimed that names no addressee: the first actor that its content names, the speakers and
// their own state left aside.
//
//   const Aims aims(document);
//   aims.of(statement)->name;   // "Norway", for "accused Norway of ..."; null: at nobody
//
// Read by events_of() and, before actors that nothing refers to are dropped, by finish().
#pragma once

#include <string>
#include <unordered_map>
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
  bool speaks_for(const Speaker& speaker, const Actor& actor) const;

  std::unordered_map<std::string, const Actor*> actors_;
  std::vector<std::pair<Span, const Actor*>> mentions_;  // in the order of the text
};

}  // namespace verbale
