#include "statement/edges.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace verbale {
namespace {

constexpr std::array<std::string_view, 12> kEdges = {",", ";", ":", ".", "—", "–", "-", "--", "…", "?", "!", "/"};

}  // namespace

bool is_edge(const Reading& reading, int t) { return std::ranges::find(kEdges, reading.form(t)) != kEdges.end(); }

bool ends_clause(const Reading& reading, int semicolon) {
  const Tree& tree = reading.tree;
  const int end = reading.sentence_of(semicolon).end;
  const bool joined = semicolon + 2 < end && tree.token(semicolon + 1).upos == Upos::CCONJ;
  if (const int next = semicolon + (joined ? 2 : 1); next < end && reading.lower(next) == "that") return false;
  for (int t = semicolon + 1; t < end && reading.form(t) != ";"; ++t)
    if (tree.is(t, {"nsubj", "expl"}) && tree.head(t) > semicolon &&
        !tree.is(tree.head(t), {"acl", "advcl", "ccomp", "xcomp"}))
      return true;
  return false;
}

TokenRange trimmed(const Reading& reading, TokenRange range) {
  while (!range.empty() && is_edge(reading, range.end - 1)) --range.end;
  while (!range.empty() && is_edge(reading, range.begin)) ++range.begin;
  return range;
}

std::vector<TokenRange> without(const Reading& reading, TokenRange range, TokenRange hole) {
  std::vector<TokenRange> rest;
  for (TokenRange part : {TokenRange{range.begin, std::min(range.end, hole.begin)},
                          TokenRange{std::max(range.begin, hole.end), range.end}})
    if (part = trimmed(reading, part); !part.empty()) rest.push_back(part);
  return rest;
}

TokenRange hull(TokenRange a, TokenRange b) {
  if (a.empty()) return b;
  if (b.empty()) return a;
  return {std::min(a.begin, b.begin), std::max(a.end, b.end)};
}

}  // namespace verbale
