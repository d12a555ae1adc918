// The one spelling of every enumerated value, in C++, Python, JSON and Arrow.
//
//   verbale::name_of(verbale::Act::express_concern);        // "express_concern"
//   verbale::value_of<verbale::Act>("express_concern");     // Act::express_concern
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "verbale/document.h"

namespace verbale {

std::string_view name_of(ActorKind);
std::string_view name_of(RoleStatus);
std::string_view name_of(MentionForm);
std::string_view name_of(StatementKind);
std::string_view name_of(Category);
std::string_view name_of(Act);
std::string_view name_of(Channel);
std::string_view name_of(Part);
std::string_view name_of(SpeakerBasis);
std::string_view name_of(DateBasis);
std::string_view name_of(AgreementKind);
std::string_view name_of(RelationType);
std::string_view name_of(StanceType);
std::string_view name_of(AgreementForm);
std::string_view name_of(PartiesBasis);
std::string_view name_of(OccasionKind);
std::string_view name_of(Upos);
std::string_view name_of(NameType);

// Every name of Enum, in the order of its values.
template <class Enum>
std::span<const std::string_view> names_of();

// The value that a name spells; nothing for a name that is none of Enum's.
template <class Enum>
std::optional<Enum> value_of(std::string_view name);

}  // namespace verbale
