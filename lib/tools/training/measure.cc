#include "tools/training/measure.h"

#include <ctime>
#include <set>
#include <tuple>

#include "text/utf8.h"
#include "verbale/names.h"

namespace verbale::training {
namespace {

// The treebank as text and tokens that have not been analysed yet.
struct Plain {
  std::string text;
  Syntax syntax;
};

Plain plain(const std::vector<TreebankSentence>& bank) {
  Plain p;
  for (const TreebankSentence& s : bank) {
    const auto begin = static_cast<std::int32_t>(p.syntax.tokens.size());
    for (const TreebankWord& w : s.words) {
      Token t;
      t.span = {p.text.size(), p.text.size() + w.form.size()};
      t.sentence = static_cast<std::int32_t>(p.syntax.sentences.size());
      p.syntax.tokens.push_back(t);
      p.text += w.form + ' ';
    }
    p.syntax.sentences.push_back({begin, static_cast<std::int32_t>(p.syntax.tokens.size()), false});
  }
  return p;
}

using Names = std::set<std::tuple<int, int, NameType>>;

// at(t): type and whether a name begins there.
template <class At>
Names names_of(int tokens, At at) {
  Names names;
  for (int t = 0; t < tokens;) {
    const NameType type = at(t).first;
    int end = t + 1;
    if (type == NameType::none) {
      t = end;
      continue;
    }
    while (end < tokens && at(end).first == type && !at(end).second) ++end;
    if (type == NameType::person || type == NameType::organisation || type == NameType::place)
      names.insert({t, end, type});
    t = end;
  }
  return names;
}

std::string_view without_subtype(std::string_view deprel) { return deprel.substr(0, deprel.find(':')); }

}  // namespace

SyntaxScores measure(const SyntaxModel& model, const std::vector<TreebankSentence>& bank) {
  Plain p = plain(bank);
  const Text text(p.text);
  const std::clock_t start = std::clock();
  analyse(model, text, p.syntax);
  SyntaxScores scores;
  scores.seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
  std::vector<const TreebankWord*> gold;
  std::vector<bool> judged;
  for (const TreebankSentence& s : bank) {
    const int first = static_cast<int>(gold.size());
    for (const TreebankWord& w : s.words) {
      const Token& t = p.syntax.tokens[gold.size()];
      const bool head = t.head == (w.head < 0 ? -1 : first + w.head);
      scores.upos += name_of(t.upos) == w.upos;
      scores.xpos += t.xpos == w.xpos;
      scores.lemma += to_lower(t.lemma) == to_lower(w.lemma);
      scores.uas += head;
      scores.las += head && without_subtype(t.deprel) == without_subtype(w.deprel);
      gold.push_back(&w);
      judged.push_back(s.has_names);
    }
  }
  scores.words = static_cast<long>(gold.size());
  for (double* score : {&scores.upos, &scores.xpos, &scores.lemma, &scores.uas, &scores.las})
    *score *= 100.0 / static_cast<double>(scores.words);
  const int n = static_cast<int>(gold.size());
  const Names wanted = names_of(n, [&](int t) { return std::pair(gold[t]->name, gold[t]->name_begin); });
  const Names given = names_of(n, [&](int t) {
    return judged[t] ? std::pair(p.syntax.tokens[t].name, p.syntax.tokens[t].name_begin)
                     : std::pair(NameType::none, false);
  });
  double hits = 0;
  for (const auto& name : given) hits += static_cast<double>(wanted.count(name));
  if (!wanted.empty()) scores.names = 200 * hits / static_cast<double>(wanted.size() + given.size());
  return scores;
}

}  // namespace verbale::training
