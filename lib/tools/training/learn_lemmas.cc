#include "tools/training/learn_lemmas.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "data/embedded.h"
#include "lexicon/table.h"
#include "syntax/lemma.h"
#include "syntax/model.h"
#include "text/utf8.h"
#include "tools/training/inflections.h"

namespace verbale::training {
namespace {

using Counts = std::map<std::string, int>;
using Edit = std::pair<std::size_t, std::string>;  // bytes off the end, what comes there

using Key = std::pair<std::string, std::string>;  // tag, and form or ending

constexpr int kLeastForms = 2;  // distinct forms that a rule must rest on
constexpr int kLeastVerbs = 2;  // times that silver text must have a base form

const std::string& commonest(const Counts& counts) {
  return std::ranges::max_element(counts, {}, [](const auto& c) { return c.second; })->first;
}

Edit edit_between(const std::string& form, const std::string& lemma) {
  const auto [f, l] = std::ranges::mismatch(form, lemma);
  std::size_t same = static_cast<std::size_t>(f - form.begin());
  while (same > 0 && same < form.size() && (static_cast<unsigned char>(form[same]) & 0xC0) == 0x80) --same;
  return {form.size() - same, lemma.substr(same)};
}

std::string applied(const std::string& form, const Edit& edit) {
  return form.substr(0, form.size() - std::min(edit.first, form.size())) + edit.second;
}

using Rules = std::map<Key, Edit>;
using Lemmas = std::map<Key, std::string>;

const Edit* rule_for(const Rules& rules, const std::string& xpos, const std::string& form, std::size_t longest) {
  for (std::size_t n = std::min(form.size(), longest) + 1; n-- > 0;) {
    const auto it = rules.find({xpos, form.substr(form.size() - n)});
    if (it != rules.end() && it->second.first <= form.size()) return &it->second;
  }
  return nullptr;
}

Rules learn_rules(const Lemmas& lemmas) {
  Rules rules;
  for (std::size_t n = 0; n <= Lemmatiser::kLongestEnding; ++n) {
    std::map<Key, std::map<Edit, int>> counts;
    for (const auto& [key, lemma] : lemmas)
      if (key.second.size() > n)
        ++counts[{key.first, key.second.substr(key.second.size() - n)}][edit_between(key.second, lemma)];
    for (const auto& [key, edits] : counts) {
      const auto best = std::ranges::max_element(edits, {}, [](const auto& e) { return e.second; });
      const Edit* shorter = n ? rule_for(rules, key.first, key.second, n - 1) : nullptr;
      if (best->second >= kLeastForms && (!shorter || *shorter != best->first)) rules[key] = best->first;
    }
  }
  return rules;
}

std::string ruled(const Rules& rules, const Key& key) {
  const Edit* rule = rule_for(rules, key.first, key.second, Lemmatiser::kLongestEnding);
  return rule ? applied(key.second, *rule) : key.second;
}

Lemmas lemmas_of(const std::vector<TreebankSentence>& bank) {
  std::map<Key, Counts> counts;
  for (const TreebankSentence& s : bank)
    for (const TreebankWord& w : s.words) ++counts[{w.xpos, lemma_form(w.form, w.xpos)}][w.lemma];
  Lemmas lemmas;
  for (const auto& [key, c] : counts) lemmas[key] = commonest(c);
  return lemmas;
}

// The verbs of the cues, which no text need have.
Counts table_verbs() {
  Counts counts;
  const auto table =
      Table::parse("cues.tsv", embedded("cues.tsv"), {"cue", "pos", "act", "category", "content", "addressee"});
  if (!table.ok()) return counts;
  for (const Row& row : table->rows())
    if (row[1] == "verb") counts[std::string(row[0].substr(0, row[0].find(' ')))] = kLeastVerbs;
  return counts;
}

// Verbs by how often they stand in their base form.
Counts base_verbs(const std::vector<TreebankSentence>& silver) {
  Counts counts = silver.empty() ? Counts{} : table_verbs();
  for (const TreebankSentence& s : silver)
    for (const TreebankWord& w : s.words)
      if (w.xpos == "VB" || w.xpos == "VBP") ++counts[lemma_form(w.form, w.xpos)];
  std::erase_if(counts, [](const auto& c) { return c.second < kLeastVerbs; });
  return counts;
}

// The regular forms of verbs that `known` lacks; of two verbs with the same form the commoner.
Lemmas inflected(const Counts& verbs, const Lemmas& known) {
  std::map<Key, Counts> counts;
  for (const auto& [verb, count] : verbs)
    for (const Inflection& i : regular_forms(verb))
      if (Key key{i.xpos, i.form}; !known.contains(key)) counts[key][verb] = count;
  Lemmas lemmas;
  for (const auto& [key, c] : counts) lemmas[key] = commonest(c);
  return lemmas;
}

}  // namespace

void LemmaTables::add_to(ModelWriter& writer) const {
  const std::string prefix(kLemmas);
  writer.add_list(prefix + ".exceptions", exceptions);
  writer.add_list(prefix + ".endings", endings);
}

LemmaTables learn_lemmas(const std::vector<TreebankSentence>& bank, const std::vector<TreebankSentence>& silver) {
  const Lemmas lemmas = lemmas_of(bank);
  const Rules rules = learn_rules(lemmas);
  LemmaTables tables;
  for (const auto& [key, edit] : rules)
    tables.endings.push_back(key.first + '\t' + key.second + '\t' + std::to_string(edit.first) + '\t' + edit.second);
  for (const Lemmas& some : {lemmas, inflected(base_verbs(silver), lemmas)})
    for (const auto& [key, lemma] : some)
      if (ruled(rules, key) != lemma) tables.exceptions.push_back(key.first + '\t' + key.second + '\t' + lemma);
  return tables;
}

}  // namespace verbale::training
