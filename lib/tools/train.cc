// verbale-train: rebuilds the models from treebanks.
//
//   verbale-train vectors --text readouts --out vectors.bin
//   verbale-train syntax --train ewt.conllu --train gum.conllu --dev ewt-dev.conllu --out syntax.bin
//
// Prints the loss of each epoch and the scores of the written model on the dev files, on gold tokens.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <iostream>
#include <string>
#include <vector>

#include "layout/layout.h"
#include "lexicon/lexicon.h"
#include "mention/mark_names.h"
#include "neural/kernels.h"
#include "neural/model_file.h"
#include "output/conllu.h"
#include "syntax/model.h"
#include "tools/training/known_names.h"
#include "tools/training/learn_lemmas.h"
#include "tools/training/measure.h"
#include "tools/training/syntax_trainer.h"
#include "tools/training/word_vectors.h"

namespace verbale::training {
namespace {

struct Arguments {
  std::vector<std::string> train, silver, silver_names, dev, text;
  int stride = 1;
  std::string out, vectors, model;
  SyntaxSettings settings;
  VectorSettings vector_settings;
};

struct Flag {
  const char* name;
  const char* help;
  std::function<void(Arguments&, const char*)> set;
};

template <auto Member>
std::function<void(Arguments&, const char*)> setting() {
  return [](Arguments& a, const char* value) {
    auto& field = a.settings.*Member;
    field = static_cast<std::remove_reference_t<decltype(field)>>(std::atof(value));
  };
}

const std::vector<Flag>& flags() {
  using S = SyntaxSettings;
  static const std::vector<Flag> all = {
      {"--train", "treebank to learn from (CoNLL-U; may be given again)",
       [](Arguments& a, const char* v) { a.train.push_back(v); }},
      {"--dev", "treebank to measure on (may be given again)", [](Arguments& a, const char* v) { a.dev.push_back(v); }},
      {"--silver", "trees and names read by a model, to learn from as well",
       [](Arguments& a, const char* v) { a.silver.push_back(v); }},
      {"--silver-names", "the same, of which only the names are learned",
       [](Arguments& a, const char* v) { a.silver_names.push_back(v); }},
      {"--stride", "take every n-th text", [](Arguments& a, const char* v) { a.stride = std::max(1, std::atoi(v)); }},
      {"--text", "plain text to learn from: a file or a folder (may be given again)",
       [](Arguments& a, const char* v) { a.text.push_back(v); }},
      {"--vectors", "word vectors to start from", [](Arguments& a, const char* v) { a.vectors = v; }},
      {"--model", "model to read", [](Arguments& a, const char* v) { a.model = v; }},
      {"--vector-width", "of word vectors",
       [](Arguments& a, const char* v) { a.vector_settings.width = std::atoi(v); }},
      {"--out", "model file to write", [](Arguments& a, const char* v) { a.out = v; }},
      {"--width", "of the encoder, a multiple of 16", setting<&S::width>()},
      {"--depth", "window layers", setting<&S::depth>()},
      {"--recurrences", "recurrent layers", setting<&S::recurrences>()},
      {"--hidden", "units of the parser, a multiple of 16", setting<&S::hidden>()},
      {"--epochs", "", setting<&S::epochs>()},
      {"--batch", "sentences a step", setting<&S::batch>()},
      {"--rate", "peak learning rate", setting<&S::rate>()},
      {"--dropout", "share of units dropped", setting<&S::dropout>()},
      {"--word-dropout", "share of words hidden", setting<&S::word_dropout>()},
      {"--explore", "share of the parser's own choices in training", setting<&S::explore>()},
      {"--form-rows", "rows of the table of forms", setting<&S::form_rows>()},
      {"--seed", "", setting<&S::seed>()},
  };
  return all;
}

int usage() {
  std::cerr << "usage: verbale-train vectors --text FOLDER... --out FILE\n"
               "       verbale-train syntax --train FILE... --out FILE [--dev FILE...] [--silver FILE...] [--vectors "
               "FILE] [options]\n"
               "       verbale-train lemmas --model FILE --train FILE... --silver FILE... --out FILE\n"
               "       verbale-train annotate --model FILE --text FOLDER... --out FILE [--stride N]\n"
               "       verbale-train measure --model FILE --dev FILE...\n";
  for (const Flag& f : flags()) std::cerr << "  " << f.name << "  " << f.help << '\n';
  return 2;
}

bool read_arguments(int count, char** values, Arguments& arguments) {
  for (int i = 2; i < count; i += 2) {
    const auto flag =
        std::find_if(flags().begin(), flags().end(), [&](const Flag& f) { return f.name == std::string(values[i]); });
    if (flag == flags().end() || i + 1 == count) return false;
    flag->set(arguments, values[i + 1]);
  }
  return !arguments.out.empty() || !arguments.model.empty();
}

absl::StatusOr<std::vector<TreebankSentence>> read_all(const std::vector<std::string>& paths) {
  const auto known = KnownNames::load();
  if (!known.ok()) return known.status();
  std::vector<TreebankSentence> all;
  for (const std::string& path : paths) {
    auto bank = read_conllu(path, &*known);
    if (!bank.ok()) return bank.status();
    std::move(bank->begin(), bank->end(), std::back_inserter(all));
  }
  return all;
}

int fail(const absl::Status& status) {
  std::cerr << "verbale-train: " << status.message() << '\n';
  return 1;
}

int print_scores(const SyntaxModel& model, const std::vector<std::string>& paths) {
  const absl::StatusOr<Lexicon> lexicon = Lexicon::load({});
  if (!lexicon.ok()) return fail(lexicon.status());
  for (const std::string& path : paths) {
    const auto bank = read_all({path});
    if (!bank.ok()) return fail(bank.status());
    const SyntaxScores s = measure(model, *bank, &lexicon->actors);
    std::printf(
        "%s: %ld words, UPOS %.2f XPOS %.2f lemma %.2f UAS %.2f LAS %.2f names %.2f, with tables %.2f | "
        "%.0f words/s (%s)\n",
        path.c_str(), s.words, s.upos, s.xpos, s.lemma, s.uas, s.las, s.names, s.settled,
        static_cast<double>(s.words) / s.seconds, products().front().name);
  }
  return 0;
}

absl::StatusOr<std::string> read_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return absl::NotFoundError(path + ": no such file");
  return std::string{std::istreambuf_iterator<char>(in), {}};
}

bool write_file(const std::string& path, const std::string& bytes) {
  std::printf("%s: %zu bytes\n", path.c_str(), bytes.size());
  return static_cast<bool>(
      std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size())));
}

