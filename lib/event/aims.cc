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
  for (const Actor& a : document.actors) actors_[a.id] = &a;
  for (const Actor& a : document.actors)
    for (const Mention& m : a.mentions)
      if (can_be_aimed_at(a) && m.form != MentionForm::nominal && m.form != MentionForm::pronoun)
        mentions_.emplace_back(m.span, &a);
  std::ranges::stable_sort(mentions_, {}, [](const auto& mention) { return mention.first.begin; });
}

bool Aims::speaks_for(const Speaker& speaker, const Actor& actor) const {
  if (speaker.actor == actor.id) return true;
  const auto found = actors_.find(speaker.actor);
  return actor.kind == ActorKind::state && found != actors_.end() && found->second->country == actor.country;
}

const Actor* Aims::of(const Statement& statement) const {
  if (!statement.cameo || statement.cameo->code.starts_with(kComments)) return nullptr;
  for (const Span& content : statement.content) {
    const auto begin = [](const auto& mention) { return mention.first.begin; };
    auto at = std::ranges::lower_bound(mentions_, content.begin, {}, begin);
    for (; at != mentions_.end() && at->first.begin < content.end; ++at) {
      const auto stands_for = [&](const Speaker& speaker) { return speaks_for(speaker, *at->second); };
      if (content.contains(at->first) && std::ranges::none_of(statement.speakers, stands_for)) return at->second;
    }
  }
  return nullptr;
}

}  // namespace verbale
