#include "statement/lists.h"

#include <algorithm>

namespace verbale {
namespace {

// What stands between the members of a list, or opens it.
bool joins(const Reading& reading, int t) {
  const Upos upos = reading.tree.token(t).upos;
  return upos == Upos::CCONJ || upos == Upos::DET || reading.form(t) == ",";
}

// "the Nordic Council |(NC)": one past the bracket that shortens a name; `t`: there is none.
int past_letters(const Reading& reading, int t) {
  const bool letters = t + 2 < reading.size() && reading.form(t) == "(" && reading.form(t + 2) == ")";
  return letters && reading.actors.at(t + 1) ? t + 3 : t;
}

// "Cuba, Belarus and [Uzbekistan]": the names before a source that the parser took for its last member alone.
TokenRange with_list_before(const Reading& reading, TokenRange source) {
  constexpr int kMembers = 2;
  const int limit = reading.sentence_of(source.begin).begin;
  int begin = source.begin - 1, members = 0;
  if (begin <= limit || reading.tree.token(begin).upos != Upos::CCONJ) return source;
  for (;; ++members) {
    int end = begin;
    while (end > limit && reading.form(end - 1) == ",") --end;
    const ActorRef* member = end > limit ? reading.actors.at(end - 1) : nullptr;
    if (!member || member->tokens.end != end || (members > 0 && end == begin)) break;
    begin = member->tokens.begin;
  }
  return members >= kMembers ? TokenRange{begin, source.end} : source;
}

// "[Cuba, Belarus (BY)], and Uzbekistan |agreed": the names behind a source up to its verb, likewise.
TokenRange with_list_behind(const Reading& reading, TokenRange source) {
  const int limit = reading.sentence_of(source.begin).end;
  const auto& refs = reading.actors.refs;
  bool joined = false;
  for (int end = past_letters(reading, source.end); end < limit && !joined;) {
    int t = end + (reading.form(end) == "," ? 1 : 0);
    if (t < limit && reading.tree.token(t).upos == Upos::CCONJ) joined = true, ++t;
    if (t == end) break;
    if (t < limit && reading.tree.token(t).upos == Upos::DET) ++t;
    const auto ref = std::ranges::lower_bound(refs, t, {}, [](const ActorRef& r) { return r.tokens.begin; });
    if (ref == refs.end() || ref->tokens.begin != t) break;
    end = past_letters(reading, ref->tokens.end);
    const Upos next = end < limit ? reading.tree.token(end).upos : Upos::X;
    if (joined && (next == Upos::VERB || next == Upos::AUX || next == Upos::ADV)) return {source.begin, end};
  }
  return source;
}

// "Holm, a lawyer and a writer": a name, and then what its bearer is.
bool describe_first(const Reading& reading, const std::vector<Party>& parties) {
  if (parties.size() < 3) return false;
  const auto form = [&](const Party& party) { return reading.actors.at(party.head)->form; };
  return form(parties.front()) == MentionForm::name && std::all_of(parties.begin() + 1, parties.end(), [&](auto& p) {
           return form(p) == MentionForm::nominal || form(p) == MentionForm::title;
         });
}

}  // namespace

TokenRange with_list(const Reading& reading, TokenRange source) {
  return with_list_behind(reading, with_list_before(reading, source));
}

std::vector<Party> listed(const Reading& reading, TokenRange range) {
  std::vector<Party> parties;
  const auto& refs = reading.actors.refs;
  for (int t = range.begin; t < range.end;) {
    const auto first = std::ranges::lower_bound(refs, t, {}, [](const ActorRef& r) { return r.tokens.begin; });
    const bool here = first != refs.end() && first->tokens.begin == t && first->tokens.end <= range.end;
    if (here && !parties.empty() && parties.back().tokens.end == t) {
      return {};  // "Russian Jews": two mentions in one phrase
    } else if (here) {
      parties.push_back({first->head, first->tokens});
      t = first->tokens.end;
    } else if (const int end = past_letters(reading, t);
               end > t && !parties.empty() && parties.back().tokens.end == t) {
      parties.back().tokens.end = t = end;
    } else if (joins(reading, t)) {
      ++t;
    } else {
      return {};
    }
  }
  const bool joined = std::ranges::any_of(parties, [&](const Party& p) {
    return p.tokens.end < range.end && reading.tree.token(p.tokens.end).upos == Upos::CCONJ;
  });
  if (describe_first(reading, parties)) return {};
  return joined || parties.size() > 2 ? parties : std::vector<Party>();  // "Holm, the minister": an apposition
}

}  // namespace verbale
