// Agreement, AgreementMention, Relation and Stance.
#include "attributes.h"
#include "records.h"

namespace verbale::python {

void register_agreement(py::module_& m) {
  auto mention =
      define_record<AgreementMention>(m, "AgreementMention", "A place where the text refers to an agreement.");
  define_repr(mention, "AgreementMention({self.begin}, {self.end}, {self.text!r}, form={self.form!r})");
  auto relation = define_record<Relation>(m, "Relation", "How an agreement relates to another.");
  define_repr(relation, "Relation({self.type!r}, {self.agreement_id!r})");
  auto stance = define_record<Stance>(m, "Stance", "What an actor does about an agreement.");
  define_repr(stance, "Stance({self.actor_id!r}, {self.stance!r}, statement={self.statement_id!r})");
  auto agreement = define_record<Agreement>(m, "Agreement", "An instrument or settled outcome.");
  define_repr(agreement, "Agreement({self.id!r}, {self.name!r}, kind={self.kind!r})");
}

}  // namespace verbale::python
