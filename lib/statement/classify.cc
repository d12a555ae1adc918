#include "statement/classify.h"

#include <algorithm>

namespace verbale {
namespace {

struct Coverage {
  int words = 0;
  int quoted = 0;
};

bool is_word(const Reading& reading, int t) { return reading.tree.token(t).upos != Upos::PUNCT; }

// How much of the content is quoted, by marks that do not hold the cue.
Coverage coverage_of(const Reading& reading, const std::vector<Quotation>& quotations, const Draft& draft) {
  Coverage coverage;
  for (TokenRange range : draft.content) {
    for (int t = range.begin; t < range.end; ++t) coverage.words += is_word(reading, t);
    for (const Quotation& q : reaching_past(quotations, range.begin)) {
      if (q.tokens.begin >= range.end) break;
      if (q.inner || q.tokens.contains(draft.cue.head)) continue;
      const TokenRange shared{std::max(range.begin, q.tokens.begin), std::min(range.end, q.tokens.end)};
      for (int t = shared.begin; t < shared.end; ++t) coverage.quoted += is_word(reading, t);
    }
  }
  return coverage;
}

constexpr std::optional<Channel> channel_of_occasion(OccasionKind kind) {
  switch (kind) {
    case OccasionKind::phone_call:
      return Channel::phone;
    case OccasionKind::video_call:
      return Channel::video;
    case OccasionKind::press_conference:
      return Channel::press_conference;
    case OccasionKind::interview:
      return Channel::interview;
    case OccasionKind::speech:
      return Channel::speech;
    case OccasionKind::exchange_of_letters:
      return Channel::letter;
    case OccasionKind::ceremony:
      return std::nullopt;
    default:
      return Channel::meeting;
  }
}

bool is_outermost_speech(const Draft& draft) {
  const Category category = draft.cue.category();
  return category == Category::speech || category == Category::interaction;
}

}  // namespace

StatementKind kind_of(const Reading& reading, const std::vector<Quotation>& quotations, const Draft& draft) {
  const auto [words, quoted] = coverage_of(reading, quotations, draft);
  if (quoted > 0 && quoted == words) return StatementKind::direct;
  return quoted > 1 ? StatementKind::mixed : StatementKind::indirect;
}

std::optional<Channel> channel_of(const Reading& reading, const Draft& draft, int occasion) {
  if (draft.cue.head >= 0) {
    const TokenRange clause = reading.tree.subtree(draft.cue.head);
    for (int t = clause.begin; t < clause.end; ++t)
      if (!draft.holds(t))
        if (auto channel = reading.lexicon.cues.channel_of(reading.tree.token(t).lemma)) return channel;
  }
  if (occasion < 0) return std::nullopt;
  return channel_of_occasion(reading.occasions.list[occasion].kind);
}

std::optional<Date> date_of(const Reading& reading, const Draft& draft, int occasion) {
  if (draft.cue.head >= 0) {
    const TokenRange clause = reading.tree.subtree(draft.cue.head);
    const Span span = reading.tree.span(clause);
    for (const Date& date : reading.dates) {
      if (!date.span || !span.contains(*date.span)) continue;
      const bool reported =
          std::ranges::any_of(draft.content, [&](TokenRange r) { return reading.tree.span(r).contains(*date.span); });
      if (!reported) return date;
    }
  }
  if (occasion >= 0 && reading.occasions.list[occasion].date) {
    Date date = *reading.occasions.list[occasion].date;
    date.basis = DateBasis::document;
    return date;
  }
  const std::string reference = reading.layout.reference_date();
  if (reference.empty() || !is_outermost_speech(draft)) return std::nullopt;
  return Date{reference, std::nullopt, DateBasis::document};
}

Part part_of(const Reading& reading, const Draft& draft) {
  const int t = draft.cue.head >= 0 ? draft.cue.head : draft.content.front().begin;
  const Block* block = reading.block(t);
  if (!block) return Part::body;
  if (block->kind == BlockKind::headline) return Part::headline;
  return block->kind == BlockKind::lead ? Part::lead : Part::body;
}

}  // namespace verbale
