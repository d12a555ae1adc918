#include "attribution/observe.h"

#include <algorithm>
#include <utility>

#include "neural/hash.h"
#include "neural/word.h"
#include "text/utf8.h"

namespace verbale {
namespace {

constexpr int kVersion = 3;       // of the features below; part of the fingerprint
constexpr int kHighestWalk = 12;  // steps up the tree

constexpr TableInfo kTreeTables[] = {
    {"vector", 1, 2000, 48, false, true},
    {"form", 2, 5000, 32, false},
    {"lemma", 2, 5000, 32, false},
    {"prefix", 1, 1200, 16, false},
    {"suffix", 1, 4000, 32, false},
    {"shape", 1, 600, 16, true},
    {"tag", 1, 300, 16, true},
    {"name", 1, 40, 8, true},
    {"relation", 1, 300, 24, true},
    {"marks", 1, 40, 8, true},
    {"cue", 1, 600, 16, true},
    {"known", 1, 600, 16, true},
    {"ancestor", 1, 1500, 24, true},
    {"clause", 1, 4000, 24, true},
    {"children", 1, 4000, 24, true},
    {"sentence", 1, 200, 16, true},
};

constexpr TableInfo kFlatTables[] = {
    {"vector", 1, 2000, 48, false, true},
    {"form", 2, 8000, 32, false},
    {"prefix", 1, 1200, 16, false},
    {"suffix", 1, 4000, 32, false},
    {"ending", 1, 1200, 16, false},
    {"shape", 1, 600, 16, true},
    {"marks", 1, 40, 8, true},
    {"cue", 1, 600, 16, true},
    {"known", 1, 600, 16, true},
    {"sentence", 1, 200, 16, true},
};

// Relations that say something about attributions. `clause`: the dependant heads a clause.
struct TreeRelation {
  std::string_view name;
  bool clause;
};

constexpr TreeRelation kRelations[] = {
    {"nsubj", false},     {"nsubj:pass", false}, {"obj", false},  {"iobj", false},      {"obl", false},
    {"obl:agent", false}, {"nmod", false},       {"case", false}, {"nmod:poss", false}, {"mark", false},
    {"aux:pass", false},  {"ccomp", true},       {"xcomp", true}, {"parataxis", true},  {"advcl", true},
    {"acl", true},        {"acl:relcl", true},   {"csubj", true}, {"appos", false},     {"advmod", false},
};

int relation_of(std::string_view deprel) {
  const auto it = std::ranges::find(kRelations, deprel, &TreeRelation::name);
  return it == std::end(kRelations) ? -1 : static_cast<int>(it - kRelations);
}

// Quotation marks by what they do; a straight one opens or closes.
enum class Mark { none, opens, closes, either };

struct MarkForm {
  std::string_view form;
  Mark mark;
};

constexpr MarkForm kMarks[] = {{"“", Mark::opens},  {"«", Mark::opens},  {"``", Mark::opens},  {"„", Mark::opens},
                               {"”", Mark::closes}, {"»", Mark::closes}, {"''", Mark::closes}, {"\"", Mark::either}};

Mark mark_of(std::string_view form) {
  const auto it = std::ranges::find(kMarks, form, &MarkForm::form);
  return it == std::end(kMarks) ? Mark::none : it->mark;
}

constexpr std::uint64_t join(std::uint64_t a, std::uint64_t b) { return mix(a * 31 + b + 1); }

// One stretch of whole sentences. Places of the vectors below count from its first token.
class Stretch {
 public:
  Stretch(const Text& text, const Layout& layout, const Tree& tree, AttributionProfile profile, const CueOf& cue_of,
          const std::vector<bool>& quoted, TokenRange range)
      : text_(text), tree_(tree), profile_(profile), quoted_(quoted), range_(range) {
    const std::size_t n = range.end - range.begin;
    out_.tables = static_cast<int>(tables_of(profile).size());
    out_.hashes.reserve(n * out_.tables);
    clues_.reserve(n), relations_.reserve(n), blocks_.reserve(n);
    for (int t = range.begin; t < range.end; ++t) {
      const Token& token = tree.token(t);
      clues_.push_back(cue_of(profile == AttributionProfile::trees ? cue_key(token.lemma, token.upos)
                                                                   : cue_key(text[token.span], Upos::X)));
      relations_.push_back(static_cast<std::int8_t>(relation_of(token.deprel)));
      const Block* block = layout.block_at(token.span.begin);
      blocks_.push_back(block ? static_cast<std::uint8_t>(block->kind) : std::uint8_t{255});
    }
    mark_sentences();
  }

