// Dictionaries of PETRARCH and TABARI as rows of the lexicon: their names are found like those of the tables, their
// codes win over what the tables tell.
#include <algorithm>
#include <array>
#include <utility>

#include "absl/strings/ascii.h"
#include "lexicon/actor_lexicon.h"
#include "verbale/names.h"

namespace verbale {
namespace {

constexpr std::size_t kState = 3;  // letters of a state in a CAMEO code

// Kinds of the CAMEO agents that are no persons as a rule (code book 1.1b3, chapter 3).
constexpr std::array<std::pair<std::string_view, ActorKind>, 8> kKinds = {{
    {"IGO", ActorKind::igo},
    {"NGO", ActorKind::ngo},
    {"NGM", ActorKind::ngo},
    {"PTY", ActorKind::party},
    {"REB", ActorKind::armed_group},
    {"INS", ActorKind::armed_group},
    {"MED", ActorKind::media},
    {"BUS", ActorKind::company},
}};

// "GEORGE W. BUSH" → "George W. Bush"; short names of one word stay: "EU".
std::string spelled(std::string_view capitals) {
  constexpr std::size_t kAcronym = 4;
  std::string out(capitals);
  if (out.size() <= kAcronym && out.find(' ') == std::string::npos) return out;
  for (std::size_t i = 1; i < out.size(); ++i)
    if (absl::ascii_isalpha(static_cast<unsigned char>(out[i - 1])) || out[i - 1] == '\'')
      out[i] = absl::ascii_tolower(static_cast<unsigned char>(out[i]));
  return out;
}

}  // namespace

std::string_view ActorLexicon::keep(std::string text) {
  kept_.push_back(std::make_shared<const std::string>(std::move(text)));
  return *kept_.back();
}

absl::Status ActorLexicon::add_petrarch(std::string_view file, std::string_view content) {
  const absl::StatusOr<std::vector<PetrarchEntry>> entries = read_petrarch(file, content);
  if (!entries.ok()) return entries.status();
  for (const PetrarchEntry& entry : *entries) entry.agent() ? add_agent(entry) : add_coded(entry);
  return absl::OkStatus();
}

// "POLICE_OFFICER [~COP]": a noun for persons, and a title before their names.
void ActorLexicon::add_agent(const PetrarchEntry& entry) {
  const std::string_view office = keep(entry.codes.front().code);
  const auto noun = [&](const std::string& name, bool plural) {
    const std::string_view word = keep(to_lower(name));
    mean(word, {SenseKind::nominal, static_cast<int>(nominals_.size()), false});
    nominals_.push_back({word, plural ? ActorKind::group : ActorKind::person, plural, 0, office});
    if (!plural) add_title(word, office, office.substr(1));
  };
  for (const std::string& name : entry.names) noun(name, false);
  for (const std::string& name : entry.plurals) noun(name, true);
}

// A state's names go to the state; other actors become rows of their own.
void ActorLexicon::add_coded(const PetrarchEntry& entry) {
  const std::string& code = entry.codes.front().code;
  const int of_state = state(code.substr(0, kState));
  if (of_state >= 0 && code.size() == kState && entry.codes.size() == 1) {
    for (const std::string& name : entry.names) mean(spelled(name), {SenseKind::state, of_state});
    return;
  }
  const std::string_view name = keep(spelled(entry.names.front()));
  const ActorKind kind = kind_of(entry);
  const SenseKind sense = kind == ActorKind::person ? SenseKind::person : SenseKind::body;
  const int i = known_of(sense, name);
  known_[i].name = name;
  known_[i].kind = kind;
  if (known_[i].country.empty()) known_[i].country = keep(code.substr(0, kState));
  if (of_state < 0 && kind == ActorKind::igo) known_[i].country = {};
  codes_[i] = entry.codes;
  for (const std::string& each : entry.names) {
    const std::string own = spelled(each);
    mean(own, {sense, i});
    if (sense != SenseKind::person) continue;
    for_each_word(own, [&](std::string_view word) { persons_by_word_[std::string(word)].push_back(i); });
  }
}

// A word of the name tells a body ("MINISTRY", "FRONT"), and then the agent of the code which kind; the rest are
// persons.
ActorKind ActorLexicon::kind_of(const PetrarchEntry& entry) const {
  const std::string& code = entry.codes.front().code;
  if (code.starts_with("IGO")) return ActorKind::igo;
  ActorKind kind = ActorKind::person;
  for_each_word(entry.names.front(), [&](std::string_view word) {
    for (int s = sense_at(phrases_.find(word)); s >= 0; s = senses_[s].next) {
      if (senses_[s].kind != SenseKind::word || name_words_[senses_[s].index].use != "body") continue;
      kind = value_of<ActorKind>(name_words_[senses_[s].index].value).value_or(ActorKind::group);
    }
  });
  if (kind == ActorKind::person || code.size() < 2 * kState) return kind;
  const auto told =
      std::ranges::find(kKinds, std::string_view(code).substr(kState, kState), [](const auto& k) { return k.first; });
  return told == kKinds.end() ? kind : told->second;
}

}  // namespace verbale
