// Sentences parsed by hand, so that a rule's test needs no model.
//
//   Parsed p("Anna/PROPN/nsubj/2 met/meet/VERB/root/0 Boris/PROPN/obj/2 ./PUNCT/punct/2");
//   p.actor("Anna Ek", ActorKind::person, "SWE", {"Anna"});
//   find_occasions(lexicon, p.text(), p.layout(), p.tree(), p.dates, p.actors);
//
// A word is form/UPOS/deprel/head or form/lemma/UPOS/deprel/head; heads count from 1 within the
// sentence, 0 is the root; a line is a sentence and a paragraph.
#pragma once

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "actor/actors.h"
#include "layout/layout.h"
#include "syntax/tree.h"
#include "text/text.h"
#include "text/utf8.h"
#include "verbale/names.h"

namespace verbale {

class Parsed {
 public:
  explicit Parsed(std::string_view source) {
    std::istringstream lines{std::string(source)};
    for (std::string line; std::getline(lines, line);)
      if (!line.empty()) add_sentence(line);
    text_.emplace(bytes_);
    tree_.emplace(syntax_);
  }
  Parsed(const Parsed&) = delete;

  const Text& text() const { return *text_; }
  const Tree& tree() const { return *tree_; }
  const Layout& layout() const { return layout_; }
  Layout& layout() { return layout_; }

  // An actor with a mention wherever one of the phrases stands; returns its index.
  int actor(std::string_view name, ActorKind kind, std::string_view country,
            std::initializer_list<std::string_view> words) {
    const int index = static_cast<int>(actors.list.size());
    Actor& a = actors.list.emplace_back();
    a.id = actor_id(index);
    a.name = name;
    a.kind = kind;
    a.country = country;
    for (std::string_view w : words)
      for (std::size_t at = bytes_.find(w); at != std::string::npos; at = bytes_.find(w, at + 1))
        mention(index, {at, at + w.size()});
    return index;
  }

  // A group of actors with a mention wherever the phrase stands.
  int group(std::initializer_list<int> members, std::string_view words) {
    const int index = actor(words, ActorKind::group, "", {words});
    for (int m : members) actors.list[index].members.push_back(actor_id(m));
    return index;
  }

  void date(std::string_view value, std::string_view words) {
    const std::size_t at = bytes_.find(words);
    dates.push_back({std::string(value), Span{at, at + words.size()}, DateBasis::explicit_});
  }

  Actors actors;
  std::vector<Date> dates;

 private:
  void add_sentence(const std::string& line) {
    const int first = static_cast<int>(syntax_.tokens.size()), sentence = static_cast<int>(syntax_.sentences.size());
    const std::size_t begin = bytes_.empty() ? 0 : (bytes_ += '\n').size();
    std::istringstream words(line);
    for (std::string word; words >> word;) add_token(word, first, sentence, begin);
    syntax_.sentences.push_back({first, static_cast<int>(syntax_.tokens.size()), true});
    layout_.blocks.push_back({{begin, bytes_.size()}, BlockKind::paragraph});
  }

  void add_token(const std::string& word, int first, int sentence, std::size_t begin) {
    std::vector<std::string> cells;
    std::istringstream in(word);
    for (std::string cell; std::getline(in, cell, '/');) cells.push_back(cell);
    if (cells.size() == 4) cells.insert(cells.begin() + 1, to_lower(cells[0]));
    if (bytes_.size() > begin) bytes_ += ' ';
    Token& t = syntax_.tokens.emplace_back();
    t.span = {bytes_.size(), bytes_.size() + cells[0].size()};
    bytes_ += cells[0];
    t.lemma = cells[1];
    t.upos = *value_of<Upos>(cells[2]);
    if (t.upos == Upos::NOUN) t.xpos = t.lemma != to_lower(cells[0]) ? "NNS" : "NN";
    t.deprel = cells[3];
    t.head = cells[4] == "0" ? -1 : first + std::stoi(cells[4]) - 1;
    t.sentence = sentence;
  }

  void mention(int index, Span span) {
    TokenRange range{-1, -1};
    for (int t = 0; t < static_cast<int>(syntax_.tokens.size()); ++t) {
      if (syntax_.tokens[t].span.begin == span.begin) range.begin = t;
      if (syntax_.tokens[t].span.end == span.end) range.end = t + 1;
    }
    if (range.begin < 0 || range.end <= range.begin) return;
    int head = range.begin;
    for (int t = range.begin; t < range.end; ++t)
      if (!range.contains(syntax_.tokens[t].head)) head = t;
    const MentionForm form = syntax_.tokens[head].upos == Upos::PRON ? MentionForm::pronoun : MentionForm::name;
    actors.refs.push_back({range, head, index, form, 1.0});
    std::ranges::stable_sort(actors.refs, [](const ActorRef& a, const ActorRef& b) {
      return a.tokens.begin != b.tokens.begin ? a.tokens.begin < b.tokens.begin : a.tokens.end > b.tokens.end;
    });
  }

  std::string bytes_;
  Syntax syntax_;
  Layout layout_;
  std::optional<Text> text_;
  std::optional<Tree> tree_;
};

}  // namespace verbale
