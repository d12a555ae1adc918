#include "syntax/model.h"

#include <algorithm>

#include "neural/hash.h"
#include "neural/word.h"
#include "verbale/names.h"

namespace verbale {
std::uint64_t syntax_fingerprint() {
  return mix(word_fingerprint() + Configuration::kPositions * 1000 + Configuration::kSignals * 100 + kNameLabels);
}

SyntaxModel::SyntaxModel(std::unique_ptr<const Parts> parts) : parts_(std::move(parts)) {}
SyntaxModel::SyntaxModel(SyntaxModel&&) noexcept = default;
SyntaxModel& SyntaxModel::operator=(SyntaxModel&&) noexcept = default;
SyntaxModel::~SyntaxModel() = default;

absl::StatusOr<SyntaxModel> SyntaxModel::load(std::string_view bytes) {
  const auto file = ModelFile::open(bytes, kSyntaxKind, syntax_fingerprint());
  if (!file.ok()) return file.status();
  const auto tags = file->list("tags"), labels = file->list("labels");
  auto encoder = Encoder::load(*file, "encoder");
  const auto tag_head = load_linear(*file, "tag_head"), name_head = load_linear(*file, "name_head");
  auto lemmatiser = Lemmatiser::load(*file, std::string(kLemmas));
  for (const absl::Status& s :
       {tags.status(), labels.status(), encoder.status(), tag_head.status(), name_head.status(), lemmatiser.status()})
    if (!s.ok()) return s;
  auto parser = Parser::load(*file, "parser", static_cast<int>(labels->size()));
  if (!parser.ok()) return parser.status();
  Parts parts{*std::move(encoder), *tag_head, *name_head, *std::move(parser), *std::move(lemmatiser), {}, *labels};
  for (const std::string_view tag : *tags) {
    const std::size_t bar = std::min(tag.find('|'), tag.size());
    parts.tags.push_back(
        {value_of<Upos>(tag.substr(0, bar)).value_or(Upos::X), tag.substr(std::min(bar + 1, tag.size()))});
  }
  if (tag_head->outputs < static_cast<int>(parts.tags.size()) || name_head->outputs < kNameLabels)
    return absl::InvalidArgumentError("model: the heads do not fit their labels");
  return SyntaxModel(std::make_unique<const Parts>(std::move(parts)));
}

}  // namespace verbale
