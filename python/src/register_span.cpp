// Span and Date: where something stands, and calendar values with their words.
#include "attributes.h"
#include "records.h"

namespace verbale::python {

void register_span(py::module_& m) {
  py::class_<Ref<Span>> span(m, "Span", "A half-open range of the text, with its words.");
  define_attributes(span);
  define_repr(span, "Span({self.begin}, {self.end}, {self.text!r})");
  span.def(
      "__eq__", [](const Ref<Span>& a, const Ref<Span>& b) { return *a.record == *b.record; }, py::is_operator());
  span.def("__hash__", [](const Ref<Span>& s) { return py::hash(py::make_tuple(s->begin, s->end)); });

  auto date = define_record<Date>(m, "Date", "A calendar value: ISO 8601 day, month or year.");
  define_repr(date, "Date({self.value!r}, basis={self.basis!r}, text={self.text!r})");
}

}  // namespace verbale::python
