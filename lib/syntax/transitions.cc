#include "syntax/transitions.h"

#include <algorithm>

namespace verbale {

void Configuration::reset(int words) {
  words_ = words, front_ = 0;
  stack_.clear();
  nodes_.assign(words + 1, Node{});
}

bool Configuration::allows(Move move) const {
  switch (move) {
    case Move::shift:
      return front_ < words_;
    case Move::left:
      return size() > 0 && (front_ < words_ || size() == 1);
    case Move::right:
      return size() > 1;
  }
  return false;
}

void Configuration::attach(int child, int head, int label) {
  nodes_[child].head = head, nodes_[child].label = label;
  Node& h = nodes_[head];
  if (child < head) {
    h.first_left = child, ++h.lefts;
  } else {
    h.first_right = child, ++h.rights;
  }
}

void Configuration::apply(Transition t) {
  if (t.move == Move::shift) {
    stack_.push_back(front_++);
    return;
  }
  attach(top(), t.move == Move::left ? front_ : top(1), t.label);
  stack_.pop_back();
}

std::array<int, Configuration::kPositions> Configuration::positions() const {
  const int s0 = top(), s1 = top(1), next = front_ < words_ ? front_ + 1 : -1;
  const auto left = [&](int w) { return w < 0 ? -1 : nodes_[w].first_left; };
  const auto right = [&](int w) { return w < 0 ? -1 : nodes_[w].first_right; };
  return {s0, s1, top(2), front_, next, left(s0), right(s0), right(s1), left(front_)};
}

std::array<int, Configuration::kSignals> Configuration::signals() const {
  const auto p = positions();
  const int s0 = p[0];
  const auto label = [&](int w) { return w < 0 ? 0 : std::min(nodes_[w].label + 1, kSignalValues - 1); };
  const int distance = s0 < 0 ? 0 : std::min(front_ - s0, 12);
  const int children = (s0 < 0 ? 0 : std::min(nodes_[s0].rights, 7)) * 8 + std::min(nodes_[front_].lefts, 7);
  std::array<int, kSignals> values = {label(p[5]), label(p[6]), label(p[7]), label(p[8]), distance, children};
  for (int k = 0; k < kSignals; ++k) values[k] += k * kSignalValues;
  return values;
}

}  // namespace verbale
