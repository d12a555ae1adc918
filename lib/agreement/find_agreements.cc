// The steps, each in a file of its own: numbers (citations.h), names and nouns (mentions.h), the owners of
// dates (own_dates.h), mentions made into records (merge.h), parties, relations, stances.
#include "agreement/find_agreements.h"

#include <algorithm>

#include "agreement/citations.h"
#include "agreement/instrument_mention.h"
#include "agreement/mentions.h"
#include "agreement/merge.h"
#include "agreement/own_dates.h"
#include "agreement/parties.h"
#include "agreement/relations.h"
#include "agreement/stances.h"

namespace verbale {
namespace {

void add_mentions(const InstrumentReading& reading, const std::vector<InstrumentMention>& drafts,
                  const InstrumentRecord& record, Agreement& out) {
  for (int k : record.drafts) {
    const InstrumentMention& d = drafts[k];
    out.mentions.push_back({reading.span(d.words), d.form});
    out.confidence = k == record.name ? d.confidence : out.confidence;
    for (const auto& code : d.codes)
      if (std::ranges::find(out.codes, code) == out.codes.end()) out.codes.push_back(code);
  }
}

// What the table says of a known instrument.
void add_known(const InstrumentReading& reading, int known, Agreement& out) {
  const KnownInstrument& row = reading.words.known(known);
  if (!row.place.empty()) out.signed_at = row.place;
  if (out.symbol.empty()) out.symbol = row.symbol;
  out.codes.emplace_back("instrument", row.name);
  if (!row.wikidata.empty()) out.codes.emplace_back("wikidata", row.wikidata);
}

Agreement agreement_of(const InstrumentReading& reading, const std::vector<InstrumentMention>& drafts,
                       const InstrumentRecord& record, int index, Parties& parties) {
  const InstrumentMention& name = drafts[record.name];
  Agreement out;
  out.id = "g" + std::to_string(index + 1);
  out.name = reading.string(name.words);
  out.kind = name.kind;
  out.symbol = name.symbol;
  out.number = name.number;
  out.generic = name.generic;
  out.rule = name.rule;
  add_mentions(reading, drafts, record, out);
  if (name.known >= 0 && name.rule == "named") add_known(reading, name.known, out);
  for (int k : record.drafts)
    if (!out.date || out.date->basis == DateBasis::table)
      if (std::optional<Date> date = date_of(reading, drafts[k])) out.date = std::move(date);
  std::string_view body = name.body;
  if (body.empty() && name.known >= 0) body = reading.words.known(name.known).body;
  out.body = parties.body(body);
  parties.find(drafts, record, out);
  return out;
}

}  // namespace

std::vector<Agreement> find_agreements(const Lexicon& lexicon, const Text& text, const Layout& layout, const Tree& tree,
                                       const std::vector<Date>& dates, Actors& actors,
                                       std::vector<Statement>& statements) {
  const InstrumentReading reading(lexicon, text, layout, tree, dates);
  std::vector<InstrumentMention> drafts = find_mentions(reading, find_citations(reading));
  settle_dates(drafts);
  const std::vector<InstrumentRecord> records = merge(reading, drafts);
  Parties parties(reading, actors);
  std::vector<Agreement> out;
  out.reserve(records.size());
  for (std::size_t k = 0; k < records.size(); ++k)
    out.push_back(agreement_of(reading, drafts, records[k], static_cast<int>(k), parties));
  relate(reading, drafts, records, out);
  take_stances(reading, drafts, statements, out);
  return out;
}

}  // namespace verbale
