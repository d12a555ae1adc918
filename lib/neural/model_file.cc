#include "neural/model_file.h"

#include <bit>
#include <cstring>

#include "absl/strings/str_cat.h"
#include "neural/hash.h"

namespace verbale {
namespace {

static_assert(std::endian::native == std::endian::little, "model files are read in place and are little-endian");

constexpr std::size_t kAlignment = 64;
constexpr char kMagic[8] = {'v', 'e', 'r', 'b', 'a', 'l', 'e', '\n'};

struct Header {
  char magic[8];
  std::uint32_t version, sections;
  char kind[24];
  std::uint64_t fingerprint, checksum, size;
};
static_assert(sizeof(Header) == kAlignment);

struct Entry {
  char name[40];
  std::uint32_t element, rows, columns, reserved;
  std::uint64_t offset;
};
static_assert(sizeof(Entry) == kAlignment);

// Eight bytes at a step: the whole file is read once at loading.
std::uint64_t checksum(std::string_view bytes) {
  std::uint64_t h = bytes.size();
  std::size_t at = 0;
  for (std::uint64_t word; at + 8 <= bytes.size(); at += 8) {
    std::memcpy(&word, bytes.data() + at, 8);
    h = (std::rotl(h, 23) ^ word) * 0x9e3779b97f4a7c15ULL;
  }
  return mix(h ^ hash_bytes(bytes.substr(at)));
}

std::string_view field(const char* text, std::size_t size) { return {text, strnlen(text, size)}; }

absl::Status refuse(std::string_view what) {
  return absl::InvalidArgumentError(
      absl::StrCat("model: ", absl::string_view(what.data(), what.size()), "; train it anew with verbale-train"));
}

template <class T>
T read(std::string_view bytes, std::size_t at) {
  T value;
  std::memcpy(&value, bytes.data() + at, sizeof(T));
  return value;
}

std::string_view directory(std::string_view bytes) {
  return bytes.substr(sizeof(Header), read<Header>(bytes, 0).sections * sizeof(Entry));
}

absl::Status check_sections(std::string_view bytes) {
  const Header header = read<Header>(bytes, 0);
  if (header.sections > (bytes.size() - sizeof(Header)) / sizeof(Entry)) return refuse("its directory is cut short");
  for (std::size_t at = 0; at < directory(bytes).size(); at += sizeof(Entry)) {
    const Entry e = read<Entry>(directory(bytes), at);
    const std::uint64_t size = std::uint64_t{e.element} * e.rows * e.columns;
    if (e.offset % kAlignment || e.offset > bytes.size() || size > bytes.size() - e.offset)
      return refuse("a section lies outside the file");
  }
  return absl::OkStatus();
}

}  // namespace

absl::StatusOr<ModelFile> ModelFile::open(std::string_view bytes, std::string_view kind, std::uint64_t fingerprint) {
  if (bytes.empty()) return refuse("there is none in this build");
  if (bytes.size() < sizeof(Header)) return refuse("the file is cut short");
  const Header header = read<Header>(bytes, 0);
  if (std::memcmp(header.magic, kMagic, sizeof kMagic) != 0) return refuse("these bytes are not a model");
  if (header.version != kModelVersion) return refuse("it has another version of the file format");
  if (field(header.kind, sizeof header.kind) != kind) return refuse("it is of another kind");
  if (header.fingerprint != fingerprint) return refuse("it was trained with other features");
  if (header.size != bytes.size()) return refuse("the file is cut short");
  if (header.checksum != checksum(bytes.substr(sizeof(Header)))) return refuse("its checksum is wrong");
  if (absl::Status s = check_sections(bytes); !s.ok()) return s;
  return ModelFile(bytes);
}

absl::StatusOr<ModelFile::Raw> ModelFile::find(std::string_view name, std::size_t element) const {
  for (std::size_t at = 0; at < directory(bytes_).size(); at += sizeof(Entry)) {
    const Entry e = read<Entry>(directory(bytes_), at);
    if (field(e.name, sizeof e.name) == name && (e.element == element || element == kAnyElement))
      return Raw{bytes_.data() + e.offset, static_cast<int>(e.rows), static_cast<int>(e.columns), e.element};
  }
  return absl::NotFoundError(absl::StrCat("model: no section ", absl::string_view(name.data(), name.size())));
}

absl::StatusOr<std::vector<std::string_view>> ModelFile::list(std::string_view name) const {
  absl::StatusOr<Raw> raw = find(name, 1);
  if (!raw.ok()) return raw.status();
  std::string_view rest(raw->data, static_cast<std::size_t>(raw->columns));
  std::vector<std::string_view> lines;
  for (std::size_t end; (end = rest.find('\n')) != rest.npos; rest.remove_prefix(end + 1))
    lines.push_back(rest.substr(0, end));
  return lines;
}

std::vector<std::string_view> ModelFile::names() const {
  std::vector<std::string_view> names;
  const std::string_view entries = directory(bytes_);
  for (std::size_t at = 0; at < entries.size(); at += sizeof(Entry))
    names.push_back(field(entries.data() + at, sizeof Entry::name));
  return names;
}

void ModelWriter::add_section(const ModelFile& file, std::string_view name) {
  const auto raw = file.find(name, ModelFile::kAnyElement);
  if (raw.ok()) add_bytes(name, raw->element, raw->rows, raw->columns, raw->data);
}

void ModelWriter::add_bytes(std::string_view name, std::size_t element, int rows, int columns, const char* data) {
  const std::size_t size = element * static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns);
  sections_.push_back({std::string(name), static_cast<std::uint32_t>(element), static_cast<std::uint32_t>(rows),
                       static_cast<std::uint32_t>(columns), std::string(data, size)});
}

void ModelWriter::add_list(std::string_view name, const std::vector<std::string>& lines) {
  std::string joined;
  for (const std::string& line : lines) joined += line + '\n';
  add<char>(name, 1, static_cast<int>(joined.size()), joined.data());
}

std::string ModelWriter::finish() const {
  std::string body, entries;
  const std::size_t start = sizeof(Header) + sections_.size() * sizeof(Entry);
  for (const Section& s : sections_) {
    Entry e{};
    std::memcpy(e.name, s.name.data(), std::min(s.name.size(), sizeof e.name));
    e.element = s.element, e.rows = s.rows, e.columns = s.columns, e.offset = start + body.size();
    entries.append(reinterpret_cast<const char*>(&e), sizeof e);
    body += s.bytes;
    body.append((kAlignment - body.size() % kAlignment) % kAlignment, '\0');
  }
  Header header{};
  std::memcpy(header.magic, kMagic, sizeof kMagic);
  header.version = kModelVersion, header.sections = static_cast<std::uint32_t>(sections_.size());
  std::memcpy(header.kind, kind_.data(), std::min(kind_.size(), sizeof header.kind));
  header.fingerprint = fingerprint_, header.size = start + body.size();
  header.checksum = checksum(entries + body);
  return std::string(reinterpret_cast<const char*>(&header), sizeof header) + entries + body;
}

}  // namespace verbale
