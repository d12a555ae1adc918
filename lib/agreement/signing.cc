#include "agreement/signing.h"

#include <algorithm>

namespace verbale {
namespace {

constexpr std::size_t kReach = 80;        // pieces of a list of instruments
constexpr std::size_t kPlannedReach = 4;  // pieces before a verb that say whether it came about
constexpr std::size_t kSubject = 8;       // pieces before a verb that say who signs

}  // namespace

bool Signing::of(const NounFrame& f) const {
  if (f.noun.strength == NounStrength::national || at_home(f)) return false;
  if (f.definite && !f.right.complement) return false;  // "signed the agreement": one named before
  return tells(verb_before(f.left), f) || tells(passive_after(f.right.end), f);
}

// "signed the infrastructure deal", "signed the program into law".
bool Signing::at_home(const NounFrame& f) const {
  const bool national = f.left > 0 && r_.pieces[f.left].gap != Gap::block && r_.is("national", f.left - 1);
  return national || (r_.follows(f.right.end) && r_.key(f.right.end) == "into") ||
         r_.names_company({f.head.end, f.right.end});
}

// Everything is signed; only what is firm is told by its adoption too, as laws and decisions at home also are adopted.
bool Signing::tells(std::optional<std::size_t> verb, const NounFrame& f) const {
  if (!verb || is_planned(*verb) || by_company(*verb)) return false;
  if (r_.follows(*verb + 1) && r_.is("not_object", *verb + 1)) return false;  // "signed up", "concluded with"
  return r_.is("signing", *verb) || (r_.is("adopting", *verb) && f.noun.strength == NounStrength::firm);
}

// One that heads a clause, not one that describes a noun: "an agreement aimed at", "establishing".
bool Signing::is_verb(std::size_t at) const {
  if (r_.is("signing", at) || r_.is("adopting", at)) return true;
  const Upos tag = r_.upos(at);
  if (tag == Upos::AUX) return true;
  if (tag != Upos::VERB || r_.key(at).ends_with("ing")) return false;
  const bool infinitive = at > 0 && r_.key(at - 1) == "to";
  const int token = r_.token_at[at];
  return infinitive || r_.tree.is(token, {"acl:relcl"}) || !r_.tree.is(token, {"acl", "amod"});
}

std::optional<std::size_t> Signing::verb_before(std::size_t at) const {
  const std::size_t first = before(at, kReach).begin;
  for (std::size_t k = at; k > first; --k)
    if (is_verb(k - 1)) return k - 1;
  return {};
}

// The verb of "a memorandum and a protocol were signed".
std::optional<std::size_t> Signing::passive_after(std::size_t at) const {
  if (!r_.follows(at)) return {};
  const std::size_t last = std::min(r_.sentence(at).end, at + kReach);
  bool auxiliary = false;
  for (std::size_t k = at; k < last; ++k) {
    const bool is_auxiliary = r_.upos(k) == Upos::AUX;
    if (!is_auxiliary && is_verb(k)) return auxiliary ? std::optional(k) : std::nullopt;
    auxiliary |= is_auxiliary;
  }
  return {};
}

PieceRange Signing::before(std::size_t verb, std::size_t reach) const {
  return {std::max(r_.sentence(verb).begin, verb - std::min(verb, reach)), verb};
}

bool Signing::by_company(std::size_t verb) const { return r_.names_company(before(verb, kSubject)); }

bool Signing::is_planned(std::size_t verb) const {
  const std::size_t first = before(verb, kPlannedReach).begin;
  for (std::size_t k = first; k < verb; ++k)
    if (r_.is("hypothetical", k) || r_.key(k) == "to") return true;
  return false;
}

}  // namespace verbale
