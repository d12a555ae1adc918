// Dropping, ordering and renumbering of records.
//
// Until here a record goes by the id that its stage gave it or, where it has none, by its place in
// its list. Dropping erases records and leaves references to them dangling; renumbering then gives
// every record that is left its id and empties or erases the references that lead nowhere. Each step
// is linear in the records but for the sorting.
//
// Covered by tests/extractor/finish_test.cc.
#include "extractor/finish.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "event/aims.h"
#include "extractor/references.h"
#include "text/escape.h"
#include "text/utf8.h"

namespace verbale {
namespace {

// Longer chains of statements within statements do not occur in writing.
constexpr int kDeepestChain = 64;

template <class Record>
void name_by_place(std::vector<Record>& records, char letter) {
  for (std::size_t i = 0; i < records.size(); ++i)
    if (records[i].id.empty()) records[i].id = letter + std::to_string(i + 1);
}

// ---- What the options leave out ------------------------------------------------------------------

// A name on one line, without escapes: "Peace Accords for↵Angola" was broken where the text was.
std::string on_one_line(std::string_view written) {
  const std::string name = unescaped(written);
  std::string out;
  for (std::size_t at = 0; at < name.size();) {
    const CodePoint c = decode(name, at);
    if (!is_space(c.value))
      out.append(name, at, c.size);
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
    at += c.size;
  }
  return std::string(trimmed(out));
}

bool wanted(const Statement& statement, const Options& options) {
  const bool spoken = statement.category == Category::speech || statement.category == Category::interaction;
  const bool quoted = statement.kind != StatementKind::indirect;
  return statement.confidence >= options.min_confidence && (spoken || !options.speech_only) &&
         (quoted || !options.quotations_only);
}

// Children of what goes are handed to its parent, so that chains of reporting stay chains.
void drop_statements(std::vector<Statement>& statements, const Options& options) {
  absl::flat_hash_map<std::string, std::string> parents;  // of the dropped
  for (const Statement& statement : statements)
    if (!wanted(statement, options)) parents[statement.id] = statement.parent;
  if (parents.empty()) return;
  std::erase_if(statements, [&](const Statement& statement) { return parents.contains(statement.id); });
  for (Statement& statement : statements) {
    for (int depth = 0; depth < kDeepestChain && parents.contains(statement.parent); ++depth)
      statement.parent = parents[statement.parent];
  }
}

// ---- Actors that nothing refers to ---------------------------------------------------------------

// A person or a body that the text calls by name is worth a record whatever it does; states are named
// as places too often, and groups only matter where they act.
bool known_by_name(const Actor& actor) {
  return actor.kind != ActorKind::state && actor.kind != ActorKind::group &&
         std::ranges::any_of(actor.mentions, [](const Mention& m) { return m.form == MentionForm::name; });
}

void drop_actors(Document& document) {
  absl::flat_hash_map<std::string, Actor*> actors;
  for (Actor& actor : document.actors) actors.emplace(actor.id, &actor);
  absl::flat_hash_set<std::string> kept;
  std::vector<Actor*> open;  // kept, their own references not followed yet
  const auto keep = [&](RecordKind kind, const std::string& id) {
    if (kind != RecordKind::actor) return;
    if (const auto found = actors.find(id); found != actors.end() && kept.insert(id).second)
      open.push_back(found->second);
  };
  for (Statement& statement : document.statements) each_reference(statement, keep);
  for (Agreement& agreement : document.agreements) each_reference(agreement, keep);
  for (Occasion& occasion : document.occasions) each_reference(occasion, keep);
  const Aims aims(document);
  for (const Statement& statement : document.statements)
    if (const Actor* aim = aims.of(statement)) keep(RecordKind::actor, aim->id);
  for (const Actor& actor : document.actors)
    if (known_by_name(actor)) keep(RecordKind::actor, actor.id);
  while (!open.empty()) {
    Actor* actor = open.back();
    open.pop_back();
    each_reference(*actor, keep);
  }
  std::erase_if(document.actors, [&](const Actor& actor) { return !kept.contains(actor.id); });
}

// ---- Order of the text ---------------------------------------------------------------------------

constexpr Span kNowhere{std::string::npos, std::string::npos};

bool longer_first(const Span& a, const Span& b) { return std::tuple(a.begin, b.end) < std::tuple(b.begin, a.end); }

const Span& span_of(const Span& mention) { return mention; }
const Span& span_of(const auto& mention) { return mention.span; }

// By first mention; records without any go last, as they came.
template <class Record>
void order_by_mentions(std::vector<Record>& records) {
  const auto place = [](const auto& mention) { return span_of(mention); };
  for (Record& record : records) std::ranges::sort(record.mentions, longer_first, place);
  std::ranges::stable_sort(records, longer_first, [](const Record& record) {
    return record.mentions.empty() ? kNowhere : span_of(record.mentions.front());
  });
}

// Where a statement's first words stand, how many statements hold it, where its cue stands.
using Place = std::tuple<std::size_t, int, std::size_t>;

std::size_t begin_of(const Statement& statement) {
  std::size_t begin = statement.cue ? statement.cue->span.begin : kNowhere.begin;
  for (const Span& span : statement.content) begin = std::min(begin, span.begin);
  for (const Speaker& speaker : statement.speakers)
    if (speaker.span) begin = std::min(begin, speaker.span->begin);
  return begin;
}

using Statements = absl::flat_hash_map<std::string, const Statement*>;

// Never before the statements that hold it, even where its speaker is named ahead of theirs.
Place place_of(const Statement& statement, const Statements& all) {
  std::size_t begin = begin_of(statement);
  int depth = 0;
  for (auto outer = all.find(statement.parent); outer != all.end() && depth < kDeepestChain;
       outer = all.find(outer->second->parent), ++depth)
    begin = std::max(begin, begin_of(*outer->second));
  return {begin, depth, statement.cue ? statement.cue->span.begin : begin};
}

void order(std::vector<Statement>& statements) {
  Statements all;
  for (const Statement& statement : statements) all.emplace(statement.id, &statement);
  std::vector<std::pair<Place, std::size_t>> places;
  for (const Statement& statement : statements) places.emplace_back(place_of(statement, all), places.size());
  std::ranges::sort(places);
  std::vector<Statement> ordered;
  ordered.reserve(statements.size());
  for (const auto& [place, index] : places) ordered.push_back(std::move(statements[index]));
  statements = std::move(ordered);
}

// ---- Ids -----------------------------------------------------------------------------------------

// The new id of every record by its old one, a map for every RecordKind.
using Ids = std::array<absl::flat_hash_map<std::string, std::string>, 5>;

template <class Record>
void number(std::vector<Record>& records, char letter, RecordKind kind, Ids& ids) {
  for (std::size_t i = 0; i < records.size(); ++i) {
    std::string id = letter + std::to_string(i + 1);
    ids[static_cast<std::size_t>(kind)].emplace(std::move(records[i].id), id);
    records[i].id = std::move(id);
  }
}

void erase_empty(Actor& actor) { std::erase(actor.members, ""); }

void erase_empty(Statement& statement) {
  const auto unknown = [](const auto& who) { return who.actor.empty() && !who.span; };
  std::erase_if(statement.speakers, unknown);
  std::erase_if(statement.addressees, unknown);
  std::erase(statement.topics, "");
  std::erase(statement.agreements, "");
}

void erase_empty(Agreement& agreement) {
  std::erase(agreement.parties, "");
  std::erase_if(agreement.relations, [](const Relation& relation) { return relation.agreement.empty(); });
  std::erase_if(agreement.stances, [](const Stance& stance) { return stance.actor.empty(); });
}

void erase_empty(Occasion& occasion) { std::erase(occasion.participants, ""); }

template <class Record>
void point_to(const Ids& ids, std::vector<Record>& records) {
  for (Record& record : records) {
    each_reference(record, [&](RecordKind kind, std::string& id) {
      const auto& renamed = ids[static_cast<std::size_t>(kind)];
      const auto found = renamed.find(id);
      id = found == renamed.end() ? std::string() : found->second;
    });
    erase_empty(record);
  }
}

void renumber(Document& document) {
  Ids ids;
  number(document.actors, 'a', RecordKind::actor, ids);
  number(document.statements, 's', RecordKind::statement, ids);
  number(document.agreements, 'g', RecordKind::agreement, ids);
  number(document.topics, 't', RecordKind::topic, ids);
  number(document.occasions, 'o', RecordKind::occasion, ids);
  point_to(ids, document.actors);
  point_to(ids, document.statements);
  point_to(ids, document.agreements);
  point_to(ids, document.occasions);
}

}  // namespace

void finish(Document& document, const Options& options) {
  name_by_place(document.actors, 'a');
  name_by_place(document.statements, 's');
  name_by_place(document.agreements, 'g');
  name_by_place(document.topics, 't');
  name_by_place(document.occasions, 'o');
  for (Actor& actor : document.actors) actor.name = on_one_line(actor.name);
  for (Agreement& agreement : document.agreements) agreement.name = on_one_line(agreement.name);
  drop_statements(document.statements, options);
  std::erase_if(document.agreements, [&](const Agreement& g) { return g.confidence < options.min_confidence; });
  drop_actors(document);
  order(document.statements);
  order_by_mentions(document.actors);
  order_by_mentions(document.agreements);
  order_by_mentions(document.occasions);
  renumber(document);
}

}  // namespace verbale
