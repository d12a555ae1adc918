#include "tools/training/attribution_measure.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "text/utf8.h"

namespace verbale::training {
namespace {

bool is_word(char32_t c) { return is_letter(c) || is_digit(c) || c == U'_'; }

std::vector<Span> tokens_of(const std::string& text, const std::vector<Span>& discarded) {
  std::vector<Span> tokens;
  bool in_word = false;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    const Span here{at, at + c.size};
    const bool word = is_word(c.value);
    if (word && in_word) {
      tokens.back().end = here.end;
    } else if (!is_space(c.value)) {
      tokens.push_back(here);
    }
    in_word = word;
    at = here.end;
  }
  std::erase_if(tokens, [&](const Span& t) {
    return std::ranges::any_of(discarded, [&](const Span& d) { return d.overlaps(t); });
  });
  return tokens;
}

// For each role: the tokens of each attribution's spans.
using TokenSets = std::map<std::pair<int, int>, std::set<int>>;

TokenSets token_sets(const std::vector<Span>& tokens, const std::vector<RoleSpan>& spans) {
  TokenSets sets;
  for (const RoleSpan& s : spans) {
    auto it = std::ranges::upper_bound(tokens, s.span.begin, {}, &Span::end);
    for (; it != tokens.end() && it->begin < s.span.end; ++it)
      sets[{static_cast<int>(s.role), s.attribution}].insert(static_cast<int>(it - tokens.begin()));
  }
  return sets;
}

using Runs = std::array<std::set<std::pair<int, int>>, 3>;

Runs runs_of(const TokenSets& sets) {
  Runs runs;
  for (const auto& [key, tokens] : sets) {
    int first = -1, last = -2;
    const auto close = [&, role = key.first] {
      if (first >= 0) runs[role].insert({first, last});
    };
    for (const int t : tokens) {
      if (t != last + 1) close(), first = t;
      last = t;
    }
    close();
  }
  return runs;
}

// 0 none, 1 source, 2 cue, 3 content; where roles overlap, cue goes before source before content.
std::vector<int> labels_of(const TokenSets& sets, std::size_t n) {
  std::vector<int> labels(n);
  for (const int role : {2, 0, 1})
    for (const auto& [key, tokens] : sets)
      if (key.first == role)
        for (const int t : tokens) labels[t] = role + 1;
  return labels;
}

std::set<int> all_of_role(const TokenSets& sets, int role) {
  std::set<int> all;
  for (const auto& [key, tokens] : sets)
    if (key.first == role) all.insert(tokens.begin(), tokens.end());
  return all;
}

template <class Set, class Counts>
void count(const Set& wanted, const Set& given, Counts& counts) {
  counts.wanted += static_cast<double>(wanted.size()), counts.given += static_cast<double>(given.size());
  for (const auto& x : given) counts.hit += static_cast<double>(wanted.count(x));
}

}  // namespace

void RoleTally::add(const std::string& text, const Annotation& gold, const std::vector<RoleSpan>& found) {
  const std::vector<Span> tokens = tokens_of(text, gold.discarded);
  const TokenSets wanted = token_sets(tokens, gold.spans), given = token_sets(tokens, found);
  const Runs wanted_runs = runs_of(wanted), given_runs = runs_of(given);
  for (int role = 0; role < 3; ++role) {
    count(all_of_role(wanted, role), all_of_role(given, role), tokens_[role]);
    count(wanted_runs[role], given_runs[role], spans_[role]);
  }
  const std::vector<int> a = labels_of(wanted, tokens.size()), b = labels_of(given, tokens.size());
  for (std::size_t t = 0; t < tokens.size(); ++t) ++pairs_[a[t]][b[t]], ++pairs_[b[t]][a[t]];
}

RoleScores RoleTally::scores() const {
  RoleScores s;
  for (int role = 0; role < 3; ++role) {
    const Counts& c = spans_[role];
    s.tokens[role] = tokens_[role].f1(), s.spans[role] = c.f1();
    s.precision[role] = c.given > 0 ? c.hit / c.given : 0, s.recall[role] = c.wanted > 0 ? c.hit / c.wanted : 0;
  }
  std::array<double, 4> margins{};
  double observed = 0, total = 0, expected = 0;
  for (int a = 0; a < 4; ++a)
    for (int b = 0; b < 4; ++b) {
      margins[a] += pairs_[a][b], total += pairs_[a][b];
      if (a != b) observed += pairs_[a][b];
    }
  for (int a = 0; a < 4; ++a)
    for (int b = 0; b < 4; ++b)
      if (a != b) expected += margins[a] * margins[b] / std::max(total - 1, 1.0);
  s.alpha = expected > 0 ? 1 - observed / expected : 1;
  return s;
}

}  // namespace verbale::training
