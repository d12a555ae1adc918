// Text from Python as bytes, and documents as Python sees them.
//
//   std::string bytes = bytes_of(text);                     // of str or bytes
//   return document_view(extractor.extract(bytes));
#pragma once

#include <pybind11/pybind11.h>

#include <string>

#include "page.h"

namespace verbale::python {

// UTF-8 of a str, the bytes of bytes as they are. A lone surrogate, which UTF-8 cannot hold, becomes
// U+FFFD: one code point for one, so that offsets stay those of the str. TypeError: neither.
std::string bytes_of(const pybind11::object& text);

Ref<Document> document_view(Document document);

}  // namespace verbale::python
