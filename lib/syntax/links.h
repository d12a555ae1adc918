// Links, addresses and document symbols: tokens that hold marks of every kind.
//
//   Span link = find_link(lexicon, text, chunk);   // "(see www.un.org)." → "www.un.org"
//
// Called while words are cut.
#pragma once

#include <string_view>

#include "lexicon/token_lexicon.h"
#include "verbale/span.h"

namespace verbale {

// The web or mail address in a chunk without white space, without the marks around it; empty: none.
Span find_link(const TokenLexicon& lexicon, std::string_view text, Span chunk);

// The end of a document symbol that begins a span ("S/RES/2510", "A/73/PV.6"); its begin: none.
std::size_t find_document_symbol(std::string_view text, Span span);

}  // namespace verbale
