#include "tools/training/conllu.h"

#include <charconv>
#include <fstream>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "tools/training/entities.h"

namespace verbale::training {
namespace {

bool number_of(std::string_view text, int& value) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size();
}

enum class Line { word, skipped, broken };

Line read_line(const std::string& line, TreebankSentence& sentence) {
  const std::vector<std::string> f = absl::StrSplit(line, '\t');
  if (f.size() != 10) return Line::broken;
  if (f[0].find_first_of("-.") != std::string::npos) return Line::skipped;
  int head = 0;
  if (!number_of(f[6], head)) return Line::broken;
  sentence.words.push_back({f[1], f[2], f[3], f[4], f[7], f[9], head - 1});
  return Line::word;
}

bool sound(const TreebankSentence& s) {
  for (const TreebankWord& w : s.words)
    if (w.head >= static_cast<int>(s.words.size())) return false;
  return true;
}

}  // namespace

absl::StatusOr<std::vector<TreebankSentence>> read_conllu(const std::string& path, const KnownNames* known) {
  std::ifstream in(path);
  if (!in) return absl::NotFoundError(absl::StrCat(path, ": no such file"));
  return read_conllu(in, path, known);
}

absl::StatusOr<std::vector<TreebankSentence>> read_conllu(std::istream& in, const std::string& source,
                                                          const KnownNames* known) {
  std::vector<TreebankSentence> bank;
  TreebankSentence sentence;
  int number = 0;
  const auto broken = [&](std::string_view what) {
    return absl::InvalidArgumentError(
        absl::StrCat(source, ":", number, ": ", absl::string_view(what.data(), what.size())));
  };
  EntityReader entities(known);
  const auto close = [&] {
    if (!sentence.words.empty()) entities.read(sentence), bank.push_back(std::move(sentence));
    sentence = {};
  };
  for (std::string line; std::getline(in, line);) {
    ++number;
    if (line.empty()) {
      if (!sound(sentence)) return broken("a head lies outside its sentence");
      close();
    } else if (line.starts_with("# newdoc")) {
      sentence.new_document = true;
    } else if (line[0] != '#' && read_line(line, sentence) == Line::broken) {
      return broken("not a line of CoNLL-U");
    }
  }
  close();
  // A treebank that marks no name anywhere teaches nothing about them.
  for (TreebankSentence& s : bank) s.has_names = entities.found_any();
  return bank;
}

}  // namespace verbale::training
