// Dependency trees made walkable: children, subtrees, ancestors.
//
//   Tree tree(syntax);
//   for (int child : tree.children(verb)) ...
//   TokenRange clause = tree.subtree(verb);   // [first, last] tokens, one past the end
//
// A view of a Syntax, built in linear time; rules of every later stage read it.
#pragma once

#include <initializer_list>
#include <span>
#include <string_view>
#include <vector>

#include "verbale/syntax.h"

namespace verbale {

// Tokens begin, begin + 1, ..., end - 1.
struct TokenRange {
  int begin = 0;
  int end = 0;

  auto operator<=>(const TokenRange&) const = default;
  constexpr bool empty() const { return begin >= end; }
  constexpr bool contains(int token) const { return begin <= token && token < end; }
  constexpr bool overlaps(TokenRange other) const { return begin < other.end && other.begin < end; }
};

class Tree {
 public:
  // Requires: `syntax` outlives the Tree. Heads that leave their sentence or go in circles count as roots.
  explicit Tree(const Syntax& syntax);

  const Syntax& syntax() const { return *syntax_; }
  const Token& token(int t) const { return syntax_->tokens[t]; }
  int head(int t) const { return heads_[t]; }  // -1: root
  std::span<const int> children(int t) const;  // in the order of the text

  // The least range that holds a token and all that hangs from it.
  TokenRange subtree(int t) const { return {first_[t], last_[t] + 1}; }

  // First child with one of these relations; a relation without subtype takes in its subtypes. -1: none.
  int child(int t, std::initializer_list<std::string_view> deprels) const;
  bool has_child(int t, std::initializer_list<std::string_view> deprels) const { return child(t, deprels) >= 0; }

  // Its own relation, likewise; a token without a head has none but "root", so that any other has one.
  bool is(int t, std::initializer_list<std::string_view> deprels) const;
  bool descends_from(int t, int ancestor) const;  // a token descends from itself

  // The bytes from the first token's begin to the last one's end. Requires: a range that is not empty.
  Span span(TokenRange range) const;

 private:
  const Syntax* syntax_;
  std::vector<int> heads_, first_, last_, child_begin_, children_, depth_;
};

// "nsubj:pass" is nsubj; "nsubj" is not nsubj:pass.
bool deprel_is(std::string_view deprel, std::string_view wanted);

}  // namespace verbale
