#include "attribution/attribution.h"

#include <algorithm>
#include <numeric>

#include "attribution/model.h"

namespace verbale {
namespace {

constexpr int kRowsAtOnce = 16;  // through the joining layer, so that they stay in the nearest cache

// Of a long text, in tokens: what is read at once, and how much of its surroundings is read with it. The recurrences
// forget long before.
constexpr int kStretch = 2048;
constexpr int kSurroundings = 128;

static_assert(Crf::kLabels == 1 + 2 * Attribution::kRoles);

int label_of(AttributionRole role, bool begins) { return 2 * static_cast<int>(role) + (begins ? 1 : 2); }

// The vectors of a token and of its relatives, side by side; zeros for those it lacks.
void gather(const States& states, const Observations& o, int token, std::int8_t* out) {
  out = std::copy_n(states.row(token), states.width, out);
  if (o.relatives.empty()) return;
  for (const std::int32_t relative : o.relatives[token])
    out = relative < 0 ? std::fill_n(out, states.width, std::int8_t{0})
                       : std::copy_n(states.row(relative), states.width, out);
}

class Tagger {
 public:
  Tagger(const AttributionModel::Parts& parts, const Observations& observations)
      : parts_(parts), observations_(observations) {}

  // The scores of each token's labels.
  std::vector<Crf::Labels> scores() const {
    const int n = static_cast<int>(observations_.borders.size());
    States states;
    std::vector<std::int32_t> sequence(n);
    std::iota(sequence.begin(), sequence.end(), 0);
    parts_.encoder.encode(observations_.hashes, sequence, states);
    std::vector<Crf::Labels> scores(n);
    for (int t = 0; t < n; t += kRowsAtOnce) score(states, t, std::min(kRowsAtOnce, n - t), scores.data() + t);
    return scores;
  }

 private:
  void score(const States& states, int first, int rows, Crf::Labels* scores) const {
    thread_local std::vector<std::int8_t> gathered, joined_bytes;
    thread_local std::vector<float> joined, row;
    thread_local std::vector<std::int32_t> sums;
    const Linear& head = parts_.head;
    const std::ptrdiff_t width = parts_.join.linear.inputs, joined_width = parts_.join.width;
    gathered.resize(static_cast<std::size_t>(rows * width));
    joined.resize(static_cast<std::size_t>(rows * joined_width));
    joined_bytes.resize(joined.size());
    sums.resize(static_cast<std::size_t>(rows) * head.outputs);
    row.resize(head.outputs);
    for (int i = 0; i < rows; ++i) gather(states, observations_, first + i, gathered.data() + i * width);
    parts_.join.apply(gathered.data(), width, rows, joined.data());
    quantise(joined.data(), static_cast<int>(joined.size()), parts_.head_inverse_scale, joined_bytes.data());
    multiply(head, joined_bytes.data(), joined_width, rows, sums.data());
    for (int i = 0; i < rows; ++i) {
      rescale(head, sums.data() + static_cast<std::ptrdiff_t>(i) * head.outputs, row.data());
      std::copy_n(row.begin(), Crf::kLabels, scores[i].begin());
    }
  }

  const AttributionModel::Parts& parts_;
  const Observations& observations_;
};

}  // namespace

std::vector<Crf::Labels> scores_of(const AttributionModel::Parts& parts, const Observations& observations) {
  return Tagger(parts, observations).scores();
}

namespace {

LabelledRange range_of(const Attribution& a, int begin, int end, AttributionRole role) {
  double sum = 0;
  for (int t = begin; t < end; ++t) sum += a.probability(t, role);
  return {{begin, end}, role, sum / (end - begin)};
}

std::vector<LabelledRange> spans_of(const Attribution& a, const std::vector<std::uint8_t>& labels) {
  std::vector<LabelledRange> spans;
  const int n = static_cast<int>(labels.size());
  for (int t = 0; t < n;) {
    const int begin = t++;
    if (labels[begin] == 0) continue;
    const AttributionRole role = static_cast<AttributionRole>((labels[begin] - 1) / 2);
    while (t < n && labels[t] == label_of(role, false)) ++t;
    spans.push_back(range_of(a, begin, t, role));
  }
  return spans;
}

}  // namespace

namespace {

// Stretches of whole sentences that cover a text, in its order: from kStretch tokens on a stretch ends with the next
// sentence, and with the paragraph where that is near.
std::vector<TokenRange> stretches_of(const Syntax& syntax) {
  constexpr int kNear = kStretch / 4;
  std::vector<TokenRange> stretches;
  int begin = 0;
  for (const Sentence& s : syntax.sentences) {
    const int size = s.begin - begin;
    if (size < kStretch || (size < kStretch + kNear && !s.paragraph_begin)) continue;
    stretches.push_back({begin, s.begin});
    begin = s.begin;
  }
  if (const int n = static_cast<int>(syntax.tokens.size()); begin < n) stretches.push_back({begin, n});
  return stretches;
}

// With the sentences around it.
TokenRange with_surroundings(const Syntax& syntax, TokenRange stretch) {
  const int n = static_cast<int>(syntax.tokens.size());
  const auto sentence_at = [&](int t) { return syntax.sentences[syntax.tokens[t].sentence]; };
  return {sentence_at(std::max(0, stretch.begin - kSurroundings)).begin,
          sentence_at(std::min(n, stretch.end + kSurroundings) - 1).end};
}

}  // namespace

Attribution find_attributions(const AttributionModel& model, const Text& text, const Layout& layout, const Tree& tree) {
  Attribution a;
  const AttributionModel::Parts* parts = model.parts();
  if (!parts) return a;
  const std::size_t n = tree.syntax().tokens.size();
  a.roles.reserve(n);
  std::vector<std::uint8_t> labels;
  labels.reserve(n);
  const Observer observer(text, layout, tree, parts->profile,
                          [parts](std::uint64_t key) { return parts->cues.find(key); });
  for (const TokenRange stretch : stretches_of(tree.syntax())) {
    const TokenRange seen = with_surroundings(tree.syntax(), stretch);
    const Observations observations = observer.observe(seen);
    const std::vector<Crf::Labels> scores = scores_of(*parts, observations);
    const std::vector<Crf::Labels> chances = parts->crf.marginals(scores, observations.borders);
    const std::vector<std::uint8_t> best = parts->crf.decode(scores, observations.borders, chances);
    for (int t = stretch.begin - seen.begin; t < stretch.end - seen.begin; ++t) {
      const Crf::Labels& c = chances[t];
      a.roles.push_back({c[1] + c[2], c[3] + c[4], c[5] + c[6]});
      labels.push_back(best[t]);
    }
  }
  a.spans = spans_of(a, labels);
  return a;
}

}  // namespace verbale
