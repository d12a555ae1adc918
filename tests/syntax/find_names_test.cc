#include "syntax/find_names.h"

#include <doctest/doctest.h>

#include <string>

namespace verbale {
namespace {

constexpr int kPerson = 1, kPlace = 3;  // NameType::person, NameType::place

// Scores of a sentence, all zero but for those that are set.
struct Scores {
  std::vector<float> values;

  explicit Scores(int words) : values(static_cast<std::size_t>(words) * kNameLabels) {}
  Scores& set(int word, int label, float score) {
    values[static_cast<std::size_t>(word * kNameLabels + label)] = score;
    return *this;
  }
};

// One token a word, the sentence being all of them.
std::vector<Token> tokens_of(const std::string& text) {
  std::vector<Token> tokens;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    tokens.emplace_back().span = {at, end};
    at = end + 1;
  }
  return tokens;
}

}  // namespace

TEST_CASE("an inner word continues a name of its type") {
  const std::string text = "Anna Berg left";
  std::vector<Token> tokens = tokens_of(text);
  // Alone, "Berg" would be a place; after "Anna" the sum of a person's scores is larger.
  Scores scores(3);
  scores.set(0, first_label(kPerson), 3).set(1, inner_label(kPlace), 2).set(1, inner_label(kPerson), 1.5F).set(2, 0, 2);
  const Text whole(text);
  NameFinder finder(whole, tokens);
  finder.read(scores.values.data(), kNameLabels, {0, 3, false});
  CHECK(tokens[0].name == NameType::person);
  CHECK(tokens[0].name_begin);
  CHECK(tokens[1].name == NameType::person);
  CHECK_FALSE(tokens[1].name_begin);
  CHECK(tokens[2].name == NameType::none);
}

TEST_CASE("the same words are of one type throughout a document") {
  const std::string text = "Clare Clare";
  std::vector<Token> tokens = tokens_of(text);
  const Text whole(text);
  NameFinder finder(whole, tokens);
  Scores sure(1), unsure(1);
  sure.set(0, first_label(kPerson), 5);
  unsure.set(0, first_label(kPlace), 1).set(0, first_label(kPerson), 0.5F);
  finder.read(sure.values.data(), kNameLabels, {0, 1, false});
  finder.read(unsure.values.data(), kNameLabels, {1, 2, false});
  CHECK(tokens[1].name == NameType::place);
  finder.settle();
  CHECK(tokens[1].name == NameType::person);
}

}  // namespace verbale
