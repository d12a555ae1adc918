#include "syntax/lemma.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "neural/hash.h"
#include "neural/word.h"
#include "text/utf8.h"

namespace verbale {
namespace {

std::uint64_t key(std::string_view xpos, std::string_view text) { return mix(hash_bytes(xpos) + hash_bytes(text)); }

template <std::size_t N>
std::array<std::string_view, N> fields(std::string_view line) {
  std::array<std::string_view, N> out;
  for (std::string_view& f : out) {
    const std::size_t tab = std::min(line.find('\t'), line.size());
    f = line.substr(0, tab);
    line.remove_prefix(std::min(tab + 1, line.size()));
  }
  return out;
}

}  // namespace

std::string lemma_form(std::string_view form, std::string_view xpos) {
  std::string plain = plain_marks(form);
  return xpos.starts_with("NNP") ? plain : to_lower(plain);
}

absl::StatusOr<Lemmatiser> Lemmatiser::load(const ModelFile& file, const std::string& prefix) {
  const auto exceptions = file.list(prefix + ".exceptions");
  const auto endings = file.list(prefix + ".endings");
  for (const absl::Status& s : {exceptions.status(), endings.status()})
    if (!s.ok()) return s;
  Lemmatiser l;
  for (const std::string_view line : *exceptions) {
    const auto [xpos, form, lemma] = fields<3>(line);
    l.exceptions_.emplace(key(xpos, form), lemma);
  }
  for (const std::string_view line : *endings) {
    const auto [xpos, ending, strip, append] = fields<4>(line);
    Edit edit{0, append};
    std::from_chars(strip.data(), strip.data() + strip.size(), edit.strip);
    l.endings_.emplace(key(xpos, ending), edit);
  }
  return l;
}

std::string Lemmatiser::lemma(std::string_view form, std::string_view xpos) const {
  std::string plain = lemma_form(form, xpos);
  const std::string_view view = plain;
  if (const auto it = exceptions_.find(key(xpos, view)); it != exceptions_.end()) return std::string(it->second);
  for (std::size_t n = std::min(view.size(), kLongestEnding) + 1; n-- > 0;) {
    const auto it = endings_.find(key(xpos, view.substr(view.size() - n)));
    if (it == endings_.end() || it->second.strip > view.size()) continue;
    plain.resize(view.size() - it->second.strip);
    return plain.append(it->second.append);
  }
  return plain;
}

}  // namespace verbale
