#include "mention/mark_names.h"

#include <doctest/doctest.h>

#include "actor/story.h"

namespace verbale {
namespace {

// "Anna Ek/person": the names as the tokens are marked; `learned` is what the model has marked before, by form.
std::string marked(std::string_view source, std::string_view learned = "", NameType type = NameType::none) {
  TextWords draft(source);
  Syntax syntax = draft.syntax;
  for (Token& token : syntax.tokens)
    if (draft.text[token.span] == learned) token.name = type, token.name_begin = true;
  mark_names(small_world().actors, draft.text, draft.layout, syntax);
  std::string out;
  for (const Token& token : syntax.tokens) {
    if (token.name == NameType::none) continue;
    const bool begins = token.name_begin;
    out += std::string(begins ? (out.empty() ? "" : " ") + std::string(name_of(token.name)) + ":" : "_");
    out += draft.text[token.span];
  }
  return out;
}

TEST_CASE("tokens show the names of tables and document, and what else the model has found") {
  CHECK(marked("They met President Anna Ek in Sweden.") == "person:Anna_Ek place:Sweden");
  CHECK(marked("They met the Nordic Council.") == "organisation:Nordic_Council");
  CHECK(marked("The Swedish side left.") == "nationality:Swedish");
  CHECK(marked("They met in Sweden on Friday.", "Friday", NameType::date) == "place:Sweden date:Friday");
  CHECK(marked("They met in Sweden.", "Sweden", NameType::event) == "place:Sweden");
  CHECK(marked("The President left.", "President", NameType::person) == "");
}

TEST_CASE("tokens show names within names") {
  TextWords draft("They met the Bank of Sweden.");
  Syntax syntax = draft.syntax;
  mark_names(small_world().actors, draft.text, draft.layout, syntax);
  std::string inner;
  for (const Token& token : syntax.tokens)
    if (token.inner_name != NameType::none)
      inner += std::string(draft.text[token.span]) + "/" + std::string(name_of(token.inner_name));
  CHECK(inner == "Sweden/place");
}

}  // namespace
}  // namespace verbale
