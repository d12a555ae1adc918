#include "statement/clauses.h"

#include "statement/edges.h"

namespace verbale {
namespace {

// A clause loosely beside the cue is what it reports, unless it is an insertion with a source and cue of its own.
bool is_reported(const Reading& reading, const CueMention& cue, int c) {
  const TokenRange range = reading.tree.subtree(c);
  const int between = c < cue.head ? range.end - 1 : range.begin;
  return range.end - range.begin > 1 && (c < cue.head || is_edge(reading, between) || reading.form(between - 1) == ":");
}

// "said when they would vote": a question word opens the clause, right after the cue.
bool asks(const Tree& tree, const CueMention& cue, int c) {
  const int first = tree.subtree(c).begin;
  return first == cue.tokens.end && (tree.token(first).xpos == "WRB" || tree.token(first).lemma == "whether");
}

}  // namespace

bool introduced_by(const Reading& reading, int clause, std::string_view word) {
  const int mark = reading.tree.child(clause, {"mark"});
  return mark >= 0 && reading.lower(mark) == word;
}

int clause_of(const Reading& reading, const CueMention& cue) {
  const Tree& tree = reading.tree;
  for (int c : tree.children(cue.head)) {
    if (tree.is(c, {"ccomp"})) return c;
    if (cue.passive && tree.is(c, {"csubj"})) return c;
    if (c > cue.head && tree.is(c, {"advcl"}) && asks(tree, cue, c)) return c;
    if (cue.entry->pos == CuePos::verb && tree.is(c, {"parataxis"}) && is_reported(reading, cue, c)) return c;
    if (cue.entry->pos == CuePos::noun && tree.is(c, {"acl"}) && introduced_by(reading, c, "that")) return c;
  }
  return -1;
}

}  // namespace verbale
