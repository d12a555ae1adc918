#include "syntax/parser.h"

#include <algorithm>

namespace verbale {

absl::StatusOr<Parser> Parser::load(const ModelFile& file, const std::string& prefix, int labels) {
  const auto positions = load_linear(file, prefix + ".positions");
  const auto transitions = load_linear(file, prefix + ".transitions");
  const auto bias = file.tensor<float>(prefix + ".bias");
  const auto pad = file.tensor<float>(prefix + ".pad");
  const auto signals = file.tensor<std::int8_t>(prefix + ".signals");
  const auto scales = file.tensor<float>(prefix + ".scales");  // of the signals, of the hidden units (inverse)
  for (const absl::Status& s :
       {positions.status(), transitions.status(), bias.status(), pad.status(), signals.status(), scales.status()})
    if (!s.ok()) return s;
  Parser p;
  p.positions_ = *positions, p.transitions_ = *transitions, p.bias_ = *bias, p.pad_ = *pad;
  p.hidden_ = bias->columns / kPieces, p.labels_ = labels;
  const int rows = Configuration::kSignals * Configuration::kSignalValues;
  if (p.hidden_ % kLanes || positions->outputs != Configuration::kPositions * p.sum_size() || pad->rows != 2 ||
      pad->columns != positions->outputs || signals->rows != rows || signals->columns != p.sum_size() ||
      transitions->inputs != p.hidden_ || transitions->outputs < 1 + 2 * labels || scales->columns != 2)
    return absl::InvalidArgumentError("model: the sections of the parser do not fit each other");
  p.inverse_scale_ = scales->data[1];
  for (const std::int8_t v : signals->values()) p.signals_.push_back(static_cast<float>(v) * scales->data[0]);
  return p;
}

void Parser::read(const States& states, Work& work) const {
  work.words.resize(static_cast<std::size_t>(states.rows) * positions_.outputs);
  constexpr int kRows = 8;
  work.sums.resize(static_cast<std::size_t>(kRows) * positions_.outputs);
  for (int r = 0; r < states.rows; r += kRows) {
    const int n = std::min(kRows, states.rows - r);
    multiply(positions_, states.row(r), states.width, n, work.sums.data());
    for (int i = 0; i < n; ++i)
      rescale(positions_, work.sums.data() + static_cast<std::ptrdiff_t>(i) * positions_.outputs,
              work.words.data() + static_cast<std::ptrdiff_t>(r + i) * positions_.outputs);
  }
}

void Parser::sum_hidden(int first_row, Work& work) const {
  const Configuration& c = work.configuration;
  const int size = sum_size();
  std::array<const float*, 1 + Configuration::kPositions + Configuration::kSignals> rows = {bias_.data};
  auto row = rows.begin() + 1;
  const auto positions = c.positions();
  for (int k = 0; k < Configuration::kPositions; ++k) {
    const int w = positions[k];
    const float* word = w < 0 ? pad_.row(0)
                        : w == c.words()
                            ? pad_.row(1)
                            : work.words.data() + static_cast<std::ptrdiff_t>(first_row + w) * positions_.outputs;
    *row++ = word + static_cast<std::ptrdiff_t>(k) * size;
  }
  for (const int signal : c.signals()) *row++ = signals_.data() + static_cast<std::ptrdiff_t>(signal) * size;
  work.hidden.resize(size);
  sum_rows(rows, size, work.hidden.data());
}

int Parser::best_transition(int first_row, Work& work) const {
  const Configuration& c = work.configuration;
  sum_hidden(first_row, work);
  for (int j = 0; j < hidden_; ++j) work.hidden[j] = std::max(work.hidden[j], work.hidden[hidden_ + j]);
  work.units.resize(hidden_);
  quantise(work.hidden.data(), hidden_, inverse_scale_, work.units.data());
  work.sums.resize(std::max<std::size_t>(work.sums.size(), transitions_.outputs));
  multiply(transitions_, work.units.data(), hidden_, 1, work.sums.data());
  work.scores.resize(transitions_.outputs);
  rescale(transitions_, work.sums.data(), work.scores.data());

  int best = -1;
  const auto consider = [&](Move move, int from, int count) {
    if (!c.allows(move)) return;
    const auto begin = work.scores.begin() + from;
    const auto top = std::max_element(begin, begin + count);
    if (best < 0 || *top > work.scores[best]) best = static_cast<int>(top - work.scores.begin());
  };
  consider(Move::shift, 0, 1);
  consider(Move::left, 1, labels_);
  consider(Move::right, 1 + labels_, labels_);
  return best;
}

void Parser::parse(int first_row, int words, Work& work, std::vector<Arc>& arcs) const {
  Configuration& c = work.configuration;
  for (c.reset(words); !c.done();) c.apply(transition_of(best_transition(first_row, work), labels_));
  arcs.resize(words);
  for (int w = 0; w < words; ++w) arcs[w] = {c.head(w) == words ? -1 : c.head(w), c.label(w)};
}

}  // namespace verbale
