#include "bytes_of.h"

namespace verbale::python {
namespace {

namespace py = pybind11;

std::string replaced_surrogates(const py::object& text) {
  const py::object scalar = py::module_::import("re").attr("sub")(R"([\ud800-\udfff])", "\xEF\xBF\xBD", text);
  return scalar.cast<std::string>();
}

}  // namespace

std::string bytes_of(const py::object& text) {
  if (py::isinstance<py::bytes>(text)) return text.cast<std::string>();
  if (!py::isinstance<py::str>(text))
    throw py::type_error("text is neither str nor bytes but " +
                         std::string(py::str(py::type::of(text).attr("__name__"))));
  Py_ssize_t size = 0;
  if (const char* utf8 = PyUnicode_AsUTF8AndSize(text.ptr(), &size)) return {utf8, static_cast<std::size_t>(size)};
  PyErr_Clear();
  return replaced_surrogates(text);
}

}  // namespace verbale::python
