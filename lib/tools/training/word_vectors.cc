#include "tools/training/word_vectors.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>
#include <numeric>

#include "absl/container/flat_hash_map.h"
#include "neural/hash.h"
#include "neural/model_file.h"
#include "neural/word.h"

namespace verbale::training {
namespace {

constexpr std::string_view kVectorsKind = "vectors";
constexpr std::int32_t kBreak = -1;  // between sentences
constexpr std::size_t kNegativeTable = 1 << 22;

struct Words {
  std::vector<std::uint64_t> keys;    // by number
  std::vector<long> counts;           // by number
  std::vector<std::int32_t> running;  // numbers and breaks
};

// The commonest forms, numbered by their hashes; other words are passed over as if they were not there.
Words count_words(const Corpus& corpus, const VectorSettings& settings) {
  absl::flat_hash_map<std::uint64_t, std::int32_t> numbers;
  Words all;
  absl::flat_hash_map<std::uint64_t, std::uint64_t> plain;  // by the hash of the form as it stands
  corpus.for_each([&](const Text& text, const Syntax& syntax) {
    for (const Sentence& s : syntax.sentences) {
      for (int t = s.begin; t < s.end; ++t) {
        const std::string_view form = text[syntax.tokens[t].span];
        auto [known, fresh_form] = plain.try_emplace(hash_bytes(form), 0);
        if (fresh_form) known->second = hash_bytes(plain_form(form));
        const auto [it, fresh] = numbers.try_emplace(known->second, static_cast<std::int32_t>(all.keys.size()));
        if (fresh) all.keys.push_back(it->first), all.counts.push_back(0);
        ++all.counts[it->second];
        all.running.push_back(it->second);
      }
      all.running.push_back(kBreak);
    }
  });
  std::vector<std::int32_t> order(all.keys.size());
  std::iota(order.begin(), order.end(), 0);
  std::ranges::sort(order, [&](auto a, auto b) {
    return std::pair(-all.counts[a], all.keys[a]) < std::pair(-all.counts[b], all.keys[b]);
  });
  while (!order.empty() && (std::ssize(order) > settings.most_words || all.counts[order.back()] < settings.least_count))
    order.pop_back();
  std::ranges::sort(order, {}, [&](auto w) { return all.keys[w]; });
  std::vector<std::int32_t> renumbered(all.keys.size(), kBreak - 1);
  Words kept;
  for (const std::int32_t w : order) {
    renumbered[w] = static_cast<std::int32_t>(kept.keys.size());
    kept.keys.push_back(all.keys[w]), kept.counts.push_back(all.counts[w]);
  }
  for (const std::int32_t w : all.running)
    if (w == kBreak)
      kept.running.push_back(kBreak);
    else if (renumbered[w] >= 0)
      kept.running.push_back(renumbered[w]);
  return kept;
}

// Words to draw negatives from, each as often as its count to the power of 3/4.
std::vector<std::int32_t> negative_table(const std::vector<long>& counts) {
  double sum = 0, so_far = 0;
  for (const long c : counts) sum += std::pow(static_cast<double>(c), 0.75);
  std::vector<std::int32_t> table;
  table.reserve(kNegativeTable);
  for (std::size_t w = 0; w < counts.size(); ++w) {
    so_far += std::pow(static_cast<double>(counts[w]), 0.75);
    while (static_cast<double>(table.size()) < so_far / sum * kNegativeTable)
      table.push_back(static_cast<std::int32_t>(w));
  }
  return table;
}

class SkipGram {
 public:
  SkipGram(const Words& words, const VectorSettings& settings)
      : words_(words), settings_(settings), random_(settings.seed), negatives_(negative_table(words.counts)) {
    const auto n = static_cast<Eigen::Index>(words.keys.size());
    inner_ = Matrix(n, settings.width);
    for (Eigen::Index i = 0; i < inner_.size(); ++i)
      inner_.data()[i] = (uniform(random_) - 0.5F) / static_cast<float>(settings.width);
    outer_ = Matrix::Zero(n, settings.width);
    const double total = static_cast<double>(std::accumulate(words.counts.begin(), words.counts.end(), 0L));
    for (const long c : words.counts) {
      const double share = static_cast<double>(c) / total / settings.subsample;
      kept_.push_back(static_cast<float>(std::sqrt(1 / share) + 1 / share));
    }
  }

