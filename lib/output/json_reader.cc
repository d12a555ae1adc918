// Reads a document from JSON: an archive (see fields.h) that fills records and remembers the first
// thing that was wrong, with the path of keys that leads to it: "statements[3].act: ...".
//
// A key that is missing reads as unknown, a key that is not of the contract is passed over: what a
// later version adds does no harm.
#include <limits>
#include <nlohmann/json.hpp>

#include "output/fields.h"
#include "text/utf8.h"
#include "verbale/json.h"
#include "verbale/names.h"

namespace verbale {
namespace {

using Json = nlohmann::ordered_json;

// What all readers of one document share.
struct Reading {
  OffsetMap offsets;
  std::size_t code_points;  // of the text
  std::string error;        // the first; empty: none
};

class JsonReader {
 public:
  JsonReader(const Json& object, std::string path, Reading& reading)
      : object_(object), path_(std::move(path)), reading_(reading) {
    if (!object.is_object()) fail("", "is not an object");
    if (!path_.empty()) path_ += '.';
  }

  void text(const char* key, std::string& value) {
    if (const Json* found = find(key)) take_string(key, *found, value);
  }

  void known(const char* key, std::string& value) {
    value.clear();
    text(key, value);
  }

  template <class Enum>
  void value(const char* key, Enum& value) {
    std::string name;
    if (const Json* found = find(key); !found || !take_string(key, *found, name)) return;
    if (const auto read = value_of<Enum>(name)) {
      value = *read;
    } else {
      fail(key, "has no value \"" + name + "\"");
    }
  }

  template <class Enum>
  void value(const char* key, std::optional<Enum>& value) {
    if (find(key)) this->value(key, value.emplace());
  }

  void flag(const char* key, bool& value) {
    const Json* found = find(key);
    if (!found) return;
    if (!found->is_boolean()) return fail(key, "is neither true nor false");
    value = found->get<bool>();
  }

  template <class Number>
  void number(const char* key, Number& value) {
    const Json* found = find(key);
    if (!found) return;
    if (!found->is_number()) return fail(key, "is not a number");
    const double read = found->get<double>();
    if (read < std::numeric_limits<Number>::lowest() || read > std::numeric_limits<Number>::max())
      return fail(key, "is out of range");
    value = static_cast<Number>(read);
  }

  void place(Span& span) {
    span = {offset("begin"), offset("end")};
    if (span.begin > span.end) fail("end", "lies before begin");
  }

  void place(std::optional<Span>& span) {
    if (find("begin") || find("end")) place(span.emplace());
  }

  void strings(const char* key, std::vector<std::string>& values) {
    each(key, [&](const Json& item, const std::string& at) { take_string(at, item, values.emplace_back()); });
  }

  void reference(const char* key, RecordKind, std::string& id) { known(key, id); }

  void references(const char* key, RecordKind, std::vector<std::string>& ids) { strings(key, ids); }

  template <class Record>
  void record(const char* key, Record& record) {
    if (const Json* found = find(key)) read(*found, path_ + key, record);
  }

  template <class Record>
  void record(const char* key, std::optional<Record>& record) {
    if (find(key)) this->record(key, record.emplace());
  }

  template <class Record>
  void records(const char* key, std::vector<Record>& records) {
    each(key, [&](const Json& item, const std::string& at) { read(item, path_ + at, records.emplace_back()); });
  }

  void table(const char* key, std::vector<std::pair<std::string, std::string>>& rows) {
    const Json* found = find(key);
    if (!found) return;
    if (!found->is_object()) return fail(key, "is not an object");
    for (const auto& [name, value] : found->items()) take_string(name, value, rows.emplace_back(name, "").second);
  }

  void code(const char* key, const char* version_key, std::optional<EventCode>& code) {
    if (!find(key)) return;
    text(key, code.emplace().code);
    text(version_key, code->version);
  }

  void group(const char* key, auto&& describe) {
    const Json* found = find(key);
    if (!found) return;
    JsonReader inner(*found, path_ + key, reading_);
    describe(inner);
  }

 private:
  // The value of a key; null where it is missing or unknown.
  const Json* find(const char* key) const {
    if (!object_.is_object()) return nullptr;
    const auto found = object_.find(key);
    return found == object_.end() || found->is_null() ? nullptr : &*found;
  }

  void fail(const std::string& key, const std::string& what) {
    if (reading_.error.empty()) reading_.error = path_ + key + ' ' + what;
  }

  bool take_string(const std::string& key, const Json& json, std::string& value) {
    if (json.is_string()) value = json.get<std::string>();
    if (!json.is_string()) fail(key, "is not a string");
    return json.is_string();
  }

  std::size_t offset(const char* key) {
    const Json* found = find(key);
    if (!found || !found->is_number_unsigned()) return fail(key, "is not an offset"), 0;
    const auto code_point = found->get<std::size_t>();
    if (code_point > reading_.code_points) return fail(key, "lies beyond the end of the text"), 0;
    return reading_.offsets.byte(code_point);
  }

  void each(const char* key, auto&& take) {
    const Json* found = find(key);
    if (!found) return;
    if (!found->is_array()) return fail(key, "is not a list");
    for (std::size_t i = 0; i < found->size(); ++i) take((*found)[i], key + ('[' + std::to_string(i) + ']'));
  }

  template <class Record>
  void read(const Json& json, const std::string& path, Record& record) {
    JsonReader inner(json, path, reading_);
    fields(inner, record);
  }

  const Json& object_;
  std::string path_;
  Reading& reading_;
};

absl::Status wrong(const std::string& what) { return absl::InvalidArgumentError("JSON of a document: " + what); }

}  // namespace

absl::StatusOr<Document> from_json(std::string_view json, std::string_view text) {
  const Json object = Json::parse(json, nullptr, false);
  if (object.is_discarded()) return wrong("not valid JSON");
  if (!object.is_object() || object.value("verbale", Json()) != "1") return wrong("\"verbale\" is not \"1\"");

  Document document;
  Reading reading{OffsetMap({}), 0, {}};
  JsonReader reader(object, "", reading);
  reader.text("text", document.text);
  if (!text.empty()) document.text = text;
  reading.offsets = OffsetMap(document.text);
  reading.code_points = reading.offsets.code_point(document.text.size());
  fields(reader, document);
  reader.record("syntax", document.syntax);
  if (!reading.error.empty()) return wrong(reading.error);
  return document;
}

}  // namespace verbale
