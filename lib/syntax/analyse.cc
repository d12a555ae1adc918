#include "syntax/analyse.h"

namespace verbale {

struct SyntaxModel::Parts {};
SyntaxModel::SyntaxModel(std::unique_ptr<const Parts> parts) : parts_(std::move(parts)) {}
SyntaxModel::SyntaxModel(SyntaxModel&&) noexcept = default;
SyntaxModel& SyntaxModel::operator=(SyntaxModel&&) noexcept = default;
SyntaxModel::~SyntaxModel() = default;
absl::StatusOr<SyntaxModel> SyntaxModel::load(std::string_view) { return SyntaxModel(std::make_unique<const Parts>()); }
void analyse(const SyntaxModel&, const Text&, Syntax&) {}

}  // namespace verbale
