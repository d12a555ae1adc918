// The built-in lexicon and the agreement stage over a plain text, for the tests of this folder.
//
//   dump("Resolution 2510 of the UN Security Council", "2020-06-10");
//   // "resolution S/RES/2510 (2020) 2020 [Resolution 2510 of the UN Security Council]"
//
// Texts are tokenized but not analysed: what is promised here holds without a model.
#pragma once

#include <doctest/doctest.h>

#include <string>

#include "actor/find_actors.h"
#include "agreement/find_agreements.h"
#include "date/find_dates.h"
#include "lexicon/lexicon.h"
#include "syntax/tokenize.h"
#include "verbale/names.h"

namespace verbale {

inline const Lexicon& known_lexicon() {
  static const absl::StatusOr<Lexicon> kLexicon = Lexicon::load({});
  REQUIRE_MESSAGE(kLexicon.ok(), std::string(kLexicon.status().message()));
  return *kLexicon;
}

inline std::string dump(const Agreement& g, std::string_view text, const Actors& actors) {
  std::string out(name_of(g.kind));
  if (!g.symbol.empty()) out += " " + g.symbol;
  if (g.date) out += " " + g.date->value;
  for (std::size_t k = 0; k < g.parties.size(); ++k)
    out += (k == 0 ? " of " : "+") + actors.list[actor_index(g.parties[k])].name;
  for (const Relation& r : g.relations) out += " " + std::string(name_of(r.type)) + "=" + r.agreement;
  if (g.generic) out += " generic";
  for (const AgreementMention& m : g.mentions)
    out += " [" + std::string(text.substr(m.span.begin, m.span.size())) + "]";
  return out;
}

// One record after another, with "; " between them; "-" for none.
inline std::string dump(std::string_view bytes, std::string_view reference) {
  const Lexicon& lexicon = known_lexicon();
  const Text text(bytes);
  const Layout layout = lay_out(lexicon.layout, text, {.id = "", .publisher = "", .published = std::string(reference)});
  const Syntax syntax = tokenize(lexicon.tokens, text, layout);
  const Tree tree(syntax);
  const std::vector<Date> dates = find_dates(lexicon, text, layout);
  Actors actors = find_actors(lexicon, text, layout, tree, dates);
  std::vector<Statement> statements;
  std::string out;
  for (const Agreement& g : find_agreements(lexicon, text, layout, tree, dates, actors, statements))
    out += (out.empty() ? "" : "; ") + dump(g, bytes, actors);
  return out.empty() ? "-" : out;
}

}  // namespace verbale
