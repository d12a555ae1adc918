// Coreference by the measures of the CoNLL shared tasks.
//
//   CoreferenceScores scores;
//   scores.add(gold, given);   // of one document: mention → cluster
//   scores.conll();            // mean F1 of MUC, B³ and CEAFe
//
// MUC: Vilain et al. 1995; B³: Bagga and Baldwin 1998; CEAFe: Luo 2005. Clusters of one mention count on neither side.
#pragma once

#include <map>
#include <vector>

namespace verbale::training {

// The cluster of every mention; a mention is any number that names it on both sides.
using Clustering = std::map<int, int>;

// Numerators and denominators of precision and recall.
struct Ratio {
  double hit_p = 0, all_p = 0, hit_r = 0, all_r = 0;

  double precision() const { return all_p > 0 ? hit_p / all_p : 0; }
  double recall() const { return all_r > 0 ? hit_r / all_r : 0; }
  double f1() const {
    const double p = precision(), r = recall();
    return p + r > 0 ? 2 * p * r / (p + r) : 0;
  }
};

struct CoreferenceScores {
  Ratio muc, b3, ceafe;

  void add(const Clustering& gold, const Clustering& given);
  double conll() const { return (muc.f1() + b3.f1() + ceafe.f1()) / 3; }
};

}  // namespace verbale::training
