// What Python holds of a document: records are views into a page that they keep alive.
//
//   auto page = std::make_shared<const Page>(std::move(document));
//   Ref<Statement> first{page, &page->document.statements[0]};
//   page->offsets.code_point(span.begin);   // the one place where bytes become code points
#pragma once

#include <memory>
#include <string>
#include <utility>

#include "text/utf8.h"
#include "verbale/document.h"

namespace verbale::python {

struct Page {
  explicit Page(Document read) : document(std::move(read)), offsets(document.text) {}
  Page(const Page&) = delete;

  std::string slice(Span span) const {
    return repaired(std::string_view(document.text).substr(span.begin, span.size()));
  }

  const Document document;
  const OffsetMap offsets;  // of document.text, hence after it
};

template <class Record>
struct Ref {
  std::shared_ptr<const Page> page;
  const Record* record = nullptr;

  const Record* operator->() const { return record; }
  bool operator==(const Ref& other) const { return record == other.record; }
};

}  // namespace verbale::python
