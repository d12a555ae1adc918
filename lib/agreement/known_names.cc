#include "agreement/known_names.h"

namespace verbale {

// "Collective Security Treaty Organisation" is no treaty; a name is not older than itself; "10:00 CST" is a time.
bool KnownNames::takes(std::size_t at, const PhraseMatch& match) const {
  if (r_.follows(match.end) && r_.is("not_after", match.end) && r_.capital_word(match.end)) return false;
  if (match.end == at + 1 && at > 0 && r_.pieces[at - 1].kind == PieceKind::number && r_.pieces[at].gap != Gap::block)
    return false;
  const KnownInstrument& known = r_.words.known(match.value);
  const std::string reference = r_.layout.reference_date();
  return known.date.empty() || reference.empty() || known.date.substr(0, 4) <= std::string_view(reference).substr(0, 4);
}

InstrumentMention KnownNames::read(std::size_t at, const PhraseMatch& match) const {
  InstrumentMention d;
  d.head = {at, match.end};
  d.known = match.value;
  const KnownInstrument& row = r_.words.known(match.value);
  d.kind = row.kind;
  d.rule = "named";
  d.confidence = 0.95;
  d.plural = r_.key(match.end - 1).ends_with("s");
  std::size_t begin = at;
  while (begin > 0 && r_.follows(begin) && r_.pieces[begin - 1].kind == PieceKind::number &&
         r_.date_at[begin - 1] >= 0 && r_.date_end(begin - 1) == begin) {
    d.dates.push_back({r_.date_at[begin - 1], {begin - 1, begin}, false});
    --begin;
  }
  RightExtent right;
  right.end = past_kind_noun(match.end, row.kind);
  extent_.add_dates(right);
  d.dates.insert(d.dates.end(), right.dates.begin(), right.dates.end());
  d.words = {begin, right.end};
  d.definite = r_.is_definite(begin);
  if (!r_.pieces[at].caps || match.end > at + 1) with_party(d, row);
  return d;
}

// Inside a name another one may stand: "Additional Protocol to the Sochi Memorandum".
std::size_t KnownNames::past(std::size_t at, const PhraseMatch& match) const {
  for (std::size_t k = at + 2; k < match.end; ++k) {
    const std::size_t link = r_.key(k - 1) == "the" ? k - 2 : k - 1;
    if (!r_.is("first_link", link)) continue;
    const std::optional<PhraseMatch> inner = r_.words.known_at(r_.pieces, k);
    if (inner && inner->value != match.value && inner->end >= match.end) return k;
  }
  return match.end;
}

// "its Abraham Accord with Israel" is one of the Abraham Accords.
void KnownNames::with_party(InstrumentMention& d, const KnownInstrument& row) const {
  const std::size_t end = d.words.end;
  if (d.plural || !row.name.ends_with("s") || !r_.follows(end + 1) || r_.key(end) != "with" ||
      !r_.capital_word(end + 1))
    return;
  const RightExtent right = extent_.right(end, true);
  if (right.parties) d.words.end = right.end, d.rule = "named_part";
}

// "the JCPOA agreement", "the INF Treaty", "(JCPOA)".
std::size_t KnownNames::past_kind_noun(std::size_t at, AgreementKind kind) const {
  if (r_.follows(at) && !covered_[at] && r_.pieces[at - 1].caps)
    if (const auto noun = r_.words.noun_at(r_.pieces, at);
        noun && (!r_.pieces[at].capital || r_.words.noun(noun->value).kind == kind))
      return noun->end;
  RightExtent right = extent_.right(at, true);
  return right.end > at && r_.key(at) == "(" ? std::min(right.end, at + 3) : at;
}

}  // namespace verbale
