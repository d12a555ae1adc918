// Persons take two passes: full names first, then surnames, which join the full name that they end. A surname
// without a full name may still be known: "President Putin" by office and date. Words are found by their sounds,
// so that Zelensky, Zelenskyy and Zelenskiy are one. Covered by tests/actor/cluster_test.cc.
#include "actor/persons.h"

#include <algorithm>

#include "actor/cluster.h"
#include "actor/namesakes.h"
#include "actor/spelling.h"

namespace verbale {
namespace {

// Comparisons that no index serves stop here, so that a list of thousands of names stays linear.
constexpr std::size_t kMostCompared = 200;

class Persons {
 public:
  explicit Persons(Clusters& clusters) : c_(clusters), known_(clusters) {}

  void run() {
    // Title case hides where a name ends: such full names come after those of running text.
    for (bool title_case : {false, true})
      for (int i = 0; i < c_.count(); ++i)
        if (is_full(i) && c_.in_title(i) == title_case) {
          c_.figures[i] = full(i);
          if (std::string state = state_of(i); !state.empty()) states_.try_emplace(c_.figures[i], std::move(state));
        }
    know_by_titles();
    for (int i = 0; i < c_.count(); ++i) {
      if (c_.names[i].sense != SenseKind::person) continue;
      if (c_.figures[i] >= 0) {
        first_.try_emplace(c_.figures[i], i);
        if (is_subject(i)) spoken_of_ = c_.figures[i], spoken_at_ = i;
      } else {
        c_.figures[i] = surname(i);
      }
    }
  }

 private:
  // A headline's "Ek" is the "President Ek" of the text, whom the tables know.
  void know_by_titles() {
    for (int i = 0; i < c_.count(); ++i) {
      if (c_.names[i].sense != SenseKind::person || c_.figures[i] >= 0 || known_.offices(i).empty()) continue;
      const std::vector<std::string> own = person_words(i);
      if (own.empty() || !called(own.back(), own.back()).empty()) continue;
      if (const int known = known_.by_office(i, own.back()); known >= 0) remember(c_.cast.known(known), own);
    }
  }

  // The words that count in comparing persons: no initials, no "Jr."
  std::vector<std::string> person_words(int i) const {
    std::vector<std::string> out;
    for (int t = c_.names[i].tokens.begin; t < c_.names[i].tokens.end; ++t) {
      if (c_.words.use(t, "suffix")) continue;
      for_each_word(c_.words.form(t), [&](std::string_view word) {
        if (word.size() > 1) out.emplace_back(word);
      });
    }
    return out;
  }

  bool is_subject(int i) const {
    const Phrase* phrase = c_.phrase_of[i];
    return c_.words.tagged() && phrase && c_.words.tree().is(phrase->head, {"nsubj", "nsubj:pass"});
  }

  bool is_full(int i) const {
    return c_.names[i].sense == SenseKind::person && (person_words(i).size() > 1 || c_.names[i].known >= 0);
  }

  int full(int i) {
    const std::vector<std::string> own = person_words(i);
    int known = c_.names[i].known < 0 ? known_.by_words(own) : known_.of_that_name(i);
    if (known >= 0) {
      const int figure = c_.cast.known(known);
      remember(figure, own);
      return figure;
    }
    for (int figure : called(own.back(), own.front()))
      if (same_person(c_.cast[figure].words, own)) {
        if (own.size() > c_.cast[figure].words.size() && !c_.in_title(i)) rename(figure, i, own);
        return figure;
      }
    const int figure = c_.cast.fresh(c_.text(i), ActorKind::person);
    rename(figure, i, own);
    return figure;
  }

  void rename(int figure, int i, const std::vector<std::string>& own) {
    c_.cast[figure].actor.name = c_.text(i);
    c_.cast[figure].words = own;
    c_.cast[figure].named = true;
    for (const std::string& word : own)
      if (const char gender = c_.words.lexicon().gender_of(word); gender && !c_.cast[figure].gender)
        c_.cast[figure].gender = gender;
    remember(figure, own);
  }

  // A person is found again by each word of the table's name and of the text's: "Al Sisi" beside "el-Sisi".
  void remember(int figure, const std::vector<std::string>& own) {
    const std::vector<std::string>& of_table = c_.cast[figure].words;
    for (const std::vector<std::string>* words : {&own, &of_table})
      for (const std::string& word : *words) {
        std::vector<int>& figures = by_sound_[sound_of(word)];
        if (std::ranges::find(figures, figure) == figures.end()) figures.push_back(figure);
      }
    if (persons_.empty() || persons_.back() != figure) persons_.push_back(figure);
  }

  // Persons with one of these words in their names, in the order of the text.
  std::vector<int> called(const std::string& a, const std::string& b) const {
    std::vector<int> found;
    for (const std::string* word : {&a, &b})
      if (const auto at = by_sound_.find(sound_of(*word)); at != by_sound_.end())
        found.insert(found.end(), at->second.begin(), at->second.end());
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
  }

