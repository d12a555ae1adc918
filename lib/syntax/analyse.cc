// Sentences go through the net in batches of a few hundred words: large enough that the products run at full
// speed, small enough that what the parser precomputes stays in the cache. The batches do not show in the result.
#include "syntax/analyse.h"

#include <algorithm>

#include "absl/container/flat_hash_map.h"
#include "neural/hash.h"
#include "neural/word.h"
#include "syntax/find_names.h"
#include "syntax/mend.h"
#include "syntax/model.h"

namespace verbale {
namespace {

constexpr int kBatchWords = 256;

// The words of a batch: each distinct form once, and the sequence of their numbers with gaps between sentences.
struct Batch {
  int attributes = 0;  // of a word, as many as the encoder takes
  absl::flat_hash_map<std::uint64_t, std::int32_t> numbers;
  std::vector<std::uint64_t> hashes;
  std::vector<std::int32_t> sequence;
  std::vector<std::pair<int, int>> sentences;  // number of the sentence, its first row

  void clear() { numbers.clear(), hashes.clear(), sequence.clear(), sentences.clear(); }
  std::int32_t number(std::string_view form) {
    const auto [it, fresh] = numbers.try_emplace(hash_bytes(form), static_cast<std::int32_t>(numbers.size()));
    if (fresh) {
      const Word word = word_of(form);
      hashes.insert(hashes.end(), word.hashes.begin(), word.hashes.begin() + attributes);
    }
    return it->second;
  }
};

class Analyser {
 public:
  Analyser(const SyntaxModel::Parts& parts, const Text& text, Syntax& syntax)
      : parts_(parts), text_(text), syntax_(syntax), names_(text, syntax.tokens) {
    batch_.attributes = parts.encoder.attributes();
  }

  void add(int s) {
    const Sentence& sentence = syntax_.sentences[s];
    if (!batch_.sequence.empty()) batch_.sequence.push_back(kGap);
    batch_.sentences.emplace_back(s, static_cast<int>(batch_.sequence.size()));
    for (int t = sentence.begin; t < sentence.end; ++t)
      batch_.sequence.push_back(batch_.number(text_[syntax_.tokens[t].span]));
    if (batch_.sequence.size() >= kBatchWords) flush();
  }

  void flush() {
    if (batch_.sequence.empty()) return;
    parts_.encoder.encode(batch_.hashes, batch_.sequence, states_);
    score(parts_.tag_head, tag_scores_);
    score(parts_.name_head, name_scores_);
    parts_.parser.read(states_, work_);
    for (const auto& [s, row] : batch_.sentences) fill(syntax_.sentences[s], row);
    batch_.clear();
  }

  void finish() {
    flush();
    names_.settle();
  }

 private:
  void score(const Linear& head, std::vector<float>& scores) {
    sums_.resize(static_cast<std::size_t>(states_.rows) * head.outputs);
    scores.resize(sums_.size());
    multiply(head, states_.row(0), states_.width, states_.rows, sums_.data());
    for (std::ptrdiff_t at = 0; at < std::ssize(sums_); at += head.outputs)
      rescale(head, sums_.data() + at, scores.data() + at);
  }

  int best(const Linear& head, const std::vector<float>& scores, int row, int count) const {
    const float* first = scores.data() + static_cast<std::ptrdiff_t>(row) * head.outputs;
    return static_cast<int>(std::max_element(first, first + count) - first);
  }

  void fill(const Sentence& sentence, int row) {
    parts_.parser.parse(row, sentence.end - sentence.begin, work_, arcs_);
    names_.read(name_scores_.data() + static_cast<std::ptrdiff_t>(row) * parts_.name_head.outputs,
                parts_.name_head.outputs, sentence);
    for (int t = sentence.begin; t < sentence.end; ++t, ++row) {
      Token& token = syntax_.tokens[t];
      const Arc arc = arcs_[t - sentence.begin];
      token.head = arc.head < 0 ? -1 : sentence.begin + arc.head;
      token.deprel = parts_.labels[arc.label];
      const Tag& tag = parts_.tags[best(parts_.tag_head, tag_scores_, row, static_cast<int>(parts_.tags.size()))];
      token.upos = tag.upos;
      token.xpos = tag.xpos;
      token.lemma = parts_.lemmatiser.lemma(text_[token.span], token.xpos);
    }
    mend(syntax_.tokens, sentence);
  }

  const SyntaxModel::Parts& parts_;
  const Text& text_;
  Syntax& syntax_;
  Batch batch_;
  States states_;
  Parser::Work work_;
  std::vector<std::int32_t> sums_;
  std::vector<float> tag_scores_, name_scores_;
  std::vector<Arc> arcs_;
  NameFinder names_;
};

}  // namespace

void analyse(const SyntaxModel& model, const Text& text, Syntax& syntax) {
  Analyser analyser(model.parts(), text, syntax);
  for (int s = 0; s < static_cast<int>(syntax.sentences.size()); ++s) analyser.add(s);
  analyser.finish();
}

}  // namespace verbale
