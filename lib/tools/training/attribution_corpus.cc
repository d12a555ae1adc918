#include <algorithm>
#include <fstream>
#include <iterator>

#include "data/embedded.h"
#include "lexicon/lexicon.h"
#include "lexicon/table.h"
#include "syntax/tokenize.h"
#include "tools/training/attribution_trainer.h"

namespace verbale::training {
namespace {

constexpr int kOutsideContent = 5;  // the first label of content: labels below it are outside

// The label of a role's first and of its later tokens.
std::uint8_t label_of(AttributionRole role, bool begins) {
  return static_cast<std::uint8_t>(2 * static_cast<int>(role) + (begins ? 1 : 2));
}

// Where roles overlap, cue goes before source before content, as in the measure.
std::vector<std::uint8_t> labels_of(const Syntax& syntax, const Annotation& annotation) {
  std::vector<std::uint8_t> labels(syntax.tokens.size());
  const auto for_each = [&](const Span& span, auto visit) {
    auto it = std::ranges::upper_bound(syntax.tokens, span.begin, {}, [](const Token& t) { return t.span.end; });
    for (; it != syntax.tokens.end() && it->span.begin < span.end; ++it) visit(it - syntax.tokens.begin());
  };
  for (const AttributionRole role : {AttributionRole::content, AttributionRole::source, AttributionRole::cue})
    for (const RoleSpan& s : annotation.spans) {
      bool first = true;
      if (s.role == role)
        for_each(s.span, [&](std::ptrdiff_t t) { labels[t] = label_of(role, std::exchange(first, false)); });
    }
  for (const Span& s : annotation.discarded) for_each(s, [&](std::ptrdiff_t t) { labels[t] = kDiscarded; });
  // What a span is cut into by another within it begins anew.
  for (std::size_t t = 0; t < labels.size(); ++t)
    if (labels[t] != kDiscarded && labels[t] % 2 == 0 && labels[t] > 0) {
      const std::uint8_t before = t ? labels[t - 1] : 0;
      if (before != labels[t] && before != labels[t] - 1) --labels[t];
    }
  return labels;
}

std::uint64_t key_of(const AttributionDocument& d, const Token& t, AttributionProfile profile) {
  if (profile == AttributionProfile::trees) return cue_key(t.lemma, t.upos);
  return cue_key(std::string_view(d.article.text).substr(t.span.begin, t.span.size()), Upos::X);
}

CueCounts counts_of(const AttributionDocument& d, AttributionProfile profile) {
  CueCounts counts;
  for (std::size_t t = 0; t < d.syntax.tokens.size(); ++t) {
    const std::uint8_t label = d.labels[0][t];
    if (label >= kOutsideContent) continue;
    CueCount& count = counts[key_of(d, d.syntax.tokens[t], profile)];
    ++count.all;
    count.cues += label == label_of(AttributionRole::cue, true) || label == label_of(AttributionRole::cue, false);
  }
  return counts;
}

struct CuePlace {
  std::string_view pos;
  Upos upos;
};
constexpr CuePlace kCuePlaces[] = {
    {"verb", Upos::VERB}, {"noun", Upos::NOUN}, {"adjective", Upos::ADJ}, {"phrase", Upos::ADP}};
constexpr std::string_view kCategories[] = {"speech", "attitude", "intention", "decree", "evidence", "interaction"};

// Category, and whether the word is a cue by itself.
std::map<std::uint64_t, std::uint8_t> known_cues() {
  std::map<std::uint64_t, std::uint8_t> known;
  const auto table =
      Table::parse("cues.tsv", embedded("cues.tsv"), {"cue", "pos", "act", "category", "content", "addressee"});
  if (!table.ok()) return known;
  for (const Row& row : table->rows()) {
    const auto place = std::ranges::find(kCuePlaces, row[1], &CuePlace::pos);
    const auto category = std::ranges::find(kCategories, row[3]);
    if (place == std::end(kCuePlaces) || category == std::end(kCategories)) continue;
    const std::size_t space = row[0].find(' ');
    const int alone = space == row[0].npos ? 0 : 6;
    auto& value = known[cue_key(row[0].substr(0, space), place->upos)];
    const auto here = static_cast<std::uint8_t>(1 + (category - kCategories) + alone);
    value = value ? std::min(value, here) : here;
  }
  return known;
}

AttributionDocument document_of(const Lexicon& lexicon, const SyntaxModel& model, AnnotatedArticle article) {
  AttributionDocument d;
  d.article = std::move(article);
  const Text text(d.article.text);
  d.layout = lay_out(lexicon.layout, text);
  d.syntax = tokenize(lexicon.tokens, text, d.layout);
  analyse(model, text, d.syntax);
  for (const Annotation& a : d.article.annotations) d.labels.push_back(labels_of(d.syntax, a));
  return d;
}

}  // namespace

absl::StatusOr<AttributionCorpus> AttributionCorpus::read(const SyntaxModel& syntax, const std::string& folder,
                                                          AttributionProfile profile) {
  auto articles = read_polnear(folder);
  if (!articles.ok()) return articles.status();
  const auto lexicon = Lexicon::load({});
  if (!lexicon.ok()) return lexicon.status();
  AttributionCorpus corpus;
  corpus.profile = profile;
  if (profile == AttributionProfile::trees) corpus.known_cues = training::known_cues();
  for (AnnotatedArticle& article : *articles) {
    AttributionDocument d = document_of(*lexicon, syntax, std::move(article));
    d.counts = counts_of(d, profile);
    for (const auto& [key, count] : d.counts)
      corpus.counts[key].cues += count.cues, corpus.counts[key].all += count.all;
    corpus.documents.push_back(std::move(d));
  }
  for (AttributionDocument& d : corpus.documents)
    d.observations = observe(Text(d.article.text), d.layout, Tree(d.syntax), profile,
                             [&](std::uint64_t key) { return corpus.clue(key, d.counts); });
  return corpus;
}

absl::Status AttributionCorpus::teach(const SyntaxModel& syntax, const AttributionTeacher& teacher,
                                      const std::vector<std::string>& files) {
  const auto lexicon = Lexicon::load({});
  if (!lexicon.ok()) return lexicon.status();
  for (const std::string& file : files) {
    std::ifstream in(file, std::ios::binary);
    if (!in) return absl::UnavailableError(file + ": cannot be read");
    AnnotatedArticle article;
    article.text = std::string(std::istreambuf_iterator<char>(in), {});
    AttributionDocument d = document_of(*lexicon, syntax, std::move(article));
    d.observations = observe(Text(d.article.text), d.layout, Tree(d.syntax), profile,
                             [&](std::uint64_t key) { return clue(key, {}); });
    documents.push_back(std::move(d));
  }
  for (AttributionDocument& d : documents) d.taught = teacher.pairs(Text(d.article.text), d.layout, Tree(d.syntax));
  return absl::OkStatus();
}

CueClue AttributionCorpus::clue(std::uint64_t key, const CueCounts& without) const {
  CueClue clue;
  if (const auto it = known_cues.find(key); it != known_cues.end()) clue.known = it->second;
  const auto it = counts.find(key);
  if (it == counts.end()) return clue;
  CueCount count = it->second;
  if (const auto own = without.find(key); own != without.end())
    count.cues -= own->second.cues, count.all -= own->second.all;
  if (count.cues < 2) return clue;
  constexpr double kSteps[] = {0.05, 0.2, 0.45, 0.75};
  const double rate = static_cast<double>(count.cues) / count.all;
  clue.rate = static_cast<std::uint8_t>(1 + std::ranges::count_if(kSteps, [&](double s) { return rate >= s; }));
  return clue;
}

}  // namespace verbale::training
