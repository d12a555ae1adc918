#include "statement/carriers.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "text/among.h"

namespace verbale {
namespace {

// Verbs that tell of the beginning or going on of what their infinitive names, and those that wish for it.
constexpr std::array<std::string_view, 4> kPhases = {"continue", "begin", "start", "keep"};
constexpr std::array<std::string_view, 3> kWishes = {"want", "like", "wish"};

// What is news when one is glad to do it.
constexpr std::array<Act, 3> kTold = {Act::announce, Act::congratulate, Act::inform};

// "I", "we": who wishes to say something says it.
bool of_speaker(const Reading& reading, int verb) {
  const int subject = reading.tree.child(verb, {"nsubj"});
  return subject >= 0 && reading.is_first_person(subject);
}

bool is_saying(const Reading& reading, int verb) {
  const auto& entries = reading.lexicon.cues.with_lemma(reading.tree.token(verb).lemma, CuePos::verb);
  return !entries.empty() && entries.back().category == Category::speech;
}

// "am pleased |to announce": what one is glad to say is said.
bool is_glad(const Reading& reading, int adjective) {
  const auto& entries = reading.lexicon.cues.with_lemma(reading.lower(adjective), CuePos::adjective);
  const bool predicate = reading.tree.has_child(adjective, {"cop", "aux:pass"});
  return predicate && !entries.empty() && entries.front().act == Act::welcome;
}

bool is_told(const Reading& reading, int verb) {
  const auto& entries = reading.lexicon.cues.with_lemma(reading.tree.token(verb).lemma, CuePos::verb);
  return !entries.empty() && std::ranges::find(kTold, entries.back().act) != kTold.end();
}

}  // namespace

int carrier_of(const Reading& reading, int verb) {
  const Tree& tree = reading.tree;
  const int above = tree.head(verb);
  if (above < 0 || above > verb || !tree.is(verb, {"xcomp"}) || tree.token(verb).upos != Upos::VERB) return -1;
  if (is_glad(reading, above)) return is_told(reading, verb) ? above : -1;
  if (tree.token(above).upos != Upos::VERB || tree.has_child(above, {"obj"})) return -1;
  const std::string& lemma = tree.token(above).lemma;
  const bool says = among(kWishes, lemma) && of_speaker(reading, above) && is_saying(reading, verb);
  return says || among(kPhases, lemma) ? above : -1;
}

}  // namespace verbale
