#include "lexicon/name_trie.h"

namespace verbale {
namespace {

std::uint64_t edge(int node, int word) {
  return static_cast<std::uint64_t>(static_cast<std::uint32_t>(node)) << 32 | static_cast<std::uint32_t>(word);
}

}  // namespace

int NameTrie::add(std::string_view phrase) {
  int node = kRoot;
  for_each_word(phrase, [&](std::string_view folded) {
    const int number = words_.try_emplace(std::string(folded), static_cast<int>(words_.size())).first->second;
    const auto [at, fresh] = steps_.try_emplace(edge(node, number), nodes_);
    nodes_ += fresh;
    node = at->second;
  });
  return node;
}

int NameTrie::word(std::string_view folded) const {
  const auto at = words_.find(absl::string_view(folded.data(), folded.size()));
  return at == words_.end() ? kNone : at->second;
}

int NameTrie::step(int node, int word) const {
  if (node < 0 || word < 0) return kNone;
  const auto at = steps_.find(edge(node, word));
  return at == steps_.end() ? kNone : at->second;
}

int NameTrie::find(std::string_view phrase) const {
  int node = kRoot;
  for_each_word(phrase, [&](std::string_view folded) { node = step(node, word(folded)); });
  return node == kRoot ? kNone : node;
}

}  // namespace verbale
