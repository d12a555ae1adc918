#include "mention/settle_names.h"

#include <doctest/doctest.h>

#include "actor/story.h"

namespace verbale {
namespace {

// What becomes of a word that was taken for a person wherever it stands with a capital: "place place", "" for no name.
std::string settled(std::string_view source, std::string_view word) {
  const TextWords draft(source);
  std::vector<Name> names;
  for (int t = 0; t < draft.words.size(); ++t)
    if (draft.words.form(t) == word) names.push_back({{t, t + 1}, SenseKind::person});
  settle_names(draft.words, names);
  std::string out;
  for (const Name& name : names)
    out += std::string(out.empty() ? "" : " ") + (name.sense == SenseKind::place ? "place" : "person");
  return out;
}

TEST_CASE("the document tells what a name of one word means") {
  struct Row {
    std::string source, wanted;
  };
  const Row rows[] = {
      {"The envoy met Tormo. Tormo left.", "person person"},
      {"The envoy stayed in Tormo. Tormo is quiet.", "place place"},
      {"The envoy left Tormo, Sweden.", "place"},
      {"President Tormo spoke. The envoy stayed in Tormo.", "person person"},
      {"The trust in Tormo is high.", "person"},
      {"The interest in Tormo's plan is high.", "person"},
      {"Hurricane Tormo nears. The damage of Tormo is great.", ""},
      {"Tormo is a grain. They grow tormo.", ""},
      {"Tormo likes to tormo. The envoy met Tormo.", "person person"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.source);
    CHECK(settled(row.source, "Tormo") == row.wanted);
  }
}

}  // namespace
}  // namespace verbale
