// Extractor and Input; the interpreter's lock is released while texts are read.
#include <pybind11/stl.h>

#include "bytes_of.h"
#include "errors.h"
#include "records.h"
#include "verbale/extractor.h"

namespace verbale::python {
namespace {

namespace py = pybind11;
using namespace py::literals;

// A text with what the caller knows of it, both owned.
struct OwnedInput {
  std::string text;
  Metadata metadata;
};

// A str, or a date or datetime as ISO 8601; None is unknown.
std::string iso_of(const py::object& date) {
  if (date.is_none()) return {};
  return bytes_of(py::isinstance<py::str>(date) ? date : date.attr("isoformat")());
}

std::string known_or_empty(const py::object& text) { return text.is_none() ? std::string() : bytes_of(text); }

OwnedInput make_input(const py::object& text, const py::object& id, const py::object& publisher,
                      const py::object& published) {
  return {bytes_of(text), {known_or_empty(id), known_or_empty(publisher), iso_of(published)}};
}

Options make_options(const std::string& profile, bool speech_only, bool quotations_only, double min_confidence,
                     bool keep_syntax, const std::vector<std::string>& tables) {
  if (profile != "standard" && profile != "fast")
    raise(absl::InvalidArgumentError("profile must be 'standard' or 'fast'"));
  const Profile chosen = profile == "fast" ? Profile::fast : Profile::standard;
  return {chosen, speech_only, quotations_only, min_confidence, keep_syntax, tables};
}

std::unique_ptr<Extractor> make_extractor(const std::string& profile, bool speech_only, bool quotations_only,
                                          double min_confidence, bool keep_syntax, const py::iterable& tables) {
  std::vector<std::string> paths;
  for (const py::handle path : tables) paths.push_back(py::str(path));
  const Options options = make_options(profile, speech_only, quotations_only, min_confidence, keep_syntax, paths);
  absl::StatusOr<Extractor> extractor = [&] {
    const py::gil_scoped_release unlocked;
    return Extractor::create(options);
  }();
  return std::make_unique<Extractor>(value_or_raise(std::move(extractor)));
}

Ref<Document> extract(const Extractor& extractor, const py::object& text, const py::object& id,
                      const py::object& publisher, const py::object& published) {
  const OwnedInput input = make_input(text, id, publisher, published);
  const py::gil_scoped_release unlocked;
  return document_view(extractor.extract(input.text, input.metadata));
}

std::vector<Ref<Document>> extract_all(const Extractor& extractor, const py::iterable& inputs, int threads) {
  std::vector<OwnedInput> owned;
  for (const py::handle input : inputs) {
    if (py::isinstance<OwnedInput>(input)) {
      owned.push_back(input.cast<OwnedInput>());
    } else {
      owned.push_back({bytes_of(py::reinterpret_borrow<py::object>(input)), {}});
    }
  }
  const py::gil_scoped_release unlocked;
  std::vector<Input> views;
  for (const OwnedInput& input : owned) views.push_back({input.text, input.metadata});
  std::vector<Ref<Document>> documents;
  for (Document& document : extractor.extract_all(views, threads))
    documents.push_back(document_view(std::move(document)));
  return documents;
}

}  // namespace

void register_extractor(py::module_& m) {
  py::class_<OwnedInput>(m, "Input", "A text with what the caller knows of it.")
      .def(py::init(&make_input), "text"_a, py::kw_only(), "id"_a = py::none(), "publisher"_a = py::none(),
           "published"_a = py::none())
      .def("__len__", [](const OwnedInput& input) { return input.text.size(); })
      .def("__repr__", [](const OwnedInput& input) {
        return py::str("Input({} bytes, id={!r})").format(input.text.size(), input.metadata.id);
      });

  py::class_<Extractor>(m, "Extractor", "Reads texts into documents; immutable, so that threads may share one.")
      .def(py::init(&make_extractor), py::kw_only(), "profile"_a = "standard", "speech_only"_a = false,
           "quotations_only"_a = false, "min_confidence"_a = 0.0, "keep_syntax"_a = false, "tables"_a = py::tuple())
      .def("extract", &extract, "text"_a, py::kw_only(), "id"_a = py::none(), "publisher"_a = py::none(),
           "published"_a = py::none(), "Read one text; bytes are read as they are.")
      .def("extract_all", &extract_all, "inputs"_a, py::kw_only(), "threads"_a = 0,
           "Read many texts on several threads (0: one a core); results in the order of the inputs.");
}

}  // namespace verbale::python
