// The module verbale._core: the library for Python, a thin layer of views over its records.
#include "records.h"

namespace {

namespace py = pybind11;
using namespace verbale::python;

}  // namespace

PYBIND11_MODULE(_core, m, py::mod_gil_not_used()) {
  m.doc() = "Statements, actors, agreements and topics out of diplomatic news.";
  m.attr("__version__") = VERBALE_VERSION;
  register_errors(m);
  register_span(m);
  register_actor(m);
  register_statement(m);
  register_agreement(m);
  register_topic(m);
  register_occasion(m);
  register_syntax(m);
  register_document(m);
  register_extractor(m);
}