  Observations run() {
    for (int t = range_.begin; t < range_.end; ++t) {
      words(t);
      if (profile_ == AttributionProfile::trees) places(t);
      add(sentences_[t - range_.begin]);
    }
    return std::move(out_);
  }

 private:
  void add(std::uint64_t hash) { out_.hashes.push_back(hash); }
  const CueClue& clue(int t) const { return clues_[t - range_.begin]; }
  int relation(int t) const { return relations_[t - range_.begin]; }
  bool is_word(int t) const { return is_letter(decode(text_.bytes(), tree_.token(t).span.begin).value); }

  void mark_sentences() {
    out_.borders.assign(clues_.size(), 0);
    sentences_.resize(clues_.size());
    for (int begin = range_.begin; begin < range_.end;) {
      const Sentence& s = tree_.syntax().sentences[tree_.token(begin).sentence];
      out_.borders[begin - range_.begin] = s.paragraph_begin ? 2 : 1;
      mark({begin, std::min(s.end, range_.end)});
      begin = std::max(s.end, begin + 1);
    }
  }

  void mark(TokenRange sentence) {
    bool says = false, all_quoted = true;
    for (int t = sentence.begin; t < sentence.end; ++t) {
      says |= clue(t).rate >= 4 && !quoted_[t];
      all_quoted &= quoted_[t] || !is_word(t);
    }
    for (int t = sentence.begin; t < sentence.end; ++t)
      sentences_[t - range_.begin] =
          join(says * 8U + all_quoted * 4U + quoted_[sentence.begin] * 2U + quoted_[t], blocks_[t - range_.begin]);
  }

  bool quoted(int t) const { return t >= 0 && t < static_cast<int>(quoted_.size()) && quoted_[t]; }

  void words(int t) {
    const Token& token = tree_.token(t);
    const bool trees = profile_ == AttributionProfile::trees;
    const Word word = word_of(text_[token.span]);
    add(word[Attribute::form]);  // the vector
    add(word[Attribute::form]);
    if (trees) add(hash_bytes(token.lemma));
    add(word[Attribute::prefix]);
    add(word[Attribute::suffix3]);
    if (!trees) add(word[Attribute::suffix2]);
    add(word[Attribute::shape]);
    if (trees) {
      add(hash_bytes(token.xpos));
      add(static_cast<std::uint64_t>(token.name) * 2 + token.name_begin);
      add(hash_bytes(token.deprel));
    }
    add(quoted(t - 1) * 4U + quoted(t) * 2U + quoted(t + 1));
    const std::uint64_t initial = trees ? static_cast<std::uint64_t>(token.upos) : 0;
    add(join(join(clue(t).rate, initial), out_.borders[t - range_.begin]));
    add(join(clue(t).known, initial));
  }

  // TreeRelation, direction and clue of the step from a token to its head.
  std::uint64_t step(int t) const {
    const int head = tree_.head(t);
    return join(join(static_cast<std::uint64_t>(relation(t) + 1), head < t), clue(head).rate * 64U + clue(head).known);
  }

  bool heads_clause(int t) const { return relation(t) >= 0 && kRelations[relation(t)].clause; }

