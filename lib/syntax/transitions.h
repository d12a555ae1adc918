// Arc-hybrid transitions: how a tree is built word by word, and what a net sees while it is.
//
//   Configuration c;
//   for (c.reset(n); !c.done();) c.apply(best_of(c));
//   c.head(3);   // n: the root
//
// A stack and a buffer (Kuhlmann, Gómez-Rodríguez, Satta 2011): shift moves the buffer's front onto the stack, left
// hangs the stack's top from the buffer's front, right hangs it from the word below. The artificial root is word n,
// last in the buffer; exactly one word hangs from it. 2n steps build a projective tree. The trainer's dynamic oracle
// (Goldberg, Nivre 2013) works on the same configurations.
#pragma once

#include <array>
#include <vector>

namespace verbale {

enum class Move { shift, left, right };

// Transitions are numbered: 0 shift, 1 + l left with label l, 1 + labels + l right with label l.
struct Transition {
  Move move = Move::shift;
  int label = 0;
};

constexpr Transition transition_of(int number, int labels) {
  if (number == 0) return {};
  return number <= labels ? Transition{Move::left, number - 1} : Transition{Move::right, number - 1 - labels};
}

class Configuration {
 public:
  static constexpr int kPositions = 9;      // words whose vectors are seen
  static constexpr int kSignals = 6;        // small facts: labels of children, distance, numbers of children
  static constexpr int kSignalValues = 64;  // of each

  void reset(int words);
  bool done() const { return front_ == words_ && stack_.empty(); }
  int words() const { return words_; }
  int front() const { return front_; }
  int top(int k = 0) const { return k < size() ? stack_[stack_.size() - 1 - k] : -1; }  // -1: none
  int size() const { return static_cast<int>(stack_.size()); }

  bool allows(Move move) const;
  // Requires: allows(t.move).
  void apply(Transition t);

  int head(int word) const { return nodes_[word].head; }
  int label(int word) const { return nodes_[word].label; }

  // Words of the stack, the buffer and their children; -1: none, words(): the root.
  std::array<int, kPositions> positions() const;
  // Row k of the answer is k * kSignalValues + value: rows of one table.
  std::array<int, kSignals> signals() const;

 private:
  struct Node {
    int head = -1, label = -1;
    int first_left = -1, first_right = -1;  // outermost children
    int lefts = 0, rights = 0;
  };
  void attach(int child, int head, int label);

  int words_ = 0;
  int front_ = 0;
  std::vector<int> stack_;
  std::vector<Node> nodes_;
};

}  // namespace verbale
