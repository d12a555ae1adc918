#include "tools/training/syntax_trainer.h"

#include <doctest/doctest.h>

#include <sstream>

#include "tools/training/measure.h"

namespace verbale::training {
namespace {

// word tag Penn lemma head relation [name]; a line a sentence, words parted by bars.
constexpr const char* kSentences[] = {
    "Ministers NOUN NNS minister 2 nsubj|met VERB VBD meet 0 root|in ADP IN in 4 case|Vienna PROPN NNP Vienna 2 obl "
    "B-place|. PUNCT . . 2 punct",
    "The DET DT the 2 det|envoy NOUN NN envoy 3 nsubj|welcomed VERB VBD welcome 0 root|the DET DT the 5 det|talks "
    "NOUN NNS talk 3 obj|. PUNCT . . 3 punct",
    "Anna PROPN NNP Anna 3 nsubj B-person|Berg PROPN NNP Berg 1 flat I-person|said VERB VBD say 0 root|the DET DT the "
    "5 "
    "det|talks NOUN NNS talk 6 nsubj|failed VERB VBD fail 3 ccomp|. PUNCT . . 3 punct",
    "Envoys NOUN NNS envoy 2 nsubj|met VERB VBD meet 0 root|Anna PROPN NNP Anna 2 obj B-person|Berg PROPN NNP Berg 3 "
    "flat "
    "I-person|in ADP IN in 6 case|Geneva PROPN NNP Geneva 2 obl B-place|. PUNCT . . 2 punct",
    "The DET DT the 2 det|minister NOUN NN minister 3 nsubj|said VERB VBD say 0 root|ministers NOUN NNS minister 5 "
    "nsubj|welcomed VERB VBD welcome 3 ccomp|the DET DT the 7 det|envoy NOUN NN envoy 5 obj|. PUNCT . . 3 punct",
    "Talks NOUN NNS talk 2 nsubj|failed VERB VBD fail 0 root|in ADP IN in 4 case|Vienna PROPN NNP Vienna 2 obl "
    "B-place|. "
    "PUNCT . . 2 punct",
};

std::string conllu() {
  std::ostringstream out;
  for (const std::string line : kSentences) {
    std::istringstream words(line);
    int number = 0;
    for (std::string word; std::getline(words, word, '|');) {
      std::istringstream fields(word);
      std::string form, upos, xpos, lemma, head, deprel, name = "O";
      fields >> form >> upos >> xpos >> lemma >> head >> deprel >> name;
      out << ++number << '\t' << form << '\t' << lemma << '\t' << upos << '\t' << xpos << "\t_\t" << head << '\t'
          << deprel << "\t_\t" << (name == "O" ? "_" : "NE=" + name) << '\n';
    }
    out << '\n';
  }
  return out.str();
}

std::vector<TreebankSentence> bank() {
  std::istringstream in(conllu());
  auto read = read_conllu(in, "sentences");
  REQUIRE(read.ok());
  return *read;
}

const SyntaxSettings kSmall = {
    .width = 32, .depth = 1, .recurrences = 0, .hidden = 32, .epochs = 150, .batch = 2, .form_rows = 500};

}  // namespace

TEST_CASE("a few sentences are learned by heart") {
  const auto sentences = bank();
  SyntaxTrainer trainer(kSmall, sentences);
  trainer.train(sentences, {}, [](const SyntaxTrainer::Progress&) {});
  const std::string bytes = trainer.model(sentences, {});
  const auto model = SyntaxModel::load(bytes);
  REQUIRE_MESSAGE(model.ok(), model.status());
  const SyntaxScores scores = measure(*model, sentences);
  CHECK(scores.upos == 100);
  CHECK(scores.lemma == 100);
  CHECK(scores.las >= 97);
  CHECK(scores.names >= 95);
}

TEST_CASE("the same seed gives the same model") {
  const auto sentences = bank();
  SyntaxSettings settings = kSmall;
  settings.epochs = 3;
  std::string first;
  for (int round = 0; round < 2; ++round) {
    SyntaxTrainer trainer(settings, sentences);
    trainer.train(sentences, {}, [](const SyntaxTrainer::Progress&) {});
    const std::string bytes = trainer.model(sentences, {});
    if (round) CHECK(bytes == first);
    first = bytes;
  }
}

TEST_CASE("the oracle counts the arcs that a move gives up") {
  // 0 ← 1 → 2, 1 the root.
  const std::vector<Arc> gold = {{1, 0}, {-1, 0}, {1, 0}};
  Configuration c;
  c.reset(3);
  CHECK(move_costs(c, gold).shift == 0);
  CHECK(move_costs(c, gold).left == kForbidden);
  c.apply({Move::shift, 0});
  CHECK(move_costs(c, gold).left == 0);
  CHECK(move_costs(c, gold).shift == 1);
  c.apply({Move::left, 0});
  c.apply({Move::shift, 0});
  CHECK(move_costs(c, gold).left == 2);  // its child and its own head
  CHECK(move_costs(c, gold).shift == 0);
}

TEST_CASE("a file that is no treebank is refused by name and line") {
  std::istringstream in("1\tword\n\n");
  const auto read = read_conllu(in, "odd.conllu");
  CHECK(read.status().message() == "odd.conllu:1: not a line of CoNLL-U");
}

}  // namespace verbale::training
