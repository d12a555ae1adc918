#include "event/code_books.h"

#include <string>

#include "data/embedded.h"

namespace verbale {

const EventLexicon& code_books() {
  static const EventLexicon kBooks = [] {
    EventLexicon books;
    for (std::string_view table : EventLexicon::tables()) {
      const std::string file = std::string(table) + ".tsv";
      // The built-in tables are checked by the tests; a wrong one would leave codes unknown, not break.
      books.add(table, file, embedded(file)).IgnoreError();
    }
    return books;
  }();
  return kBooks;
}

}  // namespace verbale
