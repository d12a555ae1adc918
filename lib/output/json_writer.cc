// Writes a document as JSON: an archive (see fields.h) that fills an ordered object.
#include <nlohmann/json.hpp>

#include "output/fields.h"
#include "text/utf8.h"
#include "verbale/json.h"
#include "verbale/names.h"

namespace verbale {
namespace {

using Json = nlohmann::ordered_json;

class JsonWriter {
 public:
  explicit JsonWriter(const OffsetMap& offsets) : offsets_(offsets) {}

  Json take() { return std::move(object_); }

  void text(const char* key, const std::string& value) { object_[key] = repaired(value); }

  void known(const char* key, const std::string& value) {
    object_[key] = value.empty() ? Json() : Json(repaired(value));
  }

  template <class Enum>
  void value(const char* key, Enum value) {
    object_[key] = name_of(value);
  }

  template <class Enum>
  void value(const char* key, const std::optional<Enum>& value) {
    object_[key] = value ? Json(name_of(*value)) : Json();
  }

  void flag(const char* key, bool value) { object_[key] = value; }

  void number(const char* key, auto value) { object_[key] = value; }

  void place(const Span& span) {
    object_["begin"] = offsets_.code_point(span.begin);
    object_["end"] = offsets_.code_point(span.end);
  }

  void place(const std::optional<Span>& span) {
    if (span) return place(*span);
    object_["begin"] = nullptr;
    object_["end"] = nullptr;
  }

  void strings(const char* key, const std::vector<std::string>& values) {
    Json& list = object_[key] = Json::array();
    for (const std::string& value : values) list.push_back(repaired(value));
  }

  void reference(const char* key, RecordKind, const std::string& id) { known(key, id); }

  void references(const char* key, RecordKind, const std::vector<std::string>& ids) { strings(key, ids); }

  template <class Record>
  void record(const char* key, const Record& record) {
    object_[key] = written(record);
  }

  template <class Record>
  void record(const char* key, const std::optional<Record>& record) {
    object_[key] = record ? written(*record) : Json();
  }

  template <class Record>
  void records(const char* key, const std::vector<Record>& records) {
    Json& list = object_[key] = Json::array();
    for (const Record& record : records) list.push_back(written(record));
  }

  void table(const char* key, const std::vector<std::pair<std::string, std::string>>& rows) {
    Json& object = object_[key] = Json::object();
    for (const auto& [name, value] : rows) object[repaired(name)] = repaired(value);
  }

  void code(const char* key, const char* version_key, const std::optional<EventCode>& code) {
    known(key, code ? code->code : "");
    known(version_key, code ? code->version : "");
  }

  void group(const char* key, auto&& describe) {
    JsonWriter inner(offsets_);
    describe(inner);
    object_[key] = inner.take();
  }

 private:
  template <class Record>
  Json written(const Record& record) const {
    JsonWriter inner(offsets_);
    fields(inner, record);
    return inner.take();
  }

  const OffsetMap& offsets_;
  Json object_ = Json::object();
};

}  // namespace

std::string to_json(const Document& document, const JsonOptions& options) {
  const OffsetMap offsets(document.text);
  JsonWriter writer(offsets);
  writer.text("verbale", "1");
  fields(writer, document);
  if (options.text) writer.text("text", document.text);
  if (options.syntax) writer.record("syntax", document.syntax);
  return writer.take().dump(options.indent, ' ', false, Json::error_handler_t::replace);
}

}  // namespace verbale
