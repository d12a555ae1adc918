// Statement, Speaker, Addressee and Cue.
#include "attributes.h"
#include "records.h"
#include "verbale/fingerprint.h"

namespace verbale::python {
namespace {

// The statements that hold this one, from the nearest outwards.
py::list chain(const py::object& statement) {
  py::list outer;
  const std::size_t all = statement.cast<const Ref<Statement>&>().page->document.statements.size();
  for (py::object next = statement.attr("parent"); !next.is_none() && outer.size() < all; next = next.attr("parent"))
    outer.append(next);
  return outer;
}

py::list children(const Ref<Statement>& statement) {
  py::list inner;
  for (const Statement& other : statement.page->document.statements)
    if (other.parent == statement->id) inner.append(view(statement.page, other));
  return inner;
}

}  // namespace

void register_statement(py::module_& m) {
  auto speaker = define_record<Speaker>(m, "Speaker", "Who made a statement.");
  define_repr(speaker, "Speaker({self.actor_id!r}, {self.text!r}, basis={self.basis!r})");
  auto addressee = define_record<Addressee>(m, "Addressee", "To whom a statement was made.");
  define_repr(addressee, "Addressee({self.actor_id!r}, {self.text!r})");
  auto cue = define_record<Cue>(m, "Cue", "The words that signal a statement.");
  define_repr(cue, "Cue({self.begin}, {self.end}, {self.text!r}, lemma={self.lemma!r})");

  auto statement = define_record<Statement>(m, "Statement",
                                            "An act of expression or attitude that the text attributes to somebody.");
  statement.def_property_readonly("chain", chain, "The statements that hold this one, from the nearest outwards.");
  statement.def_property_readonly("children", children, "The statements that this one holds directly.");
  statement.def_property_readonly(
      "fingerprint", [](const Ref<Statement>& s) { return py::str(fingerprint(s.page->document, *s.record)); },
      "A key of sixteen digits, the same wherever the same words of the same speakers are reported for the same day.");
  define_view(statement, "__repr__", "statement_repr");
}

}  // namespace verbale::python
