// Each place where a name stands alone is a witness; what they say together holds for all places of the same word. A
// person's title outweighs all else; longer names that end in the word speak for a person ("Anna Tormo"), longer ones
// that begin with it ("Tormo Island") and places of it ("in Tormo") for a place, and the more have it. Covered by
// tests/mention/settle_names_test.cc.
#include "mention/settle_names.h"

#include <algorithm>
#include <string>

#include "absl/container/flat_hash_map.h"

namespace verbale {
namespace {

// What is known of a word that stands as a name.
struct Witnesses {
  bool titled = false, storm = false;
  int person = 0, place = 0;
  int within = 0;  // times with a capital where a common word has none
  int common = 0;  // times in small letters
};

class Settler {
 public:
  Settler(const Words& words, std::vector<Name>& names) : words_(words), names_(names) {}

  void run() {
    for (const Name& name : names_)
      if (is_open(name)) words_of_names_.try_emplace(words_.key(name.tokens));
    if (words_of_names_.empty()) return;
    for (const Name& name : names_) hear(name);
    for (int t = 0; t < words_.size(); ++t) hear_common(t);
    std::erase_if(names_, [this](const Name& name) { return is_open(name) && is_no_name(witnesses(name)); });
    for (Name& name : names_)
      if (is_open(name) && name.sense == SenseKind::person && is_place(witnesses(name)))
        name.sense = SenseKind::place, name.kind = ActorKind::state;
  }

 private:
  static bool is_open(const Name& name) {
    return name.known < 0 && name.tokens.end == name.tokens.begin + 1 &&
           (name.sense == SenseKind::person || name.sense == SenseKind::body || name.sense == SenseKind::place);
  }

  const Witnesses& witnesses(const Name& name) const { return words_of_names_.find(words_.key(name.tokens))->second; }

  static bool is_no_name(const Witnesses& w) { return !w.titled && !w.person && (w.storm || w.common > 2 * w.within); }
  static bool is_place(const Witnesses& w) { return w.place > w.person && !w.titled; }

  void hear(const Name& name) {
    hear_longer(name);
    const auto found = words_of_names_.find(words_.key(name.tokens));
    if (found == words_of_names_.end()) return;
    Witnesses& w = found->second;
    const int first = name.tokens.begin, before = first - 1;
    if (!is_open(name)) {
      w.person += name.sense == SenseKind::person;
      return;
    }
    w.within += !words_.shape(first).opens && !words_.shape(first).title_case;
    if (!words_.inside(before) || !words_.same_sentence(before, first)) return;
    w.titled |= is_titled(first);
    w.storm |= words_.use(before, "storm") && words_.shape(before).capital;
    w.place += stands_for_place(first);
  }

  // "Tormo Island".
  void hear_longer(const Name& name) {
    if (name.sense != SenseKind::place || name.tokens.end - name.tokens.begin < 2) return;
    const auto found = words_of_names_.find(words_.key({name.tokens.begin, name.tokens.begin + 1}));
    if (found != words_of_names_.end()) ++found->second.place;
  }

  bool is_titled(int t) const {
    if (words_.use(t - 1, "honorific")) return true;
    constexpr int kLongestTitle = 5;
    for (int begin = t - 1; begin >= std::max(0, t - kLongestTitle); --begin)
      if (const Hit title = words_.title(begin); title && title.tokens.end == t) return true;
    return false;
  }

  // "in Eugene", not "in Eugene's view" nor "trust in Eugene"; "Eugene, Oregon".
  bool stands_for_place(int t) const {
    if (words_.is_possessive(t + 1)) return false;
    if (words_.use(t - 1, "within") && !words_.use(t - 2, "trust")) return true;
    const Hit* state = words_.is(t + 1, ",") ? words_.hit(t + 2, {SenseKind::state, SenseKind::place}) : nullptr;
    return state && words_.shape(t + 2).capital && !words_.is_possessive(state->tokens.end);
  }

  void hear_common(int t) {
    if (words_.shape(t).capital || !words_.shape(t).word) return;
    const auto found = words_of_names_.find(words_.key({t, t + 1}));
    if (found != words_of_names_.end()) ++found->second.common;
  }

  const Words& words_;
  std::vector<Name>& names_;
  absl::flat_hash_map<std::string, Witnesses> words_of_names_;
};

}  // namespace

void settle_names(const Words& words, std::vector<Name>& names) { Settler(words, names).run(); }

}  // namespace verbale
