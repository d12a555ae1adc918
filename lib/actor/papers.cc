// The owner of a paper issued it; else the subject of the sentence that brought it up; else the body that last spoke.
// Covered by tests/actor/find_actors_test.cc.
#include "actor/papers.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace verbale {
namespace {

// Papers that a person sends.
constexpr std::array<std::string_view, 6> kLetters = {"message", "greeting", "greetings", "telegram", "letter", "note"};

// Sentences back to the one that tells of the sending.
constexpr int kBack = 3;

}  // namespace

Resolved Papers::issuer(const Phrase& phrase, const std::function<int(int)>& settled) {
  const Words& words = refs_.words;
  if (!phrase.of.empty()) return {refs_.figures[phrase.of.front()]};
  if (const int owner = refs_.owner_of(phrase); owner >= 0) return {owner};
  // "the message of the Russian president"
  if (words.is(phrase.tokens.end, "of"))
    if (const int behind = refs_.phrase_at(phrase.tokens.end + 1); behind >= 0)
      if (const int figure = settled(behind); figure >= 0) return {figure};
  const std::string noun = words.key(phrase.tokens);
  if (!phrase.definite) introduced_[noun] = words.token(phrase.head).sentence;
  if (!phrase.definite || !speaks(phrase.head)) return {-1, 0};
  if (is_joint(phrase))
    if (const Resolved all = refs_.groups.who_talk_before(phrase.head); all.figure >= 0) return all;
  if (const int issuer = introduced_by(noun); issuer >= 0) return {issuer, 0.6};
  if (const int sender = sender_of(noun, words.token(phrase.head).sentence); sender >= 0) return {sender, 0.6};
  const Choice choice = refs_.discourse.choose(phrase.tokens.begin, [&](int f) {
    const Figure& figure = refs_.cast[f];
    const ActorKind kind = figure.actor.kind;
    const bool fights = figure.actor.codes.cameo.ends_with("MIL");
    if (figure.plural || kind == ActorKind::state || kind == ActorKind::group || fights) return 0.0;
    return kind == ActorKind::person ? 0.1 : kind == ActorKind::government ? 0.8 : 0.5;
  });
  return {choice.figure, choice.margin};
}

// "the |joint statement": all issued it.
bool Papers::is_joint(const Phrase& phrase) const {
  for (int t = phrase.tokens.begin; t < phrase.tokens.end; ++t)
    if (refs_.words.is(t, "joint")) return true;
  return false;
}

// A paper is an actor where it is a source: "the statement said", "according to the statement", "in a statement".
bool Papers::speaks(int head) const {
  const Words& words = refs_.words;
  if (!words.tagged() || words.tree().is(head, {"nsubj"})) return true;
  const int preposition = words.tree().child(head, {"case"});
  return preposition >= 0 && words.use(preposition, "source");
}

// "In a statement, the SDF said ... The statement": of whom the sentence tells that brought it up.
int Papers::introduced_by(const std::string& noun) const {
  const auto at = introduced_.find(noun);
  if (at == introduced_.end()) return -1;
  const auto& uttered = refs_.discourse.uttered();
  for (auto u = uttered.rbegin(); u != uttered.rend(); ++u) {
    const int sentence = refs_.words.token(u->token).sentence;
    if (sentence < at->second) break;
    if (sentence == at->second && u->subject && !refs_.cast[u->figure].plural) return u->figure;
  }
  return -1;
}

// "Holm congratulated the firefighters. The message reads": the last person who did something, whoever was addressed,
// unless a body or agency is near that issues messages itself.
int Papers::sender_of(const std::string& noun, int sentence) const {
  if (std::ranges::find(kLetters, noun) == kLetters.end()) return -1;
  const auto& uttered = refs_.discourse.uttered();
  int sender = -1;
  for (auto u = uttered.rbegin(); u != uttered.rend(); ++u) {
    if (refs_.words.token(u->token).sentence < sentence - kBack) break;
    const Figure& figure = refs_.cast[u->figure];
    if (figure.actor.kind == ActorKind::government || figure.actor.kind == ActorKind::media) return -1;
    if (sender < 0 && u->subject && !figure.plural && figure.actor.kind == ActorKind::person) sender = u->figure;
  }
  return sender;
}

}  // namespace verbale
