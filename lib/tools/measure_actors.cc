// verbale-measure-actors: how well names are found and told apart, on a treebank with GUM's `Entity=`.
//
//   verbale-measure-actors gum-dev.conllu
//
// Prints the F1 of names of persons, organisations and places, exact and with their type; how many of the pronouns that
// were given to somebody named were given right; and the coreference of person and organisation names and pronouns of
// the third person, beside a baseline that joins equal names and gives each pronoun to the last person named. Words are
// the treebank's; tags and trees the model's.
#include <algorithm>
#include <cstdio>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "actor/find_actors.h"
#include "data/embedded.h"
#include "mention/names.h"
#include "mention/phrases.h"
#include "syntax/analyse.h"
#include "tools/training/coreference.h"
#include "tools/training/entities.h"

namespace verbale::training {
namespace {

struct Counts {
  int hit = 0, typed = 0, gold = 0, given = 0;

  void print(const char* what, int hits) const {
    const double p = given ? 1.0 * hits / given : 0, r = gold ? 1.0 * hits / gold : 0;
    std::printf("%-28s P %.3f  R %.3f  F1 %.3f  (%d)\n", what, p, r, p + r > 0 ? 2 * p * r / (p + r) : 0, gold);
  }
};

struct Scores {
  Counts names;
  std::map<std::string, Counts> pronouns;  // persons, things, several
  CoreferenceScores ours, baseline;
};

// A document's words as a text with one blank between them, and the mentions to be found.
struct GoldDocument {
  std::string bytes;
  Syntax syntax;
  std::vector<EntityMention> mentions;  // by token

