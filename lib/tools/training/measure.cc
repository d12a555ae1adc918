#include "tools/training/measure.h"

#include <ctime>
#include <set>
#include <span>
#include <tuple>

#include "mention/mark_names.h"
#include "text/utf8.h"
#include "verbale/names.h"

namespace verbale::training {
namespace {

// A document of the treebank as text and tokens that have not been analysed yet.
struct Plain {
  std::string text;
  Syntax syntax;
};

Plain plain(std::span<const TreebankSentence> bank) {
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

void count_words(std::span<const TreebankSentence> bank, const Syntax& syntax, SyntaxScores& scores) {
  int at = 0;
  for (const TreebankSentence& s : bank) {
    const int first = at;
    for (const TreebankWord& w : s.words) {
      const Token& t = syntax.tokens[at++];
      const bool head = t.head == (w.head < 0 ? -1 : first + w.head);
      scores.upos += name_of(t.upos) == w.upos;
      scores.xpos += t.xpos == w.xpos;
      scores.lemma += to_lower(t.lemma) == to_lower(w.lemma);
      scores.uas += head;
      scores.las += head && without_subtype(t.deprel) == without_subtype(w.deprel);
    }
  }
  scores.words += at;
}

struct NameCounts {
  double wanted = 0, given = 0, hits = 0;

  double f1() const { return wanted > 0 ? 200 * hits / (wanted + given) : 0; }  // per cent
};

void count_names(std::span<const TreebankSentence> bank, const Syntax& syntax, NameCounts& counts) {
  std::vector<const TreebankWord*> gold;
  for (const TreebankSentence& s : bank)
    for (const TreebankWord& w : s.words) gold.push_back(&w);
  const int n = static_cast<int>(gold.size());
  const Names wanted = names_of(n, [&](int t) { return std::pair(gold[t]->name, gold[t]->name_begin); });
  const Names given = names_of(n, [&](int t) { return std::pair(syntax.tokens[t].name, syntax.tokens[t].name_begin); });
  counts.wanted += static_cast<double>(wanted.size()), counts.given += static_cast<double>(given.size());
  for (const auto& name : given) counts.hits += static_cast<double>(wanted.count(name));
}

}  // namespace

SyntaxScores measure(const SyntaxModel& model, const std::vector<TreebankSentence>& bank, const ActorLexicon* tables) {
  SyntaxScores scores;
  NameCounts names, settled;
  for (std::size_t begin = 0, end; begin < bank.size(); begin = end) {
    for (end = begin + 1; end < bank.size() && !bank[end].new_document; ++end) continue;
    const std::span<const TreebankSentence> document = std::span(bank).subspan(begin, end - begin);
    Plain p = plain(document);
    const Text text(p.text);
    const std::clock_t start = std::clock();
    analyse(model, text, p.syntax);
    scores.seconds += static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    count_words(document, p.syntax, scores);
    if (!document.front().has_names) continue;
    count_names(document, p.syntax, names);
    if (!tables) continue;
    mark_names(*tables, text, Layout(), p.syntax);
    count_names(document, p.syntax, settled);
  }
  for (double* score : {&scores.upos, &scores.xpos, &scores.lemma, &scores.uas, &scores.las})
    *score *= 100.0 / static_cast<double>(scores.words);
  scores.names = names.f1(), scores.settled = settled.f1();
  return scores;
}

}  // namespace verbale::training