  Matrix learn() {
    std::vector<std::int32_t> sentence;
    const double all = static_cast<double>(words_.running.size()) * settings_.epochs;
    double done = 0;
    for (int epoch = 0; epoch < settings_.epochs; ++epoch)
      for (const std::int32_t w : words_.running) {
        ++done;
        if (w != kBreak) {
          if (uniform(random_) < kept_[w]) sentence.push_back(w);
          continue;
        }
        rate_ = settings_.rate * std::max(1e-3F, 1 - static_cast<float>(done / all));
        learn_sentence(sentence);
        sentence.clear();
      }
    return inner_;
  }

 private:
  void learn_sentence(const std::vector<std::int32_t>& s) {
    for (std::ptrdiff_t i = 0; i < std::ssize(s); ++i) {
      const std::ptrdiff_t reach = 1 + static_cast<std::ptrdiff_t>(random_() % settings_.window);
      for (std::ptrdiff_t j = std::max<std::ptrdiff_t>(0, i - reach); j <= std::min(std::ssize(s) - 1, i + reach); ++j)
        if (j != i) learn_pair(s[j], s[i]);
    }
  }

  void learn_pair(std::int32_t word, std::int32_t neighbour) {
    gradient_.setZero(settings_.width);
    for (int k = 0; k <= settings_.negatives; ++k) {
      const std::int32_t other = k ? negatives_[random_() % negatives_.size()] : neighbour;
      if (k && other == neighbour) continue;
      const float score = inner_.row(word).dot(outer_.row(other));
      const float slope = rate_ * ((k ? 0.0F : 1.0F) - 1 / (1 + std::exp(-score)));
      gradient_ += slope * outer_.row(other);
      outer_.row(other) += slope * inner_.row(word);
    }
    inner_.row(word) += gradient_;
  }

  const Words& words_;
  const VectorSettings& settings_;
  Random random_;
  std::vector<std::int32_t> negatives_;
  std::vector<float> kept_;
  Matrix inner_, outer_;
  Eigen::RowVectorXf gradient_;
  float rate_ = 0;
};

}  // namespace

WordVectors learn_vectors(const Corpus& corpus, const VectorSettings& settings) {
  const Words words = count_words(corpus, settings);
  Matrix rows = SkipGram(words, settings).learn();
  // One typical length, so that the encoder meets them at the size of its own tables.
  rows *= 0.5F * std::sqrt(static_cast<float>(rows.size())) / std::max(rows.norm(), 1e-6F);
  return {words.keys, rows};
}

std::string WordVectors::bytes() const {
  ModelWriter writer(kVectorsKind, word_fingerprint());
  writer.add<std::uint64_t>("keys", 1, static_cast<int>(keys.size()), keys.data());
  writer.add<float>("rows", static_cast<int>(rows.rows()), static_cast<int>(rows.cols()), rows.data());
  return writer.finish();
}

absl::StatusOr<WordVectors> WordVectors::read(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return absl::NotFoundError(path + ": no such file");
  const std::string bytes{std::istreambuf_iterator<char>(in), {}};
  const auto file = ModelFile::open(bytes, kVectorsKind, word_fingerprint());
  if (!file.ok()) return file.status();
  const auto keys = file->tensor<std::uint64_t>("keys");
  const auto rows = file->tensor<float>("rows");
  if (!keys.ok() || !rows.ok() || keys->columns != rows->rows)
    return absl::InvalidArgumentError(path + ": not a file of word vectors");
  return WordVectors{{keys->values().begin(), keys->values().end()},
                     Eigen::Map<const Matrix>(rows->data, rows->rows, rows->columns)};
}

}  // namespace verbale::training
