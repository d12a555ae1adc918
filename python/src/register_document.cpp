// Document, Dateline, Section and Note.
#include <pybind11/stl.h>

#include <charconv>

#include "attributes.h"
#include "bytes_of.h"
#include "errors.h"
#include "output/conllu.h"
#include "records.h"
#include "verbale/event.h"
#include "verbale/json.h"

namespace verbale::python {
namespace {

// Ids count from 1 in the order of the list, unless the document comes from somebody else's JSON.
template <class Record>
py::object with_id(const PagePtr& page, const std::vector<Record>& records, const std::string& id) {
  std::size_t number = 0;
  if (id.size() > 1) std::from_chars(id.data() + 1, id.data() + id.size(), number);
  if (number >= 1 && number <= records.size() && records[number - 1].id == id) return view(page, records[number - 1]);
  const auto found = std::ranges::find(records, id, &Record::id);
  return found == records.end() ? py::object(py::none()) : view(page, *found);
}

py::str to_json_string(const Ref<Document>& document, bool text, bool syntax, std::optional<int> indent) {
  return py::str(to_json(*document.record, {text, syntax, indent.value_or(-1)}));
}

py::object to_dict(const Ref<Document>& document, bool text, bool syntax) {
  return py::module_::import("json").attr("loads")(to_json_string(document, text, syntax, std::nullopt));
}

Ref<Document> read_json(const py::object& json, const py::object& text) {
  return document_view(value_or_raise(from_json(bytes_of(json), text.is_none() ? std::string() : bytes_of(text))));
}

}  // namespace

py::object find_record(const PagePtr& page, RecordKind kind, const std::string& id) {
  const Document& document = page->document;
  switch (kind) {
    case RecordKind::actor:
      return with_id(page, document.actors, id);
    case RecordKind::statement:
      return with_id(page, document.statements, id);
    case RecordKind::agreement:
      return with_id(page, document.agreements, id);
    case RecordKind::topic:
      return with_id(page, document.topics, id);
    case RecordKind::occasion:
      return with_id(page, document.occasions, id);
  }
  return py::none();
}

Ref<Document> document_view(Document document) {
  auto page = std::make_shared<const Page>(std::move(document));
  const Document* record = &page->document;
  return {std::move(page), record};
}

void register_document(py::module_& m) {
  auto dateline = define_record<Dateline>(m, "Dateline", "Place, date and agency at the head of a story.");
  define_repr(dateline, "Dateline({self.text!r}, place={self.place!r}, date={self.date!r}, agency={self.agency!r})");
  auto section = define_record<Section>(m, "Section", "A part of the text with its heading.");
  define_repr(section, "Section({self.begin}, {self.end}, heading={self.heading!r})");
  auto note = define_record<Note>(m, "Note", "An oddity of the input.");
  define_repr(note, "Note({self.code!r}, {self.message!r})");

  auto document =
      define_record<Document>(m, "Document", "A text as read: layout, records, and notes on oddities of the input.");
  document.def_property_readonly("text", [](const Ref<Document>& d) { return repaired(d->text); });
  document.def_property_readonly("syntax", [](const Ref<Document>& d) { return view(d.page, d->syntax); });
  document.def("to_json", to_json_string, py::kw_only(), py::arg("text") = false, py::arg("syntax") = false,
               py::arg("indent") = py::none(), "Return one JSON object, on one line unless an indent is given.");
  document.def("to_dict", to_dict, py::kw_only(), py::arg("text") = false, py::arg("syntax") = false,
               "Return the JSON object as a dict.");
  document.def(
      "to_conllu", [](const Ref<Document>& d) { return py::str(repaired(to_conllu(d->text, d->syntax))); },
      "Return tokens and trees as CoNLL-U; empty unless the extractor keeps the syntax.");
  document.def(
      "to_plover", [](const Ref<Document>& d) { return py::str(to_plover(*d.record)); },
      "Return the events that PLOVER 2.0 codes, as JSON Lines.");
  document.def(
      "to_cameo", [](const Ref<Document>& d, bool header) { return py::str(to_cameo(*d.record, header)); },
      py::kw_only(), py::arg("header") = true, "Return the events as a tab-separated table with codes of CAMEO 1.1b3.");
  document.def_static("from_json", read_json, py::arg("json"), py::arg("text") = py::none(),
                      "Read what to_json wrote; text is needed where the JSON does not hold it.");
  document.def(py::pickle([](const Ref<Document>& d) { return to_json_string(d, true, true, std::nullopt); },
                          [](const py::str& json) { return read_json(json, py::none()); }));
  define_view(document, "__repr__", "document_repr");
  define_view(document, "_repr_html_", "html");
}

}  // namespace verbale::python
