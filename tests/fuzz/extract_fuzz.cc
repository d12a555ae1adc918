// Feeds any bytes to the whole extractor and its writers; libFuzzer looks for the ones that break them. Built with
// clang only:
//
//   cmake --preset debug -B build/fuzz -DCMAKE_CXX_COMPILER=clang++ -DVERBALE_FUZZ=ON -DVERBALE_TOOLS=OFF
//   cmake --build build/fuzz --target extract_fuzz
//   ./build/fuzz/tests/fuzz/extract_fuzz -max_len=4096 -max_total_time=60 FOLDER_OF_TEXTS
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <vector>

#include "text/utf8.h"
#include "verbale/verbale.h"

namespace {

using namespace verbale;

// Whether a character begins at each byte; true at the end.
std::vector<bool> borders_of(std::string_view text) {
  std::vector<bool> borders(text.size() + 1, false);
  for (std::size_t at = 0; at < text.size(); at += decode(text, at).size) borders[at] = true;
  borders[text.size()] = true;
  return borders;
}

// Spans stand within the text, at the borders of its characters.
void check(const std::vector<bool>& borders, const Span& span) {
  if (span.begin > span.end || span.end >= borders.size() || !borders[span.begin] || !borders[span.end]) std::abort();
}

void check(const Document& document) {
  const std::vector<bool> borders = borders_of(document.text);
  for (const Statement& statement : document.statements)
    for (const Span& span : statement.content) check(borders, span);
  for (const Actor& actor : document.actors)
    for (const auto& mention : actor.mentions) check(borders, mention.span);
  for (const Agreement& agreement : document.agreements)
    for (const auto& mention : agreement.mentions) check(borders, mention.span);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Extractor kExtractor = *Extractor::create({.profile = Profile::fast, .keep_syntax = true});
  const Document document = kExtractor.extract({reinterpret_cast<const char*>(data), size});
  check(document);
  if (!from_json(to_json(document), document.text).ok()) std::abort();
  return 0;
}
