#include "attribution/within.h"

#include <algorithm>

namespace verbale {
namespace {

// Shorter contents hold no attribution of their own.
constexpr int kShortest = 4;

// Some tokens of a text as a text of their own, with the place of each in the whole.
class Excerpt {
 public:
  explicit Excerpt(const Tree& tree) : tree_(tree) {}

  void add(TokenRange content) {
    content = bare(content);
    if (content.end - content.begin < kShortest) return;
    bool first = true;
    for (int begin = content.begin; begin < content.end; first = false) {
      const int end = std::min(content.end, tree_.syntax().sentences[tree_.token(begin).sentence].end);
      add_sentence({begin, end}, first);
      begin = end;
    }
  }

  const Syntax& syntax() const { return syntax_; }
  int place(int token) const { return places_[token]; }

 private:
  // Without the marks around it and the conjunction before it.
  TokenRange bare(TokenRange content) const {
    while (!content.empty() && opens(content.begin)) ++content.begin;
    while (!content.empty() && tree_.token(content.end - 1).upos == Upos::PUNCT) --content.end;
    return content;
  }

  bool opens(int token) const {
    const Token& t = tree_.token(token);
    return t.upos == Upos::PUNCT || (t.lemma == "that" && tree_.is(token, {"mark"}));
  }

  void add_sentence(TokenRange range, bool paragraph_begin) {
    const int base = static_cast<int>(places_.size());
    for (int t = range.begin; t < range.end; ++t) {
      places_.push_back(t);
      Token token = tree_.token(t);
      const int head = tree_.head(t);
      token.head = range.contains(head) ? base + head - range.begin : -1;
      if (token.head < 0) token.deprel = "root";
      token.sentence = static_cast<std::int32_t>(syntax_.sentences.size());
      syntax_.tokens.push_back(std::move(token));
    }
    syntax_.sentences.push_back({base, static_cast<std::int32_t>(places_.size()), paragraph_begin});
  }

  const Tree& tree_;
  std::vector<int> places_;  // of a token of the excerpt in the whole
  Syntax syntax_;
};

}  // namespace

Attribution find_attributions_within(const AttributionModel& model, const Text& text, const Layout& layout,
                                     const Tree& tree, const Attribution& attribution) {
  Excerpt excerpt(tree);
  for (const LabelledRange& span : attribution.spans)
    if (span.role == AttributionRole::content) excerpt.add(span.tokens);
  const Tree excerpt_tree(excerpt.syntax());
  const Attribution found = find_attributions(model, text, layout, excerpt_tree);
  Attribution within;
  within.roles.resize(attribution.roles.size());
  for (std::size_t t = 0; t < found.roles.size(); ++t)
    within.roles[excerpt.place(static_cast<int>(t))] = found.roles[t];
  within.spans = found.spans;
  for (LabelledRange& span : within.spans)
    span.tokens = {excerpt.place(span.tokens.begin), excerpt.place(span.tokens.end - 1) + 1};
  return within;
}

}  // namespace verbale
