#include "tools/training/syntax_trainer.h"

#include <algorithm>

#include "neural/word.h"
#include "syntax/find_names.h"
#include "syntax/model.h"
#include "tools/training/attributions.h"
#include "tools/training/learn_lemmas.h"
#include "tools/training/variants.h"

namespace verbale::training {
namespace {

constexpr int kCalibrationWords = 20000;
constexpr int kGoldEpochs = 2;  // at the end, on the treebanks alone

std::string tag_of(const TreebankWord& w) { return w.upos + '|' + w.xpos; }

std::vector<std::string> by_number(const std::map<std::string, int>& numbers) {
  std::vector<std::string> names(numbers.size());
  for (const auto& [name, number] : numbers) names[number] = name;
  return names;
}

int number_in(const std::map<std::string, int>& numbers, const std::string& name) {
  const auto it = numbers.find(name);
  return it == numbers.end() ? -1 : it->second;
}

int name_label(const TreebankWord& w) {
  const int type = static_cast<int>(w.name);
  return type == 0 ? 0 : w.name_begin ? first_label(type) : inner_label(type);
}

// Fisher and Yates, the same with every standard library.
template <class T>
void shuffle(std::vector<T>& items, Random& random) {
  for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[random() % i]);
}

std::vector<Place> places_of(std::span<const Example* const> batch, int attributes) {
  std::vector<Place> places;
  for (const Example* e : batch)
    for (int w = 0; w < e->size(); ++w)
      places.push_back({e->hashes.data() + static_cast<std::ptrdiff_t>(w) * attributes, w == 0, w + 1 == e->size()});
  return places;
}

template <class Member>
std::vector<int> gold_of(std::span<const Example* const> batch, Member member) {
  std::vector<int> gold;
  for (const Example* e : batch) gold.insert(gold.end(), (e->*member).begin(), (e->*member).end());
  return gold;
}

}  // namespace

SyntaxTrainer::SyntaxTrainer(const SyntaxSettings& settings, const std::vector<TreebankSentence>& bank,
                             const WordVectors* vectors)
    : settings_(settings), random_(settings.seed) {
  for (const TreebankSentence& s : bank)
    for (const TreebankWord& w : s.words) tags_.emplace(tag_of(w), 0), labels_.emplace(w.deprel, 0);
  for (auto* numbers : {&tags_, &labels_}) {
    int next = 0;
    for (auto& [name, number] : *numbers) number = next++;
  }
  const int d = settings.width;
  EncoderShape shape{d,
                     settings.depth,
                     settings.recurrences,
                     3,
                     {{"form", 2, settings.form_rows, d},
                      {"prefix", 1, 2000, d / 4},
                      {"suffix3", 1, 6000, d / 2},
                      {"suffix2", 1, 2000, d / 4},
                      {"shape", 1, 1500, d / 4, true}}};
  if (vectors) shape.tables.push_back({.name = "vector", .vectors = vectors});
  attributes_ = static_cast<int>(shape.tables.size());
  encoder_ = std::make_unique<EncoderTrainer>(shape, random_);
  tag_head_ = Dense(d, static_cast<int>(tags_.size()), 0.02F, random_);
  name_head_ = Dense(d, kNameLabels, 0.02F, random_);
  parser_ = std::make_unique<ParserTrainer>(d, settings.hidden, static_cast<int>(labels_.size()), random_);
}

Example SyntaxTrainer::example(const TreebankSentence& sentence) const {
  Example e;
  e.names_only = sentence.names_only;
  for (const TreebankWord& w : sentence.words) {
    const Word word = word_of(w.form);
    e.hashes.insert(e.hashes.end(), word.hashes.begin(), word.hashes.begin() + attributes_);
    e.tags.push_back(sentence.names_only ? -1 : number_in(tags_, tag_of(w)));
    e.names.push_back(sentence.has_names ? name_label(w) : -1);
    e.arcs.push_back({w.head, std::max(0, number_in(labels_, w.deprel))});
  }
  return e;
}

std::vector<Example> SyntaxTrainer::examples(const std::vector<TreebankSentence>& bank) const {
  std::vector<Example> all;
  for (const TreebankSentence& s : bank) all.push_back(example(s));
  return all;
}

