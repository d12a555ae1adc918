// Topic.
#include "attributes.h"
#include "records.h"

namespace verbale::python {

void register_topic(py::module_& m) {
  auto topic = define_record<Topic>(m, "Topic", "What statements and the document are about.");
  define_repr(topic, "Topic({self.id!r}, {self.code!r}, score={self.score:.2f})");
}

}  // namespace verbale::python
