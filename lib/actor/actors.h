// The actors of a document with every place where the text refers to them.
//
//   Actors actors = find_actors(lexicon, text, layout, tree, dates);
//   const ActorRef* ref = actors.at(subject);   // the mention that a token heads or stands in
//   actors.list[ref->actor].name;               // "Vladimir Putin"
//
// Sixth in the way of the data; reads Text, Layout, trees and dates.
#pragma once

#include <string>
#include <vector>

#include "syntax/tree.h"
#include "verbale/actor.h"

namespace verbale {

// One mention: its words, the token that heads them, and whom it denotes.
struct ActorRef {
  TokenRange tokens;
  int head = 0;    // token
  int actor = -1;  // index into Actors::list; -1: a pronoun or nominal that could not be resolved
  MentionForm form = MentionForm::name;
  double margin = 1.0;  // of the chosen antecedent over the next, 0..1

  bool operator==(const ActorRef&) const = default;
};

struct Actors {
  std::vector<Actor> list;     // ids are given when the document is finished
  std::vector<ActorRef> refs;  // by first token, the longer first; mentions may nest

  // The smallest mention that holds the token, or null. Constant time once index() was called.
  const ActorRef* at(int token) const;

  // Prepares at() for the `tokens` tokens of the document; mint() keeps it up to date.
  void index(int tokens);

  // An actor for a phrase that speaks or is addressed but was no mention: "a shopkeeper".
  // Returns its index; the phrase becomes a mention of it.
  int mint(const Tree& tree, TokenRange tokens, int head, std::string_view name, ActorKind kind);

  // The state of that code, made where it is new: one whom the text never names, though somebody speaks for it.
  int state(std::string_view iso3, std::string_view name);

  bool is_person(int actor) const { return actor >= 0 && list[actor].kind == ActorKind::person; }

  // The members of a group, or the actor itself.
  std::vector<int> members_of(int actor) const;

  // The state or body for which a person speaks, who says "we": of the office that the text or the tables
  // give him, else his country. -1: none is known here.
  int body_of(int person) const;

 private:
  void take_smallest(int ref);  // for the tokens that it holds, where no smaller mention does

  std::vector<int> smallest_;  // mention by token, -1: none; empty: not indexed
};

// The id of an actor until the document is finished, and back: 0 ↔ "a1". -1: not an id.
std::string actor_id(int actor);
int actor_index(std::string_view id);

}  // namespace verbale
