// verbale-train-attribution: rebuilds the tagger of sources, cues and contents from annotated articles.
//
//   verbale-train-attribution --syntax syntax.bin --train polnear/train --dev polnear/dev --out attribution.bin
//
// Prints the loss of each epoch and the scores of the written model on the dev articles.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <functional>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

#include "tools/training/attribution_measure.h"
#include "tools/training/attribution_trainer.h"

namespace verbale::training {
namespace {

struct Arguments {
  std::string syntax, train, dev, vectors, out, score;
  std::vector<std::string> teachers, silver;
  AttributionProfile profile = AttributionProfile::trees;
  AttributionSettings settings;
};

struct Flag {
  const char* name;
  const char* help;
  std::function<void(Arguments&, const char*)> set;
};

template <class T>
T number(const char* value) {
  return static_cast<T>(std::atof(value));
}

std::string read_file(const std::string& path) {
  std::ostringstream out;
  out << std::ifstream(path, std::ios::binary).rdbuf();
  return out.str();
}

bool write_file(const std::string& path, const std::string& bytes) {
  std::ofstream out(path, std::ios::binary);
  return static_cast<bool>(out.write(bytes.data(), static_cast<std::streamsize>(bytes.size())).flush());
}

std::vector<std::string> lines_of(const std::string& path) {
  std::vector<std::string> lines;
  std::ifstream in(path);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

const std::vector<Flag>& flags() {
  static const std::vector<Flag> all = {
      {"--syntax", "model of tags and trees", [](Arguments& a, const char* v) { a.syntax = v; }},
      {"--train", "folder of articles to learn from", [](Arguments& a, const char* v) { a.train = v; }},
      {"--dev", "folder of articles to measure on", [](Arguments& a, const char* v) { a.dev = v; }},
      {"--vectors", "vectors of forms (verbale-train vectors)", [](Arguments& a, const char* v) { a.vectors = v; }},
      {"--teacher", "a model to learn from (may be given again)",
       [](Arguments& a, const char* v) { a.teachers.push_back(v); }},
      {"--silver", "a file that names texts for the teachers to read, one a line",
       [](Arguments& a, const char* v) { a.silver = lines_of(v); }},
      {"--annotators", "their weight against the teachers'",
       [](Arguments& a, const char* v) { a.settings.annotators = number<float>(v); }},
      {"--score", "a model to measure on the dev articles, instead of training",
       [](Arguments& a, const char* v) { a.score = v; }},
      {"--out", "model file to write", [](Arguments& a, const char* v) { a.out = v; }},
      {"--profile", "trees or flat",
       [](Arguments& a, const char* v) {
         a.profile = std::string(v) == "flat" ? AttributionProfile::flat : AttributionProfile::trees;
       }},
      {"--width", "of the net, a multiple of 32",
       [](Arguments& a, const char* v) { a.settings.shape.width = number<int>(v); }},
      {"--windows", "layers that see the neighbours",
       [](Arguments& a, const char* v) { a.settings.shape.windows = number<int>(v); }},
      {"--recurrences", "layers that see all of the text",
       [](Arguments& a, const char* v) { a.settings.shape.recurrences = number<int>(v); }},
      {"--pieces", "of each maxout", [](Arguments& a, const char* v) { a.settings.shape.pieces = number<int>(v); }},
      {"--dropout", "share of units dropped",
       [](Arguments& a, const char* v) { a.settings.shape.dropout = number<float>(v); }},
      {"--word-dropout", "share of words hidden",
       [](Arguments& a, const char* v) { a.settings.shape.word_dropout = number<float>(v); }},
      {"--piece-share", "of the steps", [](Arguments& a, const char* v) { a.settings.pieces = number<float>(v); }},
      {"--epochs", "", [](Arguments& a, const char* v) { a.settings.epochs = number<int>(v); }},
      {"--rate", "peak learning rate", [](Arguments& a, const char* v) { a.settings.rate = number<float>(v); }},
      {"--average", "what the moving average keeps a step",
       [](Arguments& a, const char* v) { a.settings.average = number<float>(v); }},
      {"--seed", "", [](Arguments& a, const char* v) { a.settings.seed = number<std::uint64_t>(v); }},
  };
  return all;
}

int usage() {
  std::cerr << "usage: verbale-train-attribution --syntax FILE --train FOLDER --out FILE [--dev FOLDER] [options]\n";
  for (const Flag& f : flags()) std::cerr << "  " << f.name << "  " << f.help << '\n';
  return 2;
}

bool read_arguments(int count, char** values, Arguments& arguments) {
  for (int i = 1; i < count; i += 2) {
    const auto flag = std::ranges::find_if(flags(), [&](const Flag& f) { return f.name == std::string(values[i]); });
    if (flag == flags().end() || i + 1 == count) return false;
    flag->set(arguments, values[i + 1]);
  }
  return !arguments.score.empty() || (!arguments.train.empty() && !arguments.out.empty());
}

int fail(const absl::Status& status) {
  std::cerr << "verbale-train-attribution: " << status.message() << '\n';
  return 1;
}

double processor_seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

void print_scores(const AttributionModel& model, const AttributionCorpus& dev) {
  RoleTally tally;
  double tokens = 0, seconds = 0;
  for (const AttributionDocument& d : dev.documents) {
    const Text text(d.article.text);
    const Tree tree(d.syntax);
    const auto start = processor_seconds();
    const Attribution a = find_attributions(model, text, d.layout, tree);
    seconds += processor_seconds() - start;
    tokens += static_cast<double>(d.syntax.tokens.size());
    std::vector<RoleSpan> found;
    for (const LabelledRange& s : a.spans)
      found.push_back({s.role, tree.span(s.tokens), static_cast<int>(found.size())});
    tally.add(d.article.text, d.article.annotations[0], found);
  }
  const RoleScores s = tally.scores();
  std::printf(
      "alpha %.4f | tokens %.3f %.3f %.3f | spans %.3f %.3f %.3f (p %.3f %.3f %.3f r %.3f %.3f %.3f) | %.0f words/s\n",
      s.alpha, s.tokens[0], s.tokens[1], s.tokens[2], s.spans[0], s.spans[1], s.spans[2], s.precision[0],
      s.precision[1], s.precision[2], s.recall[0], s.recall[1], s.recall[2], tokens / seconds);
  std::fflush(stdout);
}

int score(const Arguments& arguments) {
  const std::string syntax_bytes = read_file(arguments.syntax), bytes = read_file(arguments.score);
  const auto syntax = SyntaxModel::load(syntax_bytes);
  if (!syntax.ok()) return fail(syntax.status());
  const auto model = AttributionModel::load(bytes);
  if (!model.ok()) return fail(model.status());
  const auto dev = AttributionCorpus::read(*syntax, arguments.dev, arguments.profile);
  if (!dev.ok()) return fail(dev.status());
  print_scores(*model, *dev);
  return 0;
}

absl::Status teach(const Arguments& arguments, const SyntaxModel& syntax, AttributionCorpus& corpus) {
  if (arguments.teachers.empty()) return absl::OkStatus();
  std::vector<std::string> models;
  for (const std::string& path : arguments.teachers) models.push_back(read_file(path));
  const auto teacher = AttributionTeacher::load(std::move(models));
  if (!teacher.ok()) return teacher.status();
  return corpus.teach(syntax, *teacher, arguments.silver);
}

int train(const Arguments& arguments) {
  const std::string syntax_bytes = read_file(arguments.syntax);
  const auto syntax = SyntaxModel::load(syntax_bytes);
  if (!syntax.ok()) return fail(syntax.status());
  auto corpus = AttributionCorpus::read(*syntax, arguments.train, arguments.profile);
  if (!corpus.ok()) return fail(corpus.status());
  if (absl::Status s = teach(arguments, *syntax, *corpus); !s.ok()) return fail(s);
  absl::StatusOr<AttributionCorpus> dev = AttributionCorpus{};
  if (!arguments.dev.empty()) dev = AttributionCorpus::read(*syntax, arguments.dev, arguments.profile);
  if (!dev.ok()) return fail(dev.status());
  AttributionSettings settings = arguments.settings;
  absl::StatusOr<WordVectors> vectors = WordVectors{};
  if (!arguments.vectors.empty()) vectors = WordVectors::read(arguments.vectors);
  if (!vectors.ok()) return fail(vectors.status());
  if (!vectors->keys.empty()) settings.shape.vectors = &*vectors;
  AttributionTrainer trainer(settings, *corpus);
  bool written = true;
  trainer.train(*corpus, [&](const AttributionTrainer::Progress& p) {  // after each epoch, for whoever is cut off
    const std::string bytes = trainer.model(*corpus);
    written = write_file(arguments.out, bytes);
    std::printf("epoch %d loss %.4f, %zu bytes  ", p.epoch, p.loss, bytes.size());
    if (const auto model = AttributionModel::load(bytes); model.ok()) print_scores(*model, *dev);
    std::fflush(stdout);
  });
  return written ? 0 : fail(absl::UnavailableError(arguments.out + ": cannot be written"));
}

}  // namespace
}  // namespace verbale::training

int main(int count, char** values) {
  verbale::training::Arguments arguments;
  if (!verbale::training::read_arguments(count, values, arguments)) return verbale::training::usage();
  return arguments.score.empty() ? verbale::training::train(arguments) : verbale::training::score(arguments);
}
