// The subjects of predicates, read off the tree.
//
//   subject_of(tree, verb);   // "Holm came and [left]": Holm
#pragma once

#include <string>

#include "statement/reading.h"

namespace verbale {

// The predicate's own subject, a clause too; -1: none.
int own_subject(const Tree& tree, int predicate);

// Whether a token is a pronoun that opens a relative clause.
bool is_relative(const Tree& tree, int t);

// The noun that the relative clause of a predicate describes; `pronoun` itself where there is none.
int antecedent(const Tree& tree, int predicate, int pronoun);

// The subject of a predicate, by control and coordination where it has none of its own; -1: none.
int subject_of(const Tree& tree, int predicate);

// The tag of what tells the tense of a predicate, its first auxiliary or itself: "VBZ" of "has condemned".
const std::string& tense_of(const Tree& tree, int predicate);

}  // namespace verbale
