#include "occasion/find_occasions.h"

#include <doctest/doctest.h>

#include "support/parsed.h"
#include "verbale/names.h"

namespace verbale {
namespace {

const Lexicon& lexicon() {
  static const Lexicon loaded = *Lexicon::load({});
  return loaded;
}

// "phone_call Ek Orr", with "planned", the place and the initiator where known.
std::string dump(const Parsed& p, const Occasions& occasions) {
  std::string out;
  for (const Occasion& o : occasions.list) {
    if (!out.empty()) out += "; ";
    out += name_of(o.kind);
    for (const std::string& a : o.participants) out += ' ' + p.actors.list[actor_index(a)].name;
    if (!o.place.empty()) out += " in " + o.place;
    if (!o.initiated_by.empty()) out += " by " + p.actors.list[actor_index(o.initiated_by)].name;
    if (o.date) out += " on " + o.date->value;
    if (o.planned) out += " planned";
  }
  return out;
}

// Two presidents, their states, a newspaper and the reporters.
struct Scene : Parsed {
  explicit Scene(std::string_view source) : Parsed(source) {
    ek = actor("Ek", ActorKind::person, "SWE", {"Ek"});
    orr = actor("Orr", ActorKind::person, "IRL", {"Orr"});
    actor("Lee", ActorKind::person, "DNK", {"Lee"});
    actor("reporters", ActorKind::group, "", {"reporters"});
    actor("ministers", ActorKind::group, "", {"ministers"});
    actor("Council", ActorKind::government, "SWE", {"Council"});
    actor("Sweden", ActorKind::state, "SWE", {"Sweden", "Swedish"});
    actor("Ireland", ActorKind::state, "IRL", {"Ireland", "Irish"});
    actor("Weekly", ActorKind::media, "IRL", {"Weekly"});
  }
  Occasions read() const { return find_occasions(lexicon(), text(), layout(), tree(), dates, actors); }
  int ek = 0, orr = 0;
};

std::string occasions_of(std::string_view source) {
  const Scene scene(source);
  return dump(scene, scene.read());
}

TEST_CASE("one sentence, one occasion") {
  struct Row {
    std::string source, wanted;
  };
  const Row rows[] = {
      {"Ek/PROPN/nsubj/2 met/meet/VERB/root/0 with/ADP/case/4 Orr/PROPN/obl/2 in/ADP/case/6 Oslo/PROPN/obl/2 "
       "./PUNCT/punct/2",
       "meeting Ek Orr in Oslo"},
      {"In/ADP/case/2 Oslo/PROPN/obl/5 ,/PUNCT/punct/5 Ek/PROPN/nsubj/5 met/meet/VERB/root/0 Orr/PROPN/obj/5",
       "meeting Ek Orr in Oslo"},
      {"Ek/PROPN/nsubj/2 sent/send/VERB/root/0 a/DET/det/4 message/NOUN/obj/2 of/ADP/case/6 thanks/NOUN/nmod/4 "
       "to/ADP/case/8 Orr/PROPN/nmod/6",
       "exchange_of_letters Ek Orr"},
      {"Ek/PROPN/nsubj/2 joined/join/VERB/root/0 talks/NOUN/obj/2 hosted/host/VERB/acl/3 by/ADP/case/6 "
       "Orr/PROPN/obl/4",
       "meeting Ek Orr"},
      {"Ek/PROPN/nsubj/2 spoke/speak/VERB/root/0 today/NOUN/obl/2 with/ADP/case/5 Orr/PROPN/obl/2 ./PUNCT/punct/2",
       "phone_call Ek Orr"},
      {"Ek/PROPN/nsubj/2 spoke/speak/VERB/root/0 with/ADP/case/4 reporters/reporter/NOUN/obl/2 ./PUNCT/punct/2",
       "press_conference Ek reporters"},
      {"Ek/PROPN/nsubj/2 told/tell/VERB/root/0 reporters/reporter/NOUN/obj/2 ./PUNCT/punct/2",
       "press_conference Ek reporters"},
      {"Ek/PROPN/nsubj/2 met/meet/VERB/root/0 with/ADP/case/4 reporters/reporter/NOUN/obl/2",
       "press_conference Ek reporters"},
      {"Ek/PROPN/nsubj/2 chaired/chair/VERB/root/0 a/DET/det/4 meeting/NOUN/obj/2 of/ADP/case/7 the/DET/det/7 "
       "Council/PROPN/nmod/4",
       "meeting Ek Council"},
      {"In/ADP/case/4 a/DET/det/4 phone/NOUN/compound/4 call/NOUN/obl/6 Ek/PROPN/nsubj/6 urged/urge/VERB/root/0 "
       "Orr/PROPN/obj/6 to/PART/mark/9 leave/VERB/xcomp/6",
       "phone_call Ek Orr"},
      {"Ek/PROPN/nsubj/2 made/make/VERB/root/0 a/DET/det/5 phone/NOUN/compound/5 call/NOUN/obj/2 to/ADP/case/7 "
       "Orr/PROPN/nmod/5",
       "phone_call Ek Orr"},
      {"Ek/PROPN/root/0 and/CCONJ/cc/3 Orr/PROPN/conj/1 Before/ADP/case/6 Their/their/PRON/nmod:poss/6 "
       "Meeting/meeting/NOUN/nmod/1",
       "meeting Ek Orr"},
      {"Ek/PROPN/nsubj/2 met/meet/VERB/root/0 Orr/PROPN/obj/2 as/ADP/case/6 a/DET/det/6 friend/NOUN/obl/2 "
       "of/ADP/case/8 "
       "Lee/PROPN/nmod/6",
       "meeting Ek Orr"},
      {"Ek/PROPN/nsubj/2 met/meet/VERB/root/0 Orr/PROPN/obj/2 ,/PUNCT/punct/5 aide/NOUN/appos/3 of/ADP/case/7 "
       "Lee/PROPN/nmod/5",
       "meeting Ek Orr"},
      {"Ek/PROPN/nsubj/2 wrote/write/VERB/root/0 to/ADP/case/4 Orr/PROPN/obl/2", "exchange_of_letters Ek Orr"},
      {"Ek/PROPN/nsubj/2 called/call/VERB/root/0 on/ADP/case/4 Orr/PROPN/obj/2", ""},
      {"Ek/PROPN/nsubj:pass/3 is/be/AUX/aux:pass/3 called/call/VERB/root/0 Orr/PROPN/obj/3", ""},
      {"Ek/PROPN/nsubj/2 had/have/VERB/root/0 a/DET/det/5 telephone/NOUN/compound/5 conversation/NOUN/obj/2 "
       "with/ADP/case/7 Orr/PROPN/nmod/5",
       "phone_call Ek Orr"},
      {"Ek/PROPN/nsubj/2 warned/warn/VERB/root/0 Ireland/PROPN/obj/2 during/ADP/case/7 a/DET/det/7 "
       "phone/NOUN/compound/7 call/NOUN/obl/2 "
       "with/ADP/case/9 Orr/PROPN/nmod/7",
       "phone_call Ek Orr"},
      {"Ek/PROPN/nmod:poss/3 's/PART/case/1 Call/PROPN/root/0 with/ADP/case/5 Orr/PROPN/nmod/3", "phone_call Ek Orr"},
      {"Ek/PROPN/nsubj/2 called/call/VERB/root/0 for/ADP/case/4 calm/NOUN/obl/2", ""},
      {"Ek/PROPN/nsubj/3 will/AUX/aux/3 meet/VERB/root/0 Orr/PROPN/obj/3", "meeting Ek Orr planned"},
      {"Ek/PROPN/nsubj/4 did/do/AUX/aux/4 not/PART/advmod/4 meet/VERB/root/0 Orr/PROPN/obj/4", ""},
      {"Swedish/ADJ/amod/4 -/PUNCT/punct/3 Irish/ADJ/amod/4 talks/NOUN/nsubj/5 began/begin/VERB/root/0",
       "negotiations Sweden Ireland"},
      {"Ek/PROPN/nsubj/2 arrived/arrive/VERB/root/0 in/ADP/case/4 Oslo/PROPN/obl/2", "visit Ek in Oslo"},
      {"Ek/PROPN/nsubj/2 told/tell/VERB/root/0 Weekly/PROPN/obj/2 in/ADP/case/6 an/DET/det/6 interview/NOUN/obl/2",
       "interview Ek Weekly"},
      {"Ek/PROPN/nsubj/2 thanked/thank/VERB/root/0 Orr/PROPN/obj/2 for/SCONJ/mark/5 hosting/host/VERB/advcl/2 "
       "Lee/PROPN/obj/5",
       "meeting Orr Lee"},
      {"Ek/PROPN/nsubj/2 reaffirmed/reaffirm/VERB/root/0 an/DET/det/4 invitation/NOUN/obj/2 to/PART/mark/6 "
       "visit/VERB/acl/4 Oslo/PROPN/obj/6",
       ""},
      {"Ek/PROPN/nsubj/5 ,/PUNCT/punct/3 Orr/PROPN/conj/1 and/CCONJ/cc/3 convened/convene/VERB/root/0 today/NOUN/obl/5",
       "meeting Ek Orr"},
      {"Ek/PROPN/nsubj/2 invited/invite/VERB/root/0 Orr/PROPN/obj/2 to/PART/mark/5 visit/VERB/xcomp/2 Oslo/PROPN/obj/5",
       ""},
      {"Ek/PROPN/nsubj/2 welcomed/welcome/VERB/root/0 the/DET/det/4 briefing/NOUN/obj/2 by/ADP/case/6 Orr/PROPN/nmod/4",
       ""},
      {"Ek/PROPN/nsubj/2 said/say/VERB/root/0 at/ADP/case/5 a/DET/det/5 briefing/NOUN/obl/2", "press_conference Ek"},
      {"Briefing/NOUN/root/0 with/ADP/case/3 Ek/PROPN/nmod/1", "press_conference Ek"},
      {"Ek/PROPN/nsubj/2 answered/answer/VERB/root/0 reporters/reporter/NOUN/nmod:poss/5 '/PART/case/3 "
       "questions/question/NOUN/obj/2",
       "press_conference Ek"},
      {"In/ADP/case/2 remarks/remark/NOUN/obl/6 to/ADP/case/4 Weekly/PROPN/nmod/2 Ek/PROPN/nsubj/6 "
       "spoke/speak/VERB/root/0",
       "interview Ek Weekly"},
      {"Sweden/PROPN/nsubj/2 welcomed/welcome/VERB/root/0 Council/PROPN/obj/2 in/ADP/case/5 Oslo/PROPN/obl/2", ""},
      {"Ek/PROPN/nsubj/2 sought/seek/VERB/root/0 ways/way/NOUN/obj/2 to/PART/mark/5 agree/VERB/acl/3 at/ADP/case/8 "
       "a/DET/det/8 meeting/NOUN/obl/5 with/ADP/case/10 Orr/PROPN/nmod/8",
       "meeting Ek Orr"},
      {"Ek/PROPN/nsubj/2 held/hold/VERB/root/0 talks/NOUN/obj/2 with/ADP/case/5 Orr/PROPN/nmod/3 by/ADP/case/8 "
       "video/NOUN/compound/8 "
       "link/NOUN/obl/2",
       "video_call Ek Orr"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.source);
    CHECK(occasions_of(row.source) == row.wanted);
  }
}

TEST_CASE("mentions of one event are one record") {
  const Scene scene(
      "Phone/NOUN/compound/2 call/NOUN/root/0 with/ADP/case/4 Orr/PROPN/nmod/2\n"
      "Ek/PROPN/nsubj/2 held/hold/VERB/root/0 a/DET/det/5 phone/NOUN/compound/5 call/NOUN/obj/2 with/ADP/case/7 "
      "Orr/PROPN/nmod/5\n"
      "The/DET/det/3 phone/NOUN/compound/3 call/NOUN/nsubj:pass/5 was/be/AUX/aux:pass/5 initiated/initiate/VERB/root/0 "
      "by/ADP/case/7 Ireland/PROPN/obl/5\n"
      "The/DET/det/2 call/NOUN/nsubj:pass/4 was/be/AUX/aux:pass/4 held/hold/VERB/root/0 at/ADP/case/7 the/DET/det/7 "
      "initiative/NOUN/obl/4 "
      "of/ADP/case/9 Ireland/PROPN/nmod/7\n"
      "Trade/NOUN/nsubj/2 grew/grow/VERB/root/0\n"
      "Orr/PROPN/nsubj/3 will/AUX/aux/3 visit/VERB/root/0 Oslo/PROPN/obj/3\n");
  const Occasions occasions = scene.read();
  CHECK(dump(scene, occasions) == "phone_call Orr Ek by Orr; visit Orr in Oslo planned");
  CHECK(occasions.list[0].mentions.size() == 4);
  CHECK(occasions.of_sentence == std::vector<int>{0, 0, 0, 0, 0, 0});
}

TEST_CASE("those whom a list names take the place of their group") {
  CHECK(occasions_of("Ek/PROPN/nsubj/2 met/meet/VERB/root/0 ministers/minister/NOUN/obj/2 ./PUNCT/punct/2\n"
                     "Joining/join/VERB/csubj/5 the/DET/det/3 meeting/NOUN/obj/1 were/be/AUX/cop/5 "
                     "these/PRON/root/0 :/PUNCT/punct/5\n"
                     "-/PUNCT/punct/2 Orr/PROPN/root/0\n-/PUNCT/punct/2 Lee/PROPN/root/0\n") == "meeting Ek Orr Lee");
}

TEST_CASE("who opens or is joined at an event takes part in it") {
  CHECK(occasions_of("Ek/PROPN/nsubj/2 held/hold/VERB/root/0 a/DET/det/4 summit/NOUN/obj/2\n"
                     "Orr/PROPN/nsubj/2 opened/open/VERB/root/0 the/DET/det/4 summit/NOUN/obj/2\n") == "summit Ek Orr");
  CHECK(occasions_of("Ek/PROPN/nsubj/2 met/meet/VERB/root/0 Orr/PROPN/obj/2\n"
                     "Ek/PROPN/nsubj:pass/3 was/be/AUX/aux:pass/3 joined/join/VERB/root/0 by/ADP/case/5 "
                     "Lee/PROPN/obl:agent/3\n") == "meeting Ek Orr Lee");
}

TEST_CASE("a call stays a call, whatever meeting is spoken of") {
  CHECK(occasions_of("Phone/NOUN/compound/2 call/NOUN/root/0 with/ADP/case/4 Orr/PROPN/nmod/2\n"
                     "Ek/PROPN/nsubj/2 spoke/speak/VERB/root/0 with/ADP/case/4 Orr/PROPN/obl/2\n"
                     "Ek/PROPN/nsubj/2 thanked/thank/VERB/root/0 Orr/PROPN/obj/2 for/ADP/case/6 a/DET/det/6 "
                     "meeting/NOUN/obl/2 with/ADP/case/8 Lee/PROPN/nmod/6\n")
            .starts_with("phone_call Orr Ek"));
}

TEST_CASE("talks with others that are spoken of in a call are no part of it") {
  CHECK(occasions_of(
            "Ek/PROPN/nsubj/2 spoke/speak/VERB/root/0 by/ADP/case/4 phone/NOUN/obl/2 with/ADP/case/6 "
            "Orr/PROPN/obl/2\n"
            "Ek/PROPN/nsubj/2 described/describe/VERB/root/0 his/PRON/nmod:poss/4 talks/NOUN/obj/2 with/ADP/case/6 "
            "Lee/PROPN/nmod/4\n")
            .starts_with("phone_call Ek Orr"));
}

TEST_CASE("talks of two states are no meeting of two of one of them") {
  CHECK(occasions_of("Ek/PROPN/nsubj/2 met/meet/VERB/root/0 Council/PROPN/obj/2\n"
                     "Ek/PROPN/nsubj/2 spoke/speak/VERB/root/0 about/ADP/case/7 Swedish/ADJ/amod/7 -/PUNCT/punct/6 "
                     "Irish/ADJ/amod/7 talks/NOUN/obl/2\n")
            .find("Ireland") == std::string::npos);
}

TEST_CASE("the stops of a journey are one visit") {
  CHECK(occasions_of("Ek/PROPN/nsubj/3 will/AUX/aux/3 travel/VERB/root/0 to/ADP/case/5 Oslo/PROPN/obl/3\n"
                     "Ek/PROPN/nsubj/4 will/AUX/aux/4 then/ADV/advmod/4 travel/VERB/root/0 to/ADP/case/6 "
                     "Dublin/PROPN/obl/4\n") == "visit Ek in Oslo planned");
}

TEST_CASE("a pronoun in front of a clause is its subject") {
  CHECK(occasions_of("Orr/PROPN/nsubj/2 slept/sleep/VERB/root/0\n"
                     "During/ADP/case/3 his/PRON/nmod:poss/3 visit/NOUN/obl/8 to/ADP/case/5 Oslo/PROPN/nmod/3 "
                     ",/PUNCT/punct/3 Ek/PROPN/nsubj/8 met/meet/VERB/root/0 Orr/PROPN/obj/8\n")
            .starts_with("visit Ek in Oslo"));
}

TEST_CASE("before a session others may be met") {
  CHECK(occasions_of("Ek/PROPN/nsubj/2 held/hold/VERB/root/0 a/DET/det/4 session/NOUN/obj/2 with/ADP/case/6 "
                     "Orr/PROPN/nmod/4\n"
                     "Before/ADP/case/3 the/DET/det/3 session/NOUN/obl/5 Ek/PROPN/nsubj/5 held/hold/VERB/root/0 "
                     "a/DET/det/7 meeting/NOUN/obj/5 with/ADP/case/9 Orr/PROPN/nmod/7\n") ==
        "session Ek Orr; meeting Ek Orr");
}

TEST_CASE("a press conference goes on, over a visit that is spoken of") {
  const Scene scene(
      "Ek/PROPN/nsubj/2 held/hold/VERB/root/0 talks/NOUN/obj/2 with/ADP/case/5 Orr/PROPN/nmod/3\n\n"
      "Ek/PROPN/nsubj/2 gave/give/VERB/root/0 a/DET/det/5 news/NOUN/compound/5 conference/NOUN/obj/2\n\n"
      "Trade/NOUN/nsubj/2 grew/grow/VERB/root/0\n"
      "Orr/PROPN/nsubj/2 visited/visit/VERB/root/0 Oslo/PROPN/obj/2\n");
  const Occasions occasions = scene.read();
  CHECK(dump(scene, occasions) == "meeting Ek Orr; press_conference Ek; visit Orr in Oslo");
  CHECK(occasions.of_sentence == std::vector<int>{0, 1, 1, 1});
}

TEST_CASE("reporters are at every press conference") {
  CHECK(occasions_of("Ek/PROPN/nsubj/4 and/CCONJ/cc/3 Orr/PROPN/conj/1 gave/give/VERB/root/0 a/DET/det/7 "
                     "news/NOUN/compound/7 conference/NOUN/obj/4\n"
                     "Ek/PROPN/nsubj/2 told/tell/VERB/root/0 reporters/reporter/NOUN/obj/2\n") ==
        "press_conference Ek Orr reporters");
}

TEST_CASE("events of different days are different events") {
  Scene scene(
      "Ek/PROPN/nsubj/2 met/meet/VERB/root/0 Orr/PROPN/obj/2 on/ADP/case/5 Monday/PROPN/obl/2\n"
      "Ek/PROPN/nsubj/2 met/meet/VERB/root/0 Orr/PROPN/obj/2 on/ADP/case/5 Friday/PROPN/obl/2\n");
  scene.date("2022-05-02", "Monday");
  scene.date("2022-05-06", "Friday");
  CHECK(dump(scene, scene.read()) == "meeting Ek Orr on 2022-05-02; meeting Ek Orr on 2022-05-06");
}

}  // namespace
}  // namespace verbale
