// Actors: whoever can speak, be spoken to, or be party to an agreement.
//
//   for (const verbale::Actor& a : document.actors)
//     std::cout << a.id << ' ' << a.name << ' ' << verbale::name_of(a.kind) << '\n';
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "verbale/span.h"

namespace verbale {

enum class ActorKind { person, state, government, igo, ngo, party, armed_group, media, company, group };
enum class RoleStatus { incumbent, former, acting, designate };
enum class MentionForm { name, title, nominal, pronoun, metonym, demonym };

struct Role {
  std::string title;  // as the text has it: "Foreign Minister"
  std::string of;     // id of the actor whose office it is; empty: unknown
  RoleStatus status = RoleStatus::incumbent;
  std::optional<Span> span;

  bool operator==(const Role&) const = default;
};

struct Mention {
  Span span;
  MentionForm form = MentionForm::name;

  bool operator==(const Mention&) const = default;
};

// Codes are strings (leading zeros count); empty: unknown.
struct ActorCodes {
  std::string iso3166, cameo, plover, wikidata;

  bool operator==(const ActorCodes&) const = default;
};

struct Actor {
  std::string id;  // "a1", in the order of the text
  std::string name;
  ActorKind kind = ActorKind::person;
  std::string country;  // ISO 3166-1 alpha-3; empty: none
  std::vector<Role> roles;
  std::vector<std::string> members;  // ids, for a group that the text composes
  std::string part_of;               // id of the body it belongs to; empty: none
  std::vector<Mention> mentions;
  ActorCodes codes;

  bool operator==(const Actor&) const = default;
};

}  // namespace verbale
