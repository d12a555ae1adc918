// Times each stage over texts, and weighs what one long document needs.
//
//   build/release/tests/verbale_speed FOLDER...
//
// Every file of the folders is a document. Prints rows of profile, step, words and seconds of one core (the fastest of
// several passes), then of milliseconds and megabytes. tests/bench/speed.py makes a page of it.
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include "actor/find_actors.h"
#include "attribution/attribution.h"
#include "attribution/within.h"
#include "data/embedded.h"
#include "date/find_dates.h"
#include "lexicon/lexicon.h"
#include "occasion/find_occasions.h"
#include "statement/find_statements.h"
#include "syntax/analyse.h"
#include "syntax/tokenize.h"
#include "verbale/verbale.h"

namespace {

using namespace verbale;

constexpr int kPasses = 5;
constexpr std::size_t kLongDocument = 1 << 20;  // bytes

double seconds_of_core() {
  timespec t{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_nsec) * 1e-9;
}

double timed(const std::function<void()>& work) {
  const double begin = seconds_of_core();
  work();
  return seconds_of_core() - begin;
}

std::vector<std::string> read_texts(int count, char** folders) {
  std::vector<std::filesystem::path> paths;
  for (int k = 1; k < count; ++k)
    for (const auto& entry : std::filesystem::directory_iterator(folders[k]))
      if (entry.is_regular_file()) paths.push_back(entry.path());
  std::ranges::sort(paths);
  std::vector<std::string> texts;
  for (const auto& path : paths) {
    std::ifstream in(path, std::ios::binary);
    texts.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
  }
  return texts;
}

using Seconds = std::map<std::string, double>;

// The stages up to statements, one by one, over all texts.
class Stages {
 public:
  Stages(Profile profile, const Lexicon& lexicon, const SyntaxModel& model, const AttributionModel& tagger)
      : profile_(profile), lexicon_(lexicon), model_(model), tagger_(tagger) {}

  Seconds pass(const std::vector<std::string>& texts) {
    seconds_.clear(), words = 0;
    for (const std::string& text : texts) read(text);
    return seconds_;
  }

  std::size_t words = 0;

 private:
  void read(const std::string& bytes) {
    const Text text(bytes);
    const Layout layout = lay_out(lexicon_.layout, text);
    Syntax syntax;
    Attribution attribution, within;
    seconds_["tokens and sentences"] += timed([&] { syntax = tokenize(lexicon_.tokens, text, layout); });
    seconds_["tags, trees and names"] += timed([&] { analyse(model_, text, syntax); });
    words += syntax.tokens.size();
    const Tree tree(syntax);
    const std::vector<Date> dates = find_dates(lexicon_, text, layout);
    Actors actors;
    seconds_["actors"] += timed([&] { actors = find_actors(lexicon_, text, layout, tree, dates); });
    const Occasions occasions = find_occasions(lexicon_, text, layout, tree, dates, actors);
    seconds_["attributions"] += timed([&] {
      attribution = find_attributions(tagger_, text, layout, tree);
      if (profile_ == Profile::standard) within = find_attributions_within(tagger_, text, layout, tree, attribution);
    });
    seconds_["statements by rule"] +=
        timed([&] { find_statements(lexicon_, text, layout, tree, dates, actors, occasions, attribution, within); });
  }

  Profile profile_;
  const Lexicon& lexicon_;
  const SyntaxModel& model_;
  const AttributionModel& tagger_;
  Seconds seconds_;
};

void print_fastest(const char* profile, std::size_t words, const std::function<Seconds()>& pass) {
  Seconds best = pass();
  for (int k = 1; k < kPasses; ++k)
    for (const auto& [step, seconds] : pass()) best[step] = std::min(best[step], seconds);
  for (const auto& [step, seconds] : best) std::printf("%s\t%s\t%zu\t%.6f\n", profile, step.c_str(), words, seconds);
}

void time_profile(const char* name, Profile profile, const std::vector<std::string>& texts) {
  const Lexicon lexicon = *Lexicon::load({});
  const SyntaxModel model = *SyntaxModel::load(embedded(profile == Profile::fast ? "syntax-fast.bin" : "syntax.bin"));
  const AttributionModel tagger = *AttributionModel::load(embedded("attribution.bin"));
  Stages stages(profile, lexicon, model, tagger);
  stages.pass(texts);
  print_fastest(name, stages.words, [&] { return stages.pass(texts); });
  const Extractor extractor = *Extractor::create({.profile = profile});
  print_fastest(name, stages.words, [&] {
    return Seconds{{"text to records", timed([&] {
                      for (const std::string& text : texts) extractor.extract(text);
                    })}};
  });
}

void time_loading() {
  const auto print = [](const char* what, const std::function<void()>& load) {
    double best = timed(load);
    for (int k = 1; k < kPasses; ++k) best = std::min(best, timed(load));
    std::printf("loading\t%s\t\t%.6f\n", what, best);
  };
  print("syntax.bin", [] { (void)SyntaxModel::load(embedded("syntax.bin")); });
  print("syntax-fast.bin", [] { (void)SyntaxModel::load(embedded("syntax-fast.bin")); });
  print("attribution.bin", [] { (void)AttributionModel::load(embedded("attribution.bin")); });
  print("tables", [] { (void)Lexicon::load({}); });
}

// A line of Linux's account of this process, in megabytes; 0 elsewhere.
double megabytes(const std::string& line) {
  std::ifstream status("/proc/self/status");
  for (std::string row; std::getline(status, row);)
    if (row.starts_with(line)) return std::stod(row.substr(line.size())) / 1024;
  return 0;
}

void weigh_long_document(const std::vector<std::string>& texts) {
  std::string text;
  for (std::size_t k = 0; !texts.empty() && text.size() < kLongDocument; ++k) text += texts[k % texts.size()] + "\n\n";
  const Extractor extractor = *Extractor::create();
  extractor.extract("A short text.");
  const double before = megabytes("VmRSS:");
  std::ofstream("/proc/self/clear_refs") << '5';  // the peak counts from here
  const double seconds = timed([&] { extractor.extract(text); });
  std::printf("memory\tlibrary\t\t%.1f\nmemory\tdocument\t%zu\t%.1f\nmemory\tseconds\t\t%.3f\n", before, text.size(),
              megabytes("VmHWM:") - before, seconds);
}

}  // namespace

int main(int count, char** folders) {
  const std::vector<std::string> texts = read_texts(count, folders);
  weigh_long_document(texts);
  time_loading();
  time_profile("standard", Profile::standard, texts);
  time_profile("fast", Profile::fast, texts);
}
