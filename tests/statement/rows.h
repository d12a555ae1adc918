// One row or more of the tests of this folder for every way in which news and readouts attribute words. Persons and
// states are invented. A row gives the text, what must be among its statements, and what must not, one a line:
//   act kind speaker[+speaker][>addressee]: content | content
#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "verbale/verbale.h"

namespace verbale {

inline const Extractor& extractor() {
  static const auto kExtractor = Extractor::create();
  REQUIRE(kExtractor.ok());
  return *kExtractor;
}

inline std::string actor_name(const Document& d, const std::string& id) {
  const auto found = std::ranges::find(d.actors, id, &Actor::id);
  return found == d.actors.end() ? "?" : found->name;
}

inline std::string line_of(const Document& d, const Statement& s) {
  std::string line(name_of(s.act));
  line += s.negated ? " not " : " ";
  line += name_of(s.kind);
  line += s.speakers.empty() ? " -" : " ";
  for (std::size_t k = 0; k < s.speakers.size(); ++k) line += (k ? "+" : "") + actor_name(d, s.speakers[k].actor);
  for (const auto& a : s.addressees) line += ">" + actor_name(d, a.actor);
  line += ":";
  for (std::size_t k = 0; k < s.content.size(); ++k)
    line += (k ? " | " : " ") + d.text.substr(s.content[k].begin, s.content[k].size());
  return line;
}

struct Row {
  const char* phenomenon;
  const char* text;
  std::vector<const char*> wanted;
  std::vector<const char*> unwanted = {};
};

// Every row holds.
inline void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(std::string(row.phenomenon));
    const Document d = extractor().extract(row.text);
    std::vector<std::string> lines;
    for (const Statement& s : d.statements) lines.push_back(line_of(d, s));
    for (const char* wanted : row.wanted) {
      CAPTURE(std::string(wanted));
      std::string all;
      for (const std::string& line : lines) all += "\n  " + line;
      CAPTURE(all);
      CHECK(std::ranges::find(lines, wanted) != lines.end());
    }
    for (const char* unwanted : row.unwanted) {
      CAPTURE(std::string(unwanted));
      CHECK(std::ranges::find(lines, unwanted) == lines.end());
    }
  }
}

}  // namespace verbale
