#include "tools/training/attributions.h"

#include <algorithm>

#include "text/utf8.h"
#include "tools/training/sources.h"

namespace verbale::training {
namespace {

constexpr std::size_t kFewest = 4, kMost = 25;  // words of the content
constexpr std::uint64_t kOneIn = 2;

bool fit(const TreebankSentence& s) {
  const int last = static_cast<int>(s.words.size()) - 1;
  if (s.words.size() < kFewest || s.words.size() > kMost || s.words[last].form != ".") return false;
  bool subject = false;
  for (const TreebankWord& w : s.words) {
    if (w.head == last || w.form == "\"" || w.form == "“" || w.form == ":") return false;
    subject |= w.deprel.starts_with("nsubj") && s.words[w.head].head < 0 && s.words[w.head].upos == "VERB";
  }
  return subject;
}

Piece content_of(const TreebankSentence& s, bool lower) {
  Piece p;
  p.words.assign(s.words.begin(), s.words.end() - 1);
  p.has_names = s.has_names;
  for (std::size_t w = 0; w < p.words.size(); ++w)
    if (p.words[w].head < 0) p.root = static_cast<int>(w);
  TreebankWord& first = p.words.front();
  if (lower && first.upos != "PROPN" && first.form != "I") first.form = to_lower(first.form);
  return p;
}

// Puts one sentence together; every member adds words behind those that stand there already.
class Maker {
 public:
  Maker(const SourceMaker& sources, Random& random, const TreebankSentence& base)
      : sources_(sources), random_(random), base_(base) {
    made_.has_names = true;
  }

  // C, the ministry said on Monday.   "C," the ministry said.   "C," said the ministry.
  TreebankSentence trailing(bool quoted, bool inverted) {
    const Piece source = sources_.source(random_), verb = sources_.verb(random_, source.plural);
    std::vector<int> marks;
    if (quoted) marks.push_back(add("\"", "PUNCT", "``"));
    const int content = append(made_, content_of(base_, false), -1, "ccomp");
    marks.push_back(add(",", "PUNCT", ","));
    if (quoted) marks.push_back(add("\"", "PUNCT", "''"));
    int subject = inverted ? -1 : append(made_, source, -1, "nsubj");
    const int root = append(made_, verb, -1, "root");
    if (inverted) subject = append(made_, source, -1, "nsubj");
    hang(marks, content);
    made_.words[subject].head = made_.words[content].head = root;
    adjunct(root);
    return stopped(root);
  }

  // The ministry said that C.   The ministry said: "C."
  TreebankSentence leading(bool quoted) {
    const Piece source = sources_.source(random_), verb = sources_.verb(random_, source.plural);
    const int subject = append(made_, source, -1, "nsubj"), root = append(made_, verb, -1, "root");
    made_.words[subject].head = root;
    made_.words[0].form = capital(made_.words[0].form);
    if (!quoted) adjunct(root);
    std::vector<int> marks;
    if (quoted) {
      marks.push_back(random_() % 2 ? add(":", "PUNCT", ":") : add(",", "PUNCT", ","));
      marks.push_back(add("\"", "PUNCT", "``"));
    }
    const int that = !quoted && random_() % 2 ? add("that", "SCONJ", "IN") : -1;
    const int content = append(made_, content_of(base_, !quoted), root, "ccomp");
    if (that >= 0) made_.words[that].head = content, made_.words[that].deprel = "mark";
    hang(marks, content);
    if (!quoted) return stopped(root);
    stopped(root);
    add("\"", "PUNCT", "''", content);
    return made_;
  }

  // According to the ministry, C.   C, according to the ministry.
  TreebankSentence according(bool first) {
    const Piece source = sources_.source(random_);
    int content = -1, comma = -1;
    if (!first) content = append(made_, content_of(base_, false), -1, "root"), comma = add(",", "PUNCT", ",");
    const int according = add(first ? "According" : "according", "VERB", "VBG"),
              to = add("to", "ADP", "IN", according, "fixed");
    const int holder = append(made_, source, content, "obl");
    made_.words[according].head = holder, made_.words[according].deprel = "case";
    static_cast<void>(to);
    if (first) comma = add(",", "PUNCT", ","), content = append(made_, content_of(base_, true), -1, "root");
    made_.words[holder].head = content;
    made_.words[comma].head = first ? content : holder;
    return stopped(content);
  }

