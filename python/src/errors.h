// Errors of the library as exceptions of Python.
//
//   Document d = value_or_raise(from_json(json));
#pragma once

#include <utility>

#include "absl/status/statusor.h"

namespace verbale::python {

// Requires: !status.ok() and the interpreter's lock held.
[[noreturn]] void raise(const absl::Status& status);

template <class T>
T value_or_raise(absl::StatusOr<T> result) {
  if (!result.ok()) raise(result.status());
  return *std::move(result);
}

}  // namespace verbale::python
