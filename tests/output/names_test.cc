#include "verbale/names.h"

#include <doctest/doctest.h>

#include <set>
#include <string>

namespace verbale {
namespace {

// Every name of Enum is the only one of its kind and leads back to the value that it spells.
template <class Enum>
void check_names() {
  std::set<std::string_view> seen;
  for (std::string_view name : names_of<Enum>()) {
    CAPTURE(name);
    CHECK(seen.insert(name).second);
    const auto value = value_of<Enum>(name);
    REQUIRE(value.has_value());
    CHECK(name_of(*value) == name);
  }
  CHECK_FALSE(value_of<Enum>("").has_value());
  CHECK_FALSE(value_of<Enum>("nothing of the kind").has_value());
}

TEST_CASE("every name leads back to its value") {
  check_names<ActorKind>();
  check_names<RoleStatus>();
  check_names<MentionForm>();
  check_names<StatementKind>();
  check_names<Category>();
  check_names<Act>();
  check_names<Channel>();
  check_names<Part>();
  check_names<SpeakerBasis>();
  check_names<DateBasis>();
  check_names<AgreementKind>();
  check_names<RelationType>();
  check_names<StanceType>();
  check_names<AgreementForm>();
  check_names<PartiesBasis>();
  check_names<OccasionKind>();
  check_names<Upos>();
  check_names<NameType>();
}

TEST_CASE("names that are words of C++ lose their underscore") {
  CHECK(name_of(Act::assert_) == "assert");
  CHECK(name_of(SpeakerBasis::explicit_) == "explicit");
  CHECK(name_of(DateBasis::explicit_) == "explicit");
  CHECK(name_of(AgreementForm::short_) == "short");
  CHECK(value_of<Act>("assert") == Act::assert_);
  CHECK(name_of(Act::express_concern) == "express_concern");
  CHECK(name_of(Act::show) == "show");
}

}  // namespace
}  // namespace verbale
