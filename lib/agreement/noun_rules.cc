// How much a noun needs depends on its strength (instrument_nouns.tsv): a capital and a title around it, or, in small
// letters, parties, a subject or a date. What is only hoped for ("a possible agreement on") is left out.
#include "agreement/noun_rules.h"

namespace verbale {
namespace {

constexpr std::size_t kHopeReach = 6;   // pieces before a mention that say whether it is there yet
constexpr std::size_t kTitleReach = 5;  // pieces from the name of a law to its title, and into the title

}  // namespace

// The rule by which a noun is an instrument; empty: it is none.
std::string_view NounRules::rule(const NounFrame& f, bool drafted) const {
  if (national(f) || past_verb(f)) return {};
  const std::string_view by_name = rule_by_name(f, drafted);
  if (!by_name.empty() || f.noun.strength == NounStrength::resolution) return by_name;
  return signing_.of(f) ? "signed" : "";
}

std::string_view NounRules::rule_by_name(const NounFrame& f, bool drafted) const {
  switch (f.noun.strength) {
    case NounStrength::firm:
    case NounStrength::open:
      return f.capital ? title_rule(f) : small_rule(f);
    case NounStrength::weak:
      return f.capital && f.capital_before ? "title" : f.capital ? "" : small_rule(f);
    case NounStrength::event:
      if (!f.capital)
        return f.noun.noun.starts_with("convention") || f.noun.noun.starts_with("statute") ? small_rule(f) : "";
      return f.right.complement || !f.body.empty() || f.pair_before ? "title"
             : f.definite && drafted                                ? "short_title"
                                                                    : "";
    case NounStrength::plan:
      if (!f.capital) return f.pair_before || !f.body.empty() ? "parties" : "";
      return f.right.complement || f.capital_before ? "title" : f.definite && drafted ? "short_title" : "";
    case NounStrength::national:
      return f.capital && (f.pair_before || !f.body.empty()) ? "title" : "";
    case NounStrength::resolution:
      return resolution_rule(f);
    case NounStrength::caps:
      return r_.pieces[f.head.begin].caps ? title_rule(f) : "";
    case NounStrength::deed:
      return {};
  }
  return {};
}

std::string_view NounRules::title_rule(const NounFrame& f) const {
  if (f.right.complement || f.capital_before || !f.right.dates.empty()) return "title";
  if (f.left < f.head.begin && f.definite) return "title";
  return f.definite && !f.noun.plural ? "short_title" : "";
}

// A noun in small letters is an instrument by its parties, its subject or its signing.
std::string_view NounRules::small_rule(const NounFrame& f) const {
  if (hoped_for(f)) return {};
  const bool determined = f.left > 0 && r_.pieces[f.left].gap != Gap::block && r_.is("determiner", f.left - 1);
  if (f.pair_before) return "parties";
  if (!f.body.empty() && (f.definite || f.noun.plural || determined)) return "parties";
  const bool noun_phrase = determined || f.left < f.head.begin || f.noun.plural;
  if (f.right.parties && noun_phrase && names_party(f)) return "parties";
  if (!f.right.dates.empty() && noun_phrase) return "dated";
  if (f.year_before && determined) return "dated";
  const bool modifies = r_.follows(f.head.end) && r_.upos(f.head.end) == Upos::NOUN;  // "truce talks"
  if (f.mediated && !modifies) return "mediated";
  if (f.noun.kind == AgreementKind::ceasefire && f.definite && f.right.complement && names_place(f)) return "topic";
  if (f.noun.strength == NounStrength::weak) return {};
  if (f.definite && f.left < f.head.begin && r_.is("settling", f.head.begin - 1) && there_already(f)) return "settled";
  if (f.right.signed_ && f.right.end > f.head.end && (f.noun.plural || f.definite)) return "signed";
  if (f.right.complement && topical(f) && (f.noun.plural || f.definite || (determined && there_already(f))))
    return "topic";
  return {};
}

bool NounRules::topical(const NounFrame& f) const {
  const std::string& link = r_.key(f.head.end);
  return link == "on" || link == "concerning" || link == "regarding" ||
         (link == "for" && f.noun.strength == NounStrength::firm);
}

// "with Iran", "between the European Union and Mercosur", not "between Russia's Sberbank and": the first
// name after the link is a state's or a body's, and nobody at home stands there.
bool NounRules::names_party(const NounFrame& f) const {
  std::size_t link = f.head.end;
  while (link < f.right.end && !r_.is("party_link", link)) ++link;
  std::size_t name = link;
  while (name < f.right.end && !r_.capital_word(name)) ++name;
  for (std::size_t k = f.head.end; k < f.right.end; ++k)
    if (r_.is("national", k)) return false;
  if (name >= f.right.end) return false;
  const std::optional<PhraseMatch> actor = r_.actor_at(name);
  return actor && (!r_.follows(actor->end) || r_.key(actor->end) != "'");
}

// "the truce in Yemen".
bool NounRules::names_place(const NounFrame& f) const {
  return r_.key(f.head.end) == "in" && r_.follows(f.head.end + 1) && r_.capital_word(f.head.end + 1);
}

std::string_view NounRules::resolution_rule(const NounFrame& f) const {
  if (f.body.empty() || hoped_for(f)) return {};
  return "parties";
}

// "to deal with Iran", "we deal": a verb.
bool NounRules::past_verb(const NounFrame& f) const {
  if (r_.upos(f.head.begin) == Upos::VERB) return true;
  if (f.left != f.head.begin || f.left == 0 || r_.pieces[f.left].gap == Gap::block || f.capital) return false;
  return r_.is("before_verb", f.left - 1);
}

bool NounRules::national(const NounFrame& f) const {
  for (std::size_t k = f.left; k < f.head.begin; ++k)
    if (r_.is("national", k)) return true;
  if (in_title_of_law(f.left)) return true;
  if (f.left < 2 || r_.pieces[f.left].gap == Gap::block) return false;
  const bool possessive = r_.key(f.left - 1) == "s" && r_.key(f.left - 2) == "'";
  return possessive && f.left > 2 && r_.is("national", f.left - 3);
}

// Law 101-FZ "On the International Treaties of the Russian Federation".
bool NounRules::in_title_of_law(std::size_t at) const {
  std::size_t k = at;
  while (k > 0 && at - k < kTitleReach && r_.pieces[k].gap != Gap::block && r_.key(k) != "\"") --k;
  for (std::size_t n = 1; n <= kTitleReach && n <= k && r_.key(k) == "\""; ++n)
    if (r_.is("law", k - n)) return true;
  return false;
}

// The nearest word before that says whether the instrument is there or only wished for.
bool NounRules::hoped_for(const NounFrame& f) const {
  for (std::size_t k = f.left; k < f.head.begin; ++k)
    if (r_.is("hypothetical", k) && !r_.is("mediated", k)) return true;
  if (f.pair_before) return false;
  for (std::size_t k = f.left, n = 0; k > 0 && n < kHopeReach && r_.pieces[k].gap != Gap::block; --k, ++n) {
    if (r_.key(k - 1) == "." || r_.key(k - 1) == ";") break;
    if (r_.is("concluded", k - 1)) return false;
    if (r_.is("hypothetical", k - 1)) return true;
  }
  return false;
}

bool NounRules::there_already(const NounFrame& f) const {
  for (std::size_t k = f.left, n = 0; k > 0 && n < kHopeReach && r_.pieces[k].gap != Gap::block; --k, ++n)
    if (r_.is("concluded", k - 1)) return true;
  return r_.follows(f.right.end + 1) && (r_.is("concluded", f.right.end) || r_.is("concluded", f.right.end + 1));
}

}  // namespace verbale
