#include "tools/training/corpus.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "layout/layout.h"
#include "syntax/tokenize.h"

namespace verbale::training {

absl::StatusOr<Corpus> Corpus::open(const std::vector<std::string>& paths) {
  auto lexicon = Lexicon::load({});
  if (!lexicon.ok()) return lexicon.status();
  Corpus corpus(*std::move(lexicon));
  for (const std::string& path : paths) {
    std::error_code error;
    if (std::filesystem::is_regular_file(path, error))
      corpus.files_.push_back(path);
    else if (!std::filesystem::is_directory(path, error))
      return absl::NotFoundError(path + ": no such file or folder");
    else
      for (const auto& entry : std::filesystem::recursive_directory_iterator(path, error))
        if (entry.path().extension() == ".txt") corpus.files_.push_back(entry.path().string());
  }
  std::ranges::sort(corpus.files_);
  return corpus;
}

void Corpus::for_each(const std::function<void(const Text&, Syntax&)>& visit, std::size_t stride) const {
  for (std::size_t k = 0; k < files_.size(); k += stride) {
    std::ifstream in(files_[k], std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), {}};
    const Text text(bytes);
    Syntax syntax = tokenize(lexicon_.tokens, text, lay_out(lexicon_.layout, text));
    visit(text, syntax);
  }
}

}  // namespace verbale::training
