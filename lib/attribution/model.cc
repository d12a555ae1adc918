#include "attribution/model.h"

#include <algorithm>

namespace verbale {
namespace {

absl::Status check(const AttributionModel::Parts& parts) {
  const int gathered = parts.encoder.width() * (parts.profile == AttributionProfile::trees ? 1 + kRelatives : 1);
  if (parts.encoder.attributes() != static_cast<int>(tables_of(parts.profile).size()) ||
      parts.join.linear.inputs != gathered || parts.head.inputs != parts.join.width ||
      parts.head.outputs < Crf::kLabels)
    return absl::InvalidArgumentError("model: the parts of the tagger do not fit each other");
  return absl::OkStatus();
}

}  // namespace

absl::StatusOr<CueTable> CueTable::load(const ModelFile& file, const std::string& name) {
  const auto keys = file.tensor<std::uint64_t>(name + ".keys");
  const auto values = file.tensor<std::uint8_t>(name + ".values");
  if (!keys.ok()) return keys.status();
  if (!values.ok()) return values.status();
  CueTable table;
  table.keys_ = keys->values(), table.values_ = values->values();
  if (table.keys_.size() != table.values_.size() || !std::ranges::is_sorted(table.keys_))
    return absl::InvalidArgumentError("model: the table of cues is broken");
  return table;
}

CueClue CueTable::find(std::uint64_t key) const {
  const auto it = std::ranges::lower_bound(keys_, key);
  return it != keys_.end() && *it == key ? unpacked(values_[it - keys_.begin()]) : CueClue{};
}

AttributionModel::AttributionModel(std::unique_ptr<const Parts> parts) : parts_(std::move(parts)) {}
AttributionModel::AttributionModel(AttributionModel&&) noexcept = default;
AttributionModel& AttributionModel::operator=(AttributionModel&&) noexcept = default;
AttributionModel::~AttributionModel() = default;

absl::StatusOr<AttributionModel> AttributionModel::load(std::string_view bytes) {
  if (bytes.empty()) return AttributionModel(nullptr);
  const auto file = ModelFile::open(bytes, kAttributionKind, observation_fingerprint());
  if (!file.ok()) return file.status();
  const auto profile = file->tensor<std::uint8_t>("profile");
  const auto cues = CueTable::load(*file, "cues");
  auto encoder = Encoder::load(*file, "encoder");
  const auto join = load_maxout(*file, "join");
  const auto head = load_linear(*file, "head");
  const auto scale = file->tensor<float>("head.inverse_scale");
  const auto crf = Crf::load(*file, "crf");
  for (const absl::Status& s :
       {profile.status(), cues.status(), encoder.status(), join.status(), head.status(), scale.status(), crf.status()})
    if (!s.ok()) return s;
  if (profile->values().empty() || scale->values().empty())
    return absl::InvalidArgumentError("model: a section of the tagger is empty");
  Parts parts{profile->data[0] ? AttributionProfile::flat : AttributionProfile::trees,
              *cues,
              *std::move(encoder),
              *join,
              *head,
              scale->data[0],
              *crf};
  if (absl::Status s = check(parts); !s.ok()) return s;
  return AttributionModel(std::make_unique<const Parts>(std::move(parts)));
}

}  // namespace verbale
