#include "statement/headlines.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "statement/contents.h"
#include "statement/sources.h"

namespace verbale {
namespace {

// Longer than this, a part of a headline is no source.
constexpr int kLongestSource = 9;

constexpr std::array<std::string_view, 6> kDashes = {"—", "–", "-", "--", "―", "|"};

bool is_dash(std::string_view form) { return std::ranges::find(kDashes, form) != kDashes.end(); }

// A noun phrase that denotes an actor: short, without a finite verb.
bool names_actor(const Reading& reading, TokenRange range) {
  if (range.empty() || range.end - range.begin > kLongestSource) return false;
  for (int t = range.begin; t < range.end; ++t) {
    const Token& token = reading.tree.token(t);
    if (token.upos == Upos::VERB && (token.xpos == "VBD" || token.xpos == "VBZ" || token.xpos == "VBP")) return false;
  }
  for (int t = range.begin; t < range.end; ++t)
    if (const ActorRef* ref = reading.actors.at(t);
        ref && ref->tokens.begin <= range.begin + 1 && ref->tokens.end >= range.end - 1)
      return true;
  return reading.actors.at(head_of(reading.tree, range)) != nullptr && reading.actors.at(range.end - 1) != nullptr;
}

Draft make(const Reading& reading, int mark, TokenRange source, TokenRange content, std::string rule) {
  Draft draft;
  draft.cue.head = mark;
  draft.cue.tokens = {mark, mark + 1};
  draft.source = source;
  draft.sources = {{head_of(reading.tree, source), source}};
  draft.content = {trimmed(reading, content)};
  draft.rule = std::move(rule);
  draft.confidence = 0.9;
  return draft;
}

}  // namespace

std::optional<Draft> headline_statement(const Reading& reading, TokenRange headline) {
  for (int t = headline.end - 2; t > headline.begin; --t) {
    const TokenRange left{headline.begin, t}, right{t + 1, headline.end};
    const std::string_view form = reading.form(t);
    const bool spaced = reading.tree.token(t - 1).span.end < reading.tree.token(t).span.begin;
    if ((is_dash(form) && spaced) || form == ":")
      if (names_actor(reading, right) && left.end - left.begin > 1)
        return make(reading, t, right, left, "headline_sign_off");
    if (form == ":" && names_actor(reading, left) && right.end - right.begin > 1)
      return make(reading, t, left, right, "headline_colon");
  }
  return std::nullopt;
}

}  // namespace verbale
