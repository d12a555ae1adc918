#include "agreement/name_extent.h"

#include <algorithm>

namespace verbale {
namespace {

constexpr std::size_t kLinkReach = 5;      // small words between two capitals of a title
constexpr std::size_t kListReach = 10;     // pieces from a comma to the "and" that closes its list
constexpr std::size_t kSigningReach = 12;  // pieces from "signed" to its date
constexpr std::size_t kPhraseReach = 24;   // pieces of a complement in small letters
constexpr std::size_t kTitleReach = 100;   // pieces of a title to either side of its noun

bool is_year(const TextPiece& p) { return p.kind == PieceKind::number && p.value >= 1000 && p.value < 2100; }

}  // namespace

// "of" and "and" join a title where capitals stand on both sides and no article between: "Council of Europe
// Convention", "Partnership and Cooperation Agreement".
bool NameExtent::joins_title(std::size_t at) const {
  if (at == 0 || !r_.follows(at) || !r_.capital_word(at - 1) || r_.opens_sentence(at - 1)) return false;
  if (r_.key(at) == "and" || r_.key(at) == "&") return !r_.is("party_noun", at - 1) && r_.upos(at - 1) != Upos::VERB;
  return r_.key(at) == "of" && r_.is("of_name", at - 1);
}

bool NameExtent::modifies(std::size_t at, bool capital) const {
  const TextPiece& p = r_.pieces[at];
  if (p.kind == PieceKind::number) return is_year(p);
  if (p.kind != PieceKind::word) return false;
  if (r_.is("function", at)) return false;
  if (p.capital) return !r_.opens_sentence(at) || capital || r_.is("modifier", at);
  if (at > 0 && r_.is("mediated", at) && p.gap == Gap::none && r_.key(at - 1) == "-") return true;  // "UN-brokered"
  return r_.is("modifier", at);
}

std::size_t NameExtent::left(std::size_t noun, bool capital) const {
  std::size_t begin = noun;
  while (begin > 0 && noun - begin < kTitleReach && r_.pieces[begin].gap != Gap::block) {
    const std::size_t at = begin - 1;
    const bool glued = r_.pieces[begin].gap == Gap::none && r_.pieces[at].gap == Gap::none;
    if ((r_.key(at) == "-" || r_.key(at) == "/") && glued && at > 0 && modifies(at - 1, capital)) {
      begin = at - 1;
    } else if (modifies(at, capital)) {
      begin = at;
    } else if (capital && r_.capital_word(begin) && joins_title(at)) {
      begin = at - 1;
    } else {
      break;
    }
  }
  return begin;
}

// Participles that connect ("concerning", "establishing") are none that would end a name.
bool NameExtent::is_verb(std::size_t at) const {
  if (r_.is("first_link", at) || r_.is("complement", at) || r_.key(at).ends_with("ing")) return false;
  const Upos tag = r_.upos(at);
  return tag == Upos::VERB || tag == Upos::AUX || tag == Upos::PRON || tag == Upos::SCONJ || r_.is("stop", at);
}

// "(JCPOA)".
std::size_t NameExtent::acronym(std::size_t at) const {
  const bool there = at + 2 < r_.size() && r_.follows(at) && r_.key(at) == "(" && r_.pieces[at + 1].caps &&
                     r_.pieces[at + 1].kind == PieceKind::word && r_.key(at + 1).size() < 8 && r_.key(at + 2) == ")";
  return there ? at + 3 : at;
}

bool NameExtent::heads_instrument(std::size_t at) const {
  for (std::size_t k = at; k < at + 4 && k < r_.size(); ++k) {
    if (r_.words.noun_at(r_.pieces, k) || r_.words.known_at(r_.pieces, k)) return true;
    if (!r_.capital_word(k)) return false;
  }
  return false;
}

// From a small word of a title to the capital that it leads to; `at` where it leads to none.
std::size_t NameExtent::linked_capital(std::size_t at) const {
  std::size_t k = at;
  std::size_t small = 0;
  while (r_.follows(k) && k < at + kLinkReach && (!r_.capital_word(k) || r_.is("function", k))) {
    if (r_.pieces[k].kind != PieceKind::word || is_verb(k)) return at;
    if (!r_.is("title_link", k) && ++small > 1) return at;
    ++k;
  }
  if (k == at || !r_.follows(k) || !r_.capital_word(k)) return at;
  if (r_.key(at) == "and" && heads_instrument(k)) return at;
  return k + 1;
}

// ", Good-Neighbourly Relations and Cooperation": from a comma to the capital after it, where an "and" closes the list.
std::size_t NameExtent::listed_capital(std::size_t at) const {
  if (!r_.follows(at + 1) || !r_.capital_word(at + 1) || heads_instrument(at + 1)) return at;
  for (std::size_t k = at + 1; k < at + kListReach && r_.follows(k + 1); ++k) {
    if (r_.key(k) == "and" || r_.key(k) == "or") return r_.capital_word(k + 1) ? at + 2 : at;
    if (r_.key(k) != "," && r_.key(k) != "-" && !r_.capital_word(k) && !r_.is("title_link", k)) return at;
  }
  return at;
}

// "Article 50 a)".
std::size_t NameExtent::past_part_letter(std::size_t at) const {
  const bool letter = r_.follows(at + 1) && r_.key(at).size() == 1 && r_.key(at + 1) == ")";
  return letter ? at + 2 : at;
}

// The end of the next part of a title; the piece itself where the title ends.
std::size_t NameExtent::title_step(std::size_t at, bool first) const {
  if (!r_.follows(at)) return at;
  const TextPiece& p = r_.pieces[at];
  const bool glued = p.gap == Gap::none && at + 1 < r_.size() && r_.pieces[at + 1].gap == Gap::none;
  if (!first && glued && (p.key == "-" || p.key == "/") && r_.pieces[at + 1].kind == PieceKind::word) return at + 2;
  if (!first && glued && p.key == "'" && r_.key(at + 1) == "s")
    return linked_capital(at + 2) > at + 2 || r_.capital_word(at + 2) ? at + 2 : at;
  if (!first && p.key == ",") return listed_capital(at);
  if (!first && r_.capital_word(at)) return r_.is("function", at) ? at : at + 1;
  if (!first && p.kind == PieceKind::number && r_.is("numbered", at - 1)) return past_part_letter(at + 1);
  if (p.kind != PieceKind::word || !r_.is(first ? "first_link" : "title_link", at)) return at;
  if (r_.date_at[at + 1 < r_.size() ? at + 1 : at] >= 0) return at;
  return linked_capital(at);
}

// "an agreement resolving the dispute between Israel and Lebanon".
bool NameExtent::is_purpose(std::size_t at) const {
  constexpr std::size_t kShortest = 6;
  return r_.key(at).ends_with("ing") && r_.key(at).size() >= kShortest && !r_.is("stop", at) && !r_.is("function", at);
}

// "cultural, scientific and educational exchanges".
bool NameExtent::lists_adjectives(std::size_t comma) const {
  const auto is_adjective = [&](std::size_t k) { return r_.follows(k) && r_.upos(k) == Upos::ADJ; };
  if (!is_adjective(comma - 1)) return false;
  std::size_t k = comma;
  while (k < comma + kListReach && r_.follows(k) && r_.key(k) == "," && is_adjective(k + 1)) k += 2;
  return k > comma && r_.follows(k) && r_.key(k) == "and" && is_adjective(k + 1);
}

// "a memorandum on visas and a joint statement".
bool NameExtent::joins_instrument(std::size_t link) const {
  std::size_t k = link + 1;
  while (k <= link + kLinkReach && r_.follows(k) && (r_.is("determiner", k) || r_.is("modifier", k))) ++k;
  return r_.follows(k) && k > link + 1 && r_.words.noun_at(r_.pieces, k).has_value();
}

// The end of the next word of a complement in small letters.
std::size_t NameExtent::phrase_step(std::size_t at, bool first) const {
  if (!r_.follows(at)) return at;
  const TextPiece& p = r_.pieces[at];
  if (first) return p.kind == PieceKind::word && (r_.is("complement", at) || is_purpose(at)) ? at + 1 : at;
  const bool glued = p.gap == Gap::none;
  if (p.key == "-" || p.key == "/")
    return glued && r_.follows(at + 1) && r_.pieces[at + 1].gap == Gap::none ? at + 2 : at;
  if (p.key == "'") return glued && r_.follows(at + 1) && r_.key(at + 1) == "s" ? at + 2 : at;
  if (p.key == "," && lists_adjectives(at)) return at + 2;
  if (p.key == "and" && joins_instrument(at)) return at;
  if (p.kind == PieceKind::mark || r_.date_at[at] >= 0 || is_verb(at) || r_.is("stop", at)) return at;
  if (r_.upos(at) == Upos::ADV || r_.key(at) == "by") return at;
  if (r_.key(at) == "to") {  // "amendments to the Convention", but not "on transit to the parliament"
    const std::size_t next = r_.follows(at + 1) && r_.key(at + 1) == "the" ? at + 2 : at + 1;
    if (!r_.follows(next) || !heads_instrument(next)) return at;
  }
  return at + 1;
}

bool NameExtent::add_of_date(RightExtent& extent) const {
  std::size_t at = extent.end;
  if (!r_.follows(at)) return false;
  const bool bracket = r_.key(at) == "(";
  const bool tied = bracket || r_.key(at) == "of" || r_.key(at) == "dated" || r_.key(at) == "from";
  if (tied) ++at;
  if (!tied || at >= r_.size() || r_.pieces[at].gap == Gap::block || r_.date_at[at] < 0) return false;
  std::size_t end = r_.date_end(at);
  if (bracket && (end >= r_.size() || r_.key(end) != ")")) return false;
  if (bracket) ++end;
  extent.dates.push_back({r_.date_at[at], {extent.end, end}, false});
  extent.end = end;
  return true;
}

// ", signed in Montreal on October 6, 1989"; "signed in Pyongyang and Moscow".
bool NameExtent::add_signing(RightExtent& extent) const {
  std::size_t at = extent.end;
  if (!r_.follows(at)) return false;
  const bool comma = r_.key(at) == ",";
  if (comma) ++at;
  if (!r_.follows(at)) return false;
  if (r_.key(at) == "which" && r_.follows(at + 2) && (r_.key(at + 1) == "was" || r_.key(at + 1) == "were")) at += 2;
  if (!r_.is("participle", at) || (r_.upos(at) == Upos::VERB && r_.follows(at + 1) && r_.key(at + 1) == "the"))
    return false;
  bool named = false;
  std::size_t end = at + 1;
  for (std::size_t k = at + 1; k < at + kSigningReach && r_.follows(k) && !heads_instrument(k); ++k) {
    if (r_.date_at[k] >= 0) {
      extent.dates.push_back({r_.date_at[k], {extent.end, r_.date_end(k)}, true});
      end = r_.date_end(k);
      break;
    }
    const bool small = r_.key(k) == "in" || r_.key(k) == "on" || r_.key(k) == "at" || r_.key(k) == "the" ||
                       r_.key(k) == "and" || r_.key(k) == "by" || r_.key(k) == "between" || r_.key(k) == "during" ||
                       r_.key(k) == "with";
    if (!small && !r_.capital_word(k) && r_.pieces[k].kind != PieceKind::mark) break;
    if (r_.pieces[k].kind == PieceKind::mark && r_.key(k) != "'" && r_.key(k) != "-") break;
    const bool possessor = r_.follows(k + 1) && r_.key(k + 1) == "'";
    if (r_.capital_word(k) && !possessor) end = k + 1, named = true;
  }
  if (comma && extent.dates.empty()) return false;
  extent.signed_ = true;
  // "signed on June 10" is told of an instrument; a place or a party names it.
  const bool told = !comma && !named && !extent.dates.empty() && r_.key(at + 1) == "on";
  if (end > at + 1 && !told) extent.end = end;
  return end > at + 1;
}

// "Agreement between Russia and Kyrgyzstan on the status of the base": after the parties a title may go on in small
// letters.
void NameExtent::add_subject(RightExtent& extent) const {
  if (!r_.follows(extent.end) || !r_.is("subject_link", extent.end)) return;
  std::size_t end = extent.end;
  for (bool first = true; end < extent.end + kPhraseReach; first = false) {
    const std::size_t next = phrase_step(end, first);
    if (next == end) break;
    end = next;
  }
  while (end > extent.end && (r_.is("title_link", end - 1) || r_.is("complement", end - 1))) --end;
  extent.end = end;
}

void NameExtent::add_dates(RightExtent& extent) const {
  add_of_date(extent);
  add_signing(extent);
}

RightExtent NameExtent::right(std::size_t after, bool capital) const {
  RightExtent out;
  out.end = acronym(after);
  const std::size_t begin = out.end;
  for (bool first = true;; first = false) {
    if (out.end > begin + (capital ? kTitleReach : kPhraseReach)) break;
    if (out.parties && !capital && r_.follows(out.end) && (r_.key(out.end) == "in" || r_.key(out.end) == "at")) break;
    if (capital && out.parties && r_.follows(out.end) && r_.is("after_title", out.end)) break;
    const std::size_t next = capital ? title_step(out.end, first) : phrase_step(out.end, first);
    if (next == out.end) break;
    if (r_.is("party_link", out.end)) out.parties = true;
    if (first) out.complement = true;
    out.end = next;
  }
  // A complement does not end in a preposition or article.
  while (!capital && out.end > begin && (r_.is("title_link", out.end - 1) || r_.is("complement", out.end - 1)))
    --out.end;
  if (out.end == begin) out.complement = out.parties = false;
  while (capital && out.parties && r_.follows(out.end) && r_.is("party_noun", out.end)) ++out.end;
  if (capital && out.parties) add_subject(out);
  out.end = acronym(out.end);
  add_dates(out);
  return out;
}

}  // namespace verbale
