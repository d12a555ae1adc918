#include "occasion/author.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "text/among.h"
#include "text/utf8.h"

namespace verbale {
namespace {

// What brings the author into a headline: "Statement by …", "Remarks from …"; "of" behind a paper or speech only.
constexpr std::array<std::string_view, 2> kAuthorship = {"by", "from"};
constexpr std::array<std::string_view, 7> kPapers = {"statement", "remarks", "message", "address",
                                                     "speech",    "letter",  "readout"};

// Words between it and a person's name: "Statement by President of Sweden Anna Holm".
constexpr int kTitle = 6;

bool is_announced(const Text& text, const Tree& tree, int token) {
  const int first = std::max(tree.syntax().sentences[tree.token(token).sentence].begin, token - kTitle);
  const auto word = [&](int t) { return to_lower(text[tree.token(t).span]); };
  for (int t = token - 1; t >= first; --t)
    if (among(kAuthorship, word(t)) || (t > first && word(t) == "of" && among(kPapers, word(t - 1)))) return true;
  return false;
}

// Words of a label in capitals: "DEPUTY PRIME MINISTER HOLM".
constexpr int kLabel = 8;

bool in_capitals(std::string_view word) {
  return word.size() > 1 && std::ranges::none_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
}

// "HOLM: …"
bool opens_turn(const Text& text, const Tree& tree, const Sentence& sentence) {
  if (!sentence.paragraph_begin || !in_capitals(text[tree.token(sentence.begin).span])) return false;
  const int end = std::min(sentence.end, sentence.begin + kLabel);
  for (int t = sentence.begin; t < end; ++t)
    if (text[tree.token(t).span] == ":") return true;
  return false;
}

}  // namespace

bool is_dialogue(const Text& text, const Tree& tree) {
  const auto opens = [&](const Sentence& s) { return opens_turn(text, tree, s); };
  return std::ranges::count_if(tree.syntax().sentences, opens) > 1;
}

int author_of(const Text& text, const Layout& layout, const Tree& tree, const Actors& actors) {
  for (ActorKind kind : {ActorKind::person, ActorKind::government}) {
    const auto names_author = [&](const ActorRef& ref) {
      if (ref.actor < 0 || actors.list[ref.actor].kind != kind) return false;
      const Block* block = layout.block_at(tree.token(ref.tokens.begin).span.begin);
      if (!block) return false;
      return block->kind == BlockKind::rubric || (kind == ActorKind::person && block->kind == BlockKind::headline &&
                                                  is_announced(text, tree, ref.tokens.begin));
    };
    const auto author = std::ranges::find_if(actors.refs, names_author);
    if (author != actors.refs.end()) return author->actor;
  }
  return -1;
}

}  // namespace verbale
