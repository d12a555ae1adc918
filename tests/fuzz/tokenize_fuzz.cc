// Feeds any bytes to text, layout and tokens; libFuzzer looks for the ones that break them. Built
// with clang only:
//
//   cmake --preset debug -B build/fuzz -DCMAKE_CXX_COMPILER=clang++ -DVERBALE_FUZZ=ON -DVERBALE_TOOLS=OFF
//   cmake --build build/fuzz --target tokenize_fuzz
//   ./build/fuzz/tests/fuzz/tokenize_fuzz -max_len=4096 -max_total_time=60
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "lexicon/lexicon.h"
#include "syntax/tokenize.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace verbale;
  static const Lexicon kLexicon = *Lexicon::load({});
  const Text text({reinterpret_cast<const char*>(data), size});
  const Layout layout = lay_out(kLexicon.layout, text);
  const Syntax syntax = tokenize(kLexicon.tokens, text, layout);
  std::size_t end = 0;
  for (const Token& token : syntax.tokens) {
    if (token.span.begin < end || token.span.end <= token.span.begin || token.span.end > size) std::abort();
    end = token.span.end;
  }
  return 0;
}
