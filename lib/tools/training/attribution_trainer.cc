#include "tools/training/attribution_trainer.h"

#include <algorithm>
#include <cmath>

#include "tools/training/attribution_lesson.h"

namespace verbale::training {
namespace {

constexpr int kStepsBetweenAverages = 5;
constexpr long kWarmUp = 200;
constexpr std::size_t kTypicalTokens = 20000;

void shuffle(std::vector<const AttributionDocument*>& items, Random& random) {
  for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[random() % i]);
}

}  // namespace

AttributionTrainer::AttributionTrainer(const AttributionSettings& settings, const AttributionCorpus& corpus)
    : settings_(settings),
      random_(settings.seed),
      net_(
          [&] {
            NetShape shape = settings.shape;
            shape.profile = corpus.profile;
            return shape;
          }(),
          random_),
      crf_(random_) {
  net_.collect(parameters_);
  crf_.collect(parameters_);
  for (const Parameter* p : parameters_) average_.push_back(p->value);
}

double AttributionTrainer::step(const AttributionDocument& document) {
  TokenRange tokens{0, static_cast<int>(document.syntax.tokens.size())};
  if (uniform(random_) < settings_.pieces) tokens = random_piece(document, random_);
  if (tokens.empty()) return 0;
  const Lesson lesson = lesson_of(document, tokens, settings_.annotators);
  AttributionNet::Pass pass;
  const Matrix scores = net_.forward(lesson.input, pass, &random_);
  Matrix slope;
  const double loss = crf_.learn(scores, lesson.borders, lesson.targets, slope);
  net_.backward(lesson.input, pass, slope);
  return loss;
}

// A young average leans on what it saw last: it forgets the first weights quickly.
void AttributionTrainer::update_average() {
  const float updates = static_cast<float>(steps_) / kStepsBetweenAverages;
  const float keep =
      std::min(std::pow(settings_.average, static_cast<float>(kStepsBetweenAverages)), (1 + updates) / (10 + updates));
  for (std::size_t p = 0; p < parameters_.size(); ++p)
    average_[p] += (1 - keep) * (parameters_[p]->value - average_[p]);
}

void AttributionTrainer::swap_average() {
  for (std::size_t p = 0; p < parameters_.size(); ++p) average_[p].swap(parameters_[p]->value);
}

void AttributionTrainer::train(const AttributionCorpus& corpus, const std::function<void(const Progress&)>& report) {
  std::vector<const AttributionDocument*> order;
  double tokens = 0;
  for (const AttributionDocument& d : corpus.documents)
    if (!d.syntax.tokens.empty()) order.push_back(&d), tokens += static_cast<double>(d.syntax.tokens.size());
  const double typical = tokens / static_cast<double>(order.size());
  Adam adam(parameters_, {.beta2 = 0.99F});
  const long steps = settings_.epochs * static_cast<long>(order.size());
  for (int epoch = 0; epoch < settings_.epochs; ++epoch) {
    shuffle(order, random_);
    double loss = 0;
    for (const AttributionDocument* d : order) {
      loss += step(*d);
      adam.step(cosine_rate(settings_.rate, steps_, steps, kWarmUp), static_cast<float>(1 / typical));
      if (++steps_ % kStepsBetweenAverages == 0) update_average();
    }
    report({epoch, loss / tokens});
  }
}

std::string AttributionTrainer::model(const AttributionCorpus& corpus) {
  swap_average();
  ModelWriter writer(kAttributionKind, observation_fingerprint());
  const std::uint8_t flat = corpus.profile == AttributionProfile::flat;
  writer.add<std::uint8_t>("profile", 1, 1, &flat);
  std::map<std::uint64_t, std::uint8_t> clues;
  for (const auto& [key, known] : corpus.known_cues) clues[key] = packed(corpus.clue(key, {}));
  for (const auto& [key, count] : corpus.counts)
    if (const CueClue clue = corpus.clue(key, {}); clue.rate > 0) clues[key] = packed(clue);
  std::vector<std::uint64_t> keys;
  std::vector<std::uint8_t> values;
  for (const auto& [key, value] : clues) keys.push_back(key), values.push_back(value);
  writer.add<std::uint64_t>("cues.keys", 1, static_cast<int>(keys.size()), keys.data());
  writer.add<std::uint8_t>("cues.values", 1, static_cast<int>(values.size()), values.data());
  Observations sample;
  std::vector<std::array<std::int32_t, kRelatives>> relatives;
  for (const AttributionDocument& d : corpus.documents) {
    if (sample.borders.size() > kTypicalTokens) break;
    const auto base = static_cast<std::int32_t>(sample.borders.size());
    const Observations& o = d.observations;
    sample.tables = o.tables;
    sample.hashes.insert(sample.hashes.end(), o.hashes.begin(), o.hashes.end());
    sample.borders.insert(sample.borders.end(), o.borders.begin(), o.borders.end());
    for (auto r : o.relatives) {
      for (std::int32_t& t : r) t += t >= 0 ? base : 0;
      sample.relatives.push_back(r);
    }
  }
  net_.save(writer, input_of(sample));
  crf_.save(writer, "crf");
  swap_average();
  return writer.finish();
}

}  // namespace verbale::training
