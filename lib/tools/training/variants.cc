#include "tools/training/variants.h"

#include <algorithm>

namespace verbale::training {
namespace {

constexpr std::size_t kFewest = 4, kMost = 20;  // words of a headline
constexpr std::uint64_t kOneIn = 8;
constexpr std::size_t kLongerThan = 3;  // letters of a word that a title capitalises

bool ends_with_stop(const TreebankSentence& s) {
  const int last = static_cast<int>(s.words.size()) - 1;
  return s.words[last].form == "." &&
         std::ranges::none_of(s.words, [&](const TreebankWord& w) { return w.head == last; });
}

void capitalise(TreebankSentence& s) {
  for (TreebankWord& w : s.words)
    if (w.form.size() > kLongerThan && w.form[0] >= 'a' && w.form[0] <= 'z')
      w.form[0] = static_cast<char>(w.form[0] - 'a' + 'A');
}

}  // namespace

std::vector<TreebankSentence> headlines(const std::vector<TreebankSentence>& bank, Random& random) {
  std::vector<TreebankSentence> out;
  for (const TreebankSentence& s : bank) {
    if (s.words.size() < kFewest || s.words.size() > kMost || !ends_with_stop(s) || random() % kOneIn) continue;
    out.push_back(s);
    out.back().words.pop_back();
    if (random() % 2) capitalise(out.back());
  }
  return out;
}

}  // namespace verbale::training
