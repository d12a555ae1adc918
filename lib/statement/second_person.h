// To whom the turns of a talk of two are said, and the "you" within them.
//
//   const SecondPerson second_person(reading);
//   second_person.resolve(draft, &parent, statement);   // "Anna Holm: [Thank you for …]": the other
#pragma once

#include <string>

#include "statement/draft.h"
#include "statement/reading.h"
#include "verbale/statement.h"

namespace verbale {

class SecondPerson {
 public:
  explicit SecondPerson(const Reading& reading) : reading_(reading) {}

  // Fills the addressee of a turn, and of a statement in one that is said to "you". `parent`: the statement that it
  // stands in; null: none.
  void resolve(const Draft& draft, const Statement* parent, Statement& statement) const;

 private:
  std::string other_than(const std::string& speaker) const;
  int you_of(const Draft& draft) const;

  const Reading& reading_;
};

}  // namespace verbale
