// Who "I" and "we" are: the speaker of the quotation that the words stand in and the body he speaks for; outside of
// all quotations, the author of the document and his state. Those who "discussed" are all who talked.
//
//   const FirstPerson first_person(reading);
//   first_person.resolve(draft, &parent, statement);
#pragma once

#include <vector>

#include "statement/draft.h"
#include "statement/reading.h"
#include "verbale/statement.h"

namespace verbale {

class FirstPerson {
 public:
  explicit FirstPerson(const Reading& reading);

  // Fills the speaker of a statement whose source is a pronoun of the first person that is nobody yet. `parent`: the
  // statement that it stands in; null: none.
  void resolve(const Draft& draft, const Statement* parent, Statement& statement) const;

 private:
  bool names_all(const Draft& draft) const;
  std::vector<int> talkers_with(int person, int token) const;
  int state_for(int author) const;

  const Reading& reading_;
  const int author_;            // an actor; -1: unknown
  const std::vector<int> all_;  // those who issue the document jointly
};

}  // namespace verbale
