#include "statement/prepositional_content.h"

#include <algorithm>
#include <string>

#include "statement/parties.h"

namespace verbale {
namespace {

class Prepositional {
 public:
  Prepositional(const Reading& reading, const Extent& extent, const Draft& draft)
      : reading_(reading), tree_(reading.tree), extent_(extent), draft_(draft), cue_(draft.cue) {}

  // What the preposition opens behind the cue: hung on its verb, on its last word ("engaged in talks [on trade]"), on
  // whom it was said to ("held talks with Holm [on trade]"), on the object.
  TokenRange content(std::string_view preposition, int object) const {
    if (reading_.lower(cue_.tokens.end - 1) == preposition)
      if (const TokenRange found = governed_by(reading_, extent_, cue_); !found.empty()) return found;
    if (const TokenRange found = opened_by(cue_.head, preposition); !found.empty())
      return with_others(extent_.reaching(cue_, found), preposition);
    for (const int other : {cue_.tokens.end - 1, counterpart_of(reading_, cue_)})
      if (const TokenRange found = other > cue_.head ? opened_by(other, preposition) : TokenRange{}; !found.empty())
        return extent_.reaching(cue_, found);
    if (const TokenRange behind = behind_holder(preposition); !behind.empty()) return behind;
    return object >= 0 ? opened_by_any(object, preposition) : TokenRange{};
  }

 private:
  // "on trade, [on the border, and on how to open it]": the same preposition again, wherever the tree hangs it.
  TokenRange with_others(TokenRange range, std::string_view preposition) const {
    const int end = reading_.sentence_of(cue_.head).end;
    for (;;) {
      int t = range.end;
      while (t < end && (reading_.form(t) == "," || tree_.token(t).upos == Upos::CCONJ)) ++t;
      if (t == range.end || t >= end || reading_.lower(t) != preposition || !tree_.is(t, {"case", "mark"}) ||
          tree_.head(t) < t)
        return range;
      range.end = std::max(t + 1, tree_.subtree(tree_.head(t)).end);
    }
  }

  // "thanked Ek and Orr [for their help]", hung on the last of them.
  TokenRange opened_by_any(int object, std::string_view preposition) const {
    if (const TokenRange found = opened_by(object, preposition); !found.empty()) return found;
    for (const int c : tree_.children(object))
      if (const TokenRange found = tree_.is(c, {"conj"}) ? opened_by(c, preposition) : TokenRange{}; !found.empty())
        return found;
    return {};
  }

  // "a report from the commander [on the exercises]", wherever the tree hangs it.
  TokenRange behind_holder(std::string_view preposition) const {
    const int t = draft_.source.end;
    const Sentence& sentence = reading_.sentence_of(cue_.head);
    if (cue_.entry->pos != CuePos::noun || draft_.source.begin < cue_.tokens.end || t >= sentence.end) return {};
    if (reading_.lower(t) != preposition || !tree_.is(t, {"case"}) || tree_.head(t) < t) return {};
    if (tree_.token(t + 1).name == NameType::date) return {};  // "a statement by Holm on June 11"
    return extent_.reaching(cue_, {t, tree_.subtree(tree_.head(t)).end});
  }

  // "spoke to reporters": people behind a preposition that may also bring an addressee.
  bool hears(int head, std::string_view preposition) const {
    const ActorRef* ref = cue_.entry->addresses(preposition) ? reading_.actors.at(head) : nullptr;
    if (!ref || ref->actor < 0) return false;
    const ActorKind kind = reading_.actors.list[ref->actor].kind;
    return kind == ActorKind::person || kind == ActorKind::group || kind == ActorKind::media;
  }

  // The modifier of a token that the preposition opens.
  TokenRange opened_by(int head, std::string_view preposition) const {
    for (int c : tree_.children(head)) {
      if (c < head || !tree_.is(c, {"obl", "nmod", "advcl", "acl", "xcomp"})) continue;
      const TokenRange range = tree_.subtree(c);
      if (cue_.tokens.contains(range.begin)) continue;  // "came to an agreement"
      const bool opens = tree_.is(range.begin, {"case"}) || (preposition != "to" && tree_.is(range.begin, {"mark"}));
      if (opens && reading_.lower(range.begin) == preposition && !hears(c, preposition)) return range;
    }
    return {};
  }

  const Reading& reading_;
  const Tree& tree_;
  const Extent& extent_;
  const Draft& draft_;
  const CueMention& cue_;
};

// The head of what the last word of the cue opens; -1: it opens nothing.
int head_governed(const Tree& tree, const CueMention& cue) {
  const int last = cue.tokens.end - 1;
  if (last <= cue.head) return -1;
  if (tree.is(last, {"case", "mark"})) return tree.head(last) > last ? tree.head(last) : -1;
  if (tree.token(last).upos != Upos::ADP) return -1;
  for (int c : tree.children(cue.head))
    if (tree.subtree(c).begin >= cue.tokens.end && tree.is(c, {"obj", "obl", "nmod", "xcomp"})) return c;
  return -1;
}

}  // namespace

TokenRange prepositional_content(const Reading& reading, const Extent& extent, const Draft& draft,
                                 std::string_view preposition, int object) {
  return Prepositional(reading, extent, draft).content(preposition, object);
}

TokenRange governed_by(const Reading& reading, const Extent& extent, const CueMention& cue) {
  const int governed = head_governed(reading.tree, cue);
  if (governed < 0) return {};
  TokenRange range = reading.tree.subtree(governed);
  range.begin = std::max(range.begin, cue.tokens.end);
  return extent.reaching(cue, range);
}

}  // namespace verbale
