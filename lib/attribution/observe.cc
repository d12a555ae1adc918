#include "attribution/observe.h"

#include <algorithm>

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

class Observer {
 public:
  Observer(const Text& text, const Layout& layout, const Tree& tree, AttributionProfile profile, const CueOf& cue_of)
      : text_(text), tree_(tree), profile_(profile), quoted_(quoted_tokens(text, tree.syntax())) {
    const std::size_t n = tokens().size();
    out_.tables = static_cast<int>(tables_of(profile).size());
    out_.hashes.reserve(n * out_.tables);
    for (const Token& t : tokens()) {
      clues_.push_back(
          cue_of(profile == AttributionProfile::trees ? cue_key(t.lemma, t.upos) : cue_key(text[t.span], Upos::X)));
      relations_.push_back(relation_of(t.deprel));
      const Block* block = layout.block_at(t.span.begin);
      blocks_.push_back(block ? static_cast<std::uint8_t>(block->kind) : std::uint8_t{255});
    }
    mark_borders();
    mark_sentences();
  }

  Observations run() {
    for (int t = 0; t < static_cast<int>(tokens().size()); ++t) {
      words(t);
      if (profile_ == AttributionProfile::trees) places(t);
      add(sentences_[t]);
    }
    return std::move(out_);
  }

 private:
  const std::vector<Token>& tokens() const { return tree_.syntax().tokens; }
  void add(std::uint64_t hash) { out_.hashes.push_back(hash); }

  void mark_borders() {
    out_.borders.assign(tokens().size(), 0);
    for (const Sentence& s : tree_.syntax().sentences)
      if (s.begin < s.end) out_.borders[s.begin] = s.paragraph_begin ? 2 : 1;
  }

  bool is_word(int t) const { return is_letter(decode(text_.bytes(), tokens()[t].span.begin).value); }

  void mark_sentences() {
    sentences_.resize(tokens().size());
    for (const Sentence& s : tree_.syntax().sentences) {
      bool says = false, all_quoted = true;
      for (int t = s.begin; t < s.end; ++t) {
        says |= clues_[t].rate >= 4 && !quoted_[t];
        all_quoted &= quoted_[t] || !is_word(t);
      }
      for (int t = s.begin; t < s.end; ++t)
        sentences_[t] = join(says * 8U + all_quoted * 4U + quoted_[s.begin] * 2U + quoted_[t], blocks_[t]);
    }
  }

  bool quoted(int t) const { return t >= 0 && t < static_cast<int>(tokens().size()) && quoted_[t]; }

  void words(int t) {
    const Token& token = tokens()[t];
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
    add(join(join(clues_[t].rate, initial), out_.borders[t]));
    add(join(clues_[t].known, initial));
  }

  // TreeRelation, direction and clue of the step from a token to its head.
  std::uint64_t step(int t) const {
    const int head = tree_.head(t);
    return join(join(static_cast<std::uint64_t>(relations_[t] + 1), head < t),
                clues_[head].rate * 64U + clues_[head].known);
  }

  bool heads_clause(int t) const { return relations_[t] >= 0 && kRelations[relations_[t]].clause; }

  void places(int t) {
    std::array<std::int32_t, kRelatives> relatives{tree_.head(t), -1, -1, -1};
    std::uint64_t ancestor = 0, clause = 0, path = 0;
    int top = t;
    for (int walk = 0; walk < kHighestWalk; ++walk) {
      const int head = tree_.head(top);
      if (relatives[2] < 0 && (heads_clause(top) || head < 0)) {
        relatives[2] = top;
        clause = join(path, head < 0 ? 0 : step(top));
      }
      if (head < 0) break;
      if (walk < 3) path = join(path, static_cast<std::uint64_t>(relations_[top] + 2));
      if (relatives[1] < 0 && clues_[head].likely()) {
        relatives[1] = head;
        ancestor = join(step(top), static_cast<std::uint64_t>(std::min(walk, 1)) * 2 + quoted_[t]);
      }
      top = head;
    }
    relatives[3] = top;
    out_.relatives.push_back(relatives);
    add(ancestor), add(clause), add(children(t));
  }

  std::uint64_t children(int t) const {
    std::uint64_t h = 0;
    for (const int c : tree_.children(t))
      if (relations_[c] >= 0) h = join(h, static_cast<std::uint64_t>(relations_[c]) * 2 + (c < t));
    return join(h, clues_[t].likely());
  }

  const Text& text_;
  const Tree& tree_;
  AttributionProfile profile_;
  std::vector<bool> quoted_;
  std::vector<CueClue> clues_;
  std::vector<int> relations_;  // in kRelations; -1: another
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

Observations observe(const Text& text, const Layout& layout, const Tree& tree, AttributionProfile profile,
                     const CueOf& cue_of) {
  return Observer(text, layout, tree, profile, cue_of).run();
}

}  // namespace verbale
