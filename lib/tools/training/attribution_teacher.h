// Trained taggers as teachers of another one (Hinton, Vinyals, Dean 2015): several seeds become one net, and texts that
// nobody annotated become lessons.
//
//   auto teacher = AttributionTeacher::load({bytes_a, bytes_b});
//   Pairs targets = teacher->pairs(text, layout, tree);
//
// The teachers' scores and transitions are averaged; the pupil learns the label pairs that the mean chain gives.
#pragma once

#include <string>
#include <vector>

#include "attribution/model.h"
#include "tools/training/attribution_crf.h"

namespace verbale::training {

class AttributionTeacher {
 public:
  // As AttributionModel::load().
  static absl::StatusOr<AttributionTeacher> load(std::vector<std::string> models);

  Pairs pairs(const Text& text, const Layout& layout, const Tree& tree) const;

 private:
  std::vector<std::string> bytes_;
  std::vector<AttributionModel> models_;
  CrfTrainer crf_;
};

}  // namespace verbale::training
