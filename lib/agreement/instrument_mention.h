// What the steps of the agreement stage hand to each other: the text as read so far, and mentions of
// instruments before they become records.
//
//   InstrumentReading reading(lexicon, text, layout, tree, dates);
//   std::vector<InstrumentMention> drafts = find_citations(reading);
//
// Ranges count pieces (pattern/pieces.h), one past the end.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "layout/layout.h"
#include "lexicon/lexicon.h"
#include "pattern/pieces.h"
#include "syntax/tree.h"
#include "text/text.h"
#include "verbale/agreement.h"

namespace verbale {

struct PieceRange {
  std::size_t begin = 0, end = 0;

  auto operator<=>(const PieceRange&) const = default;
  bool empty() const { return begin >= end; }
  bool contains(const PieceRange& other) const { return begin <= other.begin && other.end <= end; }
  bool contains(std::size_t piece) const { return begin <= piece && piece < end; }
  bool overlaps(const PieceRange& other) const { return begin < other.end && other.begin < end; }
};

// A date that stands in a mention: "of June 10" goes to the innermost instrument before it,
// ", signed on June 10" to the outermost.
struct MentionDate {
  int date = -1;     // index into the document's dates
  PieceRange words;  // with the words that tie it: "of June 10"
  bool outermost = false;
};

// One mention of an instrument.
struct InstrumentMention {
  PieceRange words;  // as evidence
  PieceRange head;   // the noun, or the number
  AgreementKind kind = AgreementKind::agreement;
  AgreementForm form = AgreementForm::full;
  int known = -1;         // index of a KnownInstrument
  std::string_view body;  // name of the body that adopted it; empty: unknown
  std::string symbol, number;
  int table_year = 0;  // from the table of years; 0: none
  std::vector<MentionDate> dates;
  bool plural = false;
  bool generic = false;
  bool definite = false;  // "the", "this"
  std::vector<std::pair<std::string, std::string>> codes;
  std::string_view rule;
  double confidence = 0.9;
  int record = -1;  // index into the records, once merged
};

// The text with its pieces and dates, and the knowledge to read it with.
struct InstrumentReading {
  InstrumentReading(const Lexicon& lexicon_, const Text& text_, const Layout& layout_, const Tree& tree_,
                    const std::vector<Date>& dates_);

  const Lexicon& lexicon;
  const InstrumentLexicon& words;
  const Text& text;
  const Layout& layout;
  const Tree& tree;
  const std::vector<Date>& dates;
  Pieces pieces;
  std::vector<int> date_at;   // by piece: the date that begins there; -1: none
  std::vector<int> token_at;  // by piece: the token that holds its first byte; -1: none

  std::size_t size() const { return pieces.size(); }
  const std::string& key(std::size_t at) const { return pieces[at].key; }

  // Whether a piece is there and in the same block as the one before it.
  bool follows(std::size_t at) const { return at < pieces.size() && at > 0 && pieces[at].gap != Gap::block; }
  bool is(std::string_view name, std::size_t at) const { return words.is(name, pieces[at].key); }
  bool capital_word(std::size_t at) const { return pieces[at].kind == PieceKind::word && pieces[at].capital; }

  // Whether a piece opens its sentence, so that a capital says nothing.
  bool opens_sentence(std::size_t at) const;

  // Whether "the", "this" and the like stand before a phrase that begins at a piece.
  bool is_definite(std::size_t begin) const {
    return begin > 0 && pieces[begin].gap != Gap::block && is("definite", begin - 1);
  }

  // The end of the date that begins at a piece.
  std::size_t date_end(std::size_t at) const;

  // The part of speech of the token at a piece; X where the text was not analysed.
  Upos upos(std::size_t at) const;

  // The state (by its name or people) or body that is named at a piece, by the tables of actors: the
  // longest name, and its index there.
  std::optional<PhraseMatch> actor_at(std::size_t at) const;
  bool names_actor(std::size_t at) const { return actor_at(at).has_value(); }

  // Whether a range names a company of the tables: what it signs is a contract.
  bool names_company(const PieceRange& range) const;

  // The tokens that a range takes in; empty where there are none.
  TokenRange tokens(const PieceRange& range) const;

  // The first piece of the sentence that a piece stands in, and one past its last.
  PieceRange sentence(std::size_t at) const;

  Span span(const PieceRange& range) const { return span_of(pieces, range.begin, range.end); }
  std::string_view string(const PieceRange& range) const { return text[span(range)]; }

 private:
  using SenseTest = bool (*)(const ActorLexicon&, const Sense&);
  std::optional<PhraseMatch> sense_at(std::size_t at, SenseTest wanted) const;
};

}  // namespace verbale
