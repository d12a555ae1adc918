#include "statement/deeds.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "statement/carriers.h"
#include "statement/parties.h"
#include "statement/sources.h"
#include "text/among.h"

namespace verbale {
namespace {

// What goes with a message and tells nothing of what it says: whom it is from and for, where and when.
constexpr std::array<std::string_view, 7> kAddresses = {"to", "from", "by", "at", "on", "via", "through"};

// What can be handed over, and what one speaks on.
constexpr std::string_view kMessage = "message";  // by whatever channel
constexpr std::array<Channel, 5> kPapers = {Channel::written_statement, Channel::letter, Channel::phone, Channel::video,
                                            Channel::speech};

const ChannelWord* channel_of(const Reading& reading, int noun) {
  return reading.lexicon.cues.channel_word(reading.tree.token(noun).lemma);
}

bool is_paper(const Reading& reading, int noun) {
  const ChannelWord* word = channel_of(reading, noun);
  return reading.tree.token(noun).lemma == kMessage ||
         (word && std::ranges::find(kPapers, word->channel) != kPapers.end());
}

// "a message to Ek", not "a message on the talks", "a statement that …".
bool says_nothing(const Reading& reading, int paper) {
  const Tree& tree = reading.tree;
  return std::ranges::none_of(tree.children(paper), [&](int c) {
    if (tree.is(c, {"acl:relcl"}) && reading.lexicon.cues.has_verb(tree.token(c).lemma)) return false;  // "which said"
    if (tree.is(c, {"acl", "ccomp", "appos", "parataxis"})) return true;
    const std::string word = c > paper && tree.is(c, {"nmod"}) ? reading.preposition(c) : "";
    if (word.empty()) return false;
    if (!among(kAddresses, word)) return true;
    return word == "on" && tree.token(c).name != NameType::date && !reading.actors.at(c);
  });
}

bool hands_over(const Reading& reading, const Draft& draft, int thing) {
  if (draft.cue.category() != Category::speech || reading.tree.token(thing).upos != Upos::NOUN) return false;
  return is_paper(reading, thing) && says_nothing(reading, thing);
}

// "spoke on the phone": by what they spoke, not on what.
bool names_line(const Reading& reading, const Draft& draft, int line) {
  if (draft.cue.category() != Category::interaction || reading.tree.token(line).upos != Upos::NOUN) return false;
  const ChannelWord* word = channel_of(reading, line);
  return word && (word->channel == Channel::phone || word->channel == Channel::video);
}

// What is done with a guest; of other things the same words are statements.
constexpr std::array<std::string_view, 3> kOfGuests = {"introduce", "welcome", "release"};

// What is done to hearers, and of topics says something.
constexpr std::string_view kOfHearers = "address";

// A guest is no news that somebody is glad of.
bool receives(const Reading& reading, const Draft& draft, int guest) {
  if (draft.cue.entry->pos != CuePos::verb || !among(kOfGuests, draft.cue.entry->cue)) return false;
  if (!draft.sources.empty() && reading.is_first_person(draft.sources.front().head)) return false;
  const ActorRef* ref = reading.actors.at(guest);
  return ref && ref->actor >= 0 && reading.actors.is_person(ref->actor);
}

// "addressed Ek |with a request": what is said stands behind.
bool asks_with(const Reading& reading, int verb) {
  return std::ranges::any_of(reading.tree.children(verb), [&](int c) {
    return reading.preposition(c) == "with" &&
           !reading.lexicon.cues.with_lemma(reading.tree.token(c).lemma, CuePos::noun).empty();
  });
}

bool opens_speech(const Reading& reading, const Draft& draft, int hearers) {
  if (draft.cue.entry->cue != kOfHearers || asks_with(reading, draft.cue.head)) return false;
  return reading.occasions.at(hearers) >= 0 || can_speak(reading, hearers);
}

// "programmes to support trade": an attitude that nobody is said to have yet.
bool is_aim(const Reading& reading, const Draft& draft) {
  const Tree& tree = reading.tree;
  const int verb = draft.cue.head;
  const bool attitude = draft.cue.category() == Category::attitude || draft.cue.act() == Act::support;
  if (!attitude || draft.cue.noun || draft.cue.entry->pos != CuePos::verb) return false;
  const std::string& tag = tree.token(verb).xpos;
  if ((tag != "VB" && tag != "VBG") || carrier_of(reading, verb) >= 0 || tree.has_child(verb, {"aux", "nsubj"}))
    return false;
  return tree.is(verb, {"acl", "advcl", "xcomp"}) && tree.has_child(verb, {"mark"});
}

}  // namespace

bool is_mere_action(const Reading& reading, const Draft& draft) {
  if (!draft.cue.entry) return false;
  if (is_aim(reading, draft)) return true;
  if (draft.content.size() != 1) return false;
  const int thing = head_of(reading.tree, draft.content.front());
  return hands_over(reading, draft, thing) || receives(reading, draft, thing) || opens_speech(reading, draft, thing) ||
         names_line(reading, draft, thing);
}

}  // namespace verbale
