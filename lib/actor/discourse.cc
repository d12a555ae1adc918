#include "actor/discourse.h"

#include <algorithm>
#include <array>

namespace verbale {
namespace {

constexpr int kMostMentions = 80;      // looked back over
constexpr double kLeastMargin = 0.12;  // below it, nobody is chosen

// How much a mention weighs by how many sentences back it stands.
constexpr std::array<double, 5> kByDistance = {1.0, 0.95, 0.7, 0.5, 0.35};
constexpr double kFar = 0.2;
constexpr double kSubject = 0.45;
constexpr double kOwnedBySubject = 0.15;  // for possessives
constexpr double kNear = 0.3;             // for possessives right behind
constexpr int kBeside = 6;                // tokens
constexpr double kQuoted = -0.4;          // one side within a quotation, the other without

constexpr std::array<std::string_view, 4> kOpen = {"“", "„", "«", "``"};
constexpr std::array<std::string_view, 3> kClose = {"”", "»", "''"};

bool one_of(std::span<const std::string_view> list, std::string_view form) {
  return std::ranges::find(list, form) != list.end();
}

}  // namespace

Discourse::Discourse(const Words& words) : words_(words), quoted_(words.size(), false) {
  bool inside = false;
  for (int t = 0; t < words.size(); ++t) {
    const Sentence& s = words.tree().syntax().sentences[words.token(t).sentence];
    // A mark that was never closed holds for its paragraph only.
    if (t == s.begin && s.paragraph_begin) inside = false;
    const std::string_view form = words.form(t);
    if (form == "\"") inside = !inside;
    if (one_of(kOpen, form)) inside = true;
    if (one_of(kClose, form)) inside = false;
    quoted_[t] = inside;
  }
}

bool Discourse::is_subject(int head, int begin) const {
  const Token& token = words_.token(head);
  if (words_.tagged()) {
    const Token* t = &token;
    if (deprel_is(t->deprel, "conj") && t->head >= 0) t = &words_.token(t->head);
    return deprel_is(t->deprel, "nsubj");
  }
  return words_.shape(begin).opens;
}

double Discourse::prominence(const Uttered& uttered, int t, Anaphor anaphor) const {
  const int distance = words_.token(t).sentence - words_.token(uttered.token).sentence;
  double weight = distance < static_cast<int>(kByDistance.size()) ? kByDistance[distance] : kFar;
  const bool possessive = anaphor == Anaphor::possessive;
  if (uttered.subject) weight += possessive ? kOwnedBySubject : kSubject;
  if (possessive && distance == 0 && t - uttered.token <= kBeside) weight += kNear;
  if (quoted_[uttered.token] != quoted_[t]) weight += kQuoted;
  if (words_.shape(uttered.token).title_case) weight -= 0.3;
  return weight;
}

Choice Discourse::choose(int t, const std::function<double(int)>& fit, int barred, Anaphor anaphor) const {
  struct Candidate {
    int figure;
    double rating, best, count;
  };
  std::vector<Candidate> candidates;
  const int first = std::max(0, static_cast<int>(uttered_.size()) - kMostMentions);
  for (int k = static_cast<int>(uttered_.size()) - 1; k >= first; --k) {
    const Uttered& u = uttered_[k];
    if (u.token >= t) continue;
    auto at = std::ranges::find(candidates, u.figure, &Candidate::figure);
    if (at == candidates.end())
      at = candidates.insert(at, {u.figure, u.figure == barred ? 0.0 : fit(u.figure), -1.0, 0.0});
    if (at->rating <= 0) continue;
    at->best = std::max(at->best, prominence(u, t, anaphor));
    at->count += 1;
  }
  Choice choice;
  double top = 0, second = 0;
  for (const Candidate& c : candidates) {
    if (c.rating <= 0) continue;
    const double score = c.rating + c.best + 0.03 * std::min(c.count, 6.0);
    if (score > top) {
      second = top;
      top = score;
      choice.figure = c.figure;
    } else {
      second = std::max(second, score);
    }
  }
  if (choice.figure < 0) return choice;
  choice.margin = std::clamp(top - std::max(second, 0.0), 0.0, 1.0);
  if (choice.margin < kLeastMargin) choice.figure = -1;
  return choice;
}

}  // namespace verbale
