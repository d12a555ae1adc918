#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <set>
#include <string>

#include "extractor/references.h"
#include "text/utf8.h"
#include "verbale/extractor.h"
#include "verbale/json.h"

namespace verbale {
namespace {

// An archive (see output/fields.h) that hears every span of a record.
template <class Visit>
class Places {
 public:
  explicit Places(Visit& visit) : visit_(visit) {}

  void place(const Span& span) { visit_(span); }
  void place(const std::optional<Span>& span) {
    if (span) visit_(*span);
  }
  template <class Record>
  void record(const char*, const Record& record) {
    fields(*this, record);
  }
  template <class Record>
  void record(const char*, const std::optional<Record>& record) {
    if (record) fields(*this, *record);
  }
  template <class Record>
  void records(const char*, const std::vector<Record>& records) {
    for (const Record& record : records) fields(*this, record);
  }

  void text(const char*, const auto&) {}
  void known(const char*, const auto&) {}
  void value(const char*, const auto&) {}
  void flag(const char*, bool) {}
  void number(const char*, double) {}
  void strings(const char*, const auto&) {}
  void table(const char*, const auto&) {}
  void group(const char*, const auto&) {}
  void reference(const char*, RecordKind, const auto&) {}
  void references(const char*, RecordKind, const auto&) {}

 private:
  Visit& visit_;
};

// Where characters begin, and the end.
std::set<std::size_t> boundaries(const std::string& text) {
  std::set<std::size_t> out{text.size()};
  for (std::size_t at = 0; at < text.size(); at += decode(text, at).size) out.insert(at);
  return out;
}

template <class Record>
void take_ids(const std::vector<Record>& records, std::set<std::string>& ids) {
  for (const Record& record : records) CHECK(ids.insert(record.id).second);
}

template <class Record>
void check_references(std::vector<Record>& records, const std::set<std::string>& ids) {
  for (Record& record : records)
    each_reference(record, [&](RecordKind, const std::string& id) { CHECK((id.empty() || ids.contains(id))); });
}

// What is promised of any document whatever.
void check_promises(Document document) {
  const std::set<std::size_t> starts = boundaries(document.text);
  const auto check = [&](const Span& span) {
    CHECK(span.begin <= span.end);
    CHECK((starts.contains(span.begin) && starts.contains(span.end)));
  };
  Places places(check);
  fields(places, std::as_const(document));
  std::set<std::string> ids;
  take_ids(document.actors, ids);
  take_ids(document.statements, ids);
  take_ids(document.agreements, ids);
  take_ids(document.topics, ids);
  take_ids(document.occasions, ids);
  check_references(document.actors, ids);
  check_references(document.statements, ids);
  check_references(document.agreements, ids);
  check_references(document.occasions, ids);
  const auto again = from_json(to_json(document, {.syntax = true}), document.text);
  REQUIRE(again.ok());
  CHECK(to_json(*again) == to_json(document));
}

std::vector<std::string> articles() {
  std::vector<std::string> out;
  for (const auto& entry : std::filesystem::directory_iterator(VERBALE_TESTS_DIR "/golden")) {
    if (entry.path().extension() != ".txt") continue;
    std::ifstream file(entry.path(), std::ios::binary);
    out.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  return out;
}

Extractor extractor() { return *Extractor::create({.keep_syntax = true}); }

TEST_CASE("spans stand on characters and ids lead somewhere, in articles and in what is none") {
  const Extractor reader = extractor();
  for (const std::string& text : articles()) check_promises(reader.extract(text));
  for (const char* text :
       {"", " \n\t ", "“ \" ‘ « he said \" “", "He said \xff\xfe\xc3 that \xe2\x82 it was so.", "\"", "—", "X —", "— X",
        ": said", "\xCC\x81", "a\r\rb\r\n\r\nc", "(((((((((( he said", "1.\n2.\n3.\n"})
    check_promises(reader.extract(text));
  check_promises(reader.extract(std::string(5000, '\0')));
  check_promises(reader.extract(std::string(20000, '"')));
}

TEST_CASE("articles with bytes knocked out, doubled and swapped are read") {
  const Extractor reader = extractor();
  std::mt19937 random(7);
  for (std::string text : articles()) {
    for (int round = 0; round < 12; ++round) {
      for (int i = 0; i < 8; ++i) text[random() % text.size()] = static_cast<char>(random() % 256);
      const std::size_t from = random() % text.size(), size = random() % (text.size() / 4 + 1);
      text.insert(random() % text.size(), text.substr(from, size).substr(0, 4000));
      text.erase(random() % (text.size() / 2), size);
      check_promises(reader.extract(text));
    }
  }
}

TEST_CASE("a date of publication that is none is noted and not used") {
  const auto extractor = Extractor::create();
  REQUIRE(extractor.ok());
  const char* text = "Anna Holm said on Monday that the border was open.";
  for (const char* good : {"2024", "2024-05", "2024-05-03", "2024-05-03T17:40"})
    CHECK(extractor->extract(text, {.published = good}).published == good);
  for (const char* bad : {"May 3, 2024", "2024-13-45", "2024 05", "yesterday"}) {
    const Document d = extractor->extract(text, {.published = bad});
    CHECK(d.published.empty());
    REQUIRE(d.notes.size() == 1);
    CHECK(d.notes[0].code == "published");
  }
}

TEST_CASE("the number of threads makes no difference") {
  const Extractor reader = extractor();
  const std::vector<std::string> texts = articles();
  std::vector<Input> inputs;
  for (int i = 0; i < 4; ++i)
    for (const std::string& text : texts) inputs.push_back({text, {.id = std::to_string(inputs.size())}});
  const std::vector<Document> one = reader.extract_all(inputs, 1), three = reader.extract_all(inputs, 3);
  REQUIRE(one.size() == inputs.size());
  for (std::size_t i = 0; i < one.size(); ++i) CHECK(one[i] == three[i]);
}

}  // namespace
}  // namespace verbale
