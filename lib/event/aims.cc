#include "event/aims.h"

#include <algorithm>

namespace verbale {
namespace {

constexpr std::string_view kComments = "01";  // CAMEO's root of statements that ask and promise nothing

bool can_be_aimed_at(const Actor& actor) {
  return actor.members.empty() && actor.kind != ActorKind::media && actor.kind != ActorKind::company &&
         actor.kind != ActorKind::group;
}

}  // namespace

Aims::Aims(const Document& document) {
  for (const Actor& a : document.actors)
    for (const Mention& m : a.mentions)
      if (can_be_aimed_at(a) && m.form != MentionForm::nominal && m.form != MentionForm::pronoun)
        mentions_.emplace_back(m.span, &a);
  std::ranges::stable_sort(mentions_, {}, [](const auto& mention) { return mention.first.begin; });
}

const Actor* Aims::of(const Statement& statement) const {
  if (!statement.cameo || statement.cameo->code.starts_with(kComments)) return nullptr;
  for (const Span& content : statement.content) {
    const auto begin = [](const auto& mention) { return mention.first.begin; };
    auto at = std::ranges::lower_bound(mentions_, content.begin, {}, begin);
    for (; at != mentions_.end() && at->first.begin < content.end; ++at) {
      const bool speaks =
          std::ranges::find(statement.speakers, at->second->id, &Speaker::actor) != statement.speakers.end();
      if (!speaks && content.contains(at->first)) return at->second;
    }
  }
  return nullptr;
}

}  // namespace verbale
