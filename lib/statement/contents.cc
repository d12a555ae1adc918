// The slots of the cue's row are tried in their order; the first that the tree fills is the content. A
// clause may hang from the cue (ccomp, parataxis), hold it (the cue is an insertion or a sign-off), or
// stand beside it in quotation marks. tests/statement/frames_test.cc has the rows.
#include "statement/contents.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "statement/clauses.h"
#include "statement/edges.h"
#include "statement/parties.h"
#include "statement/phrase_content.h"
#include "statement/prepositional_content.h"
#include "statement/quoted_content.h"
#include "statement/sources.h"
#include "statement/subjects.h"

namespace verbale {
namespace {

// What opens a complement that says what the object is or does; others say what is done to it ("accused of").
bool is_equation(std::string_view opener) { return opener == "as" || opener == "inf" || opener == "pred"; }

class Filler {
 public:
  Filler(const Reading& reading, const Extent& extent, const Draft& draft)
      : reading_(reading), tree_(reading.tree), extent_(extent), draft_(draft), cue_(draft.cue) {}

  std::vector<TokenRange> fill(std::string& filled) const {
    if (cue_.entry->pos == CuePos::phrase) return content_of_phrase(reading_, extent_, draft_);
    if (const SignOff* s = extent_.sign_off(cue_); s && s->verb == cue_.head) return signed_off(*s);
    if (std::vector<TokenRange> found = quotation_after_colon(reading_, extent_.quotations(), draft_); !found.empty())
      return found;
    for (const std::string& slot : cue_.entry->content)
      if (std::vector<TokenRange> found = slot_content(slot); !found.empty()) return filled = slot, found;
    return {};
  }

 private:
  std::vector<TokenRange> slot_content(std::string_view slot) const {
    if (slot == "clause") return clause();
    if (slot == "quote") return quotation_beside(reading_, extent_.quotations(), draft_);
    if (slot == "object" || slot == "noun" || slot == "subject") return one(object());
    if (slot == "own") return one(own_object());
    if (slot == "saying") return cue_.noun ? one(object()) : std::vector<TokenRange>();
    if (slot == "inf") return one(infinitive());
    if (slot == "ing") return one(gerund());
    if (slot.starts_with("object+")) return object_with(slot.substr(7));
    return one(prepositional(slot));
  }

  std::vector<TokenRange> one(TokenRange range) const {
    range = trimmed(reading_, range);
    if (range.empty()) return {};
    if (range.end - range.begin == 1 && is_relative(tree_, range.begin)) return described(range.begin);
    return {range};
  }

  // "the amendments that were adopted by …": the noun that the relative clause describes.
  std::vector<TokenRange> described(int pronoun) const {
    const int noun = antecedent(tree_, cue_.head, pronoun);
    if (noun == pronoun) return {};
    return {phrase_of(reading_, noun)};
  }

  // --- clauses -------------------------------------------------------------------------------------
  std::vector<TokenRange> clause() const {
    if (auto found = quotation_beside(reading_, extent_.quotations(), draft_); !found.empty()) return found;
    if (const int c = clause_of(reading_, cue_); c >= 0 && !stated_as_subject())
      return one(extent_.reaching(cue_, from_infinitive(c)));
    if (cue_.entry->pos != CuePos::verb) return {};
    if (inserted()) return around(tree_.head(cue_.head), cue_clause());
    return {};
  }

  // "The importance of … was underlined as …": the subject of a passive is the content, not a clause after it.
  bool stated_as_subject() const {
    const int subject = cue_.passive ? tree_.child(cue_.head, {"nsubj"}) : -1;
    return subject >= 0 && tree_.token(subject).upos == Upos::NOUN && cue_.entry->takes("object") &&
           !can_speak(reading_, subject);
  }

  // "urged Turkey to open …", read as one clause: whom it was said to stands before the "to".
  TokenRange from_infinitive(int complement) const {
    TokenRange range = tree_.subtree(complement);
    if (cue_.entry->takes("object+inf")) return range;
    const int to = tree_.child(complement, {"mark"});
    if (to >= 0 && tree_.token(to).lemma == "to") range.begin = to;
    return range;
  }

