// verbale-fit-confidence: learns from PolNeAR how likely a draft is a statement.
//
//   verbale-fit-confidence ../shared/data/polnear/dev > lib/data/confidence.tsv
//
// Prints the table; on standard error, from models each of which has not seen the articles that it judges: the
// reliability of the confidence, and for each threshold how many drafts and how many right ones reach it. A draft is
// right where one attribution of the first annotator shares half of its content (intersection over union), and its cue
// and its source touch. The articles that the tagger learned from would show it surer than it is: the dev split serves.
#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "actor/find_actors.h"
#include "attribution/within.h"
#include "data/embedded.h"
#include "date/find_dates.h"
#include "occasion/find_occasions.h"
#include "statement/confidence.h"
#include "statement/nesting.h"
#include "statement/propose.h"
#include "syntax/analyse.h"
#include "syntax/tokenize.h"
#include "tools/training/attribution_polnear.h"
#include "tools/training/logistic.h"

namespace verbale::training {
namespace {

constexpr int kFolds = 6;
constexpr double kRidge = 1;
constexpr int kBins = 10;

struct Models {
  Lexicon lexicon;
  SyntaxModel syntax;
  AttributionModel attribution;
};

using Tokens = std::set<int>;

// The tokens of a draft or of an attribution, by role.
struct Parts {
  std::array<Tokens, 3> roles;

