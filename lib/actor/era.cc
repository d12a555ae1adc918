// Each name with a title in front, "President Obama", tells a term of office if one known person of that name held it.
// The text is no older than the term that began last. Covered by tests/actor/find_actors_test.cc.
#include "actor/era.h"

#include <algorithm>

namespace verbale {
namespace {

// The day on which the one person of that name took up the office. Empty: nobody did, or several.
std::string_view taken_up(const ActorLexicon& lexicon, const Name& name, const std::string& surname,
                          std::string_view office) {
  const std::vector<int> candidates = name.known >= 0 ? std::vector<int>{name.known} : lexicon.named(surname);
  std::string_view from;
  for (int person : candidates)
    for (const Tenure& tenure : lexicon.terms_of(person)) {
      if (tenure.office != office || tenure.from == from) continue;
      if (!from.empty()) return {};
      from = tenure.from;
    }
  return from;
}

}  // namespace

std::string told_by_offices(const Words& words, const std::vector<Name>& names, const std::vector<Phrase>& phrases) {
  std::string_view last;
  for (const Phrase& phrase : phrases) {
    if (phrase.names.size() != 1 || phrase.titles.empty() || names[phrase.names[0]].sense != SenseKind::person)
      continue;
    const TitleUse& use = phrase.titles.back();
    if (use.status != RoleStatus::incumbent) continue;
    const Name& name = names[phrase.names[0]];
    const std::string_view office = words.lexicon().title(use.title).office;
    last = std::max(last, taken_up(words.lexicon(), name, words.key(name.tokens), office));
  }
  return std::string(last);
}

}  // namespace verbale
