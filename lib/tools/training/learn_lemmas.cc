#include "tools/training/learn_lemmas.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "syntax/lemma.h"
#include "text/utf8.h"

namespace verbale::training {
namespace {

using Counts = std::map<std::string, int>;
using Edit = std::pair<std::size_t, std::string>;  // bytes off the end, what comes there

constexpr int kLeastForms = 2;  // distinct forms that a rule must rest on

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

using Rules = std::map<std::pair<std::string, std::string>, Edit>;  // tag, ending

const Edit* rule_for(const Rules& rules, const std::string& xpos, const std::string& form, std::size_t longest) {
  for (std::size_t n = std::min(form.size(), longest) + 1; n-- > 0;) {
    const auto it = rules.find({xpos, form.substr(form.size() - n)});
    if (it != rules.end() && it->second.first <= form.size()) return &it->second;
  }
  return nullptr;
}

Rules learn_rules(const std::map<std::pair<std::string, std::string>, std::string>& lemmas) {
  Rules rules;
  for (std::size_t n = 0; n <= Lemmatiser::kLongestEnding; ++n) {
    std::map<std::pair<std::string, std::string>, std::map<Edit, int>> counts;
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

}  // namespace

LemmaTables learn_lemmas(const std::vector<TreebankSentence>& bank) {
  std::map<std::pair<std::string, std::string>, Counts> counts;
  for (const TreebankSentence& s : bank)
    for (const TreebankWord& w : s.words)
      ++counts[{w.xpos, lemma_form(w.form, w.xpos)}][w.xpos.starts_with("NNP") ? w.lemma : w.lemma];
  std::map<std::pair<std::string, std::string>, std::string> lemmas;
  for (const auto& [key, c] : counts) lemmas[key] = commonest(c);
  const Rules rules = learn_rules(lemmas);

  LemmaTables tables;
  for (const auto& [key, edit] : rules)
    tables.endings.push_back(key.first + '\t' + key.second + '\t' + std::to_string(edit.first) + '\t' + edit.second);
  for (const auto& [key, lemma] : lemmas) {
    const Edit* rule = rule_for(rules, key.first, key.second, Lemmatiser::kLongestEnding);
    if ((rule ? applied(key.second, *rule) : key.second) != lemma)
      tables.exceptions.push_back(key.first + '\t' + key.second + '\t' + lemma);
  }
  return tables;
}

}  // namespace verbale::training
