#include "tools/training/parser_trainer.h"

#include <algorithm>
#include <cmath>

namespace verbale::training {
namespace {

constexpr double kOutliers = 1e-4;  // share of hidden units beyond the quantised range

}  // namespace

MoveCosts move_costs(const Configuration& c, std::span<const Arc> gold) {
  const int n = c.words(), front = c.front(), s0 = c.top(), s1 = c.top(1);
  const auto head = [&](int w) { return gold[w].head < 0 ? n : gold[w].head; };
  int front_children = 0, front_head = 0;  // of the buffer's front, in the stack (its head: below the top)
  for (int k = 0; k < c.size() && front < n; ++k) {
    front_children += head(c.top(k)) == front;
    front_head += k > 0 && head(front) == c.top(k);
  }
  int later_children = 0;  // of the stack's top, in the buffer
  for (int w = front; w < n && s0 >= 0; ++w) later_children += head(w) == s0;

  MoveCosts costs;
  if (c.allows(Move::shift)) costs.shift = front_children + front_head;
  if (c.allows(Move::left)) costs.left = later_children + (head(s0) == s1 || head(s0) > front);
  if (c.allows(Move::right)) costs.right = later_children + (head(s0) >= front);
  return costs;
}

struct ParserTrainer::Step {
  std::array<int, Configuration::kPositions> positions;
  std::array<int, Configuration::kSignals> signals;
  Eigen::RowVectorXf sums, mask;  // 2 * hidden; hidden
  Eigen::RowVectorXf units;       // after maximum and mask
  std::vector<char> second;       // whether the second piece won
  Eigen::RowVectorXf scores;
};

ParserTrainer::ParserTrainer(int width, int hidden, int labels, Random& random) : hidden_(hidden), labels_(labels) {
  constexpr int kRows = Configuration::kSignals * Configuration::kSignalValues;
  positions_.resize(width, Configuration::kPositions * sum_size(), std::sqrt(1.0F / static_cast<float>(3 * width)),
                    random);
  bias_.resize(1, sum_size(), 0, random);
  pad_.resize(2, Configuration::kPositions * sum_size(), 0.1F, random);
  signals_.resize(kRows, sum_size(), 0.05F, random);
  transitions_ = Dense(hidden, 1 + 2 * labels, 0.02F, random);
}

void ParserTrainer::collect(std::vector<Parameter*>& all) {
  all.insert(all.end(), {&positions_, &bias_, &pad_, &signals_});
  transitions_.collect(all);
}

void ParserTrainer::start(const Matrix& states) {
  words_.noalias() = states * positions_.value;
  words_gradient_ = Matrix::Zero(words_.rows(), words_.cols());
}

void ParserTrainer::finish(const Matrix& states, Matrix& dy) {
  positions_.gradient.noalias() += states.transpose() * words_gradient_;
  dy.noalias() += words_gradient_ * positions_.value.transpose();
}

void ParserTrainer::hidden_layer(int first_row, Step& s) const {
  const Configuration& c = configuration_;
  s.positions = c.positions(), s.signals = c.signals();
  s.sums = bias_.value.row(0);
  for (int k = 0; k < Configuration::kPositions; ++k) {
    const int w = s.positions[k];
    const auto part = [&](const Matrix& m, int row) { return m.row(row).segment(k * sum_size(), sum_size()); };
    s.sums += w < 0 ? part(pad_.value, 0) : w == c.words() ? part(pad_.value, 1) : part(words_, first_row + w);
  }
  for (const int signal : s.signals) s.sums += signals_.value.row(signal);
  s.second.resize(hidden_);
  s.units.resize(hidden_);
  for (int j = 0; j < hidden_; ++j) {
    s.second[j] = s.sums(hidden_ + j) > s.sums(j);
    s.units(j) = s.sums(s.second[j] ? hidden_ + j : j);
  }
  if (s.mask.size() > 0) s.units.array() *= s.mask.array();
  s.scores = transitions_.bias.value.row(0);
  s.scores.noalias() += s.units * transitions_.weight.value;
}

void ParserTrainer::learn_step(int first_row, const Step& s, std::span<const float> slope) {
  const Eigen::Map<const Eigen::RowVectorXf> g(slope.data(), static_cast<Eigen::Index>(slope.size()));
  transitions_.bias.gradient.row(0) += g;
  transitions_.weight.gradient.noalias() += s.units.transpose() * g;
  Eigen::RowVectorXf du = g * transitions_.weight.value.transpose();
  du.array() *= s.mask.array();
  Eigen::RowVectorXf ds = Eigen::RowVectorXf::Zero(sum_size());
  for (int j = 0; j < hidden_; ++j) ds(s.second[j] ? hidden_ + j : j) = du(j);
  bias_.gradient.row(0) += ds;
  for (int k = 0; k < Configuration::kPositions; ++k) {
    const int w = s.positions[k];
    const auto add = [&](Matrix& m, int row) { m.row(row).segment(k * sum_size(), sum_size()) += ds; };
    if (w < 0) {
      add(pad_.gradient, 0);
    } else if (w == configuration_.words()) {
      add(pad_.gradient, 1);
    } else {
      add(words_gradient_, first_row + w);
    }
  }
  for (const int signal : s.signals) signals_.gradient.row(signal) += ds;
}

void ParserTrainer::list_options(std::span<const Arc> gold) {
  const Configuration& c = configuration_;
  const MoveCosts costs = move_costs(c, gold);
  const int least = std::min({costs.shift, costs.left, costs.right});
  const int top = c.top(), gold_head = top < 0 ? -1 : gold[top].head < 0 ? c.words() : gold[top].head;
  options_.clear();
  if (costs.shift < kForbidden) options_.push_back({0, costs.shift == least});
  for (const Move move : {Move::left, Move::right}) {
    const bool left = move == Move::left;
    const int cost = left ? costs.left : costs.right, from = left ? 1 : 1 + labels_;
    if (cost >= kForbidden) continue;
    const bool gold_arc = gold_head == (left ? c.front() : c.top(1));
    for (int l = 0; l < labels_; ++l)
      options_.push_back({from + l, cost == least && (!gold_arc || gold[top].label == l)});
  }
}

int ParserTrainer::best_option(const Step& s, bool right_only) const {
  int best = -1;
  for (const Option& o : options_)
    if ((o.right || !right_only) && (best < 0 || s.scores(o.transition) > s.scores(best))) best = o.transition;
  return best;
}

double ParserTrainer::slope_of(const Step& s, std::vector<float>& slope) const {
  slope.assign(1 + 2 * labels_, 0.0F);
  const float top = s.scores(best_option(s, false));
  float all = 0, right = 0;
  for (const Option& o : options_) {
    slope[o.transition] = std::exp(s.scores(o.transition) - top);
    all += slope[o.transition];
    if (o.right) right += slope[o.transition];
  }
  if (right <= 0) {
    std::ranges::fill(slope, 0.0F);
    return 0;
  }
  for (const Option& o : options_) {
    const float share = slope[o.transition];
    slope[o.transition] = share / all - (o.right ? share / right : 0);
  }
  return -std::log(right / all + 1e-9F);
}

double ParserTrainer::learn(int first_row, std::span<const Arc> gold, const Settings& settings, Random& random) {
  Configuration& c = configuration_;
  static thread_local Step s;
  std::vector<float> slope;
  s.mask.resize(hidden_);
  const float kept = 1 / (1 - settings.dropout);
  double loss = 0;
  for (c.reset(static_cast<int>(gold.size())); !c.done();) {
    for (int j = 0; j < hidden_; ++j) s.mask(j) = uniform(random) < settings.dropout ? 0 : kept;
    hidden_layer(first_row, s);
    list_options(gold);
    const int best = best_option(s, false), best_right = best_option(s, true);
    if (best_right >= 0) {
      loss += slope_of(s, slope);
      learn_step(first_row, s, slope);
    }
    const bool follow = best_right < 0 || uniform(random) < settings.explore;
    c.apply(transition_of(follow ? best : best_right, labels_));
  }
  return loss;
}

void ParserTrainer::observe(int first_row, int words) {
  Configuration& c = configuration_;
  Step s;
  for (c.reset(words); !c.done();) {
    hidden_layer(first_row, s);
    observed_.push_back(s.units.cwiseAbs().maxCoeff());
    int best = -1;
    for (int t = 0; t < 1 + 2 * labels_; ++t)
      if (c.allows(transition_of(t, labels_).move) && (best < 0 || s.scores(t) > s.scores(best))) best = t;
    c.apply(transition_of(best, labels_));
  }
}

void ParserTrainer::save(ModelWriter& writer, const std::string& prefix, float states_scale) const {
  save_linear(writer, prefix + ".positions", positions_.value, nullptr, states_scale);
  writer.add<float>(prefix + ".bias", 1, sum_size(), bias_.value.data());
  writer.add<float>(prefix + ".pad", 2, static_cast<int>(pad_.value.cols()), pad_.value.data());
  const float signals_scale = save_table(writer, prefix + ".signals", signals_.value);
  const float units_scale = fitting_scale(observed_, kOutliers);
  save_linear(writer, prefix + ".transitions", transitions_.weight.value, &transitions_.bias.value, units_scale);
  const float scales[] = {signals_scale, 1 / units_scale};
  writer.add<float>(prefix + ".scales", 1, 2, scales);
}

}  // namespace verbale::training
