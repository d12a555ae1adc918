// The exceptions: each derives from verbale.Error and from what Python users would catch anyway.
#include "errors.h"
#include "records.h"

namespace verbale::python {
namespace {

namespace py = pybind11;

struct Kind {
  absl::StatusCode code;
  const char* name;
  PyObject* builtin;
};

// Any other code raises Error itself.
std::array<Kind, 2> kinds() {
  return {{{absl::StatusCode::kInvalidArgument, "InvalidArgument", PyExc_ValueError},
           {absl::StatusCode::kNotFound, "NotFound", PyExc_FileNotFoundError}}};
}

py::object new_exception(const char* name, const py::tuple& bases) {
  const std::string qualified = std::string("verbale.") + name;
  return py::reinterpret_steal<py::object>(PyErr_NewException(qualified.c_str(), bases.ptr(), nullptr));
}

}  // namespace

void raise(const absl::Status& status) {
  const char* name = "Error";
  for (const Kind& kind : kinds())
    if (kind.code == status.code()) name = kind.name;
  const py::object type = py::module_::import("verbale._core").attr(name);
  PyErr_SetString(type.ptr(), std::string(status.message()).c_str());
  throw py::error_already_set();
}

void register_errors(py::module_& m) {
  const py::object error = new_exception("Error", py::make_tuple(py::handle(PyExc_Exception)));
  m.attr("Error") = error;
  for (const Kind& kind : kinds())
    m.attr(kind.name) = new_exception(kind.name, py::make_tuple(error, py::handle(kind.builtin)));
}

}  // namespace verbale::python