  Tokens& operator[](AttributionRole role) { return roles[static_cast<int>(role)]; }
  const Tokens& operator[](AttributionRole role) const { return roles[static_cast<int>(role)]; }
};

struct Judged {
  std::vector<Clue> clues;
  bool right = false;
  int fold = 0;
};

std::size_t shared(const Tokens& a, const Tokens& b) {
  return std::ranges::count_if(a, [&](int t) { return b.contains(t); });
}

bool touch(const Tokens& a, const Tokens& b) { return shared(a, b) > 0 || (a.empty() && b.empty()); }

void add(const Syntax& syntax, Span span, Tokens& out) {
  auto it = std::ranges::upper_bound(syntax.tokens, span.begin, {}, [](const Token& t) { return t.span.end; });
  for (; it != syntax.tokens.end() && it->span.begin < span.end; ++it)
    out.insert(static_cast<int>(it - syntax.tokens.begin()));
}

void add(TokenRange range, Tokens& out) {
  for (int t = range.begin; t < range.end; ++t) out.insert(t);
}

std::vector<Parts> parts_of(const Syntax& syntax, const Annotation& annotation) {
  std::map<int, Parts> by_attribution;
  for (const RoleSpan& s : annotation.spans) add(syntax, s.span, by_attribution[s.attribution][s.role]);
  std::vector<Parts> out;
  for (const auto& [number, parts] : by_attribution) out.push_back(parts);
  return out;
}

Parts parts_of(const Draft& draft) {
  Parts parts;
  add(draft.source, parts[AttributionRole::source]);
  add(draft.cue.tokens, parts[AttributionRole::cue]);
  for (TokenRange range : draft.content) add(range, parts[AttributionRole::content]);
  return parts;
}

bool linked(const Parts& wanted, const Parts& given) {
  const Tokens &a = wanted[AttributionRole::content], &b = given[AttributionRole::content];
  const std::size_t both = shared(a, b);
  return 2 * both >= a.size() + b.size() - both &&
         touch(wanted[AttributionRole::source], given[AttributionRole::source]) &&
         touch(wanted[AttributionRole::cue], given[AttributionRole::cue]);
}

// One draft for each attribution: the one that shares most of its content.
std::vector<bool> right_of(const std::vector<Parts>& wanted, const std::vector<Parts>& given) {
  std::vector<std::array<std::size_t, 3>> pairs;
  for (std::size_t i = 0; i < wanted.size(); ++i)
    for (std::size_t j = 0; j < given.size(); ++j)
      if (linked(wanted[i], given[j]))
        pairs.push_back({shared(wanted[i][AttributionRole::content], given[j][AttributionRole::content]), i, j});
  std::ranges::sort(pairs, std::greater());
  std::vector<bool> taken(wanted.size()), right(given.size());
  for (const auto& [size, i, j] : pairs)
    if (!taken[i] && !right[j]) taken[i] = right[j] = true;
  return right;
}

void judge(const Models& models, const AnnotatedArticle& article, int fold, std::vector<Judged>& out) {
  const Text text(article.text);
  const Layout layout = lay_out(models.lexicon.layout, text);
  Syntax syntax = tokenize(models.lexicon.tokens, text, layout);
  analyse(models.syntax, text, syntax);
  const Tree tree(syntax);
  const std::vector<Date> dates = find_dates(models.lexicon, text, layout);
  Actors actors = find_actors(models.lexicon, text, layout, tree, dates);
  const Occasions occasions = find_occasions(models.lexicon, text, layout, tree, dates, actors);
  const Attribution attribution = find_attributions(models.attribution, text, layout, tree);
  const Attribution within = find_attributions_within(models.attribution, text, layout, tree, attribution);
  const Reading reading{models.lexicon, text, layout, tree, dates, actors, occasions, attribution, within};
  const std::vector<Quotation> quotations = find_quotations(text, layout, syntax);
  const std::vector<Draft> drafts = propose_statements(reading, quotations);
  const std::vector<int> parents = parents_of(drafts);
  std::vector<Parts> given;
  std::vector<Judged> judged;
  for (std::size_t k = 0; k < drafts.size(); ++k) {
    if (parents[k] >= 0 || !is_judged(drafts[k])) continue;
    given.push_back(parts_of(drafts[k]));
    judged.push_back({clues_of(reading, attribution, quotations, drafts[k]), false, fold});
  }
  const std::vector<bool> right = right_of(parts_of(syntax, article.annotations.front()), given);
  for (std::size_t k = 0; k < judged.size(); ++k) judged[k].right = right[k];
  std::ranges::move(judged, std::back_inserter(out));
}

Logistic fit(const std::vector<Judged>& judged, int left_out) {
  Logistic model(kRidge);
  for (const Judged& j : judged)
    if (j.fold != left_out) model.add(j.clues, j.right);
  model.fit();
  return model;
}

void report(const std::vector<Judged>& judged) {
  struct Bin {
    double count = 0, right = 0, sum = 0;
  };
  std::array<Bin, kBins> bins;
  for (int fold = 0; fold < kFolds; ++fold) {
    const Logistic model = fit(judged, fold);
    for (const Judged& j : judged) {
      if (j.fold != fold) continue;
      const double p = model.probability(j.clues);
      Bin& bin = bins[std::min(kBins - 1, static_cast<int>(p * kBins))];
      ++bin.count, bin.right += j.right, bin.sum += p;
    }
  }
  std::fprintf(stderr, "confidence      drafts  right  share  mean\n");
  for (int b = 0; b < kBins; ++b)
    std::fprintf(stderr, "%.1f to %.1f  %8.0f  %6.0f  %.3f  %.3f\n", 1.0 * b / kBins, 1.0 * (b + 1) / kBins,
                 bins[b].count, bins[b].right, bins[b].right / std::max(1.0, bins[b].count),
                 bins[b].sum / std::max(1.0, bins[b].count));
}

void print_table(const Logistic& model) {
  std::printf(
      "# What speaks for and against a draft being a statement (lib/statement/confidence.cc), with its weight: a\n"
      "# logistic regression.\n#\n"
      "# Source: learned from PolNeAR's dev articles by verbale-fit-confidence (lib/tools). Licence: Apache-2.0.\n#\n"
      "# clue    name of the clue; what follows a colon is the value it stands for\n"
      "# weight  added once, or by the clue's value, to the logit of the confidence\n"
      "clue\tweight\n");
  for (const auto& [clue, weight] : model.weights()) std::printf("%s\t%.4f\n", clue.c_str(), weight);
}

int run(int argc, char** argv) {
  auto lexicon = Lexicon::load({});
  auto syntax = SyntaxModel::load(embedded("syntax.bin"));
  auto attribution = AttributionModel::load(embedded("attribution.bin"));
  const auto articles = read_polnear(argc == 2 ? argv[1] : "");
  for (const absl::Status& status : {lexicon.status(), syntax.status(), attribution.status(), articles.status()})
    if (!status.ok()) {
      std::fprintf(stderr, "usage: verbale-fit-confidence POLNEAR_SPLIT\n%s\n", status.ToString().c_str());
      return 1;
    }
  const Models models{*std::move(lexicon), *std::move(syntax), *std::move(attribution)};
  std::vector<Judged> judged;
  for (std::size_t k = 0; k < articles->size(); ++k)
    judge(models, (*articles)[k], static_cast<int>(k % kFolds), judged);
  report(judged);
  print_table(fit(judged, -1));
  return 0;
}

}  // namespace
}  // namespace verbale::training

int main(int argc, char** argv) { return verbale::training::run(argc, argv); }