int learn_word_vectors(const Arguments& arguments) {
  const auto corpus = Corpus::open(arguments.text);
  if (!corpus.ok()) return fail(corpus.status());
  const WordVectors vectors = learn_vectors(*corpus, arguments.vector_settings);
  return write_file(arguments.out, vectors.bytes()) ? 0 : 1;
}

// Sentences that are neither fragments nor run-ons; of `silver_names` only the names are learned.
absl::StatusOr<std::vector<TreebankSentence>> read_silver(const Arguments& arguments) {
  auto silver = read_all(arguments.silver), names = read_all(arguments.silver_names);
  if (!silver.ok()) return silver.status();
  if (!names.ok()) return names.status();
  for (TreebankSentence& s : *names) s.names_only = true;
  std::move(names->begin(), names->end(), std::back_inserter(*silver));
  std::erase_if(*silver, [](const TreebankSentence& s) { return s.words.size() < 4 || s.words.size() > 60; });
  return silver;
}

int write_model(const Arguments& arguments, const std::string& bytes) {
  if (!write_file(arguments.out, bytes)) return fail(absl::UnavailableError(arguments.out + ": cannot be written"));
  const auto model = SyntaxModel::load(bytes);
  return model.ok() ? print_scores(*model, arguments.dev) : fail(model.status());
}

