// Occasion.
#include "attributes.h"
#include "records.h"

namespace verbale::python {

void register_occasion(py::module_& m) {
  auto occasion = define_record<Occasion>(m, "Occasion", "The event at which statements were made.");
  define_repr(occasion, "Occasion({self.id!r}, {self.kind!r}, participants={self.participants!r})");
}

}  // namespace verbale::python
