#include "agreement/stances.h"

#include <algorithm>

namespace verbale {
namespace {

constexpr std::size_t kReach = 9;  // pieces between the words of a stance and the name

// The nearest words of a stance before a name in its sentence.
std::optional<StanceType> stance_before(const InstrumentReading& r, const InstrumentMention& draft) {
  const std::size_t begin = r.sentence(draft.words.begin).begin;
  for (std::size_t n = 1; n <= kReach && draft.words.begin >= begin + n; ++n) {
    const std::size_t at = draft.words.begin - n;
    const std::optional<PhraseMatch> match = r.words.stance_at(r.pieces, at);
    if (match && match->end <= draft.words.begin) return r.words.stance(match->value);
  }
  return std::nullopt;
}

// Who asks for compliance calls for it; who reports it does not.
StanceType as_said(StanceType stance, Act act) {
  const bool asks = act == Act::urge || act == Act::demand || act == Act::request || act == Act::stress;
  if (stance == StanceType::comply && asks) return StanceType::call_to_comply;
  if (act == Act::reaffirm && stance == StanceType::call_to_comply) return StanceType::reaffirm;
  return stance;
}

bool holds(const Statement& statement, const Span& span) {
  return std::ranges::any_of(statement.content, [&](const Span& content) { return content.contains(span); });
}

void add_once(std::vector<std::string>& list, const std::string& id) {
  if (std::ranges::find(list, id) == list.end()) list.push_back(id);
}

std::string id_of(const std::vector<Statement>& statements, std::size_t k) {
  return statements[k].id.empty() ? "s" + std::to_string(k + 1) : statements[k].id;
}

}  // namespace

void take_stances(const InstrumentReading& r, const std::vector<InstrumentMention>& drafts,
                  std::vector<Statement>& statements, std::vector<Agreement>& agreements) {
  for (const InstrumentMention& draft : drafts) {
    if (draft.record < 0) continue;
    Agreement& agreement = agreements[draft.record];
    const Span span = r.span(draft.words);
    std::size_t innermost = statements.size();
    for (std::size_t k = 0; k < statements.size(); ++k) {
      if (!holds(statements[k], span)) continue;
      add_once(statements[k].agreements, agreement.id);
      innermost = k;  // inner statements come after those that hold them
    }
    const std::optional<StanceType> stance = stance_before(r, draft);
    if (!stance || innermost == statements.size()) continue;
    for (const Speaker& speaker : statements[innermost].speakers) {
      const Stance taken{speaker.actor, as_said(*stance, statements[innermost].act), id_of(statements, innermost)};
      if (!speaker.actor.empty() && std::ranges::find(agreement.stances, taken) == agreement.stances.end())
        agreement.stances.push_back(taken);
    }
  }
}

}  // namespace verbale
