// Terms of the table are found in headline, lead and body; a longer term hides the shorter ones in it, and
// names of persons hide all. Each topic adds up the weights of its distinct terms, a repeated term adding
// ever less (logarithm), a term of the headline counting kHeadline times. A topic is one of the document's
// when its sum reaches that of one strong term, and in a long text a sum that grows with the length, but
// less than it, as distinct terms do. An encounter of two states is about their relations. How strong other topics are
// says nothing. The constants were chosen on readouts and wire stories; tests/topic covers them.
#include "topic/find_topics.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string_view>

#include "text/utf8.h"
#include "topic/topic_phrases.h"

namespace verbale {
namespace {

constexpr double kHeadline = 1.5;     // a term of the headline, compared with one of the body
constexpr double kTitle = 0.5;        // a term in the title of a person or the name of a firm
constexpr double kRepeated = 0.4;     // what each doubling of a term's count adds, in weights of the term
constexpr double kLeast = 2.9;        // the sum that a topic of a short document needs
constexpr double kShort = 500;        // the tokens of a document up to which it is short
constexpr double kGrowth = 0.7;       // how the sum grows beyond: with this power of the length
constexpr double kHalf = 6.0;         // the sum at which salience is one half
constexpr std::size_t kPhrases = 12;  // phrases that a topic keeps

// The topic of what two states do with one another.
constexpr std::string_view kBetweenTwo = "bilateral_relations";

// One term where it stands.
struct TermHit {
  TokenRange tokens;
  int value = 0;
  double factor = 1;
};

struct Tally {
  std::map<int, double> terms;  // term → sum of factors
  std::vector<TokenRange> hits;
  double sum = 0;
};

// How much a block's words count; 0: they are not read.
double factor_of(const Block* block) {
  if (!block) return 1;
  switch (block->kind) {
    case BlockKind::headline:
      return kHeadline;
    case BlockKind::rubric:
    case BlockKind::dateline:
    case BlockKind::boilerplate:
      return 0;
    default:
      return 1;
  }
}

// Whether what a text is about shows in the name of an actor: states and their groups stand for their matters.
bool tells_by_name(ActorKind kind) {
  return kind != ActorKind::person && kind != ActorKind::company && kind != ActorKind::media &&
         kind != ActorKind::ngo && kind != ActorKind::party;
}

// How much each token counts by whom it names: a person's name says nothing ("Islam" is no religion there), a title or
// the name of a firm less than other words ("Minister of Transport").
std::vector<double> factors_by_name(const Tree& tree, const Actors& actors) {
  std::vector<double> factors(tree.syntax().tokens.size(), 1);
  for (const ActorRef& ref : actors.refs) {
    if (ref.actor < 0 || ref.form != MentionForm::name) continue;
    if (tells_by_name(actors.list[ref.actor].kind)) continue;
    std::fill(factors.begin() + ref.tokens.begin, factors.begin() + ref.tokens.end, kTitle);
    // Only the capitalised words at its end are the name of a person.
    if (actors.list[ref.actor].kind != ActorKind::person) continue;
    for (int t = ref.tokens.end - 1; t >= ref.tokens.begin && tree.token(t).upos == Upos::PROPN; --t) factors[t] = 0;
  }
  return factors;
}

bool has_needed(const TopicTerm& term, const Text& text, const Tree& tree, int token) {
  if (term.needs.empty()) return true;
  const Sentence& s = tree.syntax().sentences[tree.token(token).sentence];
  for (int t = s.begin; t < s.end; ++t) {
    const std::string form = to_lower(text[tree.token(t).span]);
    const auto is = [&](std::string_view need) { return need == form || need == tree.token(t).lemma; };
    if (std::ranges::any_of(term.needs, is)) return true;
  }
  return false;
}

std::vector<TermHit> find_terms(const TopicLexicon& lexicon, const Text& text, const Layout& layout, const Tree& tree,
                                const Actors& actors) {
  std::vector<TermHit> out;
  const std::vector<double> by_name = factors_by_name(tree, actors);
  for (const PhraseHit& hit : lexicon.terms().find(text, tree.syntax())) {
    if (hit.tokens.end == hit.tokens.begin + 1 && tree.token(hit.tokens.begin).name == NameType::date) continue;
    const double factor = factor_of(layout.block_at(tree.token(hit.tokens.begin).span.begin)) *
                          std::max(by_name[hit.tokens.begin], by_name[hit.tokens.end - 1]);
    for (int value : hit.values) {
      const TopicTerm& term = lexicon.term(value);
      if (factor > 0 && term.topic >= 0 && has_needed(term, text, tree, hit.tokens.begin))
        out.push_back({hit.tokens, value, factor});
    }
  }
  return out;
}

std::vector<Tally> tally(const TopicLexicon& lexicon, const std::vector<TermHit>& hits) {
  std::vector<Tally> tallies(lexicon.topics().size());
  for (const TermHit& hit : hits) {
    Tally& t = tallies[lexicon.term(hit.value).topic];
    t.terms[hit.value] += hit.factor;
    t.hits.push_back(hit.tokens);
  }
  for (Tally& t : tallies)
    for (const auto& [value, count] : t.terms)
      t.sum += lexicon.term(value).weight * (count < 1 ? count : 1 + kRepeated * std::log2(count));
  return tallies;
}

// The sum that a topic needs in a document of so many words.
double least_for(std::size_t words) {
  return kLeast * std::max(1.0, std::pow(static_cast<double>(words) / kShort, kGrowth));
}

// An envoy of the United Nations speaks for no state.
bool is_international(const Actor& a, const Actors& actors) {
  return std::ranges::any_of(a.roles, [&](const Role& role) {
    return !role.of.empty() && actors.list[actor_index(role.of)].kind == ActorKind::igo;
  });
}

bool is_between_two(const Occasion& o, const Actors& actors) {
  std::set<std::string_view> countries;
  for (const std::string& id : o.participants) {
    const Actor& a = actors.list[actor_index(id)];
    if (!is_international(a, actors)) countries.insert(a.country);
  }
  countries.erase(std::string_view());
  return is_encounter(o.kind) && countries.size() == 2;
}

// A document about a call or meeting between two states is about their relations, whatever they spoke of.
void add_encounter(const TopicLexicon& lexicon, const Occasions& occasions, const Actors& actors, double weight,
                   std::vector<Tally>& tallies) {
  const auto topic = std::ranges::find(lexicon.topics(), kBetweenTwo, &TopicCode::code);
  const auto ref = std::ranges::find(occasions.refs, occasions.main, &OccasionRef::occasion);
  if (topic == lexicon.topics().end() || ref == occasions.refs.end()) return;
  if (!is_between_two(occasions.list[occasions.main], actors)) return;
  Tally& t = tallies[topic - lexicon.topics().begin()];
  t.sum += weight;
  const auto begin_of = [](TokenRange r) { return r.begin; };
  t.hits.insert(std::ranges::upper_bound(t.hits, ref->tokens.begin, {}, begin_of), ref->tokens);
}

// The topics whose sums are large enough, the strongest first.
std::vector<int> choose(const std::vector<Tally>& tallies, double least) {
  std::vector<int> chosen;
  for (int i = 0; i < static_cast<int>(tallies.size()); ++i)
    if (tallies[i].sum >= least) chosen.push_back(i);
  std::ranges::stable_sort(chosen, [&](int a, int b) { return tallies[a].sum > tallies[b].sum; });
  return chosen;
}

Topic make_topic(const TopicCode& code, const Tally& t, TopicPhrases found, int number) {
  Topic topic;
  topic.id = "t" + std::to_string(number + 1);
  topic.code = code.code;
  topic.label = code.label;
  topic.plover = code.plover;
  topic.cap = code.cap;
  topic.score = std::round(t.sum / (t.sum + kHalf) * 1000) / 1000;
  topic.phrases = std::move(found.spans);
  topic.places = std::move(found.places);
  return topic;
}

// Hands each statement the topics with a term in its content.
void tag(std::vector<Statement>& statements, const std::vector<Topic>& topics, const std::vector<int>& chosen,
         const std::vector<Tally>& tallies, const Tree& tree) {
  for (Statement& s : statements)
    for (std::size_t i = 0; i < chosen.size(); ++i) {
      const auto& hits = tallies[chosen[i]].hits;
      const auto within = [&](const Span& content) {
        const auto first = std::ranges::lower_bound(hits, content.begin, {},
                                                    [&](TokenRange r) { return tree.token(r.begin).span.begin; });
        return first != hits.end() && tree.token(first->end - 1).span.end <= content.end;
      };
      if (std::ranges::any_of(s.content, within)) s.topics.push_back(topics[i].id);
    }
}

}  // namespace

std::vector<Topic> find_topics(const Lexicon& lexicon, const Text& text, const Layout& layout, const Tree& tree,
                               const Actors& actors, const Occasions& occasions, std::vector<Statement>& statements) {
  const std::vector<TermHit> hits = find_terms(lexicon.topics, text, layout, tree, actors);
  std::vector<Tally> tallies = tally(lexicon.topics, hits);
  const double least = least_for(tree.syntax().tokens.size());
  add_encounter(lexicon.topics, occasions, actors, least, tallies);
  const std::vector<int> chosen = choose(tallies, least);
  std::vector<Topic> topics;
  for (int t : chosen)
    topics.push_back(make_topic(lexicon.topics.topics()[t], tallies[t],
                                topic_phrases(tallies[t].hits, text, tree, actors, lexicon.actors, kPhrases),
                                static_cast<int>(topics.size())));
  tag(statements, topics, chosen, tallies, tree);
  return topics;
}

}  // namespace verbale
