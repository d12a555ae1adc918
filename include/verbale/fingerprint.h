// A key for a statement that is the same wherever the same statement is reported.
//
//   verbale::fingerprint(document, document.statements[0]);   // "5c2f0b9d1e37a684"
//
// Made of the speakers' names, the act, the content's words and the date, so that two stories that report
// one statement alike give one key, on every machine and in every version of the same code books.
#pragma once

#include <string>

#include "verbale/document.h"

namespace verbale {

// Sixteen hexadecimal digits. Requires: the statement is one of the document.
std::string fingerprint(const Document& document, const Statement& statement);

}  // namespace verbale
