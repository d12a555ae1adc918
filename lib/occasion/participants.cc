// A noun phrase is read on its surface, from its first word to the first that cannot belong to it, and
// the tree only decides where a clause's subject and object stand and whether what follows a comma still
// belongs. So a parser's slip within a long title costs nothing. Covered by find_occasions_test.cc.
#include "occasion/participants.h"

#include <algorithm>
#include <array>

#include "text/utf8.h"

namespace verbale {
namespace {

constexpr int kClimb = 8;      // clauses between a word and the one that has its subject
constexpr int kLongest = 200;  // words of a phrase with names
constexpr int kReach = 24;     // words between an event and its "with"
constexpr int kFront = 5;      // words of a sentence before a pronoun that stands for the subject

constexpr std::array<std::string_view, 5> kFirstPerson = {"i", "me", "my", "we", "our"};

bool is_person(ActorKind kind) {
  return kind != ActorKind::state && kind != ActorKind::government && kind != ActorKind::igo;
}

}  // namespace

void unite(std::vector<int>& into, const std::vector<int>& more) {
  for (int x : more)
    if (std::ranges::find(into, x) == into.end()) into.push_back(x);
}

Participants::Participants(const OccasionLexicon& lexicon, const Text& text, const Tree& tree, const Actors& actors,
                           int author)
    : lexicon_(lexicon),
      text_(text),
      tree_(tree),
      actors_(actors),
      author_(author),
      over_(tree.syntax().tokens.size(), -1) {
  int filled = 0;
  for (int r = 0; r < static_cast<int>(actors.refs.size()); ++r) {
    const TokenRange& tokens = actors.refs[r].tokens;
    if (tokens.begin < filled || tokens.empty()) continue;
    std::fill(over_.begin() + tokens.begin, over_.begin() + tokens.end, r);
    filled = tokens.end;
  }
}

std::string Participants::lower(int token) const { return to_lower(text_[tree_.token(token).span]); }

const ActorRef* Participants::ref_over(int token) const {
  return over_[token] < 0 ? nullptr : &actors_.refs[over_[token]];
}

void Participants::take(const ActorRef& ref, std::vector<int>& persons, std::vector<int>& others) const {
  if (ref.actor < 0) return;
  for (int a : actors_.members_of(ref.actor))
    if (a >= 0) unite(is_person(actors_.list[a].kind) ? persons : others, {a});
}

bool Participants::is_dash(int token) const {
  const std::string_view word = text_[tree_.token(token).span];
  return word == "-" || word == "–" || word == "—" || word == "•";
}

bool Participants::is_possessive(int token) const {
  const std::string_view word = text_[tree_.token(token).span];
  return tree_.token(token).upos == Upos::PART && (word.starts_with('\'') || word.starts_with("’"));
}

bool Participants::is_well(int token) const {
  return token >= 0 && token < std::ssize(tree_.syntax().tokens) && tree_.token(token).lemma == "well";
}

// What no noun phrase with names and titles goes on over.
bool Participants::ends_phrase(int token) const {
  switch (tree_.token(token).upos) {
    case Upos::VERB:
    case Upos::AUX:
    case Upos::SCONJ:
    case Upos::PRON:
    case Upos::PART:
      return !is_possessive(token);
    case Upos::ADV:
      return tree_.token(token).lemma != "well" && tree_.token(token).lemma != "as";
    case Upos::ADP: {
      const std::string word = lower(token);
      if (word == "as") return !is_well(token - 1) && !is_well(token + 1);
      return word != "of" && word != "for" && !lexicon_.has(word, OccasionWord::with);
    }
    case Upos::PUNCT: {
      const std::string_view word = text_[tree_.token(token).span];
      return word == "." || word == ";" || word == ":" || word == "?" || word == "!" || word == "—";
    }
    default:
      return false;
  }
}

bool Participants::has(int token, OccasionWord role) const {
  return token >= 0 && (lexicon_.has(tree_.token(token).lemma, role) || lexicon_.has(lower(token), role));
}

bool Participants::has_child(int token, std::initializer_list<std::string_view> deprels, OccasionWord role) const {
  return std::ranges::any_of(tree_.children(token), [&](int c) { return tree_.is(c, deprels) && has(c, role); });
}

// "we met", "my call": a pronoun of the first person where the document has an author.
bool Participants::is_author(int token) const {
  return author_ >= 0 && tree_.token(token).upos == Upos::PRON &&
         std::ranges::find(kFirstPerson, lower(token)) != kFirstPerson.end();
}

// The bracket that closes one: what stands between only says another name.
int Participants::closing(int token, int end) const {
  for (int t = token; t < std::min(end, token + kReach); ++t)
    if (text_[tree_.token(t).span] == ")") return t;
  return token;
}

// "Ek, aide to Orr": one who is named only to say who another is.
bool Participants::describes(const ActorRef& ref, int begin) const {
  const bool person = ref.actor >= 0 && actors_.list[ref.actor].kind == ActorKind::person;
  return person && ref.tokens.begin > begin && lower(ref.tokens.begin - 1) == "of";
}

std::vector<int> Participants::scan(int begin, int end, int head) const {
  std::vector<int> persons, others;
  bool comma = false;
  end = std::min(end, begin + kLongest);
  for (int t = begin; t < end;) {
    const ActorRef* ref = ref_over(t);
    if (ref && (ref->tokens.begin == t || t == begin)) {
      const int next = ref->tokens.end;
      if (comma && head >= 0 && !tree_.descends_from(ref->head, head)) break;
      const bool aside = next < end && is_possessive(next);
      if (!aside && (persons.empty() || !describes(*ref, begin))) take(*ref, persons, others);
      t = std::max(next, t + 1);
      continue;
    }
    if (ends_phrase(t)) break;
    if (text_[tree_.token(t).span] == "(") t = closing(t, end);
    comma = comma || text_[tree_.token(t).span] == ",";
    ++t;
  }
  return persons.empty() ? others : persons;
}

std::vector<int> Participants::phrase(int head) const {
  if (is_author(head)) return {author_};
  const TokenRange range = tree_.subtree(head);
  // A reference may begin before a wrongly attached subtree: read it whole.
  const ActorRef* ref = ref_over(head);
  const auto names = [&](int c) { return ref_over(c) && tree_.is(c, {"conj", "appos", "flat", "compound"}); };
  if (!ref && std::ranges::none_of(tree_.children(head), names)) return {};
  std::vector<int> found = scan(ref ? std::min(range.begin, ref->tokens.begin) : range.begin, range.end, head);
  if (found.empty() && ref) found = scan(ref->tokens.begin, ref->tokens.end, head);
  return found;
}

// A sentence that ends in a colon goes on over the lines of the list below it.
std::vector<int> Participants::above(int noun) const {
  const int begin = sentence_begin(noun);
  return scan(begin, std::max(begin, tree_.subtree(noun).begin), tree_.head(noun));
}

std::vector<int> Participants::roster(int begin) const {
  const auto& sentences = tree_.syntax().sentences;
  const int end = sentence_end(begin);
  std::vector<int> listed;
  for (std::size_t s = tree_.token(begin).sentence + 1; lower(end - 1) == ":" && s < sentences.size(); ++s) {
    const int first = sentences[s].begin;
    if (!is_dash(first) || first > end + kLongest) break;
    unite(listed, scan(first + 1, sentences[s].end, -1));
  }
  return listed.empty() ? scan(begin, end, -1) : listed;
}

// "X told": the name at once before a verb that the tree gives no subject.
std::vector<int> Participants::at_once_before(int verb) const {
  int t = verb - 1;
  while (t > sentence_begin(verb) && (tree_.token(t).upos == Upos::AUX || tree_.token(t).upos == Upos::ADV)) --t;
  const ActorRef* ref = t >= sentence_begin(verb) ? ref_over(t) : nullptr;
  if (!ref || ref->tokens.end != t + 1) return {};
  std::vector<int> persons, others;
  take(*ref, persons, others);
  return persons;
}

// "Ek thanked Orr for hosting Lee": what the object did.
bool Participants::is_merit(int verb) const {
  const int mark = tree_.child(verb, {"mark"});
  return tree_.is(verb, {"advcl"}) && mark >= 0 && lower(mark) == "for";
}

// "Ek sought ways to meet Orr": whoever seeks them would do so.
bool Participants::is_errand(int verb) const {
  const int mark = tree_.child(verb, {"mark"}), noun = tree_.head(verb);
  return mark >= 0 && lower(mark) == "to" && !ref_over(noun) && !tree_.has_child(noun, {"nmod:poss"}) &&
         tree_.is(noun, {"obj"});
}

std::vector<int> Participants::subject_of(int verb) const {
  if (!tree_.has_child(verb, {"nsubj"}))
    if (std::vector<int> found = at_once_before(verb); !found.empty()) return found;
  const bool finite = tree_.token(verb).xpos == "VBD";  // "urged X to leave and met Y": coordinate with "urged"
  for (int step = 0; verb >= 0 && step < kClimb; ++step) {
    const int subject = tree_.child(verb, {"nsubj"});
    const int head = tree_.head(verb);
    const bool relative = subject >= 0 && tree_.token(subject).upos == Upos::PRON && tree_.is(verb, {"acl"});
    // "While he spoke, Ek said": the pronoun stands for the subject that follows.
    const bool cataphoric = subject >= 0 && head > verb && tree_.is(verb, {"advcl"}) &&
                            tree_.token(subject).upos == Upos::PRON && tree_.has_child(head, {"nsubj"});
    if (subject >= 0 && !relative && !cataphoric) return phrase(subject);
    if (head < 0) break;
    if (tree_.is(verb, {"acl"}) && !is_errand(verb)) {
      const ActorRef* ref = ref_over(head);
      return ref ? scan(ref->tokens.begin, ref->tokens.end, head) : std::vector<int>{};
    }
    if (((tree_.is(verb, {"xcomp"}) && !finite) || is_merit(verb)) && tree_.has_child(head, {"obj", "iobj"}))
      if (std::vector<int> found = object_of(head); !found.empty()) return found;
    if (tree_.is(verb, {"ccomp"})) break;
    verb = head;
  }
  return {};
}

std::vector<int> Participants::object_of(int verb) const {
  std::vector<int> found;
  for (int c : tree_.children(verb))
    if (tree_.is(c, {"obj", "iobj"})) unite(found, phrase(c));
  return found;
}

std::vector<int> Participants::agent_of(int verb) const {
  std::vector<int> found;
  for (int c : tree_.children(verb)) {
    const int preposition = tree_.child(c, {"case"});
    if (tree_.is(c, {"obl"}) && preposition >= 0 && lower(preposition) == "by") unite(found, phrase(c));
  }
  return found;
}

int Participants::partner(int token, bool to) const {
  const int end = std::min(sentence_end(token), token + kReach);
  for (int t = token + 1; t + 1 < end; ++t) {
    if (lexicon_.has(lower(t), OccasionWord::with) || (to && lower(t) == "to")) return t + 1;
    const ActorRef* ref = ref_over(t);
    if (ref)
      t = ref->tokens.end - 1;
    else if (ends_phrase(t) && tree_.token(t).upos != Upos::ADP && tree_.token(t).upos != Upos::ADV)
      break;
  }
  return -1;
}

std::vector<int> Participants::after_with(int token, bool to) const {
  const int begin = partner(token, to);
  return begin < 0 ? std::vector<int>{} : scan(begin, sentence_end(begin), std::max(tree_.head(begin - 1), 0));
}

bool Participants::is_press(int begin) const {
  for (int t = begin; t < std::min(sentence_end(begin), begin + kReach) && !ends_phrase(t); ++t)
    if (lexicon_.has(lower(t), OccasionWord::press)) return true;
  return false;
}

std::vector<int> Participants::after(int token, std::string_view preposition) const {
  const int next = token + 1;
  if (next + 1 >= sentence_end(token) || lower(next) != preposition) return {};
  return scan(next + 1, sentence_end(token), std::max(tree_.head(next), 0));
}

// "As part of his visit, Ek met …": a pronoun in front of a clause stands for the person who is its subject.
std::vector<int> Participants::announced(int pronoun) const {
  const int noun = tree_.head(pronoun);
  if (!tree_.is(pronoun, {"nmod:poss"}) || tree_.token(pronoun).upos != Upos::PRON) return {};
  if (pronoun > sentence_begin(noun) + kFront) return {};
  const int verb = verb_of(noun);
  const int subject = verb < 0 ? -1 : tree_.child(verb, {"nsubj"});
  if (subject < noun || !tree_.is(noun, {"obl", "nmod"})) return {};
  std::vector<int> found = phrase(subject);
  const bool person = found.size() == 1 && actors_.list[found[0]].kind == ActorKind::person;
  return person ? found : std::vector<int>{};
}

std::vector<int> Participants::before(int noun) const {
  std::vector<int> persons, others;
  int names = 0;
  for (int t = noun - 1; t >= std::max(sentence_begin(noun), noun - kReach / 2); --t) {
    const ActorRef* ref = ref_over(t);
    if (ref && ref->tokens.contains(noun)) ref = nullptr;
    if (is_author(t)) return {author_};
    if (std::vector<int> owner = announced(t); !owner.empty()) return owner;
    const bool owner = is_possessive(t + 1) || (ref && tree_.token(t).upos == Upos::PRON);
    if (ref) {
      const bool adjoins = owner || t == noun - 1 || is_dash(t + 1) || names > 0;
      if (adjoins) take(*ref, persons, others), ++names;
      if (owner) break;
      t = ref->tokens.begin;
    } else if (tree_.token(t).upos != Upos::ADJ && tree_.token(t).upos != Upos::NOUN && !is_dash(t) &&
               !is_possessive(t) && tree_.token(t).upos != Upos::PROPN && tree_.token(t).upos != Upos::NUM) {
      break;
    }
  }
  std::vector<int>& found = persons.empty() ? others : persons;
  std::ranges::reverse(found);
  // One state before a noun only tells whose it is: "the Russian visit" says nothing of who came.
  return persons.empty() && found.size() < 2 ? std::vector<int>{} : found;
}

int Participants::verb_of(int noun) const {
  for (int t = noun, step = 0; t >= 0 && step < kClimb; t = tree_.head(t), ++step)
    if (t != noun && (tree_.token(t).upos == Upos::VERB || tree_.has_child(t, {"nsubj"}))) return t;
  return -1;
}

}  // namespace verbale
