// The fields of every record in the order and under the names of the contract: the one description
// that all who write, read or renumber records walk, so that they cannot disagree.
//
//   struct Archive { void text(const char* key, auto& value); ... };   // JsonWriter, JsonReader, References
//   fields(archive, statement);   // calls one of the archive's members for every field
//
// An archive offers, each with a key unless it says otherwise:
//   text       a string that is always known        known       a string, null where empty
//   value      an enumerated value, or an optional   flag        true or false
//   number     a number                              strings     a list of strings
//   record     a record, or an optional one          records     a list of records
//   reference  the id of a record, null where empty  references  a list of ids
//   place      a span, under "begin" and "end"       table       an object of strings by free keys
//   code       an event code and the version of      group       fields of the record that stand in an
//              its code book, each under a key                  object of their own
#pragma once

#include <concepts>
#include <type_traits>

#include "verbale/document.h"

namespace verbale {

// What an id names.
enum class RecordKind { actor, statement, agreement, topic, occasion };

// A record to read into, or a constant one to write.
template <class T, class Record>
concept Of = std::same_as<std::remove_const_t<T>, Record>;

void fields(auto& archive, Of<Span> auto& span) { archive.place(span); }

void fields(auto& archive, Of<Date> auto& date) {
  archive.known("value", date.value);
  archive.place(date.span);
  archive.value("basis", date.basis);
}

void fields(auto& archive, Of<Dateline> auto& dateline) {
  archive.place(dateline.span);
  archive.known("place", dateline.place);
  archive.known("date", dateline.date);
  archive.known("agency", dateline.agency);
}

void fields(auto& archive, Of<Section> auto& section) {
  archive.record("heading", section.heading);
  archive.place(section.span);
}

void fields(auto& archive, Of<Note> auto& note) {
  archive.text("code", note.code);
  archive.text("message", note.message);
}

void fields(auto& archive, Of<Role> auto& role) {
  archive.text("title", role.title);
  archive.reference("of", RecordKind::actor, role.of);
  archive.value("status", role.status);
  archive.place(role.span);
}

void fields(auto& archive, Of<Mention> auto& mention) {
  archive.place(mention.span);
  archive.value("form", mention.form);
}

void fields(auto& archive, Of<Actor> auto& actor) {
  archive.text("id", actor.id);
  archive.text("name", actor.name);
  archive.value("kind", actor.kind);
  archive.known("country", actor.country);
  archive.records("roles", actor.roles);
  archive.references("members", RecordKind::actor, actor.members);
  archive.reference("part_of", RecordKind::actor, actor.part_of);
  archive.records("mentions", actor.mentions);
  archive.group("codes", [&](auto& codes) {
    codes.known("iso3166", actor.codes.iso3166);
    codes.known("cameo", actor.codes.cameo);
    codes.known("plover", actor.codes.plover);
    codes.known("wikidata", actor.codes.wikidata);
  });
}

void fields(auto& archive, Of<Speaker> auto& speaker) {
  archive.reference("actor", RecordKind::actor, speaker.actor);
  archive.place(speaker.span);
  archive.value("basis", speaker.basis);
}

void fields(auto& archive, Of<Addressee> auto& addressee) {
  archive.reference("actor", RecordKind::actor, addressee.actor);
  archive.place(addressee.span);
}

void fields(auto& archive, Of<Cue> auto& cue) {
  archive.place(cue.span);
  archive.text("lemma", cue.lemma);
}

void fields(auto& archive, Of<Statement> auto& statement) {
  archive.text("id", statement.id);
  archive.value("kind", statement.kind);
  archive.value("category", statement.category);
  archive.value("act", statement.act);
  archive.records("speakers", statement.speakers);
  archive.record("cue", statement.cue);
  archive.records("content", statement.content);
  archive.records("addressees", statement.addressees);
  archive.reference("parent", RecordKind::statement, statement.parent);
  archive.flag("negated", statement.negated);
  archive.value("channel", statement.channel);
  archive.reference("occasion", RecordKind::occasion, statement.occasion);
  archive.record("date", statement.date);
  archive.value("part", statement.part);
  archive.reference("same_as", RecordKind::statement, statement.same_as);
  archive.references("topics", RecordKind::topic, statement.topics);
  archive.references("agreements", RecordKind::agreement, statement.agreements);
  archive.group("codes", [&](auto& codes) {
    codes.code("cameo", "cameo_version", statement.cameo);
    codes.code("plover", "plover_version", statement.plover);
  });
  archive.text("rule", statement.rule);
  archive.number("confidence", statement.confidence);
}

void fields(auto& archive, Of<Relation> auto& relation) {
  archive.value("type", relation.type);
  archive.reference("agreement", RecordKind::agreement, relation.agreement);
}

void fields(auto& archive, Of<Stance> auto& stance) {
  archive.reference("actor", RecordKind::actor, stance.actor);
  archive.value("stance", stance.stance);
  archive.reference("statement", RecordKind::statement, stance.statement);
}

void fields(auto& archive, Of<AgreementMention> auto& mention) {
  archive.place(mention.span);
  archive.value("form", mention.form);
}

void fields(auto& archive, Of<Agreement> auto& agreement) {
  archive.text("id", agreement.id);
  archive.text("name", agreement.name);
  archive.value("kind", agreement.kind);
  archive.known("symbol", agreement.symbol);
  archive.known("number", agreement.number);
  archive.reference("body", RecordKind::actor, agreement.body);
  archive.references("parties", RecordKind::actor, agreement.parties);
  archive.value("parties_basis", agreement.parties_basis);
  archive.record("date", agreement.date);
  archive.known("signed_at", agreement.signed_at);
  archive.records("relations", agreement.relations);
  archive.records("stances", agreement.stances);
  archive.flag("generic", agreement.generic);
  archive.records("mentions", agreement.mentions);
  archive.table("codes", agreement.codes);
  archive.text("rule", agreement.rule);
  archive.number("confidence", agreement.confidence);
}

void fields(auto& archive, Of<Topic> auto& topic) {
  archive.text("id", topic.id);
  archive.text("code", topic.code);
  archive.text("label", topic.label);
  archive.records("phrases", topic.phrases);
  archive.strings("places", topic.places);
  archive.number("score", topic.score);
  archive.group("codes", [&](auto& codes) {
    codes.known("plover", topic.plover);
    codes.known("cap", topic.cap);
  });
}

void fields(auto& archive, Of<Occasion> auto& occasion) {
  archive.text("id", occasion.id);
  archive.value("kind", occasion.kind);
  archive.references("participants", RecordKind::actor, occasion.participants);
  archive.record("date", occasion.date);
  archive.known("place", occasion.place);
  archive.reference("initiated_by", RecordKind::actor, occasion.initiated_by);
  archive.records("mentions", occasion.mentions);
  archive.flag("planned", occasion.planned);
}

void fields(auto& archive, Of<Token> auto& token) {
  archive.place(token.span);
  archive.text("lemma", token.lemma);
  archive.value("upos", token.upos);
  archive.text("xpos", token.xpos);
  archive.text("deprel", token.deprel);
  archive.number("head", token.head);
  archive.number("sentence", token.sentence);
  archive.value("name", token.name);
  archive.flag("name_begin", token.name_begin);
  archive.value("inner_name", token.inner_name);
  archive.flag("inner_begin", token.inner_begin);
  archive.flag("continues_word", token.continues_word);
}

void fields(auto& archive, Of<Sentence> auto& sentence) {
  archive.number("begin", sentence.begin);
  archive.number("end", sentence.end);
  archive.flag("paragraph_begin", sentence.paragraph_begin);
}

void fields(auto& archive, Of<Syntax> auto& syntax) {
  archive.records("tokens", syntax.tokens);
  archive.records("sentences", syntax.sentences);
}

// Without the text and the syntax, which are for each archive to add or to leave out.
void fields(auto& archive, Of<Document> auto& document) {
  archive.known("id", document.id);
  archive.known("language", document.language);
  archive.known("publisher", document.publisher);
  archive.known("published", document.published);
  archive.record("dateline", document.dateline);
  archive.record("headline", document.headline);
  archive.record("lead", document.lead);
  archive.records("sections", document.sections);
  archive.records("boilerplate", document.boilerplate);
  archive.records("actors", document.actors);
  archive.records("statements", document.statements);
  archive.records("agreements", document.agreements);
  archive.records("topics", document.topics);
  archive.records("occasions", document.occasions);
  archive.records("notes", document.notes);
}

}  // namespace verbale