  void places(int t) {
    std::array<int, kRelatives> relatives{tree_.head(t), -1, -1, -1};
    std::uint64_t ancestor = 0, clause = 0, path = 0;
    int top = t;
    for (int walk = 0; walk < kHighestWalk; ++walk) {
      const int head = tree_.head(top);
      if (relatives[2] < 0 && (heads_clause(top) || head < 0)) {
        relatives[2] = top;
        clause = join(path, head < 0 ? 0 : step(top));
      }
      if (head < 0) break;
      if (walk < 3) path = join(path, static_cast<std::uint64_t>(relation(top) + 2));
      if (relatives[1] < 0 && clue(head).likely()) {
        relatives[1] = head;
        ancestor = join(step(top), static_cast<std::uint64_t>(std::min(walk, 1)) * 2 + quoted_[t]);
      }
      top = head;
    }
    relatives[3] = top;
    for (int& r : relatives) r = r < 0 ? -1 : r - range_.begin;
    out_.relatives.push_back(relatives);
    add(ancestor), add(clause), add(children(t));
  }

  std::uint64_t children(int t) const {
    std::uint64_t h = 0;
    for (const int c : tree_.children(t))
      if (relation(c) >= 0) h = join(h, static_cast<std::uint64_t>(relation(c)) * 2 + (c < t));
    return join(h, clue(t).likely());
  }

  const Text& text_;
  const Tree& tree_;
  AttributionProfile profile_;
  const std::vector<bool>& quoted_;  // of the whole text
  TokenRange range_;
  std::vector<CueClue> clues_;
  std::vector<std::int8_t> relations_;  // in kRelations; -1: another
  std::vector<std::uint8_t> blocks_;
  std::vector<std::uint64_t> sentences_;
  Observations out_;
};

}  // namespace

std::uint64_t cue_key(std::string_view word, Upos upos) {
  const Upos kind = upos == Upos::AUX ? Upos::VERB : upos == Upos::PROPN ? Upos::NOUN : upos;
  return join(hash_bytes(plain_form(word)), static_cast<std::uint64_t>(kind));
}

std::span<const TableInfo> tables_of(AttributionProfile profile) {
  if (profile == AttributionProfile::trees) return kTreeTables;
  return kFlatTables;
}

std::vector<bool> quoted_tokens(const Text& text, const Syntax& syntax) {
  std::vector<bool> quoted(syntax.tokens.size());
  bool inside = false;
  for (const Sentence& s : syntax.sentences) {
    if (s.paragraph_begin) inside = false;
    for (int t = s.begin; t < s.end; ++t) {
      const Mark mark = mark_of(text[syntax.tokens[t].span]);
      quoted[t] = inside || mark == Mark::opens || mark == Mark::either;
      if (mark == Mark::either) inside = !inside;
      if (mark == Mark::opens) inside = true;
      if (mark == Mark::closes) quoted[t] = true, inside = false;
    }
  }
  return quoted;
}

std::uint64_t observation_fingerprint() {
  std::uint64_t h = join(word_fingerprint(), kVersion);
  for (const AttributionProfile profile : {AttributionProfile::trees, AttributionProfile::flat})
    for (const TableInfo& table : tables_of(profile)) h = join(h, hash_bytes(table.name));
  for (const TreeRelation& r : kRelations) h = join(h, hash_bytes(r.name) + r.clause);
  return h;
}

Observer::Observer(const Text& text, const Layout& layout, const Tree& tree, AttributionProfile profile, CueOf cue_of)
    : text_(text),
      layout_(layout),
      tree_(tree),
      profile_(profile),
      cue_of_(std::move(cue_of)),
      quoted_(quoted_tokens(text, tree.syntax())) {}

Observations Observer::observe(TokenRange sentences) const {
  return Stretch(text_, layout_, tree_, profile_, cue_of_, quoted_, sentences).run();
}

Observations observe(const Text& text, const Layout& layout, const Tree& tree, AttributionProfile profile,
                     const CueOf& cue_of) {
  return Observer(text, layout, tree, profile, cue_of).observe({0, static_cast<int>(tree.syntax().tokens.size())});
}

}  // namespace verbale
