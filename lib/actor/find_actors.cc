#include "actor/find_actors.h"

#include <algorithm>

#include "actor/cast.h"
#include "actor/cluster.h"
#include "actor/codes.h"
#include "actor/era.h"
#include "actor/prevalence.h"
#include "actor/resolve.h"
#include "mention/names.h"
#include "mention/phrases.h"
#include "mention/words.h"

namespace verbale {
namespace {

// The country of a place or body by its name as the dateline or the publisher gives it; empty: unknown.
std::string country_of_name(const ActorLexicon& lexicon, std::string_view name) {
  const int node = lexicon.phrases().find(name);
  if (node == NameTrie::kNone) return {};
  for (int s = lexicon.sense_at(node); s >= 0; s = lexicon.sense(s).next) {
    const Sense& sense = lexicon.sense(s);
    const bool actor = sense.kind == SenseKind::state || sense.kind == SenseKind::metonym ||
                       sense.kind == SenseKind::body || sense.kind == SenseKind::place;
    if (actor && sense.index >= 0) return std::string(lexicon.known(sense.index).country);
  }
  return {};
}

Scene scene_of(const ActorLexicon& lexicon, const Layout& layout) {
  Scene scene;
  const int publisher = lexicon.body(layout.publisher);
  if (publisher >= 0 && lexicon.known(publisher).kind == ActorKind::government)
    scene.home = lexicon.known(publisher).country;
  if (layout.dateline) scene.site = country_of_name(lexicon, layout.dateline->place);
  return scene;
}

// A state that the text only calls by its capital or seat speaks as a government.
void tell_governments(Cast& cast, const std::vector<Phrase>& phrases, const std::vector<Resolved>& resolved) {
  std::vector<bool> seat(cast.size(), false), state(cast.size(), false);
  for (std::size_t i = 0; i < phrases.size(); ++i) {
    if (resolved[i].figure < 0 || !resolved[i].refers) continue;
    if (phrases[i].form == MentionForm::metonym) seat[resolved[i].figure] = true;
    if (phrases[i].form == MentionForm::name || phrases[i].form == MentionForm::demonym)
      state[resolved[i].figure] = true;
  }
  for (int f = 0; f < cast.size(); ++f)
    if (cast[f].actor.kind == ActorKind::state && seat[f] && !state[f]) cast[f].actor.kind = ActorKind::government;
}

constexpr std::string_view kAbroad = "foreign ";

// Persons and bodies of no other country are of the one where most of the text plays.
void settle(Cast& cast, const std::string& main) {
  for (int f = 0; f < cast.size(); ++f) {
    Actor& actor = cast[f].actor;
    const bool somewhere = actor.kind == ActorKind::person || actor.kind == ActorKind::government ||
                           actor.kind == ActorKind::company || actor.kind == ActorKind::ngo;
    if (somewhere && cast[f].known < 0 && actor.country.empty()) actor.country = main;
  }
}

// Groups whom no name tells: "journalists" in a text that speaks of one country alone.
void keep_at_home(Cast& cast, const std::string& only) {
  for (int f = 0; f < cast.size(); ++f) {
    const bool people = cast[f].actor.kind == ActorKind::group && cast[f].plural && !cast[f].named &&
                        !fold(cast[f].actor.name).starts_with(kAbroad);
    if (people && cast[f].actor.members.empty() && cast[f].actor.country.empty()) cast[f].actor.country = only;
  }
}

}  // namespace

Actors find_actors(const Lexicon& lexicon, const Text& text, const Layout& layout, const Tree& tree,
                   const std::vector<Date>&) {
  const Words words(lexicon.actors, text, layout, tree);
  const std::vector<Name> names = find_names(words);
  const std::vector<Phrase> phrases = find_phrases(words, names);
  const Scene scene = scene_of(lexicon.actors, layout);
  const std::string date = layout.reference_date();
  Cast cast(lexicon.actors, date.empty() ? told_by_offices(words, names, phrases) : date);
  const std::vector<int> figures = cluster_names(words, names, phrases, scene.home, cast);
  const std::vector<Resolved> resolved = resolve(words, names, phrases, figures, scene, cast);
  tell_governments(cast, phrases, resolved);
  keep_at_home(cast, only_country(words, names));
  settle(cast, main_country(words, names));
  give_codes(cast);

  Actors actors;
  for (Figure& figure : cast.take()) actors.list.push_back(std::move(figure.actor));
  const auto refer = [&](TokenRange tokens, int head, int actor, MentionForm form, double margin) {
    actors.refs.push_back({tokens, head, actor, form, margin});
    if (actor >= 0) actors.list[actor].mentions.push_back({tree.span(tokens), form});
  };
  for (std::size_t i = 0; i < phrases.size(); ++i) {
    const Phrase& phrase = phrases[i];
    if (!resolved[i].refers) continue;
    refer(phrase.tokens, phrase.head, resolved[i].figure, phrase.form, resolved[i].margin);
    if (phrase.names.size() > 1)
      for (int name : phrase.names)
        refer(names[name].tokens, names[name].tokens.end - 1, figures[name], MentionForm::name, 1.0);
  }
  actors.index(words.size());
  return actors;
}

}  // namespace verbale
