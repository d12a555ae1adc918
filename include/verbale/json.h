// Documents as JSON: one object a document, the fields of the contract under their own names, keys
// always present. Offsets in JSON count Unicode code points of the text.
//
//   std::string line = verbale::to_json(document);
//   absl::StatusOr<verbale::Document> again = verbale::from_json(line, text);
#pragma once

#include <string>
#include <string_view>

#include "absl/status/statusor.h"
#include "verbale/document.h"

namespace verbale {

struct JsonOptions {
  bool text = false;    // include the text itself
  bool syntax = false;  // include tokens and trees
  int indent = -1;      // -1: one line
};

// Valid UTF-8 whatever the document's text: bytes that are not become U+FFFD.
std::string to_json(const Document& document, const JsonOptions& options = {});

// Reads what to_json wrote. `text` is needed to turn code points back into bytes; where it is empty
// the object's own "text" is used. InvalidArgument: not JSON, not of version "1", a wrong field.
absl::StatusOr<Document> from_json(std::string_view json, std::string_view text = {});

}  // namespace verbale
