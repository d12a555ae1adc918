// One table for every enumeration, in the order of its values.
#include "verbale/names.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace verbale {
namespace {

template <class Enum>
struct Table;

template <>
struct Table<ActorKind> {
  static constexpr ActorKind last = ActorKind::group;
  static constexpr std::string_view names[] = {"person", "state",       "government", "igo",     "ngo",
                                               "party",  "armed_group", "media",      "company", "group"};
};

template <>
struct Table<RoleStatus> {
  static constexpr RoleStatus last = RoleStatus::designate;
  static constexpr std::string_view names[] = {"incumbent", "former", "acting", "designate"};
};

template <>
struct Table<MentionForm> {
  static constexpr MentionForm last = MentionForm::demonym;
  static constexpr std::string_view names[] = {"name", "title", "nominal", "pronoun", "metonym", "demonym"};
};

template <>
struct Table<StatementKind> {
  static constexpr StatementKind last = StatementKind::mixed;
  static constexpr std::string_view names[] = {"direct", "indirect", "mixed"};
};

template <>
struct Table<Category> {
  static constexpr Category last = Category::interaction;
  static constexpr std::string_view names[] = {"speech", "attitude", "intention", "decree", "evidence", "interaction"};
};

template <>
struct Table<Act> {
  static constexpr Act last = Act::show;
  static constexpr std::string_view names[] = {"assert",
                                               "stress",
                                               "reaffirm",
                                               "inform",
                                               "announce",
                                               "describe",
                                               "claim",
                                               "predict",
                                               "acknowledge",
                                               "deny",
                                               "decline_comment",
                                               "ask",
                                               "discuss",
                                               "negotiate",
                                               "mediate",
                                               "propose",
                                               "invite",
                                               "request",
                                               "urge",
                                               "demand",
                                               "promise",
                                               "agree",
                                               "sign",
                                               "recognise",
                                               "welcome",
                                               "support",
                                               "thank",
                                               "congratulate",
                                               "condole",
                                               "apologise",
                                               "express_concern",
                                               "criticise",
                                               "accuse",
                                               "protest",
                                               "reject",
                                               "warn",
                                               "threaten",
                                               "concede",
                                               "consider",
                                               "believe",
                                               "know",
                                               "want",
                                               "intend",
                                               "decree",
                                               "show"};
};

template <>
struct Table<Channel> {
  static constexpr Channel last = Channel::other;
  static constexpr std::string_view names[] = {"phone",
                                               "video",
                                               "meeting",
                                               "letter",
                                               "press_conference",
                                               "interview",
                                               "speech",
                                               "social_media",
                                               "written_statement",
                                               "broadcast",
                                               "other"};
};

template <>
struct Table<Part> {
  static constexpr Part last = Part::body;
  static constexpr std::string_view names[] = {"headline", "lead", "body"};
};

template <>
struct Table<SpeakerBasis> {
  static constexpr SpeakerBasis last = SpeakerBasis::implicit;
  static constexpr std::string_view names[] = {"explicit", "coreference", "implicit"};
};

template <>
struct Table<DateBasis> {
  static constexpr DateBasis last = DateBasis::table;
  static constexpr std::string_view names[] = {"explicit", "relative", "document", "table"};
};

template <>
struct Table<AgreementKind> {
  static constexpr AgreementKind last = AgreementKind::law;
  static constexpr std::string_view names[] = {"treaty",
                                               "convention",
                                               "agreement",
                                               "protocol",
                                               "memorandum",
                                               "declaration",
                                               "communique",
                                               "charter",
                                               "resolution",
                                               "decision",
                                               "presidential_statement",
                                               "plan",
                                               "ceasefire",
                                               "conference_outcome",
                                               "law"};
};

template <>
struct Table<RelationType> {
  static constexpr RelationType last = RelationType::endorsed_by;
  static constexpr std::string_view names[] = {"supplements", "amends",   "implements", "replaces",   "extends",
                                               "part_of",     "based_on", "endorses",   "endorsed_by"};
};

template <>
struct Table<StanceType> {
  static constexpr StanceType last = StanceType::reaffirm;
  static constexpr std::string_view names[] = {"comply", "call_to_comply", "breach",   "propose", "sign",
                                               "ratify", "suspend",        "withdraw", "reaffirm"};
};

template <>
struct Table<AgreementForm> {
  static constexpr AgreementForm last = AgreementForm::nominal;
  static constexpr std::string_view names[] = {"full", "short", "nominal"};
};

template <>
struct Table<PartiesBasis> {
  static constexpr PartiesBasis last = PartiesBasis::table;
  static constexpr std::string_view names[] = {"text", "table"};
};

template <>
struct Table<OccasionKind> {
  static constexpr OccasionKind last = OccasionKind::exchange_of_letters;
  static constexpr std::string_view names[] = {
      "phone_call",       "video_call", "meeting", "visit",   "summit",   "conference",         "negotiations",
      "press_conference", "interview",  "speech",  "session", "ceremony", "exchange_of_letters"};
};

template <>
struct Table<Upos> {
  static constexpr Upos last = Upos::X;
  static constexpr std::string_view names[] = {"ADJ",  "ADP",  "ADV",   "AUX",   "CCONJ", "DET", "INTJ", "NOUN", "NUM",
                                               "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"};
};

template <>
struct Table<NameType> {
  static constexpr NameType last = NameType::date;
  static constexpr std::string_view names[] = {"none",        "person", "organisation", "place",
                                               "nationality", "event",  "document",     "date"};
};

template <class Enum>
std::string_view spell(Enum value) {
  using Names = Table<Enum>;
  static_assert(std::size(Names::names) == static_cast<std::size_t>(Names::last) + 1);
  return Names::names[static_cast<std::size_t>(value)];
}

}  // namespace