double SyntaxTrainer::step(std::span<const Example* const> batch, bool explore) {
  const std::vector<Place> places = places_of(batch, attributes_);
  const Dropout dropout{settings_.word_dropout, settings_.dropout, &random_};
  EncoderTrainer::Pass pass;
  const Matrix& y = encoder_->forward(places, pass, &dropout);
  Matrix dy = Matrix::Zero(y.rows(), y.cols());
  double loss = 0;
  const auto learn_head = [&](Dense& head, std::span<const int> gold) {
    Matrix scores = head.forward(y);
    loss += softmax_loss(scores, gold);
    head.backward(y, scores, &dy);
  };
  learn_head(tag_head_, gold_of(batch, &Example::tags));
  learn_head(name_head_, gold_of(batch, &Example::names));
  parser_->start(y);
  int row = 0;
  for (const Example* e : batch) {
    if (!e->names_only)
      loss += parser_->learn(row, e->arcs, {explore ? settings_.explore : 0.0F, settings_.dropout}, random_);
    row += e->size();
  }
  parser_->finish(y, dy);
  encoder_->backward(places, pass, std::move(dy));
  return loss;
}

std::vector<Parameter*> SyntaxTrainer::parameters() {
  std::vector<Parameter*> all;
  encoder_->collect(all);
  tag_head_.collect(all);
  name_head_.collect(all);
  parser_->collect(all);
  return all;
}

void SyntaxTrainer::train(const std::vector<TreebankSentence>& bank, const std::vector<TreebankSentence>& silver,
                          const std::function<void(const Progress&)>& report) {
  std::vector<Example> gold = examples(bank), more = examples(silver);
  for (const auto& made : {headlines(bank, random_), attributions(bank, random_)})
    for (const TreebankSentence& s : made) gold.push_back(example(s));
  shuffle(more, random_);
  const int silver_epochs = std::max(1, settings_.epochs - kGoldEpochs);
  const auto order_of = [&](int epoch) {
    std::vector<const Example*> order;
    for (const Example& e : gold) order.push_back(&e);
    const auto share = [&](int k) {
      return more.size() * static_cast<std::size_t>(std::min(k, silver_epochs)) / silver_epochs;
    };
    for (std::size_t k = share(epoch); k < share(epoch + 1); ++k) order.push_back(&more[k]);
    return order;
  };
  const std::size_t batch = static_cast<std::size_t>(settings_.batch);
  long steps = 0, done = 0;
  for (int epoch = 0; epoch < settings_.epochs; ++epoch) steps += std::ssize(order_of(epoch)) / settings_.batch + 1;
  Adam adam(parameters(), {});
  for (int epoch = 0; epoch < settings_.epochs; ++epoch) {
    std::vector<const Example*> order = order_of(epoch);
    shuffle(order, random_);
    double loss = 0, words = 0;
    for (std::size_t at = 0; at < order.size(); at += batch) {
      const std::span<const Example* const> part = std::span(order).subspan(at, std::min(batch, order.size() - at));
      int count = 0;
      for (const Example* e : part) count += e->size();
      loss += step(part, epoch > 0);
      words += count;
      adam.step(cosine_rate(settings_.rate, ++done, steps, std::min(300L, steps / 10)),
                1.0F / static_cast<float>(count));
    }
    report({epoch + 1, loss / words});
  }
}

std::string SyntaxTrainer::model(const std::vector<TreebankSentence>& bank,
                                 const std::vector<TreebankSentence>& silver) {
  const std::vector<Example> all = examples(bank);
  std::vector<const Example*> typical;
  for (int words = 0, k = 0; words < kCalibrationWords && k < static_cast<int>(all.size()); ++k) {
    // From all over the data, not only its beginning.
    typical.push_back(&all[static_cast<std::size_t>(k) * 7919 % all.size()]);
    words += typical.back()->size();
  }
  EncoderTrainer::Pass pass;
  const Matrix& y = encoder_->forward(places_of(typical, attributes_), pass, nullptr);
  parser_->start(y);
  int row = 0;
  for (const Example* e : typical) parser_->observe(row, e->size()), row += e->size();

  ModelWriter writer(kSyntaxKind, syntax_fingerprint());
  const float scale = encoder_->save(writer, "encoder", pass);
  save_linear(writer, "tag_head", tag_head_.weight.value, &tag_head_.bias.value, scale);
  save_linear(writer, "name_head", name_head_.weight.value, &name_head_.bias.value, scale);
  parser_->save(writer, "parser", scale);
  writer.add_list("tags", by_number(tags_));
  writer.add_list("labels", by_number(labels_));
  learn_lemmas(bank, silver).add_to(writer);
  return writer.finish();
}

}  // namespace verbale::training
