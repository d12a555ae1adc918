// A sentence makes a talk of the persons whom it joins by "and", "with" or a verb. What a pronoun takes up is the last
// meeting, what "the sides" do the first. Covered by tests/actor/find_actors_test.cc.
#include "actor/talks.h"

#include <algorithm>

namespace verbale {
namespace {

constexpr int kMostOpening = 6;           // sentences with names in which a text says who talks
constexpr std::size_t kMostListed = 100;  // persons of one sentence
constexpr int kReach = 2;                 // sentences back to the talk that "they" and "the two" take up

void add_persons(const Phrase& phrase, const std::vector<Name>& names, const std::vector<int>& figures,
                 std::vector<int>& persons) {
  for (int name : phrase.names) {
    const int figure = names[name].sense == SenseKind::person ? figures[name] : -1;
    if (figure >= 0 && std::ranges::find(persons, figure) == persons.end()) persons.push_back(figure);
  }
}

}  // namespace

Talks::Talks(const Words& words, const std::vector<Name>& names, const std::vector<Phrase>& phrases,
             const std::vector<int>& figures)
    : words_(words), names_(names), phrases_(phrases), figures_(figures) {
  find();
  find_roster();
  if (!talks_.empty() && talks_.front().order <= kMostOpening) main_ = talks_.front().persons;
}

void Talks::find() {
  int sentences = 0;
  for (const Phrase& phrase : phrases_) {
    const WordShape& shape = words_.shape(phrase.head);
    if (phrase.form != MentionForm::name || shape.title_case || shape.headline) continue;
    const int sentence = words_.token(phrase.head).sentence;
    if (talks_.empty() || talks_.back().sentence != sentence) {
      if (!talks_.empty() && talks_.back().persons.size() < 2) talks_.pop_back();
      talks_.push_back({sentence, ++sentences});
    }
    take(phrase);
  }
  if (!talks_.empty() && talks_.back().persons.size() < 2) talks_.pop_back();
}

void Talks::take(const Phrase& phrase) {
  Talk& talk = talks_.back();
  if (talk.persons.size() > kMostListed) return;
  const bool first = talk.persons.empty();
  if (first) heads_.clear();
  const bool met = !first && is_met(phrase);
  if (!first && !met && !is_beside(phrase)) return;
  talk.meets |= met;
  heads_.push_back(phrase.head);
  end_ = phrase.tokens.end;
  add_persons(phrase, names_, figures_, talk.persons);
}

// "Anna Ek met |Liam Orr", "spoke with |Liam Orr", "attended talks hosted by |Liam Orr": one more who talks, beside one
// who was named before.
bool Talks::is_met(const Phrase& phrase) const {
  const int before = phrase.tokens.begin - 1;
  if (words_.is(before, "with")) return true;
  if (words_.is(before, "by") && words_.use(before - 1, "hosting")) return true;
  if (!words_.tagged()) return false;
  const Tree& tree = words_.tree();
  const int head = head_of_list(phrase);
  const int preposition = tree.child(head, {"case"});
  if (preposition >= 0 && words_.is(preposition, "with")) return true;
  const int other = tree.is(head, {"obj"}) ? tree.child(tree.head(head), {"nsubj"}) : -1;
  return std::ranges::find(heads_, other) != heads_.end();
}

// "Anna Ek and |Liam Orr"; "Anna Ek, |Nils Berg of Norway, and Liam Orr"
bool Talks::is_beside(const Phrase& phrase) const {
  if (is_next_in_list(phrase)) return true;
  if (!words_.tagged()) return words_.is(phrase.tokens.begin - 1, "and");
  const int head = head_of_list(phrase);
  const int other = words_.tree().is(head, {"conj"}) ? words_.tree().head(head) : -1;
  return std::ranges::find(heads_, other) != heads_.end();
}

// Behind the last one who talks nothing but a comma, an "and" and words of a title that no table knows.
bool Talks::is_next_in_list(const Phrase& phrase) const {
  constexpr int kLongestTitle = 4;  // tokens
  int t = end_;
  if (words_.is(t, ",")) ++t;
  if (words_.is(t, "and")) ++t;
  if (t == end_ || t > phrase.tokens.begin || phrase.tokens.begin - t > kLongestTitle) return false;
  while (t < phrase.tokens.begin && words_.shape(t).capital) ++t;
  return t == phrase.tokens.begin && !words_.is_possessive(phrase.tokens.end);
}

// "the trade minister of Ireland, |Nils Berg"
int Talks::head_of_list(const Phrase& phrase) const {
  const Tree& tree = words_.tree();
  return tree.is(phrase.head, {"appos"}) ? tree.head(phrase.head) : phrase.head;
}

std::vector<int> Talks::near(int t) const {
  const int sentence = words_.token(t).sentence;
  const auto after = std::ranges::upper_bound(talks_, sentence, {}, &Talk::sentence);
  if (after == talks_.begin()) return {};
  const Talk& last = *std::prev(after);
  return last.meets && last.sentence >= sentence - kReach ? last.persons : std::vector<int>{};
}

std::vector<int> Talks::of_number(int t, int count) const {
  const auto wanted = static_cast<std::size_t>(count);
  if (std::vector<int> last = near(t); count > 0 && last.size() == wanted) return last;
  std::vector<int> found = main_;
  if (count > 0 && found.size() > wanted) found.resize(wanted);
  if (count > 0 && found.size() < wanted) found.clear();
  return found;
}

// "Joining President Ek were the following |leaders: President Orr, Prime Minister Berg", "the Nordic |leaders –
// President Ek, … –": those whom a list counts.
void Talks::find_roster() {
  constexpr std::size_t kFewest = 3;
  for (std::size_t i = 0; i < phrases_.size() && roster_.size() < kFewest; ++i) {
    const int noun = phrases_[i].tokens.end - 1;
    if (!phrases_[i].plural || !opens_list(noun + 1) || !words_.use(noun, "side")) continue;
    roster_noun_ = noun_of(phrases_[i].tokens);
    list(i);
  }
  if (roster_.size() < kFewest) roster_.clear();
}

const std::vector<int>& Talks::roster(TokenRange phrase) const {
  const std::string noun = noun_of(phrase);
  const bool described = roster_noun_.ends_with(' ' + noun);
  return noun == roster_noun_ || described ? roster_ : nobody_;
}

// "the |Nordic leaders", folded.
std::string Talks::noun_of(TokenRange phrase) const {
  while (phrase.begin + 1 < phrase.end && words_.article(phrase.begin)) ++phrase.begin;
  return words_.key(phrase);
}

bool Talks::opens_list(int t) const {
  return words_.is(t, ":") || words_.is(t, "–") || words_.is(t, "—") || words_.is(t, "(");
}

// Behind a colon the names in a row, with the persons of the sentence that ends in it; else those up to the mark that
// closes the aside.
void Talks::list(std::size_t i) {
  constexpr int kFarthest = 8;           // tokens from one name to the next
  constexpr std::size_t kLongest = 300;  // phrases
  roster_.clear();
  const int mark = phrases_[i].tokens.end;
  const bool aside = !words_.is(mark, ":");
  const std::size_t first = i - std::min(i, kLongest);
  for (std::size_t k = i; !aside && k > first && words_.same_sentence(phrases_[k - 1].head, phrases_[i].head); --k)
    add_persons(phrases_[k - 1], names_, figures_, roster_);
  int end = mark;
  for (std::size_t k = i + 1; k < std::min(phrases_.size(), i + kLongest); ++k) {
    if (phrases_[k].tokens.begin > end + kFarthest) break;
    if (aside && closes_list(mark, {end, phrases_[k].tokens.begin})) break;
    add_persons(phrases_[k], names_, figures_, roster_);
    end = std::max(end, phrases_[k].tokens.end);
  }
}

// Whether the mark that opened an aside is met again, or the bracket's other half.
bool Talks::closes_list(int mark, TokenRange gap) const {
  const std::string_view closing = words_.is(mark, "(") ? ")" : words_.form(mark);
  for (int t = std::max(gap.begin, mark + 1); t < gap.end; ++t)
    if (words_.is(t, closing)) return true;
  return false;
}

}  // namespace verbale
