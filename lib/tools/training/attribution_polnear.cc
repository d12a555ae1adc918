#include "tools/training/attribution_polnear.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>

#include "absl/strings/numbers.h"
#include "absl/strings/str_split.h"
#include "text/utf8.h"

namespace verbale::training {
namespace {

namespace fs = std::filesystem;

constexpr std::pair<absl::string_view, AttributionRole> kRoleNames[] = {
    {"Source", AttributionRole::source}, {"Cue", AttributionRole::cue}, {"Content", AttributionRole::content}};

std::optional<AttributionRole> role_of(absl::string_view argument) {
  for (const auto& [name, role] : kRoleNames)
    if (argument.substr(0, name.size()) == name) return role;
  return std::nullopt;
}

absl::StatusOr<std::string> read_file(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return absl::UnavailableError(path.string() + ": cannot be read");
  return std::string(std::istreambuf_iterator<char>(in), {});
}

// "110 113;120 131" → byte spans.
std::vector<Span> spans_of(absl::string_view where, const OffsetMap& map) {
  std::vector<Span> spans;
  for (const absl::string_view part : absl::StrSplit(where, ';')) {
    const std::vector<absl::string_view> ends = absl::StrSplit(part, ' ', absl::SkipEmpty());
    int begin = 0, end = 0;
    if (ends.size() == 2 && absl::SimpleAtoi(ends[0], &begin) && absl::SimpleAtoi(ends[1], &end))
      spans.push_back({map.byte(begin), map.byte(end)});
  }
  return spans;
}

// An attribution without content and cue is none.
bool is_attribution(const std::vector<RoleSpan>& spans) {
  return std::ranges::any_of(spans, [](const RoleSpan& s) { return s.role != AttributionRole::source; });
}

Annotation parse_annotation(const std::string& content, const OffsetMap& map) {
  Annotation annotation;
  std::map<std::string, std::vector<Span>> bound;
  int attributions = 0;
  for (const absl::string_view line : absl::StrSplit(content, '\n')) {
    const std::vector<absl::string_view> cells = absl::StrSplit(line, '\t');
    if (cells.size() < 2 || cells[0].empty()) continue;
    if (cells[0][0] == 'T') {
      const std::pair<absl::string_view, absl::string_view> kind = absl::StrSplit(cells[1], absl::MaxSplits(' ', 1));
      auto spans = spans_of(kind.second, map);
      if (kind.first == "Discard") annotation.discarded.insert(annotation.discarded.end(), spans.begin(), spans.end());
      bound[std::string(cells[0])] = std::move(spans);
    }
    if (cells[0][0] != 'E') continue;
    std::vector<RoleSpan> found;
    for (const absl::string_view argument : absl::StrSplit(cells[1], ' ', absl::SkipEmpty())) {
      const std::pair<absl::string_view, absl::string_view> pair = absl::StrSplit(argument, absl::MaxSplits(':', 1));
      if (const auto role = role_of(pair.first))
        for (const Span& s : bound[std::string(pair.second)]) found.push_back({*role, s, attributions});
    }
    if (!is_attribution(found)) continue;
    annotation.spans.insert(annotation.spans.end(), found.begin(), found.end());
    ++attributions;
  }
  return annotation;
}

}  // namespace

absl::StatusOr<std::vector<AnnotatedArticle>> read_polnear(const std::string& folder) {
  std::error_code error;
  std::vector<fs::path> paths;
  for (const auto& entry : fs::directory_iterator(fs::path(folder) / "attributions", error))
    if (entry.path().extension() == ".ann") paths.push_back(entry.path());
  if (error) return absl::UnavailableError(folder + ": has no folder attributions");
  std::ranges::sort(paths);
  std::map<std::string, AnnotatedArticle> articles;
  for (const fs::path& path : paths) {
    const std::string stem = path.stem().string(), id = stem.substr(0, stem.rfind('_'));
    AnnotatedArticle& article = articles[id];
    if (article.id.empty()) {
      auto text = read_file(fs::path(folder) / "text" / (id + ".txt"));
      if (!text.ok()) return text.status();
      article.id = id, article.text = *std::move(text);
    }
    const auto content = read_file(path);
    if (!content.ok()) return content.status();
    article.annotations.push_back(parse_annotation(*content, OffsetMap(article.text)));
  }
  std::vector<AnnotatedArticle> all;
  for (auto& [id, article] : articles) all.push_back(std::move(article));
  return all;
}

}  // namespace verbale::training
