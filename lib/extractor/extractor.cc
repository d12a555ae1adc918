// The only place that calls the verbs of the stages, in the order of the way of the data.
#include "verbale/extractor.h"

#include <algorithm>
#include <atomic>
#include <thread>

#include "actor/find_actors.h"
#include "agreement/find_agreements.h"
#include "attribution/attribution.h"
#include "attribution/within.h"
#include "data/embedded.h"
#include "date/find_dates.h"
#include "event/code_events.h"
#include "event/repeated.h"
#include "extractor/finish.h"
#include "extractor/metadata.h"
#include "layout/layout.h"
#include "lexicon/lexicon.h"
#include "mention/mark_names.h"
#include "occasion/find_occasions.h"
#include "statement/find_statements.h"
#include "syntax/analyse.h"
#include "syntax/tokenize.h"
#include "topic/find_topics.h"

namespace verbale {

struct Extractor::Parts {
  Options options;
  Lexicon lexicon;
  SyntaxModel syntax;
  AttributionModel attribution;
};

Extractor::Extractor(std::unique_ptr<const Parts> parts) : parts_(std::move(parts)) {}
Extractor::Extractor(Extractor&&) noexcept = default;
Extractor& Extractor::operator=(Extractor&&) noexcept = default;
Extractor::~Extractor() = default;

absl::StatusOr<Extractor> Extractor::create(const Options& options) {
  if (!(options.min_confidence >= 0 && options.min_confidence <= 1))
    return absl::InvalidArgumentError("min_confidence must lie between 0 and 1");
  absl::StatusOr<Lexicon> lexicon = Lexicon::load(options.tables);
  if (!lexicon.ok()) return lexicon.status();
  const char* file = options.profile == Profile::fast ? "syntax-fast.bin" : "syntax.bin";
  absl::StatusOr<SyntaxModel> syntax = SyntaxModel::load(embedded(file));
  if (!syntax.ok()) return syntax.status();
  absl::StatusOr<AttributionModel> attribution = AttributionModel::load(embedded("attribution.bin"));
  if (!attribution.ok()) return attribution.status();
  return Extractor(
      std::make_unique<const Parts>(Parts{options, *std::move(lexicon), *std::move(syntax), *std::move(attribution)}));
}

Document Extractor::extract(std::string_view original, const Metadata& metadata) const {
  const auto& [options, lexicon, model, tagger] = *parts_;
  const Text text(original);
  std::vector<Note> notes = text.notes();
  const Layout layout = lay_out(lexicon.layout, text, checked(metadata, notes));
  Syntax syntax = tokenize(lexicon.tokens, text, layout);
  analyse(model, text, syntax);
  const Tree tree(syntax);
  const std::vector<Date> dates = find_dates(lexicon, text, layout);
  Actors actors = find_actors(lexicon, text, layout, tree, dates);
  Occasions occasions = find_occasions(lexicon, text, layout, tree, dates, actors);
  const Attribution attribution = find_attributions(tagger, text, layout, tree);
  const Attribution within = options.profile == Profile::fast
                                 ? Attribution()
                                 : find_attributions_within(tagger, text, layout, tree, attribution);
  std::vector<Statement> statements =
      find_statements(lexicon, text, layout, tree, dates, actors, occasions, attribution, within);
  std::vector<Agreement> agreements = find_agreements(lexicon, text, layout, tree, dates, actors, statements);
  std::vector<Topic> topics = find_topics(lexicon, text, layout, tree, actors, occasions, statements);
  code_events(lexicon.events, text, tree, actors, occasions, statements);

  Document document;
  document.id = metadata.id;
  document.text = original;
  document.publisher = layout.publisher;
  document.published = layout.published;
  document.dateline = layout.dateline;
  document.headline = layout.headline;
  document.lead = layout.lead;
  document.sections = layout.sections;
  document.boilerplate = layout.boilerplate;
  document.notes = std::move(notes);
  document.actors = std::move(actors.list);
  document.statements = std::move(statements);
  document.agreements = std::move(agreements);
  document.topics = std::move(topics);
  document.occasions = std::move(occasions.list);
  if (options.keep_syntax) {
    mark_names(lexicon.actors, text, layout, syntax);
    document.syntax = std::move(syntax);
  }
  finish(document, options);
  link_repeated(document);
  return document;
}

std::vector<Document> Extractor::extract_all(std::span<const Input> inputs, int threads) const {
  std::vector<Document> documents(inputs.size());
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (std::size_t i = next++; i < inputs.size(); i = next++)
      documents[i] = extract(inputs[i].text, inputs[i].metadata);
  };
  if (threads <= 0) threads = static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
  const std::size_t helpers = std::min<std::size_t>(threads, inputs.size());
  std::vector<std::jthread> pool;
  for (std::size_t i = 1; i < helpers; ++i) pool.emplace_back(work);
  work();
  pool.clear();
  return documents;
}

Syntax Extractor::parse(std::string_view original) const {
  const Text text(original);
  const Layout layout = lay_out(parts_->lexicon.layout, text);
  Syntax syntax = tokenize(parts_->lexicon.tokens, text, layout);
  analyse(parts_->syntax, text, syntax);
  mark_names(parts_->lexicon.actors, text, layout, syntax);
  return syntax;
}

}  // namespace verbale
