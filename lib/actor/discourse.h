// What has been mentioned so far, and which of it a pronoun or noun may take up again.
//
//   Discourse discourse(words);
//   discourse.add({.figure = putin, .token = 14, .subject = true});
//   Choice choice = discourse.choose(at, fits);   // the best earlier figure and its margin over the next
//
// Used in resolving; knows nothing of the forms of phrases.
#pragma once

#include <algorithm>
#include <functional>
#include <span>
#include <vector>

#include "actor/cast.h"
#include "mention/words.h"

namespace verbale {

// How a phrase takes up what was mentioned: as a subject or object does, or as a possessive, which likes the
// nearest mention better than the subject.
enum class Anaphor { plain, possessive };

struct Uttered {
  int figure = -1;
  int token = 0;
  bool subject = false;
};

// The chosen figure with the distance to the next candidate, 0..1. -1: none, or two are equally good.
struct Choice {
  int figure = -1;
  double margin = 0;
};

class Discourse {
 public:
  // Requires: the words outlive the Discourse.
  explicit Discourse(const Words& words);

  void add(const Uttered& uttered) { uttered_.push_back(uttered); }
  const std::vector<Uttered>& uttered() const { return uttered_; }

  // The first n mentions, or all.
  std::span<const Uttered> first(std::size_t n) const {
    return std::span(uttered_).first(std::min(n, uttered_.size()));
  }

  bool quoted(int t) const { return quoted_[t]; }

  // True for the subject of a clause; without a tree, for what opens its sentence.
  bool is_subject(int head, int begin) const;

  // The figure with the highest score among those that `fit` rates above 0 and that were mentioned before
  // the token: its rating plus how near and how prominent its last mentions are.
  // `barred`: a figure that the grammar rules out here; -1: none.
  Choice choose(int t, const std::function<double(int)>& fit, int barred = -1, Anaphor anaphor = Anaphor::plain) const;

 private:
  double prominence(const Uttered& uttered, int t, Anaphor anaphor) const;

  const Words& words_;
  std::vector<Uttered> uttered_;
  std::vector<bool> quoted_;
};

}  // namespace verbale