  // "The border," the ministry said, "will stay open."   The border, the ministry said, will stay open.
  // The verb of saying interrupts its content and so hangs from it.
  TreebankSentence split(bool quoted) {
    const Piece content = content_of(base_, false), source = sources_.source(random_);
    const int n = static_cast<int>(content.words.size()), cut = border(content);
    if (cut < 0) return trailing(quoted, false);
    std::vector<int> marks, at(n);
    const auto mark = [&](const char* form, const char* xpos) { marks.push_back(add(form, "PUNCT", xpos)); };
    const auto words = [&](int begin, int end) {
      for (int w = begin; w < end; ++w) {
        at[w] = static_cast<int>(made_.words.size());
        made_.words.push_back(content.words[w]);
      }
    };
    if (quoted) mark("\"", "``");
    words(0, cut);
    mark(",", ",");
    if (quoted) mark("\"", "''");
    const int subject = append(made_, source, -1, "nsubj");
    const int verb = append(made_, sources_.verb(random_, source.plural), -1, "parataxis");
    made_.words[subject].head = verb;
    adjunct(verb);
    mark(",", ",");
    if (quoted) mark("\"", "``");
    words(cut, n);
    mark(".", ".");
    if (quoted) mark("\"", "''");
    for (int w = 0; w < n; ++w) made_.words[at[w]].head = content.words[w].head < 0 ? -1 : at[content.words[w].head];
    made_.words[at[content.root]].deprel = "root";
    hang(marks, at[content.root]);
    made_.words[verb].head = at[content.root];
    made_.has_names = made_.has_names && content.has_names;
    return made_;
  }

  // The minister discussed the border with the envoy on Monday.
  TreebankSentence exchange() {
    const Piece source = sources_.source(random_);
    const int subject = append(made_, source, -1, "nsubj");
    const int root = append(made_, sources_.exchange(random_), -1, "root");
    made_.words[subject].head = root;
    made_.words[0].form = capital(made_.words[0].form);
    append(made_, sources_.noun(random_), root, "obj");
    const int with = add("with", "ADP", "IN", -1, "case");
    const int partner = append(made_, sources_.source(random_), root, "obl");
    made_.words[with].head = partner;
    adjunct(root);
    return stopped(root);
  }

  // C — ministry   Ministry: C   headlines, without a stop
  TreebankSentence headline(bool first) {
    const Piece source = random_() % 2 ? sources_.person(random_) : sources_.source(random_);
    int holder = -1, mark = -1;
    if (first) holder = append(made_, source, -1, "parataxis"), mark = add(":", "PUNCT", ":");
    const int content = append(made_, content_of(base_, false), -1, "root");
    if (!first)
      mark = add(random_() % 2 ? "—" : "--", "PUNCT", ":"), holder = append(made_, source, content, "parataxis");
    made_.words[holder].head = content;
    made_.words[mark].head = holder;
    return made_;
  }

 private:
  // A place where nothing but arcs of the root crosses; -1: none.
  int border(const Piece& content) {
    const int n = static_cast<int>(content.words.size());
    std::vector<int> places;
    for (int cut = 2; cut + 2 <= n; ++cut) {
      bool open = true;
      for (int w = 0; w < n && open; ++w) {
        const int h = content.words[w].head;
        open = h < 0 || h == content.root || (h < cut) == (w < cut);
      }
      if (open) places.push_back(cut);
    }
    return places.empty() ? -1 : places[random_() % places.size()];
  }
  static std::string capital(std::string form) {
    if (!form.empty() && form[0] >= 'a' && form[0] <= 'z') form[0] = static_cast<char>(form[0] - 'a' + 'A');
    return form;
  }
  int add(const char* form, const char* upos, const char* xpos, int head = -1, const char* deprel = "punct") {
    return append(made_, single(form, form, upos, xpos), head, deprel);
  }
  void hang(const std::vector<int>& marks, int head) {
    for (const int m : marks) made_.words[m].head = head;
  }
  void adjunct(int root) {
    if (const Piece p = sources_.adjunct(random_); !p.words.empty()) append(made_, p, root, p.words[p.root].deprel);
  }
  TreebankSentence stopped(int root) {
    add(".", "PUNCT", ".", root);
    return made_;
  }

  const SourceMaker& sources_;
  Random& random_;
  const TreebankSentence& base_;
  TreebankSentence made_;
};

TreebankSentence attribution(const SourceMaker& sources, Random& random, const TreebankSentence& base) {
  Maker maker(sources, random, base);
  switch (random() % 16) {
    case 0:
    case 1:
    case 2:
      return maker.trailing(false, false);
    case 3:
    case 4:
      return maker.trailing(true, false);
    case 5:
      return maker.trailing(true, true);
    case 6:
    case 7:
      return maker.leading(false);
    case 8:
      return maker.leading(true);
    case 9:
      return maker.according(true);
    case 10:
      return maker.according(false);
    case 11:
    case 12:
      return maker.split(true);
    case 13:
      return maker.split(false);
    case 14:
      return maker.exchange();
    default:
      return maker.headline(random() % 3 == 0);
  }
}

}  // namespace

std::vector<TreebankSentence> attributions(const std::vector<TreebankSentence>& bank, Random& random) {
  const SourceMaker sources(bank);
  std::vector<TreebankSentence> made;
  if (sources.empty()) return made;
  for (const TreebankSentence& s : bank)
    if (fit(s) && random() % kOneIn == 0) made.push_back(attribution(sources, random, s));
  return made;
}

}  // namespace verbale::training
