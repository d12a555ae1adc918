// Statements in five steps, each a file of this folder: cues are found, and each gets its source and its
// content (propose.h); what is hardly a statement goes (confidence.h), and what only echoes another (nesting.h);
// quotations without a cue join the statement that they continue; at last statements are classified, nested and
// compared. tests/statement has the rows.
#include "statement/find_statements.h"

#include <string>

#include "statement/classify.h"
#include "statement/confidence.h"
#include "statement/continuation.h"
#include "statement/deeds.h"
#include "statement/nesting.h"
#include "statement/parties.h"
#include "statement/propose.h"
#include "statement/quotations.h"
#include "statement/reading.h"

namespace verbale {
namespace {

std::string lemma_of(const Reading& reading, const CueMention& cue) {
  return cue.entry ? cue.entry->cue : std::string(reading.form(cue.head));
}

Statement statement_of(const Reading& reading, const std::vector<Quotation>& quotations, const Draft& draft) {
  Statement s;
  s.kind = kind_of(reading, quotations, draft);
  s.category = draft.cue.category();
  s.act = draft.cue.entry ? draft.cue.act() : Act::assert_;
  s.speakers = speakers_of(reading, draft);
  if (draft.cue.head >= 0) s.cue = Cue{reading.tree.span(draft.cue.tokens), lemma_of(reading, draft.cue)};
  for (TokenRange range : draft.content) s.content.push_back(reading.tree.span(range));
  s.addressees = addressees_of(reading, draft, s.speakers);
  s.negated = draft.cue.negated;
  const int occasion = occasion_of(reading, draft, anchor_of(draft), s.speakers);
  if (occasion >= 0) s.occasion = occasion_id(occasion);
  s.channel = channel_of(reading, draft, occasion);
  s.date = date_of(reading, draft, occasion);
  s.part = part_of(reading, draft);
  s.rule = draft.rule;
  s.confidence = draft.confidence;
  return s;
}

}  // namespace

std::vector<Statement> find_statements(const Lexicon& lexicon, const Text& text, const Layout& layout, const Tree& tree,
                                       const std::vector<Date>& dates, Actors& actors, const Occasions& occasions,
                                       const Attribution& attribution, const Attribution& within) {
  const Reading reading{lexicon, text, layout, tree, dates, actors, occasions, attribution, within};
  const std::vector<Quotation> quotations = find_quotations(text, layout, tree.syntax());
  std::vector<Draft> drafts = propose_statements(reading, quotations);
  drop_doubtful(reading, quotations, drafts);
  drop_echoes(reading, drafts);
  std::erase_if(drafts, [&](const Draft& draft) { return is_mere_action(reading, draft); });
  continue_quotations(reading, quotations, drafts);
  std::vector<Statement> statements;
  for (const Draft& draft : drafts) {
    statements.push_back(statement_of(reading, quotations, draft));
    statements.back().id = "s" + std::to_string(statements.size());
  }
  link_statements(reading, drafts, statements);
  return statements;
}

}  // namespace verbale
