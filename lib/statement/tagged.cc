#include "statement/tagged.h"

#include <algorithm>

namespace verbale {

int distance(TokenRange a, TokenRange b) { return std::max({0, a.begin - b.end, b.begin - a.end}); }

const LabelledRange* Tagged::at(AttributionRole role, TokenRange range) const {
  const LabelledRange* best = nullptr;
  int most = 0;
  for (auto s = first_past(range.begin); s != spans_.end() && s->tokens.begin < range.end; ++s) {
    const int shared = std::min(s->tokens.end, range.end) - std::max(s->tokens.begin, range.begin);
    if (s->role == role && shared > most) best = &*s, most = shared;
  }
  return best;
}

const LabelledRange* Tagged::nearest(AttributionRole role, TokenRange cue) const {
  const Sentence& sentence = reading_.sentence_of(cue.begin);
  const LabelledRange* best = nullptr;
  for (auto s = first_past(sentence.begin); s != spans_.end() && s->tokens.begin < sentence.end; ++s)
    if (s->role == role && (!best || distance(s->tokens, cue) < distance(best->tokens, cue))) best = &*s;
  return best;
}

double Tagged::mean(AttributionRole role, TokenRange range) const {
  double sum = 0;
  for (int t = range.begin; t < range.end; ++t) sum += layer_.probability(t, role);
  return range.empty() ? 0 : sum / (range.end - range.begin);
}

std::vector<LabelledRange>::const_iterator Tagged::first_past(int token) const {
  return std::ranges::partition_point(spans_, [&](const LabelledRange& s) { return s.tokens.end <= token; });
}

}  // namespace verbale