  // The cue's clause stands within, before or after the clause that it reports: "…, he said, …".
  bool inserted() const {
    const int head = tree_.head(cue_.head);
    if (head < 0 || tree_.has_child(cue_.head, {"obj", "ccomp"})) return false;
    if (tree_.is(cue_.head, {"parataxis"})) return true;
    return tree_.is(cue_.head, {"advcl"}) && introduced_by(reading_, cue_.head, "as");
  }

  TokenRange cue_clause() const { return hull(tree_.subtree(cue_.head), hull(cue_.tokens, draft_.source)); }

  // "<clause>, the ministry said.": and a quotation that goes on after the cue.
  std::vector<TokenRange> signed_off(const SignOff& sign_off) const {
    if (auto found = quotation_beside(reading_, extent_.quotations(), draft_); !found.empty()) return found;
    if (sign_off.rest.empty()) return one(sign_off.content);
    return {trimmed(reading_, sign_off.content), trimmed(reading_, sign_off.rest)};
  }

  std::vector<TokenRange> around(int clause, TokenRange hole) const {
    return without(reading_, tree_.subtree(clause), hole);
  }

  // --- objects and complements ---------------------------------------------------------------------
  TokenRange object() const {
    if (const TokenRange governed = governed_by(reading_, extent_, cue_); !governed.empty()) return governed;
    const TokenRange range = object_phrase();
    if (range.empty()) return {};
    if (const int counterpart = counterpart_of(reading_, cue_); counterpart >= 0)
      return {range.begin, std::min(range.end, tree_.subtree(counterpart).begin)};
    return cue_.passive ? range : extent_.reaching(cue_, range);
  }

  // "offered [his condolences to …]": an object that the row itself names.
  TokenRange own_object() const {
    const int object = tree_.child(cue_.head, {"obj"});
    return object < 0 ? TokenRange{} : extent_.reaching(cue_, tree_.subtree(object));
  }

  // The object in its own words, not yet to the end of its clause.
  TokenRange object_phrase() const {
    const int object = cue_.passive ? tree_.child(cue_.head, {"nsubj:pass", "nsubj"}) : tree_.child(cue_.head, {"obj"});
    if (object < 0 || cue_.tokens.contains(object) || addressed(object) || announces(object)) return {};
    TokenRange range = tree_.subtree(object);
    const bool late = !cue_.passive && cue_.tokens.end < range.begin && is_nominal(reading_, cue_.tokens.end) &&
                      !tree_.has_child(cue_.head, {"iobj"});
    if (late && tree_.token(cue_.tokens.end).upos != Upos::ADP)
      range.begin = cue_.tokens.end;  // an object follows its verb
    return range;
  }

  // "told journalists": the object is whom it was said to, where the cue has other content to take.
  bool addressed(int object) const {
    return !cue_.passive && cue_.entry->takes("clause") && cue_.entry->addresses("object") &&
           can_speak(reading_, object);
  }

  // "It was agreed [to meet]": a pronoun that stands for the clause behind.
  bool announces(int subject) const {
    return cue_.passive && reading_.lower(subject) == "it" && tree_.has_child(cue_.head, {"xcomp", "ccomp"});
  }

  TokenRange prepositional(std::string_view preposition) const {
    const bool told = cue_.entry->addresses("object") && !infinitive().empty();
    const int object = told ? -1 : tree_.child(cue_.head, {"obj"});
    return prepositional_content(reading_, extent_, draft_, preposition, object);
  }

  TokenRange infinitive() const {
    if (offers_object()) return {};
    if (const TokenRange own = infinitive_of(cue_.head); !own.empty()) return own;
    if (const TokenRange next = infinitive_after_cue(); !next.empty()) return next;
    const int object = object_of(tree_, cue_);  // "urged Turkey to open …", hung on the noun
    return object >= 0 && can_speak(reading_, object) ? infinitive_of(object) : TokenRange{};
  }

