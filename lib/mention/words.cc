#include "mention/words.h"

#include <algorithm>
#include <array>

#include "text/utf8.h"

namespace verbale {
namespace {

// Marks that phrases run across: hyphens, the points of initials, "Educational, Scientific and Cultural".
constexpr std::array<std::string_view, 7> kTransparent = {"-", "–", "‐", "‑", ".", "&", ","};
constexpr std::array<std::string_view, 5> kApostrophes = {"'", "’", "ʼ", "`", "‘"};
constexpr std::array<std::string_view, 9> kOpeners = {"\"", "“", "„", "«", "‘", "'", "``", "[", "("};
constexpr int kBarrier = -2;        // a mark that no phrase runs across
constexpr int kLongestPhrase = 14;  // tokens

bool one_of(std::span<const std::string_view> list, std::string_view form) {
  return std::ranges::find(list, form) != list.end();
}

// "Anna Holm, Secretary of State": who wrote a statement stands under its headline, behind no day and no number.
bool is_byline(std::string_view line) {
  const std::size_t comma = line.find(", ");
  if (comma == line.npos || comma + 2 >= line.size() || line.find(' ') > comma) return false;
  const bool digits = std::ranges::any_of(line, [](char c) { return c >= '0' && c <= '9'; });
  return !digits && is_upper(decode(line, 0).value) && is_upper(decode(line, comma + 2).value);
}

// Blocks in which nobody acts: time lines, datelines, links.
bool is_silent(const Text& text, const Block& block) {
  if (block.kind == BlockKind::rubric) return !is_byline(text[block.span]);
  return block.kind == BlockKind::boilerplate || block.kind == BlockKind::dateline;
}

// A share of capitalised words above which a block is written in title case.
constexpr double kTitleCase = 0.85;
constexpr int kShortWord = 3;  // "of", "and": lower case even in titles

}  // namespace

Words::Words(const ActorLexicon& lexicon, const Text& text, const Layout& layout, const Tree& tree)
    : lexicon_(&lexicon), text_(&text), tree_(&tree) {
  const int n = static_cast<int>(tree.syntax().tokens.size());
  shapes_.resize(n);
  find_shapes(layout);
  number_begin_.reserve(n + 1);
  for (int t = 0; t < n; ++t) {
    number_begin_.push_back(static_cast<int>(numbers_.size()));
    tagged_ |= token(t).upos != Upos::X && token(t).upos != Upos::PUNCT;
    for_each_word(form(t), [&](std::string_view folded) { numbers_.push_back(lexicon.phrases().word(folded)); });
    const bool mark = number_begin_.back() == static_cast<int>(numbers_.size());
    if (mark && !one_of(kTransparent, form(t)) && !one_of(kApostrophes, form(t))) numbers_.push_back(kBarrier);
  }
  number_begin_.push_back(static_cast<int>(numbers_.size()));
  hit_begin_.reserve(n + 1);
  for (int t = 0; t < n; ++t) {
    hit_begin_.push_back(static_cast<int>(hits_.size()));
    if (shapes_[t].word && !shapes_[t].excluded) look_up(t);
  }
  hit_begin_.push_back(static_cast<int>(hits_.size()));
}

void Words::find_shapes(const Layout& layout) {
  std::size_t block = 0;
  int last_sentence = -1;
  for (int t = 0; t < size(); ++t) {
    WordShape& shape = shapes_[t];
    const std::string_view word = form(t);
    int letters = 0, capitals = 0;
    for (std::size_t at = 0; at < word.size();) {
      const CodePoint c = decode(word, at);
      if (is_letter(c.value)) {
        if (letters == 0 && is_upper(c.value)) shape.capital = true;
        ++letters;
        capitals += is_upper(c.value);
      }
      shape.word |= is_letter(c.value) || is_digit(c.value);
      at += c.size;
    }
    shape.upper = letters >= 2 && capitals == letters;
    const bool after_opener = t > 0 && one_of(kOpeners, form(t - 1));
    if (shape.word && (token(t).sentence != last_sentence || after_opener)) {
      shape.opens = true;
      last_sentence = token(t).sentence;
    }
    const std::size_t at = token(t).span.begin;
    while (block < layout.blocks.size() && layout.blocks[block].span.end <= at) ++block;
    if (block < layout.blocks.size() && layout.blocks[block].span.begin <= at) {
      shape.excluded = is_silent(*text_, layout.blocks[block]);
      shape.headline = layout.blocks[block].kind == BlockKind::headline;
    }
  }
  for (const Sentence& s : tree_->syntax().sentences) {
    int words = 0, capitals = 0;
    bool low_verb = false;  // "Today, President Ek welcomed President Orr to Stockholm": names, no title
    for (int t = s.begin; t < s.end; ++t) {
      low_verb |= token(t).upos == Upos::VERB && !shapes_[t].capital;
      if (!shapes_[t].word || static_cast<int>(form(t).size()) <= kShortWord) continue;
      ++words;
      capitals += shapes_[t].capital;
    }
    const bool title_case = words >= 4 && capitals >= kTitleCase * words && !low_verb;
    for (int t = s.begin; t < s.end; ++t) shapes_[t].title_case = title_case;
  }
}

void Words::look_up(int t) {
  const NameTrie& phrases = lexicon_->phrases();
  const int limit = std::min(t + kLongestPhrase, size());
  int node = NameTrie::kRoot;
  for (int end = t; end < limit && same_sentence(t, end); ++end) {
    for (int k = number_begin_[end]; k < number_begin_[end + 1]; ++k) node = phrases.step(node, numbers_[k]);
    if (node == NameTrie::kNone) break;
    if (!shapes_[end].word) continue;
    for (int s = lexicon_->sense_at(node); s >= 0; s = lexicon_->sense(s).next) {
      const Sense& sense = lexicon_->sense(s);
      if (sense.capital && !shapes_[t].capital) continue;
      if (sense.upper && !shapes_[t].upper) continue;
      hits_.push_back({{t, end + 1}, &sense});
    }
  }
  const auto longer = [](const Hit& a, const Hit& b) { return a.tokens.end > b.tokens.end; };
  std::stable_sort(hits_.begin() + hit_begin_.back(), hits_.end(), longer);
}

std::span<const Hit> Words::hits(int t) const {
  return {hits_.data() + hit_begin_[t], static_cast<std::size_t>(hit_begin_[t + 1] - hit_begin_[t])};
}

const Hit* Words::hit(int t, std::initializer_list<SenseKind> kinds) const {
  if (!inside(t)) return nullptr;
  for (const Hit& h : hits(t))
    if (std::ranges::find(kinds, h.sense->kind) != kinds.end()) return &h;
  return nullptr;
}

Hit Words::title(int t) const {
  const Hit* own = hit(t, {SenseKind::title, SenseKind::titles});
  // "|under Professor Ek" is no rank.
  if (inside(t + 1) && same_sentence(t, t + 1) && use(t, "rank") && token(t).upos != Upos::ADP) {
    const Hit rest = title(t + 1);
    if (rest && (!own || rest.tokens.end > own->tokens.end))
      return {{t, rest.tokens.end}, own && own->sense->kind == rest.sense->kind ? own->sense : rest.sense};
  }
  return own ? *own : Hit{};
}

const NameWord* Words::use(int t, std::string_view use) const {
  if (!inside(t)) return nullptr;
  for (const Hit& h : hits(t)) {
    if (h.sense->kind != SenseKind::word || h.tokens.end != t + 1) continue;
    const NameWord& word = lexicon_->name_word(h.sense->index);
    if (word.use == use) return &word;
  }
  return nullptr;
}

const NameWord* Words::article(int t) const {
  const NameWord* word = use(t, "article");
  if (!word || !tagged_) return word;
  const Upos upos = token(t).upos;
  return upos == Upos::DET || upos == Upos::ADJ || upos == Upos::NUM || upos == Upos::NOUN ? word : nullptr;
}

const Pronoun* Words::pronoun(int t) const {
  const Hit* h = hit(t, {SenseKind::pronoun});
  return h && h->tokens.end == t + 1 && !(shapes_[t].upper) ? &lexicon_->pronoun(h->sense->index) : nullptr;
}

std::string Words::key(TokenRange range) const {
  std::string last;
  for (int t = range.end - 1; t >= range.begin && last.empty(); --t)
    for_each_word(form(t), [&](std::string_view word) { last = word; });
  return last;
}

bool Words::is_possessive(int t) const {
  return inside(t) && (form(t) == "'s" || form(t) == "’s" || form(t) == "'" || form(t) == "’" || form(t) == "'S");
}

bool Words::is_hyphen(int t) const { return inside(t) && (form(t) == "-" || form(t) == "–" || form(t) == "‐"); }

}  // namespace verbale
