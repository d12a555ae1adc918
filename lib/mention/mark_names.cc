#include "mention/mark_names.h"

#include <vector>

#include "mention/names.h"

namespace verbale {
namespace {

NameType type_of(const Name& name) {
  switch (name.sense) {
    case SenseKind::person:
      return NameType::person;
    case SenseKind::body:
      return NameType::organisation;
    case SenseKind::demonym:
    case SenseKind::people:
      return NameType::nationality;
    default:
      return NameType::place;
  }
}

constexpr bool is_told_by_names(NameType type) {
  return type == NameType::person || type == NameType::organisation || type == NameType::place ||
         type == NameType::nationality;
}

// "Indian government" is a phrase around a name; what the tables know and persons are names even where the tagger errs.
bool is_proper(const Words& words, const Name& name) {
  const int last = name.tokens.end - 1;
  const bool sure = name.known >= 0 || name.sense == SenseKind::person || !words.tagged();
  return words.shape(last).capital && (sure || words.token(last).upos == Upos::PROPN);
}

void clear(std::vector<Token>& tokens, TokenRange range) {
  // What is left of a name that the range cuts through is no name.
  while (range.end < static_cast<int>(tokens.size()) && tokens[range.end].name != NameType::none &&
         !tokens[range.end].name_begin)
    ++range.end;
  while (range.begin > 0 && tokens[range.begin].name != NameType::none && !tokens[range.begin].name_begin)
    --range.begin;
  for (int t = range.begin; t < range.end; ++t) tokens[t].name = NameType::none, tokens[t].name_begin = false;
}

void set(std::vector<Token>& tokens, const Name& name) {
  clear(tokens, name.tokens);
  for (int t = name.tokens.begin; t < name.tokens.end; ++t)
    tokens[t].name = type_of(name), tokens[t].name_begin = t == name.tokens.begin;
}

// Marks a name within another, unless one that is marked already reaches into it.
void set_inner(std::vector<Token>& tokens, const Name& name) {
  if (tokens[name.tokens.begin].inner_name != NameType::none) return;
  for (int t = name.tokens.begin; t < name.tokens.end; ++t)
    tokens[t].inner_name = type_of(name), tokens[t].inner_begin = t == name.tokens.begin;
}

}  // namespace

void mark_names(const ActorLexicon& lexicon, const Text& text, const Layout& layout, Syntax& syntax) {
  const Tree tree(syntax);
  const Words words(lexicon, text, layout, tree);
  const std::vector<Name> names = find_names(words);
  for (int t = 0; t < words.size(); ++t)
    if (is_told_by_names(syntax.tokens[t].name) && !words.shape(t).excluded)
      syntax.tokens[t].name = NameType::none, syntax.tokens[t].name_begin = false;
  int end = 0;  // of the last name set
  for (const Name& name : names) {
    if (!is_proper(words, name)) continue;
    if (name.tokens.begin < end) {
      if (name.inside >= 0 && name.tokens.end <= end) set_inner(syntax.tokens, name);
      continue;
    }
    set(syntax.tokens, name);
    end = name.tokens.end;
  }
}

}  // namespace verbale