std::string_view name_of(ActorKind value) { return spell(value); }
std::string_view name_of(RoleStatus value) { return spell(value); }
std::string_view name_of(MentionForm value) { return spell(value); }
std::string_view name_of(StatementKind value) { return spell(value); }
std::string_view name_of(Category value) { return spell(value); }
std::string_view name_of(Act value) { return spell(value); }
std::string_view name_of(Channel value) { return spell(value); }
std::string_view name_of(Part value) { return spell(value); }
std::string_view name_of(SpeakerBasis value) { return spell(value); }
std::string_view name_of(DateBasis value) { return spell(value); }
std::string_view name_of(AgreementKind value) { return spell(value); }
std::string_view name_of(RelationType value) { return spell(value); }
std::string_view name_of(StanceType value) { return spell(value); }
std::string_view name_of(AgreementForm value) { return spell(value); }
std::string_view name_of(PartiesBasis value) { return spell(value); }
std::string_view name_of(OccasionKind value) { return spell(value); }
std::string_view name_of(Upos value) { return spell(value); }
std::string_view name_of(NameType value) { return spell(value); }

template <class Enum>
std::span<const std::string_view> names_of() {
  return Table<Enum>::names;
}

template <class Enum>
std::optional<Enum> value_of(std::string_view name) {
  const auto names = names_of<Enum>();
  const auto found = std::ranges::find(names, name);
  if (found == names.end()) return std::nullopt;
  return static_cast<Enum>(found - names.begin());
}

template std::span<const std::string_view> names_of<ActorKind>();
template std::span<const std::string_view> names_of<RoleStatus>();
template std::span<const std::string_view> names_of<MentionForm>();
template std::span<const std::string_view> names_of<StatementKind>();
template std::span<const std::string_view> names_of<Category>();
template std::span<const std::string_view> names_of<Act>();
template std::span<const std::string_view> names_of<Channel>();
template std::span<const std::string_view> names_of<Part>();
template std::span<const std::string_view> names_of<SpeakerBasis>();
template std::span<const std::string_view> names_of<DateBasis>();
template std::span<const std::string_view> names_of<AgreementKind>();
template std::span<const std::string_view> names_of<RelationType>();
template std::span<const std::string_view> names_of<StanceType>();
template std::span<const std::string_view> names_of<AgreementForm>();
template std::span<const std::string_view> names_of<PartiesBasis>();
template std::span<const std::string_view> names_of<OccasionKind>();
template std::span<const std::string_view> names_of<Upos>();
template std::span<const std::string_view> names_of<NameType>();
template std::optional<ActorKind> value_of(std::string_view);
template std::optional<RoleStatus> value_of(std::string_view);
template std::optional<MentionForm> value_of(std::string_view);
template std::optional<StatementKind> value_of(std::string_view);
template std::optional<Category> value_of(std::string_view);
template std::optional<Act> value_of(std::string_view);
template std::optional<Channel> value_of(std::string_view);
template std::optional<Part> value_of(std::string_view);
template std::optional<SpeakerBasis> value_of(std::string_view);
template std::optional<DateBasis> value_of(std::string_view);
template std::optional<AgreementKind> value_of(std::string_view);
template std::optional<RelationType> value_of(std::string_view);
template std::optional<StanceType> value_of(std::string_view);
template std::optional<AgreementForm> value_of(std::string_view);
template std::optional<PartiesBasis> value_of(std::string_view);
template std::optional<OccasionKind> value_of(std::string_view);
template std::optional<Upos> value_of(std::string_view);
template std::optional<NameType> value_of(std::string_view);

}  // namespace verbale