  int surname(int i) {
    const std::vector<std::string> own = person_words(i);
    if (own.empty()) return c_.cast.fresh(c_.text(i), ActorKind::person);
    const std::vector<int> all = called(own.back(), own.back());
    // A surname before another word of the name: "Rosselló" for Ricardo Rosselló Nevares, "Xi" for Xi Jinping.
    std::vector<int> fits = of_state(all, state_of(i));
    std::erase_if(fits, [&](int figure) { return !ends_in(c_.cast[figure].words, own.back()); });
    if (fits.empty()) fits = of_state(all, state_of(i));
    const int chosen = fits.empty() ? -1 : best(fits, i);
    if (chosen >= 0 && !known_.is_former_holder(chosen, i, own.back())) return chosen;
    if (const int known = known_.by_office(i, own.back()); known >= 0) {
      const int figure = c_.cast.known(known);
      remember(figure, own);
      return figure;
    }
    if (chosen >= 0) return chosen;
    if (!titled(i))
      if (const int body = body_called(own.back()); body >= 0) return body;
    if (const int figure = misspelt_person(own.back()); figure >= 0) return figure;
    const int figure = c_.cast.fresh(c_.text(i), ActorKind::person);
    rename(figure, i, own);
    return figure;
  }

  // The state that the title of a name tells: "|Irish envoy Holm". Empty: none.
  std::string state_of(int i) const {
    const Phrase* phrase = c_.phrase_of[i];
    return phrase ? country_of(*phrase, c_.figures, c_.cast) : std::string();
  }

  // Those of the state where the text has told of one, else all: two Holms.
  std::vector<int> of_state(std::vector<int> namesakes, const std::string& state) const {
    std::vector<int> found;
    for (int figure : namesakes) {
      const std::string& known = c_.cast[figure].actor.country;
      const auto told = states_.find(figure);
      if (!state.empty() && (known == state || (told != states_.end() && told->second == state)))
        found.push_back(figure);
    }
    return found.empty() ? namesakes : found;
  }

  int misspelt_person(const std::string& word) const {
    const std::size_t n = std::min(persons_.size(), kMostCompared);
    for (std::size_t k = 0; k < n; ++k)
      if (misspelt(c_.cast[persons_[k]].words.back(), word)) return persons_[k];
    return -1;
  }

  bool titled(int i) const { return c_.phrase_of[i] && !c_.phrase_of[i]->titles.empty(); }

  // "Mahan" for "Mahan Air": a body that the text names in full.
  int body_called(const std::string& word) const {
    const int n = c_.cast.searched();
    for (int figure = 0; figure < n; ++figure) {
      const Figure& f = c_.cast[figure];
      if (f.actor.kind != ActorKind::person && f.actor.kind != ActorKind::state && f.words.size() > 1 &&
          f.words.front() == word)
        return figure;
    }
    return -1;
  }

  // Two Clintons: the one whose honorific and office fit, then whom the paragraph has spoken of in full, then the one
  // whom the text named first.
  int best(const std::vector<int>& fits, int i) const {
    int chosen = fits.front(), score = -1;
    for (int figure : fits) {
      int own = 2 * (figure == spoken_of_ && same_paragraph(spoken_at_, i)) + (figure == first_of(fits));
      for (const std::string_view office : known_.offices(i)) own += 4 * c_.cast.holds(figure, office);
      if (own > score) score = own, chosen = figure;
    }
    return chosen;
  }

  bool same_paragraph(int a, int b) const {
    const auto& sentences = c_.words.tree().syntax().sentences;
    const int from = c_.words.token(c_.names[a].tokens.begin).sentence;
    const int to = c_.words.token(c_.names[b].tokens.begin).sentence;
    constexpr int kLongest = 40;  // sentences
    if (to - from > kLongest) return false;
    for (int s = to; s > from; --s)
      if (sentences[s].paragraph_begin) return false;
    return true;
  }

  // The one whose full name came first. -1: none has.
  int first_of(const std::vector<int>& fits) const {
    int found = -1, first = c_.count();
    for (int figure : fits)
      if (const auto at = first_.find(figure); at != first_.end() && at->second < first)
        found = figure, first = at->second;
    return found;
  }

  Clusters& c_;
  const Namesakes known_;
  std::vector<int> persons_;                      // in the order of their first full names
  int spoken_of_ = -1;                            // the figure of the last full name that was a subject
  int spoken_at_ = 0;                             // and the name
  absl::flat_hash_map<int, std::string> states_;  // that the title of a full name tells
  absl::flat_hash_map<int, int> first_;           // the first full name of a figure
  absl::flat_hash_map<std::string, std::vector<int>> by_sound_;
};

}  // namespace

void cluster_persons(Clusters& clusters) { Persons(clusters).run(); }

}  // namespace verbale
