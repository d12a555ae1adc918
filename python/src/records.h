// Registration of every family of Python classes, one function and one file a family.
//
//   register_span(m);
//   register_statement(m);
//   register_document(m);   // after those that it holds
#pragma once

#include <pybind11/pybind11.h>

namespace verbale::python {

void register_errors(pybind11::module_& m);
void register_span(pybind11::module_& m);
void register_actor(pybind11::module_& m);
void register_statement(pybind11::module_& m);
void register_agreement(pybind11::module_& m);
void register_topic(pybind11::module_& m);
void register_occasion(pybind11::module_& m);
void register_syntax(pybind11::module_& m);
void register_document(pybind11::module_& m);
void register_extractor(pybind11::module_& m);

}  // namespace verbale::python
