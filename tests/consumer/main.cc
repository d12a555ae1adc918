// Compiles every public header, links the library and its model, and reads one sentence.
#include <iostream>

#include "verbale/verbale.h"

int main() {
  const auto extractor = verbale::Extractor::create();
  if (!extractor.ok()) {
    std::cerr << extractor.status().message() << '\n';
    return 1;
  }
  std::cout << verbale::to_json(extractor->extract("Envoy calls for talks — Gazette")) << '\n';
}
