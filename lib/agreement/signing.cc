#include "agreement/signing.h"

#include <algorithm>

namespace verbale {
namespace {

constexpr std::size_t kReach = 80;        // pieces of a list of instruments
constexpr std::size_t kPlannedReach = 4;  // pieces before a verb that say whether it came about

}  // namespace

bool Signing::of(const NounFrame& f) const {
  if (f.definite && !f.right.complement) return false;  // "signed the agreement": one named before
  return tells(verb_before(f.left), f) || tells(passive_after(f.right.end), f);
}

// Everything is signed; only what is firm is told by its adoption too, as laws and decisions at home also are adopted.
bool Signing::tells(std::optional<std::size_t> verb, const NounFrame& f) const {
  if (!verb || is_planned(*verb)) return false;
  return r_.is("signing", *verb) || (r_.is("adopting", *verb) && f.noun.strength == NounStrength::firm);
}

// One that heads a clause, not one that describes a noun: "an agreement aimed at", "establishing".
bool Signing::is_verb(std::size_t at) const {
  if (r_.is("signing", at) || r_.is("adopting", at)) return true;
  const Upos tag = r_.upos(at);
  if (tag == Upos::AUX) return true;
  return tag == Upos::VERB && !r_.key(at).ends_with("ing") && !r_.tree.is(r_.token_at[at], {"acl", "amod"});
}

std::optional<std::size_t> Signing::verb_before(std::size_t at) const {
  const std::size_t first = std::max(r_.sentence(at).begin, at - std::min(at, kReach));
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

bool Signing::is_planned(std::size_t verb) const {
  const std::size_t first = std::max(r_.sentence(verb).begin, verb - std::min(verb, kPlannedReach));
  for (std::size_t k = first; k < verb; ++k)
    if (r_.is("hypothetical", k) || r_.key(k) == "to") return true;
  return false;
}

}  // namespace verbale
