#include "tools/training/coreference.h"

#include <algorithm>
#include <limits>
#include <set>

namespace verbale::training {
namespace {

using Cluster = std::set<int>;

std::vector<Cluster> clusters_of(const Clustering& clustering) {
  std::map<int, Cluster> by_id;
  for (const auto& [mention, id] : clustering) by_id[id].insert(mention);
  std::vector<Cluster> out;
  for (auto& [id, cluster] : by_id)
    if (cluster.size() > 1) out.push_back(std::move(cluster));
  return out;
}

int shared(const Cluster& a, const Cluster& b) {
  return static_cast<int>(std::ranges::count_if(a, [&](int m) { return b.contains(m); }));
}

// The links of `of` that `by` keeps, and all of them.
std::pair<double, double> muc_links(const std::vector<Cluster>& of, const std::vector<Cluster>& by) {
  double kept = 0, all = 0;
  for (const Cluster& cluster : of) {
    int parts = 0, covered = 0;
    for (const Cluster& other : by)
      if (const int n = shared(cluster, other); n > 0) ++parts, covered += n;
    kept += static_cast<double>(cluster.size()) - parts - (static_cast<double>(cluster.size()) - covered);
    all += static_cast<double>(cluster.size()) - 1;
  }
  return {kept, all};
}

std::pair<double, double> b3_shares(const std::vector<Cluster>& of, const std::vector<Cluster>& by) {
  double hit = 0, all = 0;
  for (const Cluster& cluster : of) {
    for (const Cluster& other : by) {
      const double n = shared(cluster, other);
      hit += n * n / static_cast<double>(cluster.size());
    }
    all += static_cast<double>(cluster.size());
  }
  return {hit, all};
}

// The best one-to-one assignment of rows to columns by the Hungarian method (Kuhn 1955), for n ≤ m; its total.
double best_assignment(const std::vector<std::vector<double>>& gain) {
  const int n = static_cast<int>(gain.size());
  if (n == 0) return 0;
  const int m = static_cast<int>(gain[0].size());
  std::vector<double> u(n + 1, 0), v(m + 1, 0);
  std::vector<int> row_of(m + 1, 0), way(m + 1, 0);
  for (int i = 1; i <= n; ++i) {
    row_of[0] = i;
    int column = 0;
    std::vector<double> least(m + 1, std::numeric_limits<double>::max());
    std::vector<bool> used(m + 1, false);
    do {
      used[column] = true;
      const int row = row_of[column];
      double delta = std::numeric_limits<double>::max();
      int next = 0;
      for (int j = 1; j <= m; ++j) {
        if (used[j]) continue;
        const double cost = -gain[row - 1][j - 1] - u[row] - v[j];
        if (cost < least[j]) least[j] = cost, way[j] = column;
        if (least[j] < delta) delta = least[j], next = j;
      }
      for (int j = 0; j <= m; ++j)
        if (used[j])
          u[row_of[j]] += delta, v[j] -= delta;
        else
          least[j] -= delta;
      column = next;
    } while (row_of[column] != 0);
    for (; column != 0; column = way[column]) row_of[column] = row_of[way[column]];
  }
  double total = 0;
  for (int j = 1; j <= m; ++j)
    if (row_of[j] > 0) total += gain[row_of[j] - 1][j - 1];
  return total;
}

double aligned(std::vector<Cluster> a, std::vector<Cluster> b) {
  if (a.size() > b.size()) std::swap(a, b);
  std::vector<std::vector<double>> gain;
  for (const Cluster& x : a) {
    std::vector<double>& row = gain.emplace_back();
    for (const Cluster& y : b) row.push_back(2.0 * shared(x, y) / static_cast<double>(x.size() + y.size()));
  }
  return best_assignment(gain);
}

}  // namespace

void CoreferenceScores::add(const Clustering& gold, const Clustering& given) {
  const std::vector<Cluster> key = clusters_of(gold), response = clusters_of(given);
  const auto both = [&](auto measure, Ratio& ratio) {
    const auto [hit_r, all_r] = measure(key, response);
    const auto [hit_p, all_p] = measure(response, key);
    ratio.hit_r += hit_r, ratio.all_r += all_r, ratio.hit_p += hit_p, ratio.all_p += all_p;
  };
  both(muc_links, muc);
  both(b3_shares, b3);
  const double total = aligned(key, response);
  ceafe.hit_r += total, ceafe.hit_p += total;
  ceafe.all_r += static_cast<double>(key.size());
  ceafe.all_p += static_cast<double>(response.size());
}

}  // namespace verbale::training
