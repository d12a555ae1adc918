#include "mention/modifiers.h"

#include <algorithm>

#include "verbale/names.h"

namespace verbale {
namespace {

constexpr int kMostModifiers = 8;

bool owns(const Name& name) { return name.sense != SenseKind::person && name.sense != SenseKind::people; }

// The word to its right that an adjective or noun describes: "political and |civil society leaders". -1: none.
int described_by(const Words& words, int t) {
  constexpr int kSteps = 4;
  int first = t;
  for (int k = 0; k < kSteps && deprel_is(words.token(first).deprel, "conj") && words.token(first).head >= 0; ++k)
    first = words.token(first).head;
  const Token& token = words.token(first);
  const bool describes = token.xpos == "JJ" || token.xpos == "NN";
  const bool hangs = deprel_is(token.deprel, "amod") || deprel_is(token.deprel, "compound");
  return describes && hangs && token.head > t ? token.head : -1;
}

bool is_modifier(const Words& words, int t) {
  if (words.use(t, "status")) return true;
  if (!words.tagged()) return false;
  const Token& token = words.token(t);
  if (!words.shape(t).word) return false;
  if ((token.xpos == "JJ" || token.xpos == "NN") && described_by(words, t) >= 0) return true;
  return (token.upos == Upos::ADJ || token.upos == Upos::NUM ||
          (token.upos == Upos::NOUN && deprel_is(token.deprel, "compound"))) &&
         token.head > t;
}

void take_article(const Words& words, int t, Modifiers& m) {
  if (const NameWord* article = words.article(t)) {
    m.begin = t;
    (article->value == "definite" ? m.definite : m.indefinite) = true;
    return;
  }
  const Pronoun* pronoun = words.pronoun(t);
  if (!pronoun || (words.tagged() && words.token(t).deprel != "nmod:poss")) return;
  m.begin = m.owner = t;
  m.definite = true;
}

// "Russian and Turkish", "Russian and US": letters serve as adjectives too.
bool are_alike(const Words& words, const Name& a, const Name& b) {
  const auto adjective = [&](const Name& name) {
    return name.sense == SenseKind::demonym || (owns(name) && words.shape(name.tokens.begin).upper);
  };
  return a.sense == b.sense || (adjective(a) && adjective(b));
}

// "Republic of Ireland (ROI) |envoy": the name that the letters shorten. -1: there is none.
int named_before_letters(const Words& words, const NameIndex& names, int t) {
  const bool letters = words.is(t - 1, ")") && words.inside(t - 3) && words.shape(t - 2).upper && words.is(t - 3, "(");
  const int name = letters ? names.ending_at(t - 3) : -1;
  return name >= 0 && owns(names[name]) ? name : -1;
}

// "|political and civil society leaders", "|political, business": what is joined to the modifier that begins at a
// token. -1: nothing.
int joined_modifier(const Words& words, int t) {
  int other = t - 1;
  if (words.is(other, "and")) --other;
  if (words.is(other, ",")) --other;
  if (other == t - 1 || !words.tagged() || !words.inside(other) || !words.same_sentence(other, t)) return -1;
  const int described = described_by(words, other);
  return described > t && (words.token(other).xpos == "JJ" || words.token(other).xpos == "NN") ? other : -1;
}

// One step to the left of m.begin; false: nothing there belongs to the phrase.
bool step_left(const Words& words, const NameIndex& names, Modifiers& m) {
  const int t = m.begin - 1;
  if (!words.inside(t) || !words.same_sentence(t, m.begin)) return false;
  const int name = names.ending_at(m.begin);
  if (name >= 0 && owns(names[name])) {
    m.of.insert(m.of.begin(), name);
    m.begin = names[name].tokens.begin;
    return true;
  }
  if (const int spelt = named_before_letters(words, names, m.begin); spelt >= 0) {
    m.of.insert(m.of.begin(), spelt);
    m.begin = names[spelt].tokens.begin;
    return true;
  }
  if (words.is_possessive(t)) {
    const int owner = names.ending_at(t);
    if (owner < 0) return false;
    if (owns(names[owner])) m.of.insert(m.of.begin(), owner);
    m.owner = names[owner].tokens.end - 1;
    m.begin = names[owner].tokens.begin;
    m.definite = true;
    return true;
  }
  // "the Putin regime", "Biden advisers"
  if (name >= 0 && names[name].sense == SenseKind::person && words.tagged() && words.token(t).head >= m.begin &&
      deprel_is(words.token(t).deprel, "compound")) {
    m.owner = t;
    m.begin = names[name].tokens.begin;
    return true;
  }
  // "Russian and Turkish presidents", "U.S.-Russian": both adjectives.
  const bool link = words.is(t, "and") || words.is(t, ",") || words.is_hyphen(t);
  if (link && !m.of.empty() && names[m.of.front()].tokens.begin == m.begin) {
    const int other = names.ending_at(t);
    if (other < 0 || !are_alike(words, names[other], names[m.of.front()])) return false;
    m.of.insert(m.of.begin(), other);
    m.begin = names[other].tokens.begin;
    return true;
  }
  if (const NameWord* count = words.use(t, "count")) {
    m.count = count->value.empty() ? 0 : count->value[0] - '0';
    m.definite |= words.form(t).size() == 4 && (words.form(t)[0] == 'b' || words.form(t)[0] == 'B');
    m.begin = t;
    return true;
  }
  if (const NameWord* status = words.use(t, "status")) {
    m.status = value_of<RoleStatus>(status->value).value_or(RoleStatus::incumbent);
    m.begin = t;
    return true;
  }
  if (words.is_hyphen(t) && words.inside(t - 1) && words.token(t - 1).span.end == words.token(t).span.begin &&
      words.shape(t - 1).word && (words.use(t - 1, "status") || is_modifier(words, t - 1))) {
    if (const NameWord* status = words.use(t - 1, "status"))
      m.status = value_of<RoleStatus>(status->value).value_or(RoleStatus::incumbent);
    m.begin = t - 1;
    return true;
  }
  if (is_modifier(words, t) && names.covering(t) < 0) {
    m.begin = t;
    return true;
  }
  if (const int other = joined_modifier(words, m.begin); other >= 0 && names.covering(other) < 0) {
    m.begin = other;
    return true;
  }
  return false;
}

// "the Nordic Council |(NC)": the same in short.
int behind_letters(const Words& words, int t) {
  const bool letters = words.is(t, "(") && words.inside(t + 2) && words.shape(t + 1).upper && words.is(t + 2, ")");
  return letters ? t + 3 : t;
}

bool is_person_at(const NameIndex& names, int t) {
  const int name = names.beginning_at(t);
  return name >= 0 && names[name].sense == SenseKind::person;
}

// "of the Nordic Council, Egypt and |Norway": bodies and states in one list, by the tree; for a plural by the tables.
bool are_listed(const Words& words, const std::vector<int>& found, const NameIndex& names, int other, bool several) {
  if (found.empty()) return false;
  if (several && owns(names[other]) && names[found.front()].known >= 0 && names[other].known >= 0) return true;
  if (!words.tagged()) return false;
  const Tree& tree = words.tree();
  const TokenRange first = names[found.front()].tokens, last = names[other].tokens;
  for (int t = last.begin; t < last.end; ++t)
    if (tree.is(t, {"conj"}) && first.contains(tree.head(t))) return true;
  return false;
}

// "of the |Freedonian| president": an adjective of a state that no table knows.
bool describes_next(const Words& words, const Name& name) {
  if (!words.tagged()) return false;
  const Token& last = words.token(name.tokens.end - 1);
  return last.head >= name.tokens.end && deprel_is(last.deprel, "amod");
}

}  // namespace

NameIndex::NameIndex(const Words& words, const std::vector<Name>& names)
    : names_(&names), begins_(words.size() + 1, -1), ends_(words.size() + 1, -1), covers_(words.size() + 1, -1) {
  for (int i = 0; i < static_cast<int>(names.size()); ++i) {
    const Name& name = names[i];
    if (begins_[name.tokens.begin] < 0) begins_[name.tokens.begin] = i;
    if (name.inside >= 0) continue;
    ends_[name.tokens.end] = i;
    for (int t = name.tokens.begin; t < name.tokens.end; ++t) covers_[t] = i;
  }
}

Modifiers modifiers_before(const Words& words, const NameIndex& names, int t) {
  Modifiers m;
  m.begin = t;
  for (int k = 0; k < kMostModifiers && step_left(words, names, m); ++k) {
  }
  if (words.inside(m.begin - 1) && words.same_sentence(m.begin - 1, t)) take_article(words, m.begin - 1, m);
  return m;
}

std::vector<int> owners_after(const Words& words, const NameIndex& names, int core, bool several, int& end) {
  std::vector<int> found;
  const bool accredited = words.is(end, "to");
  const bool loose =
      words.is(end, "for") || words.is(end, "at") || words.is(end, "in") || (several && words.is(end, "from"));
  const bool topic = words.is(end, "for");
  if (!words.is(end, "of") && !loose && !accredited) return found;
  int at = end + 1;
  if (words.article(at)) ++at;
  while (true) {
    const int name = names.beginning_at(at);
    if (name < 0 || !owns(names[name]) || !words.same_sentence(at, end)) break;
    if (names[name].sense == SenseKind::demonym) break;  // "of the Russian president"
    if (words.is_possessive(names[name].tokens.end) || describes_next(words, names[name])) break;
    // "assistant secretary for Consular Affairs |Rena Ek": what the office is about.
    const int behind = names.beginning_at(names[name].tokens.end);
    if (topic && names[name].known < 0 && behind >= 0 && names[behind].sense == SenseKind::person) break;
    // "representative for Baltic Fisheries |and Trade Rena Ek": the topic goes on.
    const int next = names[name].tokens.end;
    const bool goes_on = topic && names[name].known < 0 && behind < 0 && words.inside(next) &&
                         words.shape(next).capital && words.same_sentence(next, end);
    if (goes_on) break;
    // Prepositions other than "of" may belong to the verb: "thanked the minister for Sweden's help".
    if (loose && words.tagged() && !words.tree().descends_from(names[name].tokens.end - 1, core)) break;
    // An ambassador to a state is not one of that state.
    if (!accredited) found.push_back(name);
    end = at = names[name].tokens.end;
    const int letters_end = behind_letters(words, at);
    const auto joins = [&](int t) { return words.is(t, "and") || words.is(t, ","); };
    if (letters_end > at && (joins(letters_end) || is_person_at(names, letters_end))) end = at = letters_end;
    if (!joins(at)) break;
    at += words.is(at, ",") && words.is(at + 1, "and") ? 2 : 1;
    if (words.article(at)) ++at;
    const int other = names.beginning_at(at);
    if (other < 0) break;
    if (names[other].sense != names[name].sense && !are_listed(words, found, names, other, several)) break;
  }
  return found;
}

std::vector<int> listed_persons(const Words& words, const NameIndex& names, int& end) {
  std::vector<int> found;
  int at = end;
  while (true) {
    while (words.use(at, "honorific")) ++at;
    const int name = names.beginning_at(at);
    if (name < 0 || names[name].sense != SenseKind::person || !words.same_sentence(at, end)) break;
    found.push_back(name);
    at = names[name].tokens.end;
    end = at;
    if (words.is(at, ",") && words.is(at + 1, "and"))
      at += 2;
    else if (words.is(at, "and") || words.is(at, ","))
      at += 1;
    else
      break;
  }
  return found;
}

}  // namespace verbale
