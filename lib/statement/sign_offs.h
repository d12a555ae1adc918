// Sentences that close with their attribution: "<clause>, the ministry said on Monday.", "…," said Y. And those that
// are parted by one: "The plan, said Y, is …".
//
//   std::vector<SignOff> sign_offs = find_sign_offs(reading, cues);
//   sign_offs[0].content;   // from the sentence's begin to the comma
//
// The commonest shape of wire news, and long sentences of it are hard on the parser: it is read from the
// order of the words and tags alone.
#pragma once

#include <optional>
#include <vector>

#include "statement/draft.h"
#include "statement/reading.h"

namespace verbale {

struct SignOff {
  int verb = -1;
  TokenRange source;
  TokenRange region;   // comma, source, cue and what follows them to the end of the sentence
  TokenRange content;  // what stands before
  TokenRange rest;     // what goes on behind; empty: nothing
};

// At most one a sentence, in the order of the text. Requires: cues as find_cues() gives them.
std::vector<SignOff> find_sign_offs(const Reading& reading, const std::vector<CueMention>& cues);

// The sign-off of a token's sentence; null: none.
const SignOff* sign_off_of(const Reading& reading, const std::vector<SignOff>& sign_offs, int token);

}  // namespace verbale