int train_syntax(const Arguments& arguments) {
  const auto bank = read_all(arguments.train), silver = read_silver(arguments);
  absl::StatusOr<WordVectors> vectors;
  if (!arguments.vectors.empty())
    vectors = WordVectors::read(arguments.vectors);
  else
    vectors = WordVectors{};
  for (const absl::Status& s : {bank.status(), silver.status(), vectors.status()})
    if (!s.ok()) return fail(s);
  SyntaxTrainer trainer(arguments.settings, *bank, arguments.vectors.empty() ? nullptr : &*vectors);
  trainer.train(*bank, *silver, [](const SyntaxTrainer::Progress& p) {
    std::printf("epoch %d loss %.4f\n", p.epoch, p.loss);
    std::fflush(stdout);
  });
  return write_model(arguments, trainer.model(*bank, *silver));
}

// The model with lemmas learned anew.
absl::StatusOr<std::string> with_lemmas(const std::string& bytes, const LemmaTables& lemmas) {
  const auto file = ModelFile::open(bytes, kSyntaxKind, syntax_fingerprint());
  if (!file.ok()) return file.status();
  ModelWriter writer(kSyntaxKind, syntax_fingerprint());
  for (const std::string_view name : file->names())
    if (!name.starts_with(kLemmas)) writer.add_section(*file, name);
  lemmas.add_to(writer);
  return writer.finish();
}

int relearn_lemmas(const Arguments& arguments) {
  const auto bank = read_all(arguments.train), silver = read_silver(arguments);
  const auto bytes = read_file(arguments.model);
  for (const absl::Status& s : {bank.status(), silver.status(), bytes.status()})
    if (!s.ok()) return fail(s);
  const auto written = with_lemmas(*bytes, learn_lemmas(*bank, *silver));
  return written.ok() ? write_model(arguments, *written) : fail(written.status());
}

int measure_syntax(const Arguments& arguments) {
  const auto bytes = read_file(arguments.model);
  if (!bytes.ok()) return fail(bytes.status());
  const auto model = SyntaxModel::load(*bytes);
  if (!model.ok()) return fail(model.status());
  return print_scores(*model, arguments.dev);
}

int annotate(const Arguments& arguments) {
  const auto corpus = Corpus::open(arguments.text);
  if (!corpus.ok()) return fail(corpus.status());
  const auto bytes = read_file(arguments.model);
  if (!bytes.ok()) return fail(bytes.status());
  const auto model = SyntaxModel::load(*bytes);
  if (!model.ok()) return fail(model.status());
  const absl::StatusOr<Lexicon> lexicon = Lexicon::load({});
  if (!lexicon.ok()) return fail(lexicon.status());
  std::ofstream out(arguments.out, std::ios::binary);
  corpus->for_each(
      [&](const Text& text, Syntax& syntax) {
        analyse(*model, text, syntax);
        mark_names(lexicon->actors, text, lay_out(lexicon->layout, text), syntax);
        out << "# newdoc\n" << to_conllu(text.bytes(), syntax);
      },
      static_cast<std::size_t>(arguments.stride));
  return out.flush() ? 0 : fail(absl::UnavailableError(arguments.out + ": cannot be written"));
}

struct Command {
  std::string_view name;
  int (*run)(const Arguments&);
};
constexpr Command kCommands[] = {{"vectors", learn_word_vectors},
                                 {"syntax", train_syntax},
                                 {"lemmas", relearn_lemmas},
                                 {"measure", measure_syntax},
                                 {"annotate", annotate}};

}  // namespace
}  // namespace verbale::training

int main(int count, char** values) {
  using namespace verbale::training;
  Arguments arguments;
  const auto* command = count < 2 ? std::end(kCommands) : std::ranges::find(kCommands, values[1], &Command::name);
  if (command == std::end(kCommands) || !read_arguments(count, values, arguments)) return usage();
  return command->run(arguments);
}
