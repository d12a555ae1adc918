// Prints the records of a text file as JSON: extract FILE
#include <fstream>
#include <iostream>
#include <iterator>

#include "verbale/verbale.h"

int main(int argc, char** argv) {
  const std::string path = argc > 1 ? argv[1] : "examples/article.txt";
  std::ifstream file(path, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  const auto extractor = verbale::Extractor::create();
  if (!extractor.ok()) return std::cerr << extractor.status() << '\n', 1;
  const verbale::Document document = extractor->extract(text, {.id = path});
  std::cout << verbale::to_json(document) << '\n';
}
