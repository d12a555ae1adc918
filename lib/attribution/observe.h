// What the tagger sees of each token: hashes that select rows of its embedding tables, the tokens that its vector is
// read together with, and the border that it stands behind.
//
//   Observations o = observe(text, layout, tree, AttributionProfile::trees, cue_of);
//   o.hashes[t * o.tables + 3];    // the fourth table's hash of token t
//   o.relatives[t][0];             // its head
//
// Private to lib/attribution and the trainer. Linear: walks up the tree are bounded.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

#include "layout/layout.h"
#include "syntax/tree.h"
#include "text/text.h"

namespace verbale {

// What is known beforehand of a word as a cue.
struct CueClue {
  std::uint8_t rate = 0;   // how often it is one in the training texts, in buckets: 0 never or once, 5 nearly always
  std::uint8_t known = 0;  // its class in the table of cues; 0: not in it

  bool likely() const { return rate >= 2 || (rate >= 1 && known > 0); }
};

// The words by which clues are kept: lemma and class of word with trees, form without.
std::uint64_t cue_key(std::string_view word, Upos upos);

using CueOf = std::function<CueClue(std::uint64_t key)>;

enum class AttributionProfile : std::uint8_t { trees, flat };  // flat: forms, layout and quotation marks only

struct TableInfo {
  std::string_view name;
  int probes, rows, width;
  bool kept;             // not hidden with the word when training
  bool vectors = false;  // rows are vectors learned from plain text, where the trainer has them
};

// The embedding tables of a profile, in the order of the hashes.
std::span<const TableInfo> tables_of(AttributionProfile profile);

inline constexpr int kRelatives = 4;  // head, nearest likely cue above, clause, root; -1: none

// Of a stretch of tokens; places count from its first.
struct Observations {
  int tables = 0;
  std::vector<std::uint64_t> hashes;                            // `tables` for each token
  std::vector<std::array<std::int32_t, kRelatives>> relatives;  // empty without trees
  std::vector<std::uint8_t> borders;  // 0 within a sentence, 1 a sentence begins, 2 a paragraph
};

// Observes a document stretch by stretch, so that long ones need little room.
class Observer {
 public:
  // Requires: text, layout and tree outlive the Observer.
  Observer(const Text& text, const Layout& layout, const Tree& tree, AttributionProfile profile, CueOf cue_of);

  // Requires: a range of whole sentences.
  Observations observe(TokenRange sentences) const;

 private:
  const Text& text_;
  const Layout& layout_;
  const Tree& tree_;
  AttributionProfile profile_;
  CueOf cue_of_;
  std::vector<bool> quoted_;
};

// The whole document at once.
Observations observe(const Text& text, const Layout& layout, const Tree& tree, AttributionProfile profile,
                     const CueOf& cue_of);

// Whether each token stands within quotation marks, the marks included. A paragraph's end closes what was left open.
std::vector<bool> quoted_tokens(const Text& text, const Syntax& syntax);

// Changes whenever observe() answers differently: binds a model to the features it was trained with.
std::uint64_t observation_fingerprint();

}  // namespace verbale
