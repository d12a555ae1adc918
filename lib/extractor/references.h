// Which fields of a record hold the ids of others: the one list that dropping and renumbering read.
//
//   each_reference(statement, [](RecordKind kind, std::string& id) { ... });
//
// The ids may be changed on the way; an empty id names nothing and is passed too.
#pragma once

#include <string>
#include <vector>

#include "verbale/document.h"

namespace verbale {

enum class RecordKind { actor, statement, agreement, topic, occasion };

void each_reference(Actor& actor, auto&& visit) {
  for (Role& role : actor.roles) visit(RecordKind::actor, role.of);
  for (std::string& member : actor.members) visit(RecordKind::actor, member);
  visit(RecordKind::actor, actor.part_of);
}

void each_reference(Statement& statement, auto&& visit) {
  for (Speaker& speaker : statement.speakers) visit(RecordKind::actor, speaker.actor);
  for (Addressee& addressee : statement.addressees) visit(RecordKind::actor, addressee.actor);
  visit(RecordKind::statement, statement.parent);
  visit(RecordKind::statement, statement.same_as);
  visit(RecordKind::occasion, statement.occasion);
  for (std::string& topic : statement.topics) visit(RecordKind::topic, topic);
  for (std::string& agreement : statement.agreements) visit(RecordKind::agreement, agreement);
}

void each_reference(Agreement& agreement, auto&& visit) {
  visit(RecordKind::actor, agreement.body);
  for (std::string& party : agreement.parties) visit(RecordKind::actor, party);
  for (Relation& relation : agreement.relations) visit(RecordKind::agreement, relation.agreement);
  for (Stance& stance : agreement.stances) {
    visit(RecordKind::actor, stance.actor);
    visit(RecordKind::statement, stance.statement);
  }
}

void each_reference(Occasion& occasion, auto&& visit) {
  for (std::string& participant : occasion.participants) visit(RecordKind::actor, participant);
  visit(RecordKind::actor, occasion.initiated_by);
}

}  // namespace verbale
