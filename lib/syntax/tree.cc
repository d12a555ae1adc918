#include "syntax/tree.h"

#include <algorithm>

namespace verbale {
namespace {

constexpr std::string_view kRoot = "root";

// Heads within the sentence and without circles: a circle is cut at the token where it was found.
std::vector<int> sound_heads(const Syntax& syntax) {
  const int n = static_cast<int>(syntax.tokens.size());
  std::vector<int> heads(n, -1);
  for (int t = 0; t < n; ++t) {
    const int h = syntax.tokens[t].head;
    if (h >= 0 && h < n && h != t && syntax.tokens[h].sentence == syntax.tokens[t].sentence) heads[t] = h;
  }
  std::vector<int> visit(n, -1);
  for (int t = 0; t < n; ++t) {
    int at = t;
    while (at >= 0 && visit[at] < 0) {
      visit[at] = t;
      const int next = heads[at];
      if (next >= 0 && visit[next] == t) heads[at] = -1;
      at = heads[at];
    }
  }
  return heads;
}

}  // namespace

bool deprel_is(std::string_view deprel, std::string_view wanted) {
  return deprel.starts_with(wanted) && (deprel.size() == wanted.size() || deprel[wanted.size()] == ':');
}

Tree::Tree(const Syntax& syntax) : syntax_(&syntax), heads_(sound_heads(syntax)) {
  const int n = static_cast<int>(heads_.size());
  first_.resize(n);
  last_.resize(n);
  depth_.assign(n, -1);
  child_begin_.assign(n + 1, 0);
  for (int t = 0; t < n; ++t)
    if (heads_[t] >= 0) ++child_begin_[heads_[t] + 1];
  for (int t = 0; t < n; ++t) child_begin_[t + 1] += child_begin_[t];
  children_.resize(child_begin_[n]);
  std::vector<int> fill(child_begin_.begin(), child_begin_.end() - 1);
  for (int t = 0; t < n; ++t)
    if (heads_[t] >= 0) children_[fill[heads_[t]]++] = t;

  // Top down for the depths, bottom up for the subtrees.
  std::vector<int> order;
  order.reserve(n);
  for (int t = 0; t < n; ++t)
    if (heads_[t] < 0) order.push_back(t), depth_[t] = 0;
  for (std::size_t k = 0; k < order.size(); ++k)
    for (int c : children(order[k])) depth_[c] = depth_[order[k]] + 1, order.push_back(c);
  for (int t = 0; t < n; ++t) first_[t] = last_[t] = t;
  for (auto it = order.rbegin(); it != order.rend(); ++it) {
    const int h = heads_[*it];
    if (h < 0) continue;
    first_[h] = std::min(first_[h], first_[*it]);
    last_[h] = std::max(last_[h], last_[*it]);
  }
}

std::span<const int> Tree::children(int t) const {
  return {children_.data() + child_begin_[t], static_cast<std::size_t>(child_begin_[t + 1] - child_begin_[t])};
}

bool Tree::is(int t, std::initializer_list<std::string_view> deprels) const {
  const std::string_view own = heads_[t] < 0 ? kRoot : std::string_view(token(t).deprel);
  return std::ranges::any_of(deprels, [&](std::string_view d) { return deprel_is(own, d); });
}

int Tree::child(int t, std::initializer_list<std::string_view> deprels) const {
  for (int c : children(t))
    if (is(c, deprels)) return c;
  return -1;
}

bool Tree::descends_from(int t, int ancestor) const {
  while (t >= 0 && depth_[t] > depth_[ancestor]) t = heads_[t];
  return t == ancestor;
}

Span Tree::span(TokenRange range) const {
  return {syntax_->tokens[range.begin].span.begin, syntax_->tokens[range.end - 1].span.end};
}

}  // namespace verbale