  void add(const TreebankSentence& sentence) {
    const int first = static_cast<int>(syntax.tokens.size());
    for (const TreebankWord& word : sentence.words) {
      Token& token = syntax.tokens.emplace_back();
      token.span = {bytes.size(), bytes.size() + word.form.size()};
      token.sentence = static_cast<int>(syntax.sentences.size());
      bytes += word.form + ' ';
    }
    syntax.sentences.push_back({first, static_cast<int>(syntax.tokens.size()), false});
    for (EntityMention m : mentions_of(sentence)) {
      m.begin += first, m.end += first;
      mentions.push_back(m);
    }
  }
};

// A name as the treebank delimits it: with the titles right before it, and offices of one person written like names
// ("the Secretary").
struct Named {
  TokenRange tokens;
  NameType type;
};

NameType type_of(const Name& name) {
  if (name.sense == SenseKind::person) return NameType::person;
  return name.sense == SenseKind::body ? NameType::organisation : NameType::place;
}

bool is_proper(const Words& words, TokenRange range) { return words.token(range.end - 1).upos == Upos::PROPN; }

// What the tables know, and persons, are names even where the tagger errs: "WHO", "Norton ordered".
bool is_name(const Words& words, const Name& name) {
  const bool sure = name.known >= 0 || name.sense == SenseKind::person;
  return words.shape(name.tokens.end - 1).capital && (sure || is_proper(words, name.tokens));
}

std::vector<Named> names_of(const Words& words, const std::vector<Name>& names, const std::vector<Phrase>& phrases) {
  std::vector<int> begin_of(words.size(), -1);
  std::vector<Named> out;
  for (const Phrase& phrase : phrases) {
    if (phrase.titles.empty()) continue;
    const TokenRange title{phrase.titles.front().tokens.begin, phrase.titles.back().tokens.end};
    if (phrase.names.size() == 1 && names[phrase.names[0]].tokens.begin == title.end)
      begin_of[title.end] = title.begin;
    else if (phrase.names.empty() && words.shape(title.begin).capital && is_proper(words, title) &&
             !words.hit(title.begin, {SenseKind::titles}))
      out.push_back({title, NameType::person});
  }
  for (const Name& name : names) {
    if (name.inside >= 0 || name.sense == SenseKind::demonym || name.sense == SenseKind::people) continue;
    if (!is_name(words, name)) continue;
    int begin = name.tokens.begin;
    while (begin > 0 && words.use(begin - 1, "honorific")) --begin;
    if (begin_of[name.tokens.begin] >= 0) begin = std::min(begin, begin_of[name.tokens.begin]);
    out.push_back({{begin, name.tokens.end}, type_of(name)});
  }
  return out;
}

void count_names(const GoldDocument& document, const std::vector<Named>& names, Counts& counts) {
  const auto counted = [](const EntityMention& m) { return !m.pronoun && m.type <= NameType::place; };
  counts.gold += static_cast<int>(std::ranges::count_if(document.mentions, counted));
  counts.given += static_cast<int>(names.size());
  for (const Named& name : names)
    for (const EntityMention& m : document.mentions) {
      if (!counted(m) || m.begin != name.tokens.begin || m.end != name.tokens.end) continue;
      ++counts.hit;
      counts.typed += m.type == name.type;
    }
}

// The mention's number on both sides: its last token. Persons and organisations, and what stands for them.
Clustering gold_clusters(const GoldDocument& document) {
  Clustering out;
  for (const EntityMention& m : document.mentions)
    if (m.type != NameType::place) out[m.end - 1] = std::stoi(m.entity);
  return out;
}

constexpr int kAlone = 1'000'000;  // clusters of mentions that nothing else joins

Clustering given_clusters(const Actors& actors, const std::vector<Named>& names) {
  Clustering out;
  for (const Named& name : names)
    if (name.type != NameType::place)
      if (const ActorRef* ref = actors.at(name.tokens.end - 1))
        out[name.tokens.end - 1] = ref->actor >= 0 ? ref->actor : kAlone + name.tokens.end;
  for (const ActorRef& ref : actors.refs)
    if (ref.form == MentionForm::pronoun) out[ref.head] = ref.actor >= 0 ? ref.actor : kAlone + ref.head;
  return out;
}

Clustering baseline_clusters(const Words& words, const std::vector<Named>& names) {
  Clustering out;
  std::map<std::string, int> by_words;
  std::map<int, const Named*> by_end;
  for (const Named& name : names) by_end[name.tokens.end - 1] = &name;
  int last_person = -1;
  for (int t = 0; t < words.size(); ++t) {
    if (const auto at = by_end.find(t); at != by_end.end() && at->second->type != NameType::place) {
      const std::string form(words.form(at->second->tokens));
      out[t] = by_words.try_emplace(form, static_cast<int>(by_words.size())).first->second;
      if (at->second->type == NameType::person) last_person = out[t];
    }
    const Pronoun* pronoun = words.pronoun(t);
    if (pronoun && pronoun->person == 3) out[t] = last_person >= 0 ? last_person : kAlone + t;
  }
  return out;
}

// Right is a pronoun whose actor's last mention before it, among those that the treebank has, is of the same entity.
void count_pronouns(const Words& words, const Actors& actors, const Clustering& gold,
                    std::map<std::string, Counts>& counts) {
  std::map<int, int> last;  // entity by actor
  for (const ActorRef& ref : actors.refs) {
    const int token = ref.form == MentionForm::pronoun ? ref.head : ref.tokens.end - 1;
    const auto entity = gold.find(token);
    const Pronoun* pronoun = ref.form == MentionForm::pronoun ? words.pronoun(token) : nullptr;
    if (pronoun && pronoun->person == 3) {
      Counts& own = counts[pronoun->plural ? "they, their" : pronoun->gender == 'n' ? "it, its" : "he, she, his, her"];
      own.gold += entity != gold.end();
      const auto before = last.find(ref.actor);
      if (ref.actor >= 0 && before != last.end()) {
        ++own.given;
        own.hit += entity != gold.end() && entity->second == before->second;
      }
    }
    if (ref.actor >= 0 && entity != gold.end()) last[ref.actor] = entity->second;
  }
}

void measure(const Lexicon& lexicon, const SyntaxModel& model, GoldDocument document, Scores& scores) {
  const Text text(document.bytes);
  analyse(model, text, document.syntax);
  const Tree tree(document.syntax);
  const Layout layout;
  const Words words(lexicon.actors, text, layout, tree);
  const std::vector<Name> names = find_names(words);
  const Actors actors = find_actors(lexicon, text, layout, tree, {});
  const std::vector<Named> named = names_of(words, names, find_phrases(words, names));
  count_names(document, named, scores.names);
  const Clustering gold = gold_clusters(document);
  count_pronouns(words, actors, gold, scores.pronouns);
  scores.ours.add(gold, given_clusters(actors, named));
  scores.baseline.add(gold, baseline_clusters(words, named));
}

void print(const char* what, const CoreferenceScores& s) {
  std::printf("%-28s MUC %.3f  B3 %.3f  CEAFe %.3f  CoNLL %.3f\n", what, s.muc.f1(), s.b3.f1(), s.ceafe.f1(),
              s.conll());
}

int run(int argc, char** argv) {
  const absl::StatusOr<Lexicon> lexicon = Lexicon::load({});
  const absl::StatusOr<SyntaxModel> model = SyntaxModel::load(embedded("syntax.bin"));
  if (!lexicon.ok() || !model.ok() || argc < 2) {
    std::fprintf(stderr, "usage: verbale-measure-actors FILE.conllu ...\n%s\n",
                 (lexicon.ok() ? model.status() : lexicon.status()).ToString().c_str());
    return 1;
  }
  Scores scores;
  for (int i = 1; i < argc; ++i) {
    const auto bank = read_conllu(std::string(argv[i]));
    if (!bank.ok()) return std::fprintf(stderr, "%s\n", bank.status().ToString().c_str()), 1;
    GoldDocument document;
    for (const TreebankSentence& sentence : *bank) {
      if (sentence.new_document && !document.syntax.tokens.empty())
        measure(*lexicon, *model, std::exchange(document, {}), scores);
      document.add(sentence);
    }
    measure(*lexicon, *model, std::move(document), scores);
  }
  scores.names.print("names, exact", scores.names.hit);
  scores.names.print("names, exact, with type", scores.names.typed);
  for (const auto& [form, counts] : scores.pronouns) counts.print(("resolved, " + form).c_str(), counts.hit);
  print("coreference", scores.ours);
  print("coreference, baseline", scores.baseline);
  return 0;
}

}  // namespace
}  // namespace verbale::training

int main(int argc, char** argv) { return verbale::training::run(argc, argv); }
