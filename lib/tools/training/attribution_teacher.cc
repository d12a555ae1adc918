#include "tools/training/attribution_teacher.h"

namespace verbale::training {

absl::StatusOr<AttributionTeacher> AttributionTeacher::load(std::vector<std::string> models) {
  AttributionTeacher teacher;
  Random random(1);
  teacher.crf_ = CrfTrainer(random);
  teacher.crf_.transitions().value.setZero();
  teacher.bytes_ = std::move(models);
  const float share = 1 / static_cast<float>(teacher.bytes_.size());
  for (const std::string& bytes : teacher.bytes_) {
    auto model = AttributionModel::load(bytes);
    if (!model.ok()) return model.status();
    if (!model->parts()) return absl::InvalidArgumentError("a teacher without weights");
    teacher.models_.push_back(*std::move(model));
    const auto file = ModelFile::open(bytes, kAttributionKind, observation_fingerprint());
    const auto transitions = file->tensor<float>("crf.transitions");
    if (!transitions.ok()) return transitions.status();
    teacher.crf_.transitions().value +=
        share * Eigen::Map<const Matrix>(transitions->data, transitions->rows, transitions->columns);
  }
  return teacher;
}

Pairs AttributionTeacher::pairs(const Text& text, const Layout& layout, const Tree& tree) const {
  const auto n = static_cast<Eigen::Index>(tree.syntax().tokens.size());
  Matrix mean = Matrix::Zero(n, Crf::kLabels);
  std::vector<std::uint8_t> borders;
  for (const AttributionModel& model : models_) {
    const AttributionModel::Parts& parts = *model.parts();
    const Observations o =
        observe(text, layout, tree, parts.profile, [&parts](std::uint64_t key) { return parts.cues.find(key); });
    const std::vector<Crf::Labels> scores = scores_of(parts, o);
    for (Eigen::Index t = 0; t < n; ++t)
      for (int k = 0; k < Crf::kLabels; ++k) mean(t, k) += scores[t][k] / static_cast<float>(models_.size());
    borders = o.borders;
  }
  return crf_.pairs(mean, borders, nullptr);
}

}  // namespace verbale::training
