// Visits every field of a record that holds the id of another.
//
//   each_reference(statement, [](RecordKind kind, std::string& id) { ... });
//
// The ids may be changed on the way; an empty id names nothing and is passed too.
#pragma once

#include <string>
#include <vector>

#include "output/fields.h"

namespace verbale {

// An archive (see output/fields.h) that passes over everything but references.
template <class Visit>
class References {
 public:
  explicit References(Visit& visit) : visit_(visit) {}

  void reference(const char*, RecordKind kind, std::string& id) { visit_(kind, id); }
  void references(const char*, RecordKind kind, std::vector<std::string>& ids) {
    for (std::string& id : ids) visit_(kind, id);
  }
  template <class Record>
  void records(const char*, std::vector<Record>& records) {
    for (Record& record : records) fields(*this, record);
  }

  void text(const char*, const auto&) {}
  void known(const char*, const auto&) {}
  void value(const char*, const auto&) {}
  void flag(const char*, bool) {}
  void number(const char*, double) {}
  void strings(const char*, const auto&) {}
  void record(const char*, const auto&) {}
  void table(const char*, const auto&) {}
  void place(const auto&) {}
  void group(const char*, const auto&) {}

 private:
  Visit& visit_;
};

void each_reference(auto& record, auto&& visit) {
  References archive(visit);
  fields(archive, record);
}

}  // namespace verbale
