// Attributes of Python's records out of the fields that the contract describes (output/fields.h), so
// that C++, JSON and Python share every name.
//
//   py::class_<Ref<Statement>> statement(m, "Statement");
//   define_attributes(statement);          // statement.act, statement.content, ...
//
// Where JSON has the id of a record, Python has the record itself, and the id under the name with
// "_id". Records that stand somewhere give `begin` and `end` in code points and `text`, the words.
#pragma once

#include <pybind11/pybind11.h>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "output/fields.h"
#include "page.h"
#include "verbale/names.h"

namespace verbale::python {

namespace py = pybind11;

using PagePtr = std::shared_ptr<const Page>;

template <class Record>
py::object view(const PagePtr& page, const Record& record) {
  return py::cast(Ref<Record>{page, &record});
}

// The record of an id, None where there is none.
py::object find_record(const PagePtr& page, RecordKind kind, const std::string& id);

// An archive (see output/fields.h) that offers every attribute of a record: offer(key, make), where
// make() is its value for Python.
template <class Offer>
class Attributes {
 public:
  Attributes(const PagePtr& page, Offer& offer) : page_(page), offer_(offer) {}

  void text(const char* key, const std::string& value) {
    offer_(key, [&] { return string(value); });
  }

  void known(const char* key, const std::string& value) {
    offer_(key, [&] { return string_or_none(value); });
  }

  template <class Enum>
  void value(const char* key, const Enum& value) {
    offer_(key, [&] { return string(name_of(value)); });
  }

  template <class Enum>
  void value(const char* key, const std::optional<Enum>& value) {
    offer_(key, [&] { return value ? string(name_of(*value)) : py::none(); });
  }

  void flag(const char* key, bool value) {
    offer_(key, [&] { return py::object(py::bool_(value)); });
  }

  void number(const char* key, auto value) {
    offer_(key, [&] { return py::cast(value); });
  }

  void strings(const char* key, const std::vector<std::string>& values) {
    offer_(key, [&] { return list(values, string); });
  }

  template <class Record>
  void record(const char* key, const Record& record) {
    offer_(key, [&] { return view(page_, record); });
  }

  template <class Record>
  void record(const char* key, const std::optional<Record>& record) {
    offer_(key, [&] { return record ? view(page_, *record) : py::none(); });
  }

  template <class Record>
  void records(const char* key, const std::vector<Record>& records) {
    offer_(key, [&] { return list(records, [&](const Record& record) { return view(page_, record); }); });
  }

  void reference(const char* key, RecordKind kind, const std::string& id) {
    offer_(key, [&] { return find_record(page_, kind, id); });
    offer_(std::string(key) + "_id", [&] { return string_or_none(id); });
  }

  void references(const char* key, RecordKind kind, const std::vector<std::string>& ids) {
    offer_(key, [&] { return list(ids, [&](const std::string& id) { return find_record(page_, kind, id); }); });
  }

  void place(const Span& span) {
    offer_("begin", [&] { return py::cast(page_->offsets.code_point(span.begin)); });
    offer_("end", [&] { return py::cast(page_->offsets.code_point(span.end)); });
    offer_("text", [&] { return string(page_->slice(span)); });
  }

  void place(const std::optional<Span>& span) {
    if (span) return place(*span);
    for (const char* key : {"begin", "end", "text"}) offer_(key, [] { return py::object(py::none()); });
  }

  void table(const char* key, const std::vector<std::pair<std::string, std::string>>& rows) {
    offer_(key, [&] {
      py::dict dict;
      for (const auto& [name, value] : rows) dict[string(name)] = string(value);
      return py::object(dict);
    });
  }

  void code(const char* key, const char* version_key, const std::optional<EventCode>& code) {
    offer_(key, [&] { return code ? string(code->code) : py::none(); });
    offer_(version_key, [&] { return code ? string(code->version) : py::none(); });
  }

  void group(const char* key, const auto& describe) {
    offer_(key, [&] {
      py::dict dict;
      const auto take = [&](const std::string& inner, const auto& make) { dict[string(inner)] = make(); };
      Attributes<decltype(take)> inner(page_, take);
      describe(inner);
      return py::object(dict);
    });
  }

 private:
  static py::object string(std::string_view value) { return py::str(repaired(value)); }
  static py::object string_or_none(const std::string& value) { return value.empty() ? py::none() : string(value); }

  static py::object list(const auto& values, const auto& convert) {
    py::list list(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) list[i] = convert(values[i]);
    return list;
  }

  const PagePtr& page_;
  Offer& offer_;
};

// Calls offer(key, make) for every attribute of a record.
template <class Record>
void each_attribute(const PagePtr& page, const Record& record, const auto& offer) {
  Attributes<decltype(offer)> attributes(page, offer);
  fields(attributes, record);
}

// The value of one attribute.
template <class Record>
py::object attribute(const Ref<Record>& ref, const std::string& wanted) {
  py::object value;
  each_attribute(ref.page, *ref.record, [&](const std::string& key, const auto& make) {
    if (key == wanted) value = make();
  });
  return value;
}

// Properties for all attributes of Record.
template <class Record>
void define_attributes(py::class_<Ref<Record>>& type) {
  each_attribute(nullptr, Record(), [&](const std::string& key, const auto&) {
    type.def_property_readonly(key.c_str(), [key](const Ref<Record>& ref) { return attribute(ref, key); });
  });
}

// A class with those properties; two of its objects are equal when they are the same record.
template <class Record>
py::class_<Ref<Record>> define_record(py::module_& m, const char* name, const char* doc) {
  py::class_<Ref<Record>> type(m, name, doc);
  define_attributes(type);
  type.def(
      "__eq__", [](const Ref<Record>& a, const Ref<Record>& b) { return a.record == b.record; }, py::is_operator());
  type.def("__hash__", [](const Ref<Record>& ref) { return std::hash<const Record*>()(ref.record); });
  return type;
}

// repr by a format string of Python's, filled with the object: "Actor({self.id!r}, {self.name!r})".
template <class Record>
void define_repr(py::class_<Ref<Record>>& type, const char* format) {
  type.def("__repr__", [format](py::object self) { return py::str(format).attr("format")(py::arg("self") = self); });
}

// A method that a function of verbale/view.py implements.
template <class Record>
void define_view(py::class_<Ref<Record>>& type, const char* method, const char* function) {
  type.def(method,
           [function](const py::object& self) { return py::module_::import("verbale.view").attr(function)(self); });
}

}  // namespace verbale::python
