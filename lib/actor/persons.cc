// Persons take two passes: full names first, then surnames, which join the full name that they end. A surname
// without a full name may still be known: "President Putin" by office and date. Words are found by their sounds,
// so that Zelensky, Zelenskyy and Zelenskiy are one. Covered by tests/actor/cluster_test.cc.
#include "actor/persons.h"

#include <algorithm>

#include "actor/cluster.h"
#include "actor/spelling.h"

namespace verbale {
namespace {

// Comparisons that no index serves stop here, so that a list of thousands of names stays linear.
constexpr std::size_t kMostCompared = 200;

class Persons {
 public:
  explicit Persons(Clusters& clusters) : c_(clusters) {}

  void run() {
    // Title case hides where a name ends: such full names come after those of running text.
    for (bool title_case : {false, true})
      for (int i = 0; i < c_.count(); ++i)
        if (is_full(i) && c_.in_title(i) == title_case) c_.figures[i] = full(i);
    know_by_titles();
    for (int i = 0; i < c_.count(); ++i) {
      if (c_.names[i].sense != SenseKind::person) continue;
      if (c_.figures[i] >= 0) {
        in_order_.push_back(c_.figures[i]);
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
      if (c_.names[i].sense != SenseKind::person || c_.figures[i] >= 0 || offices(i).empty()) continue;
      const std::vector<std::string> own = person_words(i);
      if (own.empty() || !called(own.back(), own.back()).empty()) continue;
      if (const int known = known_by_office(i, own.back()); known >= 0) remember(c_.cast.known(known), own);
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
    int known = c_.names[i].known < 0 ? known_by_words(own) : of_that_name(i);
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

  // Several known persons share a name ("King Abdullah"): the one of the state that the phrase tells, else the
  // one who held an office then.
  int of_that_name(int i) const {
    const ActorLexicon& lexicon = c_.words.lexicon();
    const Phrase* phrase = c_.phrase_of[i];
    const std::string country = phrase ? country_of(*phrase, c_.figures, c_.cast) : std::string();
    int best = c_.names[i].known, top = -1;
    for (const Hit& hit : c_.words.hits(c_.names[i].tokens.begin)) {
      if (hit.sense->kind != SenseKind::person || hit.tokens.end > c_.names[i].tokens.end) continue;
      const int known = hit.sense->index;
      const bool named_before = c_.cast.has(known);
      const int score = 8 * (!country.empty() && lexicon.known(known).country == country) + 4 * named_before +
                        2 * !lexicon.offices_of(known, c_.cast.date()).empty() + (known == c_.names[i].known);
      if (score > top) top = score, best = known;
    }
    return best;
  }

  int known_by_words(const std::vector<std::string>& own) const {
    int found = -1;
    for (const std::string* end : {&own.back(), &own.front()})
      for (int candidate : c_.words.lexicon().named(*end)) {
        if (candidate == found || !same_person(name_words(c_.words.lexicon().known(candidate).name), own)) continue;
        if (found >= 0) return -1;
        found = candidate;
      }
    return found;
  }

  int surname(int i) {
    const std::vector<std::string> own = person_words(i);
    if (own.empty()) return c_.cast.fresh(c_.text(i), ActorKind::person);
    const std::vector<int> all = called(own.back(), own.back());
    // A surname before another word of the name: "Rosselló" for Ricardo Rosselló Nevares, "Xi" for Xi Jinping.
    std::vector<int> fits;
    for (int figure : all)
      if (ends_in(c_.cast[figure].words, own.back())) fits.push_back(figure);
    if (fits.empty()) fits = all;
    const int chosen = fits.empty() ? -1 : best(fits, i);
    if (chosen >= 0 && !is_former_holder(chosen, i)) return chosen;
    if (const int known = known_by_office(i, own.back()); known >= 0) {
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
      for (const std::string_view office : offices(i)) own += 4 * c_.cast.holds(figure, office);
      if (own > score) score = own, chosen = figure;
    }
    return chosen;
  }

  bool same_paragraph(int a, int b) const {
    const auto& sentences = c_.words.tree().syntax().sentences;
    const int from = c_.words.token(c_.names[a].tokens.begin).sentence;
    for (int s = c_.words.token(c_.names[b].tokens.begin).sentence; s > from; --s)
      if (sentences[s].paragraph_begin) return false;
    return true;
  }

  int first_of(const std::vector<int>& fits) const {
    for (int figure : in_order_)
      if (std::ranges::find(fits, figure) != fits.end()) return figure;
    return -1;
  }

  // The offices that the titles of a name's phrase denote, forms of address left out.
  std::vector<std::string_view> offices(int i) const {
    std::vector<std::string_view> found;
    if (const Phrase* phrase = c_.phrase_of[i])
      for (const TitleUse& use : phrase->titles)
        if (const std::string_view office = c_.words.lexicon().title(use.title).office; office != "honorific")
          found.push_back(office);
    return found;
  }

  // "President Clinton" where the text has only named Hillary so far: another one of that surname held that office.
  bool is_former_holder(int figure, int i) const {
    const ActorLexicon& lexicon = c_.words.lexicon();
    const int own = c_.cast[figure].known;
    const std::vector<std::string_view> titles = offices(i);
    if (own < 0 || titles.empty()) return false;
    const auto held_by = [&](int person) {
      return std::ranges::any_of(titles, [&](std::string_view office) { return lexicon.ever_held(person, office); });
    };
    const auto& namesakes = lexicon.named(person_words(i).back());
    return !held_by(own) && !c_.cast.holds(figure, titles.front()) && std::ranges::any_of(namesakes, held_by);
  }

  // "President Putin" in 2020: the one of that name who held the office then; "President Clinton": who ever did.
  int known_by_office(int i, const std::string& word) const {
    const ActorLexicon& lexicon = c_.words.lexicon();
    const Phrase* phrase = c_.phrase_of[i];
    const int now = only_one(word, titled(i), [&](int candidate) {
      const auto tenures = lexicon.offices_of(candidate, c_.cast.date());
      return std::ranges::any_of(tenures, [&](const Tenure* t) { return fits_title(phrase, word, *t); });
    });
    if (now >= 0) return now;
    const std::vector<std::string_view> titles = offices(i);
    return only_one(word, titled(i), [&](int candidate) {
      return std::ranges::any_of(titles,
                                 [&](std::string_view o) { return leads(o) && lexicon.ever_held(candidate, o); });
    });
  }

  // Offices whose holders everybody knows by their surname.
  bool leads(std::string_view office) const { return c_.words.lexicon().office_is(office, "eminent"); }

  // "Putin", not "Johnson", who may be of several countries.
  bool is_of_one_country(const std::string& surname) const {
    const ActorLexicon& lexicon = c_.words.lexicon();
    const std::vector<int>& all = lexicon.named(surname);
    return std::ranges::all_of(
        all, [&](int person) { return lexicon.known(person).country == lexicon.known(all.front()).country; });
  }

  // The one known person of a surname whom `fits` takes. -1: none, or several.
  template <class Fits>
  int only_one(const std::string& word, bool titled, Fits fits) const {
    int found = -1;
    for (int candidate : c_.words.lexicon().named(word)) {
      if (candidate == found || !is_surname_of(word, candidate, titled) || !fits(candidate)) continue;
      if (found >= 0) return -1;
      found = candidate;
    }
    return found;
  }

  // "Putin"; "President Xi" before the given name; not "Islam", "President Rachel".
  bool is_surname_of(const std::string& word, int person, bool titled) const {
    const ActorLexicon& lexicon = c_.words.lexicon();
    return ends_in(name_words(lexicon.known(person).name), word) || (titled && lexicon.gender_of(word) == 0);
  }

  bool fits_title(const Phrase* phrase, const std::string& word, const Tenure& tenure) const {
    const ActorLexicon& lexicon = c_.words.lexicon();
    // A bare surname: of a leader whom every paper names so, or of a state that the text names.
    if (!phrase || phrase->titles.empty())
      return is_named(lexicon.known(tenure.person).country) || (leads(tenure.office) && is_of_one_country(word));
    return std::ranges::any_of(phrase->titles, [&](const TitleUse& use) {
      const std::string_view office = lexicon.title(use.title).office;
      return office == "honorific" || office == "secretary" || lexicon.office_is(tenure.office, office) ||
             lexicon.office_is(office, tenure.office);
    });
  }

  // A state that the text names.
  bool is_named(std::string_view country) const {
    const int known = c_.words.lexicon().state(country);
    return known >= 0 && c_.cast.has(known);
  }

  Clusters& c_;
  std::vector<int> persons_;   // in the order of their first full names
  std::vector<int> in_order_;  // of the full names so far
  int spoken_of_ = -1;         // the figure of the last full name that was a subject
  int spoken_at_ = 0;          // and the name
  absl::flat_hash_map<std::string, std::vector<int>> by_sound_;
};

}  // namespace

void cluster_persons(Clusters& clusters) { Persons(clusters).run(); }

}  // namespace verbale
