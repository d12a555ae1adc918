#include "tools/training/sources.h"

#include <algorithm>

#include "absl/strings/str_split.h"
#include "data/embedded.h"
#include "lexicon/table.h"
#include "text/utf8.h"

namespace verbale::training {
namespace {

constexpr int kLongestSource = 8, kLongestAdjunct = 5;  // words

// Cells of a table's column; none where the table is missing or has other columns.
std::vector<Row> rows_of(std::string_view file, std::initializer_list<std::string_view> columns) {
  const auto table = Table::parse(file, embedded(file), columns);
  return table.ok() ? table->rows() : std::vector<Row>{};
}

template <class T>
const T& any_of(const std::vector<T>& items, Random& random) {
  return items[random() % items.size()];
}

bool chance(Random& random, double share) { return uniform(random) < share; }

std::string capitalised(std::string word) {
  if (!word.empty() && word[0] >= 'a' && word[0] <= 'z') word[0] = static_cast<char>(word[0] - 'a' + 'A');
  return word;
}

bool plain_word(std::string_view word) {
  return !word.empty() && std::ranges::all_of(word, [](char c) { return (c | 32) >= 'a' && (c | 32) <= 'z'; });
}

std::vector<std::string> words_of(const std::string& text) { return absl::StrSplit(text, ' '); }

TreebankWord word(std::string form, std::string upos, std::string xpos, int head, std::string deprel) {
  return {form, form, std::move(upos), std::move(xpos), std::move(deprel), "", head};
}

std::string past_of(const std::string& lemma) {
  if (lemma.ends_with('e')) return lemma + 'd';
  if (lemma.ends_with('y')) return lemma.substr(0, lemma.size() - 1) + "ied";
  return lemma + "ed";
}

// The words that hang from w, when they lie together.
bool subtree(const TreebankSentence& s, int w, int& begin, int& end) {
  const int n = static_cast<int>(s.words.size());
  std::vector<char> inside(n, 0);
  inside[w] = 1;
  for (bool grown = true; grown;) {
    grown = false;
    for (int k = 0; k < n; ++k)
      if (!inside[k] && s.words[k].head >= 0 && inside[s.words[k].head]) inside[k] = 1, grown = true;
  }
  begin = static_cast<int>(std::ranges::find(inside, 1) - inside.begin());
  end = begin + static_cast<int>(std::ranges::count(inside, 1));
  return std::all_of(inside.begin() + begin, inside.begin() + end, [](char c) { return c; });
}

Piece cut(const TreebankSentence& s, int begin, int end, int root) {
  Piece p;
  p.words.assign(s.words.begin() + begin, s.words.begin() + end);
  for (TreebankWord& w : p.words) w.head = w.head >= begin && w.head < end ? w.head - begin : -1;
  if (begin == 0 && p.words[0].upos != "PROPN") p.words[0].form = to_lower(p.words[0].form);
  p.root = root - begin;
  p.plural = s.words[root].xpos == "NNS" || s.words[root].form == "they" || s.words[root].form == "we";
  p.has_names = s.has_names;
  return p;
}

}  // namespace

int append(TreebankSentence& sentence, const Piece& piece, int head, std::string_view deprel) {
  const int first = static_cast<int>(sentence.words.size());
  for (const TreebankWord& w : piece.words) {
    sentence.words.push_back(w);
    if (w.head >= 0) sentence.words.back().head += first;
  }
  sentence.words[first + piece.root].head = head;
  sentence.words[first + piece.root].deprel = deprel;
  sentence.has_names = sentence.has_names && piece.has_names;
  return first + piece.root;
}

Piece single(std::string form, std::string lemma, std::string upos, std::string xpos) {
  Piece p;
  p.words.push_back({std::move(form), std::move(lemma), std::move(upos), std::move(xpos), "", "", -1});
  return p;
}

SourceMaker::SourceMaker(const std::vector<TreebankSentence>& bank) {
  for (const Row& r : rows_of("cues.tsv", {"cue", "pos", "act", "category", "content", "addressee"}))
    if (r[1] == "verb" && plain_word(r[0])) {
      const bool says = r[3] == "speech" && r[4].find("clause") != r[4].npos;
      const bool exchanges =
          r[3] == "interaction" && r[5].find("with") != r[5].npos && r[4].find("object") != r[4].npos;
      const std::string lemma(r[0]);
      if (says || exchanges) verbs_[lemma] = {past_of(lemma), lemma + 's'};
      if (says) lemmas_.push_back(lemma);
      if (exchanges) exchanges_.push_back(lemma);
    }
  for (const Row& r : rows_of("nominals.tsv", {"noun", "kind", "number", "gender", "office"}))
    if (std::ranges::count(r[0], ' ') < 2) nouns_.push_back({std::string(r[0]), r[2] == "plural"});
  for (const Row& r : rows_of("persons.tsv", {"name", "aliases", "gender", "country", "wikidata"}))
    names_.emplace_back(r[0]);
  for (const Row& r : rows_of("titles.tsv", {"title", "office", "sector"}))
    if (std::ranges::count(r[0], ' ') < 2) titles_.emplace_back(r[0]);
  for (const Row& r : rows_of("states.tsv", {"iso3", "iso2", "name", "official", "aliases", "adjectives", "people",
                                             "capital", "wikidata", "status"})) {
    if (plain_word(r[2])) states_.emplace_back(r[2]);
    for (const std::string_view adjective : values(r[5]))
      if (plain_word(adjective)) demonyms_.emplace_back(adjective);
  }
  learn_forms(bank);
  for (const TreebankSentence& s : bank) cut_pieces(s);
}

void SourceMaker::learn_forms(const std::vector<TreebankSentence>& bank) {
  for (const TreebankSentence& s : bank)
    for (const TreebankWord& w : s.words) {
      if (w.upos == "ADJ" || w.upos == "NOUN") adjectives_[to_lower(w.form)] += w.upos == "ADJ" ? 1 : -1;
      const auto it = verbs_.find(w.lemma);
      if (it == verbs_.end() || !plain_word(w.form)) continue;
      if (w.xpos == "VBD") it->second.past = to_lower(w.form);
      if (w.xpos == "VBZ") it->second.present = to_lower(w.form);
    }
}

void SourceMaker::cut_pieces(const TreebankSentence& s) {
  for (int w = 0; w < static_cast<int>(s.words.size()); ++w) {
    const TreebankWord& word = s.words[w];
    if (word.head < 0 || !verbs_.contains(s.words[word.head].lemma)) continue;
    int begin, end;
    if (!subtree(s, w, begin, end)) continue;
    const bool nominal = word.upos == "PROPN" || word.upos == "NOUN" || word.upos == "PRON";
    if (word.deprel == "nsubj" && nominal && end - begin <= kLongestSource && word.form != "I" &&
        !word.xpos.starts_with("W"))
      found_.push_back(cut(s, begin, end, w));
    if ((word.deprel == "obl" || word.deprel == "obl:unmarked") && begin > word.head && end - begin <= kLongestAdjunct)
      adjuncts_.push_back(cut(s, begin, end, w));
  }
}

TreebankWord SourceMaker::modifier(const std::string& text, int head, bool capital) const {
  const auto it = adjectives_.find(text);
  const bool adjective = it != adjectives_.end() && it->second > 0;
  if (capital)
    return word(capitalised(text), adjective ? "ADJ" : "PROPN", "NNP", head, adjective ? "amod" : "compound");
  return word(text, adjective ? "ADJ" : "NOUN", adjective ? "JJ" : "NN", head, adjective ? "amod" : "compound");
}

Piece SourceMaker::person(Random& random) const {
  Piece p;
  const std::vector<std::string> names = words_of(any_of(names_, random));
  const bool titled = chance(random, 0.7), surname = !titled && chance(random, 0.4);
  if (titled) {
    const std::vector<std::string> title = words_of(any_of(titles_, random));
    const bool nation = chance(random, 0.5);
    const int last = static_cast<int>(nation + title.size()) - 1;
    if (nation) {
      p.words.push_back(word(any_of(demonyms_, random), "ADJ", "JJ", last, "amod"));
      p.words.back().name = NameType::nationality, p.words.back().name_begin = true;
    }
    for (std::size_t k = 0; k + 1 < title.size(); ++k) p.words.push_back(modifier(title[k], last, true));
    p.words.push_back(word(capitalised(title.back()), "PROPN", "NNP", last + 1, "nmod:desc"));
  }
  p.root = static_cast<int>(p.words.size());
  for (std::size_t k = surname ? names.size() - 1 : 0; k < names.size(); ++k) {
    const bool first = std::ssize(p.words) == p.root;
    p.words.push_back(word(names[k], "PROPN", "NNP", first ? -1 : p.root, first ? "" : "flat"));
    p.words.back().name = NameType::person, p.words.back().name_begin = first;
  }
  return p;
}

Piece SourceMaker::noun(Random& random) const {
  Piece p;
  const Noun& noun = any_of(nouns_, random);
  const std::vector<std::string> words = words_of(noun.words);
  const float kind = uniform(random);
  const int before = kind < 0.25F ? 1 : kind < 0.5F ? 2 : kind < 0.75F ? 2 : 0;
  const int root = before + static_cast<int>(words.size()) - 1;
  if (kind < 0.5F) p.words.push_back(word("the", "DET", "DT", root, "det"));
  if (kind >= 0.25F && kind < 0.5F) {
    p.words.push_back(word(any_of(demonyms_, random), "ADJ", "JJ", root, "amod"));
    p.words.back().name = NameType::nationality, p.words.back().name_begin = true;
  } else if (kind >= 0.5F && kind < 0.75F) {
    p.words.push_back(word(any_of(states_, random), "PROPN", "NNP", root, "nmod:poss"));
    p.words.back().name = NameType::place, p.words.back().name_begin = true;
    p.words.push_back(word("'s", "PART", "POS", 0, "case"));
  }
  for (std::size_t k = 0; k + 1 < words.size(); ++k) p.words.push_back(modifier(words[k], root, false));
  p.words.push_back(word(words.back(), "NOUN", noun.plural ? "NNS" : "NN", -1, ""));
  p.root = root, p.plural = noun.plural;
  return p;
}

Piece SourceMaker::source(Random& random) const {
  if (!found_.empty() && chance(random, 0.4)) return any_of(found_, random);
  return chance(random, 0.5) ? person(random) : noun(random);
}

Piece SourceMaker::verb(Random& random, bool plural) const {
  const std::string& lemma = any_of(lemmas_, random);
  const Forms& forms = verbs_.at(lemma);
  if (chance(random, 0.7)) return single(forms.past, lemma, "VERB", "VBD");
  return plural ? single(lemma, lemma, "VERB", "VBP") : single(forms.present, lemma, "VERB", "VBZ");
}

Piece SourceMaker::exchange(Random& random) const {
  const std::string& lemma = any_of(exchanges_, random);
  return single(verbs_.at(lemma).past, lemma, "VERB", "VBD");
}

Piece SourceMaker::adjunct(Random& random) const {
  return adjuncts_.empty() || chance(random, 0.5) ? Piece{} : any_of(adjuncts_, random);
}

}  // namespace verbale::training