  // "offers a reward to help …": a thing is offered, and the infinitive tells what for.
  bool offers_object() const {
    const int object = cue_.entry->pos == CuePos::verb && !cue_.passive ? tree_.child(cue_.head, {"obj"}) : -1;
    return object >= 0 && !cue_.tokens.contains(object) && cue_.entry->takes("object") &&
           cue_.entry->act == Act::propose && !can_speak(reading_, object);
  }

  // "Turkey's demand to open the border", with the infinitive hung elsewhere.
  TokenRange infinitive_after_cue() const {
    const int to = cue_.tokens.end;
    if (to >= reading_.sentence_of(cue_.head).end || tree_.token(to).lemma != "to" || !tree_.is(to, {"mark"}))
      return {};
    return extent_.reaching(cue_, {to, tree_.subtree(tree_.head(to)).end});
  }

  TokenRange infinitive_of(int head) const {
    for (int c : tree_.children(head)) {
      if (c < cue_.head || !tree_.is(c, {"xcomp", "advcl", "acl", "ccomp"})) continue;
      const int to = tree_.child(c, {"mark"});
      if (to >= 0 && tree_.token(to).lemma == "to") return extent_.reaching(cue_, {to, tree_.subtree(c).end});
    }
    return {};
  }

  TokenRange gerund() const {
    for (int c : tree_.children(cue_.head))
      if (c > cue_.head && tree_.is(c, {"xcomp", "ccomp", "advcl"}) && tree_.token(c).xpos == "VBG")
        return tree_.subtree(c);
    return {};
  }

  // "described [the move as a threat]"; in two parts where words of the cue's clause stand between: "described [the
  // move] on Monday [as a threat]", "[the move] was described [as a threat]".
  std::vector<TokenRange> object_with(std::string_view opener) const {
    const TokenRange base = object();
    const TokenRange rest = base.empty() ? TokenRange{} : opened_complement(opener);
    if (rest.empty() || rest.end <= base.begin || (cue_.passive && !is_equation(opener))) return {};
    const TokenRange own = object_phrase();
    const bool apart = opener == "as" && is_adjunct({own.end, rest.begin});
    if (cue_.passive ? own.end <= cue_.head && rest.begin > cue_.head : apart) return {own, rest};
    return cue_.passive ? std::vector<TokenRange>() : one({base.begin, std::max(base.end, rest.end)});
  }

  // Whether words are just a modifier of the cue: a time, a place.
  bool is_adjunct(TokenRange words) const {
    return std::ranges::any_of(tree_.children(cue_.head), [&](int c) {
      return tree_.is(c, {"obl", "advmod"}) && tree_.subtree(c) == words;
    });
  }

  TokenRange opened_complement(std::string_view opener) const {
    if (opener == "inf") return infinitive();
    return opener == "pred" ? predicate() : prepositional(opener);
  }

  // What is said of the object: "called [the plan a mistake]".
  TokenRange predicate() const {
    for (int c : tree_.children(cue_.head))
      if (c > cue_.head && tree_.is(c, {"xcomp"}) && !tree_.has_child(c, {"mark"}))
        return extent_.reaching(cue_, tree_.subtree(c));
    return {};
  }

  const Reading& reading_;
  const Tree& tree_;
  const Extent& extent_;
  const Draft& draft_;
  const CueMention& cue_;
};

// "looked forward [to] opening": a preposition is the cue's. "declined [to comment]": words of the row that are all
// there is to its content are the content's.
void part(TokenRange& cue, TokenRange& content) {
  if (content.begin == cue.end - 1) content.begin = cue.end;
  if (content.begin > cue.begin && content.begin < cue.end) cue.end = content.begin;
}

}  // namespace

void find_content(const Reading& reading, const Extent& extent, Draft& draft) {
  draft.content = Filler(reading, extent, draft).fill(draft.cue.slot);
  for (TokenRange& range : draft.content) {
    range = completed(reading, extent.quotations(), draft.cue.head, range);
    if (!ends_quotation(extent.quotations(), range)) range = trimmed(reading, range);
  }
  std::erase_if(draft.content, [](TokenRange range) { return range.empty(); });
  if (!draft.content.empty()) part(draft.cue.tokens, draft.content.front());
}

}  // namespace verbale
