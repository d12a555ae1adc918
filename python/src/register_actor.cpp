// Actor, Role and Mention.
#include "attributes.h"
#include "records.h"

namespace verbale::python {

void register_actor(py::module_& m) {
  auto role = define_record<Role>(m, "Role", "An office or title of an actor, as the text states it.");
  define_repr(role, "Role({self.title!r}, of={self.of_id!r}, status={self.status!r})");
  auto mention = define_record<Mention>(m, "Mention", "A place where the text refers to an actor.");
  define_repr(mention, "Mention({self.begin}, {self.end}, {self.text!r}, form={self.form!r})");
  auto actor = define_record<Actor>(m, "Actor", "Whoever can speak, be spoken to, or be party to an agreement.");
  define_repr(actor, "Actor({self.id!r}, {self.name!r}, kind={self.kind!r}, country={self.country!r})");
  actor.def("__str__", [](const Ref<Actor>& ref) { return repaired(ref->name); });
}

}  // namespace verbale::python
